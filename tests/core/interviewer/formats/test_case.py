from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interviewer.formats.case_room import ADVICE, good, held, nothing, played, said, script

from greenroom.core.interviewer.formats.case import CASES, PRACTICE, respond
from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Pressure, Scenario

IDS = [case.id for case in CASES]
INTRO = (
    "So if I understand you, the wait for a bed is to be halved by spring, without new beds.",
    "I would split it into three parts: first, who arrives and when; second, the beds; third, who leaves the ward.",
)


def marks(case: str, lines: tuple[Line, ...]) -> dict[str, Mark]:
    return {mark.name: mark for mark in PRACTICE.rate(script(case), lines, nothing)}


def keys(lines: tuple[Line, ...]) -> list[str]:
    return [line.key for line in lines if line.speaker != YOU and line.key]


@pytest.mark.parametrize("case", IDS)
def test_a_good_candidate_reaches_the_end_with_good_marks(case: str) -> None:
    lines = held(script(case), good(script(case)))
    assert lines[-1].kind is Kind.GOODBYE
    found = marks(case, lines)
    for name in ("Restating the problem", "Structure", "Asking for facts", "Arithmetic", "Reading charts", "Synthesis"):
        value = found[name].value
        assert value is not None, name
        assert value >= 4, (name, found[name])
        assert found[name].points, name


@pytest.mark.parametrize("case", IDS)
@pytest.mark.parametrize("words", ["hm", "I do not know.", "fine."])
def test_somebody_without_a_word_is_led_to_the_end_and_earns_nothing(case: str, words: str) -> None:
    lines = held(script(case), lambda _: words)
    assert lines[-1].kind is Kind.GOODBYE
    assert all(mark.value is None or mark.value <= 2 for mark in PRACTICE.rate(script(case), lines, nothing))
    assert not any(line.kind is Kind.FACT for line in lines)


@pytest.mark.parametrize("pressure", list(Pressure))
def test_pressure_says_how_often_the_advice_is_questioned(pressure: Pressure) -> None:
    lines = held(script("ward-beds", pressure), good(script("ward-beds", pressure)))
    pushes = [key for key in keys(lines) if key.startswith("push")]
    assert len(pushes) == {Pressure.FRIENDLY: 1, Pressure.NEUTRAL: 2, Pressure.SCEPTICAL: 2}[pressure]


def test_nothing_is_told_unasked() -> None:
    lines = played(script("ward-beds"), INTRO)
    assert [line.kind for line in lines if line.speaker != YOU][-1] is Kind.INVITATION
    assert not any(line.kind is Kind.FACT for line in lines)


def test_a_fact_is_told_when_it_is_asked_for_and_said_as_known_the_second_time() -> None:
    lines = played(script("ward-beds"), (*INTRO, "How many beds are there?", "And how many beds does the ward have?"))
    assert keys(lines)[-2:] == ["fact:beds", "again:beds"]
    assert "28 beds" in lines[-1].text


def test_what_nobody_knows_is_said_to_be_unknown_and_a_wide_question_is_narrowed() -> None:
    lines = played(script("ward-beds"), (*INTRO, "What is the share price?", "Tell me everything you have."))
    assert keys(lines)[-2:] == ["unknown", "broad"]
    assert lines[-1].text.endswith("?")


def test_a_question_without_its_mark_is_heard_too() -> None:
    lines = played(script("ward-beds"), (*INTRO, "I would like to know how many patients arrive each day"))
    assert "fact:arrivals" in keys(lines)


def test_a_wrong_sum_is_asked_about_and_told_only_the_second_time() -> None:
    wrong = "So 6 patients times 5.5 hours is 43 hours."
    once = played(script("ward-beds"), (*INTRO, "When do patients leave?", wrong))
    assert once[-1].key == "slip"
    assert once[-1].about is not None
    assert once[-1].about.span.of(wrong) == "6 patients times 5.5 hours is 43"
    assert "33" not in once[-1].text
    twice = played(script("ward-beds"), (*INTRO, "When do patients leave?", wrong, wrong))
    assert twice[-1].key == "slip-told"
    assert "33" in twice[-1].text


def test_a_figure_that_is_asked_for_is_doubted_then_helped_then_told() -> None:
    of = script("ward-beds")
    lines = played(of, (*INTRO, "When do patients leave?", "I see.", "I get 90.", "Perhaps 80.", "I have no clue."))
    assert [key for key in keys(lines) if key.endswith(":lost")] == ["sum:lost", "check:lost", "way:lost", "told:lost"]


def test_news_come_before_the_advice_is_settled() -> None:
    facts = ("When do patients leave?", "6 × 5.5 = 33 bed hours", "They come before others leave.")
    lines = played(script("ward-beds"), (*INTRO, *facts, "I recommend earlier rounds."))
    assert keys(lines)[-2:] == ["before", "twist"]


def test_the_advice_is_asked_for_when_time_runs_out() -> None:
    of = script("ward-beds")
    lines = respond(of, (), nothing)
    lines += (said("I would begin with the beds, I think.", at=26 * 60),)
    assert keys(respond(of, lines, nothing)) == ["enough", "recommend"]


def test_the_same_lines_give_the_same_next_lines() -> None:
    of = script("hub-peak", seed=7)
    assert held(of, good(of)) == held(of, good(of))


def test_a_script_that_was_kept_finds_its_case_again() -> None:
    of = script("ward-beds")
    kept = Scenario(of.scenario.id, of.scenario.format, of.scenario.title, of.scenario.about)
    bare = type(of)(kept, of.panel, minutes=of.minutes, seed=of.seed)
    assert respond(bare, (), nothing) == respond(of, (), nothing)


def test_advice_without_figure_risk_or_next_step_says_what_is_missing() -> None:
    lines = held(script("city-bikes"), lambda _: "I propose that they change the tyres in the street themselves.")
    synthesis = marks("city-bikes", lines)["Synthesis"]
    assert synthesis.value == 2
    assert "the risk" in synthesis.why


@pytest.mark.parametrize(
    ("first", "value"),
    [
        ("So the wait is six hours and should be three by spring, with no new beds.", 5),
        ("Right, so the wait for a bed is to be halved by spring without new beds.", 5),
        ("So I would open more beds and cut the wait.", 2),
        ("So how do we cut the wait for a bed?", 2),
    ],
)
def test_the_question_is_said_back_by_whoever_begins_with_so_and_the_aim(first: str, value: int) -> None:
    then = (
        "How many beds are there on the ward?",
        "I would look at who arrives, who leaves, and when the beds are free again.",
    )
    lines = played(script("ward-beds"), [first, *then])
    assert marks("ward-beds", lines)["Restating the problem"].value == value


def test_time_is_rated_only_where_a_clock_ran() -> None:
    of = script("city-bikes")
    lines = held(of, good(of))
    assert marks("city-bikes", lines)["Time"].value is None
    timed = tuple(
        said(line.text, at=60.0 * at / 3, seconds=10) if line.speaker == YOU else line for at, line in enumerate(lines)
    )
    assert marks("city-bikes", timed)["Time"].value is not None


@settings(max_examples=25)
@given(st.lists(st.one_of(st.text(max_size=40), st.sampled_from([ADVICE, *INTRO, "6 × 5.5 = 40"])), max_size=8))
def test_any_words_can_be_said(texts: list[str]) -> None:
    lines = played(script("ward-beds"), texts)
    assert lines[-1].speaker != YOU
    for mark in PRACTICE.rate(script("ward-beds"), lines, nothing):
        assert mark.value is None or 1 <= mark.value <= 5
        for point in mark.points:
            if point.quote and point.line is not None:
                assert point.quote.span.of(lines[point.line].text).split() == point.quote.text.split()
