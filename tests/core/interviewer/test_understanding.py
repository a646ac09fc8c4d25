"""What the candidate wants with a line."""

from __future__ import annotations

import pytest

from greenroom.core.interviewer.understanding import Wish, kind_of, wish_of
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase


@pytest.mark.parametrize("text", ["What is the team working on?", "I would like to know who would train me."])
def test_whoever_asks_in_the_part_that_is_theirs_asks(text: str) -> None:
    assert kind_of(text, Phase.YOUR_QUESTIONS) is Kind.ASK


@pytest.mark.parametrize("text", ["That is all, thank you.", "I have read about your new site."])
def test_whoever_has_no_question_does_not_ask(text: str) -> None:
    assert kind_of(text, Phase.YOUR_QUESTIONS) is Kind.ANSWER


@pytest.mark.parametrize("phase", [Phase.SMALL_TALK, Phase.QUESTIONS, Phase.EXERCISE])
def test_elsewhere_words_are_an_answer_and_say_themselves_what_they_want(phase: Phase) -> None:
    assert kind_of("Which of the two sites do you mean?", phase) is Kind.ANSWER
    assert wish_of(Line(YOU, phase, Kind.ANSWER, "Which of the two sites do you mean?")) is Wish.ASK
