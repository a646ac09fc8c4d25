from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.interviewer.formats.playing import check_quotes, check_scenarios, played
from tests.core.interviewer.rooms import DANA, LUIS, nothing, script

from greenroom.core.interviewer.answered import Answered
from greenroom.core.interviewer.formats import in_person, panel, phone, video
from greenroom.core.interviewer.formats.phone_scenarios import PHONE_SCENARIOS
from greenroom.core.interviewer.formats.talks import (
    mark_of_turns,
    reply_to,
    respond_in_talk,
    seconds_mark,
    talk_of,
    with_twist,
)
from greenroom.core.interviewer.formats.turns import Talk, Turn
from greenroom.core.interviewer.interview import respond
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Phase
from greenroom.core.questions.values import Question, QuestionKind

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import FormatPractice, Scenario

TURN = Turn("moment", "p1", "Now?", wants=("better-time", "thanks"), better="Ask for another time.")


def replied(text: str) -> tuple[Line, ...]:
    return (Line(YOU, Phase.SMALL_TALK, Kind.ANSWER, text),)


def value(text: str) -> float | None:
    return mark_of_turns("It", [(TURN, 0)], replied(text)).value


def test_without_turns_a_talk_is_an_ordinary_interview() -> None:
    given = script()
    assert respond_in_talk(given, Talk(), (), nothing) == respond(given, (), nothing)


def test_what_helps_most_is_a_five_courtesy_alone_a_three_and_nothing_a_two() -> None:
    assert value("May I call you back at four?") == 5.0
    assert value("Thank you for ringing.") == 3.0
    assert value("So it was like this.") == 2.0


def test_strokes_on_a_keyboard_are_not_searched_for_anything() -> None:
    assert value("asdf ghjk call you back asdf qwer lkjh mnbv asdf ghjk sdfg") == 2.0


def test_where_nothing_helped_the_mark_says_what_would_have_without_a_quote() -> None:
    mark = mark_of_turns("It", [(TURN, 0)], replied("So it was like this."))
    assert [(point.text, point.quote) for point in mark.points] == [("Ask for another time.", None)]


def test_what_did_not_come_up_is_not_rated() -> None:
    mark = mark_of_turns("It", [], ())
    assert mark.value is None
    assert with_twist(mark, Talk(twist="It was hard.")) is mark
    assert with_twist(Mark("It", 3.0, "So."), Talk(twist="It was hard.")).why == "So. It was hard."


def test_calling_them_by_their_name_counts_for_the_one_who_spoke() -> None:
    turn = Turn("moment", "p1", "Now?", wants=("thanks", "by-name"), better="Thank them.")
    assert mark_of_turns("It", [(turn, 0)], replied("At once, Dana."), (DANA, LUIS)).value == 4.0
    assert mark_of_turns("It", [(turn, 0)], replied("At once, Luís."), (DANA, LUIS)).value == 2.0


def answered(text: str, kind: QuestionKind) -> tuple[tuple[Answered, ...], tuple[Line, ...]]:
    question = Question("q", "What then?", kind)
    lines = (
        Line("p1", Phase.QUESTIONS, Kind.QUESTION, question.text, key="q"),
        Line(YOU, Phase.QUESTIONS, Kind.ANSWER, text),
    )
    return (Answered(question, "p1", 0, ((1, text),), nothing),), lines


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("word " * 100, QuestionKind.BEHAVIOURAL, 5.0),
        ("word " * 400, QuestionKind.BEHAVIOURAL, 1.0),
        ("It went well.", QuestionKind.BEHAVIOURAL, 1.0),
        ("Six weeks.", QuestionKind.CLOSING, 5.0),
    ],
)
def test_an_answer_is_too_long_or_over_at_once_unless_a_bare_fact_was_asked_for(
    text: str, kind: QuestionKind, value: float
) -> None:
    these, lines = answered(text, kind)
    assert seconds_mark("Short", these, lines, {}).value == value


def test_no_answer_has_no_length() -> None:
    assert seconds_mark("Short", [], (), {}).value is None


def test_a_question_that_was_not_asked_has_no_reply() -> None:
    asked = Line("p1", Phase.QUESTIONS, Kind.QUESTION, "How much?", key="pay")
    answer = Line(YOU, Phase.QUESTIONS, Kind.ANSWER, "That depends.")
    assert reply_to("pay", (asked, answer)) == 1
    assert reply_to("pay", (asked,)) is None
    assert reply_to("notice", (asked, answer)) is None


def test_a_scenario_of_elsewhere_brings_no_turns() -> None:
    assert talk_of(script(), PHONE_SCENARIOS) == Talk()


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
