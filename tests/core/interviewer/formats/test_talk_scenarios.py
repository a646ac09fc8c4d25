from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.interviewer.formats.playing import check_quotes, check_scenarios, played

from greenroom.core.interviewer.formats import in_person, panel, phone, video
from greenroom.core.interviewer.values import Kind

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import FormatPractice, Scenario

TALKS = (phone.PRACTICE, video.PRACTICE, in_person.PRACTICE, panel.PRACTICE)
PLAYED = pytest.mark.parametrize(
    ("practice", "scenario"),
    [pytest.param(practice, each, id=each.id) for practice in TALKS for each in practice.scenarios],
)


@pytest.mark.parametrize("practice", TALKS, ids=lambda each: each.id)
def test_its_scenarios_are_complete_and_their_own(practice: FormatPractice) -> None:
    check_scenarios(practice)


@PLAYED
def test_every_talk_comes_to_its_goodbye_the_same_way_twice(practice: FormatPractice, scenario: Scenario) -> None:
    once = played(practice, scenario)
    assert once == played(practice, scenario)
    assert {each.key for each in scenario.questions} <= {line.key for line in once}
    assert sum(line.kind is Kind.GOODBYE for line in once) == 1


@PLAYED
def test_every_mark_is_in_the_rubric_and_quotes_what_was_said(practice: FormatPractice, scenario: Scenario) -> None:
    check_quotes(practice, scenario, played(practice, scenario))
