"""Marks for a whole interview: the ratings of its answers taken together, each with the words it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension
from greenroom.core.interviewer.answered import answered
from greenroom.core.interviewer.understanding import asks
from greenroom.core.interviewer.values import YOU, Kind, Mark, Phase, Point
from greenroom.core.questions.topics import topic_of
from greenroom.core.questions.values import QuestionKind, Topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.values import Judging, Line, Script

_POINTS = 2
_STORIES = frozenset({QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL})
_MANY, _SOME = 3, 2  # questions of one's own that are worth a five and a four


def rate_interview(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of an ordinary interview's rubric."""
    all_of_it = answered(script, lines, judge)
    stories = [each for each in all_of_it if each.question.kind in _STORIES]
    return (
        mark_of("To the question", Dimension.RELEVANCE, all_of_it),
        mark_of("A clear order", Dimension.STRUCTURE, stories),
        mark_of("Your own part", Dimension.OWNERSHIP, stories),
        mark_of("Evidence", Dimension.EVIDENCE, all_of_it),
        mark_of("Results", Dimension.RESULT, stories),
        own_questions(lines),
    )


def mark_of(name: str, dimension: Dimension, these: Sequence[Answered]) -> Mark:
    """The mean of one rating over some answers, with the words that each rests on."""
    rated = [(each, value) for each in these if each.parts and (value := each.feedback.rating(dimension)) is not None]
    if not rated:
        return Mark(name, None, "Not rated: no answer showed it.")
    mean = round(sum(value for _, value in rated) / len(rated), 1)
    count = "one answer" if len(rated) == 1 else f"{len(rated)} answers"
    best = sorted(rated, key=lambda pair: -pair[1])
    points = [point for each, value in best for point in _evidence(each, dimension, value)]
    return Mark(name, mean, f"The mean of {count}.", tuple(points[:_POINTS]))


def _evidence(each: Answered, dimension: Dimension, value: float) -> list[Point]:
    """The words that a rating rests on most."""
    rating = next(rating for rating in each.feedback.ratings if rating.dimension is dimension)
    return [each.point(f"{value:.1f} for “{each.question.text}”", quote) for quote in rating.evidence[:1]]


def own_questions(lines: tuple[Line, ...]) -> Mark:
    """The candidate's own questions (M4): how many, and whether they go beyond pay."""
    name = "Questions of your own"
    asked = questions_asked(lines)
    if not any(line.kind is Kind.INVITATION and line.phase is Phase.YOUR_QUESTIONS for line in lines):
        return Mark(name, None, "Not rated: the interview ended before you were asked for yours.")
    if not asked:
        return Mark(name, 1.0, "You were asked for questions and had none.")
    topics = {topic_of(lines[at].text) for at in asked}
    points = tuple(Point("You asked this.", at) for at in asked[:_POINTS])
    if topics == {Topic.PAY}:
        return Mark(name, 2.0, "You asked about pay, and about nothing else.", points)
    value = 5.0 if len(topics) >= _MANY else 4.0 if len(topics) >= _SOME else 3.0
    counted = "one question" if len(asked) == 1 else f"{len(asked)} questions"
    over = "one matter" if len(topics) == 1 else f"{len(topics)} matters"
    return Mark(name, value, f"You asked {counted} about {over}.", points)


def questions_asked(lines: tuple[Line, ...]) -> tuple[int, ...]:
    """Where the candidate asked a question of their own when it was their turn."""
    return tuple(
        at
        for at, line in enumerate(lines)
        if line.speaker == YOU and line.phase is Phase.YOUR_QUESTIONS and asks(line.text)
    )
