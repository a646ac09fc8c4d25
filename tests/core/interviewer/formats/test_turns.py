from __future__ import annotations

from dataclasses import replace

from tests.core.interviewer.rooms import DANA, LUIS, QUESTIONS, ROLE, SCENARIO, script

from greenroom.core.interviewer.formats.turns import (
    FAREWELL,
    Reaction,
    Talk,
    Turn,
    at_home,
    board,
    cast,
    due,
    every_turn,
    plain,
    replies,
    said_to,
)
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Role

WHEN = Turn("when", "p1", "Name a time.", wants=("time",), better="Name one.")
ASKED_BACK = (Reaction("better-time", "When?", WHEN), Reaction("", "Good."))
HELLO = Turn("hello", "p1", "Is now a good time?", wants=("better-time",), better="Say so.", reactions=ASKED_BACK)
LOST = Turn("lost", "p1", "Say that again?", after="setback", wants=("again",), better="Again.", again=True)
BYE = Turn("bye", "p2", "Well?", after=FAREWELL, wants=("thanks",), better="Thank them.")
TALK = Talk(ROLE, turns=(HELLO, LOST, BYE), hosts=("p2",), board=board("p1", "Draw it.", "setback", ("Why there?",)))


def you(text: str, phase: Phase = Phase.QUESTIONS) -> Line:
    return Line(YOU, phase, Kind.ANSWER, text)


def asked(key: str) -> Line:
    return Line("p1", Phase.QUESTIONS, Kind.QUESTION, f"The question {key}?", key=key)


def test_a_turn_waits_for_its_question_and_comes_once() -> None:
    first = due(TALK, ())
    answered = (asked("setback"), you("It failed in March."))
    assert first is not None
    assert first.key == "hello"
    assert [turn.key for turn in [due(TALK, answered)] if turn] == ["lost"]
    assert due(TALK, (asked("other"), you("It failed in March."))) is None


def test_a_request_to_hear_the_question_again_is_not_yet_an_answer() -> None:
    assert due(TALK, (asked("setback"), you("Could you repeat the question?"))) is None


def test_the_reaction_fits_the_reply_and_may_ask_on() -> None:
    opening = Line("p1", Phase.SMALL_TALK, Kind.TALK, HELLO.text, key="hello")
    later = said_to(TALK, (opening, you("May I call you back?", Phase.SMALL_TALK)))
    now = said_to(TALK, (opening, you("Yes.", Phase.SMALL_TALK)))
    assert [line.text for line in later] == ["When?", "Name a time."]
    assert {line.phase for line in later} == {Phase.SMALL_TALK}
    assert [line.text for line in now] == ["Good."]


def test_the_interview_itself_sees_no_turns_but_the_answer_said_again() -> None:
    lines = (
        asked("setback"),
        you("It … in …"),
        Line("p1", Phase.QUESTIONS, Kind.TALK, LOST.text, key="lost"),
        you("It failed in March."),
        Line("p1", Phase.EXERCISE, Kind.TALK, "Draw it.", key="board"),
        you("a plan", Phase.EXERCISE),
    )
    assert [line.text for line in plain(TALK, lines)] == ["The question setback?", "It failed in March."]


def test_sentences_about_the_line_are_no_part_of_the_answer_said_again() -> None:
    lines = (
        asked("setback"),
        you("It … in …"),
        Line("p1", Phase.QUESTIONS, Kind.TALK, LOST.text, key="lost"),
        you("I will turn off my camera. It failed in March. Can you hear me?"),
    )
    assert [line.text for line in plain(TALK, lines)][-1] == "It failed in March."


def test_a_board_is_followed_by_what_is_asked_about_it() -> None:
    keys = [turn.key for turn in every_turn(TALK)]
    assert keys == ["hello", "when", "lost", "bye", "board", "board-1"]


def test_only_turns_that_ask_for_something_are_rated() -> None:
    lines = (
        Line("p1", Phase.SMALL_TALK, Kind.TALK, HELLO.text, key="hello"),
        you("Yes.", Phase.SMALL_TALK),
        Line("p1", Phase.EXERCISE, Kind.TALK, "Draw it.", key="board"),
        you("a plan", Phase.EXERCISE),
    )
    assert [(turn.key, at) for turn, at in replies(TALK, lines)] == [("hello", 1)]


def test_hosts_sit_there_and_ask_nothing() -> None:
    given = cast(script(panel=(DANA, LUIS)), TALK)
    assert given.panel == (DANA,)


def test_the_job_comes_from_the_scenario_where_the_script_names_none() -> None:
    assert cast(script(role=Role()), TALK).role.employer == "Northline Freight"
    assert cast(script(role=Role("Another")), TALK).role.employer == "Another"


def test_who_asks_what_comes_next_can_be_told() -> None:
    assert ("next-steps", ROLE.next_step) in cast(script(), TALK).role.known


def test_own_people_hear_no_arrival_and_nobody_made_up() -> None:
    seats = (DANA, LUIS)
    scenario = replace(SCENARIO, seats=seats)
    own = replace(script(panel=(replace(DANA, id="p9"),)), scenario=scenario)
    as_written = replace(own, panel=seats)
    elsewhere = replace(as_written, role=Role("Their own employer"))
    assert at_home(TALK, as_written) is TALK
    assert [turn.key for turn in at_home(TALK, elsewhere).turns] == ["lost"]
    rehearsed = at_home(replace(TALK, twist="The quiet one had a sheet too."), own)
    assert rehearsed.twist == ""
    assert [(turn.key, turn.speaker) for turn in every_turn(rehearsed)] == [
        ("lost", "p9"),
        ("board", "p9"),
        ("board-1", "p9"),
    ]


def test_a_scenario_that_brings_its_questions_asks_them_in_their_order() -> None:
    scenario = replace(SCENARIO, questions=QUESTIONS)
    assert cast(replace(script(), scenario=scenario), TALK).questions == ()
    assert cast(replace(script(questions=QUESTIONS[:1]), scenario=scenario), TALK).questions == QUESTIONS[:1]
