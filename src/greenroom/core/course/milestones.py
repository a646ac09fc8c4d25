"""When a milestone is reached: always by one answer or one interview that can be opened and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.progress import Turn, changes
from greenroom.core.answers.values import Measure
from greenroom.core.course.values import Reached
from greenroom.core.interviewer.values import YOU, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.answers.values import Dimension, Feedback
    from greenroom.core.course.values import Done

    Milestone = Callable[[Done], Reached | None]

GOOD = 3.5  # a rating that lies clearly above an average applicant's three
_LONG_ENOUGH = 60  # words: below that a clean answer shows nothing
_UNCLEAN = (Measure.HEDGE, Measure.BUZZWORD, Measure.FILLER, Measure.VAGUE)
_SHORTEST, _LONGEST = 60, 90  # seconds of a behavioural answer (SPEC A5)
_ANSWERS, _QUESTIONS = 4, 2


def rated(dimension: Dimension, least: float = GOOD) -> Milestone:
    """An answer whose rating on a dimension is at least so much."""

    def reached(done: Done) -> Reached | None:
        for take in done.takes:
            value = take.feedback.rating(dimension)
            if value is not None and value >= least:
                return Reached(f"{dimension.value.capitalize()} {value} of 5, for “{take.question}”", take.key)
        return None

    return reached


def in_time(done: Done) -> Reached | None:
    """An answer of which the clock says that it took 60 to 90 seconds."""
    for take in done.takes:
        length = take.feedback.length
        if length and length.measured and _SHORTEST <= length.seconds <= _LONGEST:
            return Reached(f"{length.seconds} seconds by the clock, for “{take.question}”", take.key)
    return None


def plainly(done: Done) -> Reached | None:
    """An answer of some length without hedges, buzzwords, fillers and vague words."""
    for take in done.takes:
        if _words(take.feedback) >= _LONG_ENOUGH and not any(take.feedback.found(each) for each in _UNCLEAN):
            return Reached(f"{_words(take.feedback)} plain words, for “{take.question}”", take.key)
    return None


def mended(done: Done) -> Reached | None:
    """A later take of a question in which something changed for the better, by more than the noise of the measure."""
    before: dict[str, Feedback] = {}
    for take in done.takes:
        earlier = before.get(take.question)
        before[take.question] = take.feedback
        better = [each for each in changes(earlier, take.feedback) if each.turn is Turn.BETTER] if earlier else []
        if better:
            return Reached(f"{better[0].text} That was for “{take.question}”", take.key)
    return None


def gone_through(done: Done) -> Reached | None:
    """A mock interview that is over, with four answers or more and two questions of one's own."""
    for key, lines in done.mocks:
        own = [line for line in lines if line.speaker == YOU]
        answers = sum(line.kind is Kind.ANSWER for line in own)
        asked = sum(line.kind is Kind.ASK and "?" in line.text for line in own)
        if answers >= _ANSWERS and asked >= _QUESTIONS:
            return Reached(f"{answers} answers and {asked} questions of your own", mock=key)
    return None


def _words(feedback: Feedback) -> int:
    return feedback.length.words if feedback.length else 0
