from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interviewer.rooms import DANA, LUIS, held, nothing, said, script

from greenroom.core.interviewer.interview import respond
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Pressure

SAYINGS = st.sampled_from(
    [
        "Fine, thank you. And you?",
        "I planned the shifts for forty drivers. In eight months late departures fell from 14 % to 5 %.",
        "We did a lot of things and it went well.",
        "Could you repeat the question?",
        "What do you mean?",
        "I don't know.",
        "",
        "What does a typical day look like?",
        "What is the salary?",
        "No, that is all.",
    ]
)


def test_the_phases_come_in_their_order() -> None:
    phases = [line.phase for line in held(script(), ["Fine."] + ["I did it myself and it worked."] * 20)]
    order = list(Phase)
    assert phases == sorted(phases, key=order.index)
    assert set(phases) == set(Phase) - {Phase.EXERCISE}


@settings(max_examples=40)
@given(st.lists(SAYINGS, max_size=25), st.integers(0, 50), st.sampled_from(list(Pressure)), st.integers(5, 40))
def test_whatever_is_said_no_question_and_no_wording_comes_twice_and_it_ends(
    answers: list[str], seed: int, pressure: Pressure, minutes: int
) -> None:
    lines = held(script(seed=seed, pressure=pressure, minutes=minutes, panel=(DANA, LUIS)), answers, seconds=40)
    theirs = [line.text for line in lines if line.speaker != YOU]
    keys = [line.key for line in lines if line.kind is Kind.QUESTION]
    assert len(theirs) == len(set(theirs))
    assert len(keys) == len(set(keys))
    assert lines[-1].kind is Kind.GOODBYE


@settings(max_examples=20)
@given(st.lists(SAYINGS, max_size=12), st.integers(0, 5))
def test_the_same_script_and_lines_give_the_same_next_line(answers: list[str], seed: int) -> None:
    lines = held(script(seed=seed), answers)
    for at in range(len(lines)):
        if at == 0 or lines[at - 1].speaker == YOU:
            new = respond(script(seed=seed), lines[:at], nothing)
            assert new == lines[at : at + len(new)]


def test_another_seed_goes_another_way() -> None:
    ways = {tuple(line.text for line in held(script(seed=seed), ["Fine."])) for seed in range(8)}
    assert len(ways) > 1


def test_it_stops_on_time() -> None:
    lines = held(script(minutes=15), ["word " * 200] * 40, seconds=90)
    assert lines[-1].kind is Kind.GOODBYE
    assert SoFar(script(minutes=15), lines).elapsed <= 15 * 60 + 120


def test_the_candidate_has_the_word_until_they_speak() -> None:
    lines = respond(script(), (), nothing)
    assert lines
    assert respond(script(), lines, nothing) == ()


def test_who_asks_for_the_question_again_gets_it_again() -> None:
    lines = _until_question(["Fine."])
    question = lines[-1]
    again = respond(script(), (*lines, said("Sorry, could you repeat that?", SoFar(script(), lines))), nothing)
    assert [line.key for line in again] == ["repeat"]
    assert question.text.split(". ")[-1].split(": ")[-1] in again[0].text


def test_who_does_not_know_gets_a_fair_prompt_and_then_another_question() -> None:
    lines = _until_question(["Fine."])
    lines += (said("I don't know.", SoFar(script(), lines)),)
    prompt = respond(script(), lines, nothing)
    lines += (*prompt, said("I really have no idea.", SoFar(script(), (*lines, *prompt))))
    on = respond(script(), lines, nothing)
    assert [line.key for line in prompt] == ["not-known"]
    assert on[-1].kind is Kind.QUESTION


def _until_question(answers: list[str]) -> tuple[Line, ...]:
    """The lines of an interview until the first question."""
    lines = held(script(), answers)
    first = next(at for at, line in enumerate(lines) if line.kind is Kind.QUESTION)
    return lines[: first + 1]
