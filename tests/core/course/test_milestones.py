"""When a milestone of the course is reached."""

from __future__ import annotations

from dataclasses import replace

from greenroom.core.answers.values import Dimension, Feedback, Finding, Length, Measure, Move, Rating
from greenroom.core.course.milestones import gone_through, in_time, mended, plainly, rated
from greenroom.core.course.values import Done, Take
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase
from greenroom.core.spans import Quote, Span

GOOD = Feedback(
    "Seventy plain words.",
    ratings=(Rating(Dimension.EVIDENCE, 3.6, 0.7),),
    length=Length(70, 75, measured=True, verdict=""),
)
WORDS = Quote("somewhat", Span(0, 8))


def done(*feedback: Feedback) -> Done:
    return Done(tuple(Take(f"t{number}", "Why?", each) for number, each in enumerate(feedback)))


def test_a_rating_reaches_it_from_its_line_on_and_the_first_such_answer_shows_it() -> None:
    low = replace(GOOD, ratings=(Rating(Dimension.EVIDENCE, 3.4, 0.7),))
    reached = rated(Dimension.EVIDENCE)(done(low, GOOD, GOOD))
    assert reached is not None
    assert (reached.take, "3.6 of 5" in reached.said) == ("t1", True)
    assert rated(Dimension.EVIDENCE)(done(low)) is None


def test_what_is_not_rated_reaches_nothing() -> None:
    assert rated(Dimension.LEARNING)(done(GOOD)) is None
    assert rated(Dimension.LEARNING)(done()) is None


def test_only_a_clock_reaches_the_length() -> None:
    guessed = replace(GOOD, length=Length(70, 75, measured=False, verdict=""))
    long = replace(GOOD, length=Length(300, 130, measured=True, verdict=""))
    assert in_time(done(guessed, long)) is None
    assert in_time(done(guessed, GOOD)) is not None


def test_plain_words_need_some_length_and_no_hedge() -> None:
    short = replace(GOOD, length=Length(12, 6, measured=True, verdict=""))
    hedged = replace(GOOD, findings=(Finding(Measure.HEDGE, WORDS),))
    assert plainly(done(short, hedged)) is None
    assert plainly(done(GOOD)) is not None


def test_a_second_take_reaches_it_where_something_became_better() -> None:
    without = replace(GOOD, missing=(Move.RESULT,))
    reached = mended(done(without, GOOD))
    assert reached is not None
    assert reached.take == "t1"
    assert mended(done(GOOD, without)) is None
    assert mended(done(without)) is None


def test_takes_of_two_questions_are_not_compared() -> None:
    first = Take("a", "Why?", replace(GOOD, missing=(Move.RESULT,)))
    assert mended(Done((first, Take("b", "How?", GOOD)))) is None


def said(kind: Kind, text: str) -> Line:
    return Line(YOU, Phase.QUESTIONS, kind, text)


def test_a_whole_interview_has_answers_and_questions_of_ones_own() -> None:
    answers = tuple(said(Kind.ANSWER, "I did it.") for _ in range(4))
    asked = tuple(said(Kind.ASK, "What is the team working on?") for _ in range(2))
    assert gone_through(Done(mocks=(("m", (*answers, *asked)),))) is not None
    assert gone_through(Done(mocks=(("m", answers),))) is None
    assert gone_through(Done(mocks=(("m", (*answers, said(Kind.ASK, "No."), asked[0])),))) is None
