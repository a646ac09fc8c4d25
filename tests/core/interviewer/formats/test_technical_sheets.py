from __future__ import annotations

import pytest
from tests.core.interviewer.formats.good_work import GOOD
from tests.core.interviewer.formats.task_rooms import play

from greenroom.core.interviewer.formats.technical_sheets import as_text, copied
from greenroom.core.interviewer.formats.technical_tasks import SCENARIOS

BODIES = {each.id: each.body for each in SCENARIOS}


def test_a_table_is_told_row_by_row_with_its_columns() -> None:
    told = as_text(BODIES["warehouse-rota"]).splitlines()
    assert told[0] == "Who there is, next week"
    assert "  Name: Amara; Shifts at most: 5; Fork-lift licence: yes; Cannot: Wednesday" in told


def test_code_comes_with_the_tests_to_see_and_no_others() -> None:
    told = as_text(BODIES["cover"])
    assert told.startswith("def gaps(opens, closes, shifts):")
    assert "nobody at all: gaps(480, 1080, []) should give [(480, 1080)]" in told
    assert "shifts that touch" not in told


def test_what_is_no_technical_task_has_no_sheets() -> None:
    assert as_text(None) == ""


@pytest.mark.parametrize("key", GOOD)
def test_material_that_is_handed_in_again_is_no_work(key: str) -> None:
    told = as_text(BODIES[key])
    assert copied(told, BODIES[key]) > 0.95
    assert copied(GOOD[key][0], BODIES[key]) < 0.6
    again = play(key)
    again.work(told)
    assert again.key == "empty"
    assert again.mark("What came out").value == 1.0
    assert "word for word" in again.mark("What came out").why
