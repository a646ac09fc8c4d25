from __future__ import annotations

import pytest
from tests.core.interviewer.rooms import nothing

from greenroom.core.interviewer.answered import Answered
from greenroom.core.interviewer.formats.panel_marks import each_part, said_back
from greenroom.core.questions.values import Question, QuestionKind


def asked(question: str, answer: str) -> tuple[Answered, ...]:
    """One question and its answer."""
    parts = ((1, answer),) if answer else ()
    return (Answered(Question("q", question, QuestionKind.BEHAVIOURAL), "p1", 0, parts, nothing),)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What did you decide, and who was against it?", "We moved the shift. My manager was against it at first."),
        ("What did you change, and when did you see it?", "We moved the shift, and after two weeks nobody was late."),
        ("How many days did it take?", "It took nine."),
        ("How long did it take to mend?", "About three weeks in all."),
        ("What did you stop, and why?", "The second report, because nobody had read it."),
    ],
)
def test_a_part_that_was_answered_is_found(question: str, answer: str) -> None:
    assert each_part(asked(question, answer)).value == 5.0


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What did you decide, and who was against it?", "We moved the shift and left it there."),
        ("How many days did it take?", "It took a while."),
        ("Who heard of it first?", "It came late in May, on Friday."),
        ("What did you stop, and why?", "The second report."),
    ],
)
def test_a_part_that_was_left_out_is_named_without_a_quote(question: str, answer: str) -> None:
    mark = each_part(asked(question, answer))
    assert mark.value == 1.0
    assert mark.points[0].quote is None
    assert "no words were found" in mark.points[0].text


@pytest.mark.parametrize(
    "question", ["When did you last fail?", "Tell us about somebody who wanted to leave.", "What is hard here?"]
)
def test_a_question_that_asks_for_nothing_of_the_kind_is_not_rated(question: str) -> None:
    assert each_part(asked(question, "I left it there.")).value is None


def test_an_unanswered_question_is_not_rated() -> None:
    assert each_part(asked("What did you stop, and why?", "")).value is None
    assert said_back(asked("word " * 30 + "?", "")).value is None
