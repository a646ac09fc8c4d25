# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

import pytest

from greenroom.core.answers.judging import judge
from greenroom.core.answers.values import Feedback, Move
from greenroom.core.questions.values import QuestionKind

QUESTION = "Tell me about a plan of yours that failed. What did you do afterwards?"
FULL = (
    "In spring 2021 one van in seven left our depot late. My director asked me to get late departures under six percent. "
    "I stood at the gate for a week and wrote down the reason for each late van. So I moved picking to three in the morning. "
    "I also changed the hand-over between the shifts. In eight months late departures fell from 14 % to 5 %. "
    "What I learned is that the people at the gate knew the reason all along."
)
OURS = "We had a big project. We worked on it and we did a lot of things. Our team was great and we delivered it. We were happy."


def judged(answer: str, seconds: int | None = None) -> Feedback:
    return judge(QUESTION, QuestionKind.BEHAVIOURAL, answer, seconds)


def test_a_full_answer_shows_its_moves() -> None:
    moves = [each.move for each in judged(FULL).sentences]
    assert moves == [Move.SITUATION, Move.TASK, Move.ACTION, Move.ACTION, Move.ACTION, Move.RESULT, Move.LEARNING]
    assert judged(FULL).missing == ()


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "   ",
        "fine.",
        "Yes, I did that once and it was great.",
        QUESTION,
        "asdf jkl qwer zxcv poiu lkjh mnbv asdf jkl qwer zxcv poiu lkjh mnbv rtz",
        "work work work work work work work work work work work work work work work",
        "Als ich in Berlin war, habe ich mit dem Team an einem Projekt gearbeitet und wir haben es geschafft, weil es wichtig war.",
        "我在公司工作了三年负责项目管理并且提高了效率",
    ],
)
def test_what_is_no_answer_gets_one_sentence_and_no_praise(answer: str) -> None:
    found = judged(answer)
    assert found.no_answer.endswith((".", "room."))
    assert found.good is None
    assert found.remarks == ()
    assert found.sentences == ()


def test_an_answer_without_result_is_told_so_with_its_last_words() -> None:
    first = judged(OURS).remarks[0]
    assert first.key == "no-result"
    assert first.quote is not None
    assert first.quote.text == "We were happy."
    assert first.why
    assert first.mend.endswith("?")


def test_we_is_counted_against_i() -> None:
    found = judged(OURS)
    assert (len(found.own), len(found.shared)) == (0, 6)
    assert "we-not-i" in [remark.key for remark in found.remarks]


def test_there_are_three_remarks_at_most() -> None:
    assert len(judged(OURS).remarks) == 3


def test_praise_quotes_the_figure_before_and_after() -> None:
    good = judged(FULL).good
    assert good is not None
    assert good.quote.text == "In eight months late departures fell from 14 % to 5 %."
    assert judged(OURS).good is None


def test_every_quote_stands_in_the_answer() -> None:
    for found in (judged(FULL), judged(OURS)):
        quotes = [remark.quote for remark in found.remarks if remark.quote] + list(found.numbers)
        assert all(quote.span.of(found.answer) == quote.text for quote in quotes)


def test_without_a_clock_the_length_is_an_estimate_and_says_so() -> None:
    length = judged(FULL).length
    assert length is not None
    assert not length.measured
    assert "an estimate" in length.verdict


def test_the_clock_time_is_held_against_the_frame() -> None:
    verdicts = [length.verdict for seconds in (30, 75, 200) if (length := judged(FULL, seconds).length)]
    assert ["shorter" in verdicts[0], "within" in verdicts[1], "longer" in verdicts[2]] == [True, True, True]


def test_the_same_answer_gets_the_same_feedback() -> None:
    assert judged(FULL) == judged(FULL)


def test_what_was_not_measured_is_named() -> None:
    assert "Whether it answers the question" in [each.what for each in judged(FULL).not_measured]
