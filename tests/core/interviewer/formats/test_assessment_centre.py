from __future__ import annotations

import pytest
from tests.core.interviewer.formats.centre_talk import marks, nobody_judges, script_of, talk

from greenroom.core.interviewer.formats.assessment_centre import PRACTICE
from greenroom.core.interviewer.values import YOU, Kind

ALL = [scenario.id for scenario in PRACTICE.scenarios]
GARBAGE = "asdf qwer zxcv uiop hjkl"


def test_there_are_at_least_eight_exercises_of_four_kinds() -> None:
    assert len(ALL) >= 8
    assert {type(scenario.body).__name__ for scenario in PRACTICE.scenarios} == {
        "Group",
        "Inbox",
        "Presentation",
        "FactFind",
    }


@pytest.mark.parametrize("scenario", ALL)
def test_each_exercise_comes_to_its_end_whatever_is_said(scenario: str) -> None:
    for said in (["fine."] * 60, [GARBAGE] * 60, ["I am done"] * 60):
        lines = talk(script_of(scenario), said)
        assert lines[-1].kind is Kind.GOODBYE


@pytest.mark.parametrize("scenario", ALL)
def test_fine_and_garbage_earn_no_good_mark(scenario: str) -> None:
    for words in ("fine.", GARBAGE):
        script = script_of(scenario)
        found = marks(script, talk(script, [words] * 60)).values()
        assert found
        assert [mark for mark in found if mark.value is not None and mark.value > 2] == []


@pytest.mark.parametrize("scenario", ALL)
def test_the_same_words_go_the_same_way(scenario: str) -> None:
    said = ["Shall we first agree on the criteria?", "What do you think?", "1 answer: Dear all, thank you."]
    script = script_of(scenario)
    assert talk(script, said) == talk(script, said)


@pytest.mark.parametrize("scenario", ALL)
def test_the_candidate_has_the_word_after_every_reply(scenario: str) -> None:
    script = script_of(scenario)
    lines = talk(script, ["What do you think?"])
    assert lines[-1].speaker != YOU
    assert PRACTICE.respond(script, lines, nobody_judges) == ()


@pytest.mark.parametrize("scenario", ALL)
def test_everybody_who_speaks_sits_there(scenario: str) -> None:
    script = script_of(scenario)
    seats = {seat.id for seat in script.scenario.seats} | {YOU}
    assert {line.speaker for line in talk(script, ["What do you think?"] * 60)} <= seats


@pytest.mark.parametrize("scenario", ALL)
def test_quotes_of_marks_stand_in_the_lines_that_they_name(scenario: str) -> None:
    script = script_of(scenario)
    said = [
        "Shall we first agree on the criteria? I suggest cost, because money is short. What do the others think?",
        "Why is that, and what does it cost? Who is there?",
        "1 answer: Dear Hanna, thank you, because it matters.",
        "2 answer: Hello, please go on.",
        "3 delegate: Dear Priya, please do it because I leave.",
    ]
    lines = talk(script, [*said, *["I recommend the first one, because it is best."] * 60])
    points = [point for mark in marks(script, lines).values() for point in mark.points]
    assert points
    for point in points:
        assert point.line is not None
        assert point.quote is not None
        text = lines[point.line].text
        assert lines[point.line].speaker == YOU
        assert " ".join(point.quote.span.of(text).split()) == point.quote.text
