# ruff: noqa: E501 - answers

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.interviewer.formats.playing import marks_of, phases, played, script_of
from tests.core.interviewer.rooms import nothing

from greenroom.core.interviewer.formats.in_person import PRACTICE, things_on
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Phase

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Scenario

SCENARIOS = {each.id: each for each in PRACTICE.scenarios}


def marks(scenario: str, answers: dict[str, str]) -> dict[str, Mark]:
    return marks_of(PRACTICE, SCENARIOS[scenario], answers)


@pytest.mark.parametrize("scenario", PRACTICE.scenarios, ids=lambda each: each.id)
def test_a_visit_goes_from_the_desk_over_the_board_to_the_door(scenario: Scenario) -> None:
    lines = played(PRACTICE, scenario)
    spoken = [line for line in lines if line.speaker != YOU]
    assert scenario.desk == "whiteboard"
    assert spoken[0].speaker in scenario.body.hosts
    assert phases(lines)[:2] == [Phase.SMALL_TALK, Phase.INTRODUCTION]
    assert Phase.EXERCISE in phases(lines)
    assert [line.key for line in spoken if line.key.startswith("board")] == ["board", "board-1", "board-2"]
    last_words = [line for line in spoken if line.phase is Phase.NEXT_STEPS]
    assert any(line.speaker in scenario.body.hosts for line in last_words)


@pytest.mark.parametrize("scenario", PRACTICE.scenarios, ids=lambda each: each.id)
def test_hosts_ask_none_of_the_questions(scenario: Scenario) -> None:
    askers = {line.speaker for line in played(PRACTICE, scenario) if line.kind is Kind.QUESTION}
    assert askers
    assert not askers & set(scenario.body.hosts)


def test_the_front_desk_hears_a_name_and_whom_it_is_about() -> None:
    whole = marks(
        "visit-school",
        {
            "front": "Good morning, my name is Alice Moreno. I have an appointment with Mrs Ellery at a quarter past nine."
        },
    )
    nothing_said = marks("visit-school", {"front": "Yes."})
    assert whole["At the front desk"].value == 5.0
    assert nothing_said["At the front desk"].value == 2.0


def test_a_question_to_the_one_beside_you_is_heard() -> None:
    asked = marks(
        "visit-warehouse", {"tour": "Eleven years, that is a long time. What annoys you most about your scanners?"}
    )
    silent = marks("visit-warehouse", {"tour": "Right."})
    assert asked["On the way"].value == 5.0
    assert silent["On the way"].value == 2.0


def test_a_board_with_a_course_and_words_to_it_is_marked_higher_than_an_empty_one() -> None:
    drawn = marks(
        "visit-school",
        {
            "board": "carpet in a circle\npaper and pencils\nlibrary corner",
            "board-1": "First they sit, then they read. I assume the assistant is there.",
        },
    )
    empty = marks("visit-school", {"board": " "})
    assert drawn["At the board"].value == 5.0
    assert empty["At the board"].value == 1.0


def test_strokes_and_lines_of_words_both_stand_on_a_board() -> None:
    assert (
        things_on(
            Line(
                YOU,
                Phase.EXERCISE,
                Kind.WORK,
                "",
                data={"strokes": [[[0, 0], [9, 9]], [[1, 1]]], "outline": "gate\nhall"},
            )
        )
        == 4
    )
    assert things_on(Line(YOU, Phase.EXERCISE, Kind.WORK, "gate\n\nhall")) == 2
    assert things_on(Line(YOU, Phase.EXERCISE, Kind.WORK, "")) == 0


def test_a_visit_that_broke_off_is_not_rated_where_it_did_not_come() -> None:
    scenario = SCENARIOS["visit-school"]
    script = script_of(scenario)
    lines = (*PRACTICE.respond(script, (), nothing), Line(YOU, Phase.SMALL_TALK, Kind.ANSWER, "Good morning."))
    found = {each.name: each for each in PRACTICE.rate(script, lines, nothing)}
    assert found["At the front desk"].value is not None
    assert [found[name].value for name in ("On the way", "At the board", "The goodbye")] == [None, None, None]
