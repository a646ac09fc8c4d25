from __future__ import annotations

import pytest

from greenroom.core.errors import NotFound
from greenroom.core.interviewer.practices import PRACTICES, practice_of, scenario_of

LEAST = 8


def test_practices_and_their_scenarios_are_found_by_their_ids() -> None:
    assert PRACTICES
    for practice in PRACTICES:
        assert practice_of(practice.id) is practice
        for scenario in practice.scenarios:
            assert scenario_of(practice.id, scenario.id) is scenario


def test_ids_are_told_apart() -> None:
    assert len({each.id for each in PRACTICES}) == len(PRACTICES)
    for practice in PRACTICES:
        assert len({each.id for each in practice.scenarios}) == len(practice.scenarios)


def test_each_practice_is_complete() -> None:
    for practice in PRACTICES:
        assert len(practice.scenarios) >= LEAST, practice.id
        assert practice.guidance
        assert practice.rubric
        assert practice.about.endswith(".")


def test_an_unknown_id_is_said_to_be_unknown() -> None:
    with pytest.raises(NotFound, match=r"no practice “juggling”\. Choose one of interview"):
        practice_of("juggling")
    with pytest.raises(NotFound, match=r"no scenario “moon”\. Choose one of interview"):
        scenario_of("interview", "moon")
