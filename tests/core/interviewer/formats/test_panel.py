# ruff: noqa: E501 - answers

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.interviewer.formats.playing import marks_of, played

from greenroom.core.interviewer.formats.panel import PRACTICE
from greenroom.core.interviewer.values import YOU, Kind, Mark

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Scenario

SCENARIOS = {each.id: each for each in PRACTICE.scenarios}


def marks(scenario: str, answers: dict[str, str]) -> dict[str, Mark]:
    return marks_of(PRACTICE, SCENARIOS[scenario], answers)


@pytest.mark.parametrize("scenario", PRACTICE.scenarios, ids=lambda each: each.id)
def test_everybody_at_the_table_speaks_and_asks_their_own_questions(scenario: Scenario) -> None:
    lines = played(PRACTICE, scenario)
    by_name = {each.id: each.name for each in scenario.seats}
    asked = {line.key: by_name[line.speaker] for line in lines if line.kind is Kind.QUESTION}
    assert len(scenario.seats) >= 3
    assert {line.speaker for line in lines} == {YOU, *by_name}
    assert asked == {each.key: each.by[0] for each in scenario.questions}


@pytest.mark.parametrize("scenario", PRACTICE.scenarios, ids=lambda each: each.id)
def test_somebody_else_comes_in_and_somebody_cuts_short(scenario: Scenario) -> None:
    keys = {turn.key for turn in scenario.body.turns}
    assert any(key.startswith("follow-") for key in keys)
    assert any(key.startswith(("cut-", "late-")) for key in keys)


@pytest.mark.parametrize("scenario", PRACTICE.scenarios, ids=lambda each: each.id)
def test_each_of_them_looks_at_something_else(scenario: Scenario) -> None:
    looked_at = [set(each.competencies) for each in scenario.seats]
    assert all(looked_at)
    assert len({frozenset(each) for each in looked_at}) == len(looked_at)


def test_a_name_and_a_link_to_somebody_else_are_found_with_their_words() -> None:
    named = marks(
        "panel-ward-sister",
        {
            "doctor-wrong": "I would stop, Dr Rao, and read the chart. That also answers what Helen asked about the short shift."
        },
    )
    assert (named["The one who asked"].value or 0) > 1
    assert (named["The others taken in"].value or 0) > 1
    assert [point.quote.text for point in named["The others taken in"].points if point.quote] == [
        "That also answers what Helen asked about the short shift."
    ]


def test_answers_to_nobody_name_nobody() -> None:
    found = marks("panel-ward-sister", {})
    assert found["The one who asked"].value == 1.0
    assert found["The others taken in"].value == 1.0
    assert found["The others taken in"].points == ()


def test_a_long_question_that_was_said_back_is_marked_higher() -> None:
    back = marks(
        "panel-deputy-head",
        {
            "long-one": "So you would like to know how I would bring the staff together, and what I would leave alone. I would begin with listening."
        },
    )
    straight = marks("panel-deputy-head", {"long-one": "We all sit down in May."})
    assert back["The question said back"].value == 5.0
    assert straight["The question said back"].value == 1.0


def test_a_reply_to_somebody_else_is_no_part_of_the_answer_before_it() -> None:
    with_name = marks("panel-tech-lead", {"follow-ops": "I was, Graham, the whole weekend."})
    assert with_name["The one who asked"].value == 1.0


def test_an_interruption_met_with_the_short_answer_is_marked_higher_than_talking_on() -> None:
    short = marks("panel-tech-lead", {"cut-marco": "Yes, I would. I can see why you ask; the figures were good."})
    on = marks(
        "panel-tech-lead",
        {
            "cut-marco": "Well "
            + "and there were many more things in that design that one would have to tell about " * 5
        },
    )
    assert (short["Cut short"].value or 0) > (on["Cut short"].value or 0)
