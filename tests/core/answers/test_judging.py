# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

import pytest

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge, take_of
from greenroom.core.answers.values import Dimension, Feedback, Measure, Move
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
    return judge(Take(QUESTION, QuestionKind.BEHAVIOURAL, answer, "star", seconds), packed_network())


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


def test_an_answer_without_figures_or_an_own_part_is_told_so() -> None:
    remarks = judged(OURS).remarks
    assert 1 <= len(remarks) <= 3
    assert all(remark.text and remark.why and remark.mend.endswith("?") for remark in remarks)


def test_we_is_found_beside_i() -> None:
    found = judged(OURS)
    assert (len(found.found(Measure.OWN)), len(found.found(Measure.SHARED))) == (0, 6)


def test_a_strong_answer_is_rated_above_a_vague_one_in_everything() -> None:
    strong, vague = judged(FULL), judged(OURS)
    for dimension in Dimension:
        high, low = strong.rating(dimension), vague.rating(dimension)
        assert high is not None
        assert low is not None
        assert high > low, dimension


def test_a_strong_answer_is_praised_and_a_vague_one_is_not() -> None:
    assert judged(FULL).good is not None
    assert judged(OURS).good is None


def test_given_sentences_stay_as_they_are() -> None:
    sentences = ["when i was at the depot", "i wrote down why each van was late", "after that they left on time"]
    take = take_of(QUESTION, QuestionKind.BEHAVIOURAL, sentences)
    found = judge(take, packed_network())
    assert [span.of(take.answer) for span in take.spans] == sentences
    assert len(found.roles) == 3


def test_what_was_said_before_does_not_count_again() -> None:
    once, twice = judged(FULL), judged(FULL + " " + FULL)
    assert [each.counts for each in twice.sentences[-3:]] == [False, False, False]
    for dimension in Dimension:
        assert (twice.rating(dimension) or 0) <= (once.rating(dimension) or 0) + 0.05


def test_every_quote_stands_in_the_answer() -> None:
    for found in (judged(FULL), judged(OURS)):
        quotes = [remark.quote for remark in found.remarks if remark.quote] + list(found.found(Measure.NUMBER))
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
    assert "Voice, pace and pauses" in [each.what for each in judged(FULL).not_measured]
