"""What changed between two takes of one question, told apart from the noise of the measure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension, Measure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.answers.values import Feedback, Rating, Remark

_MOST_REMARKS = 3  # a take with so many may have weaker ones that are not told
_WORDS = {"S": "the situation", "T": "the task", "A": "what you did", "R": "the result", "L": "what you learned"}


class Turn(StrEnum):
    """Which way something changed."""

    BETTER = "better"
    WORSE = "worse"
    OPEN = "open"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Change:
    """One change, in one sentence; `open` is a remark that is new, noise a change too small to mean anything."""

    turn: Turn
    text: str


def changes(before: Feedback, after: Feedback) -> tuple[Change, ...]:
    """What changed from one take to the next, what is real first; nothing when one of them could not be looked at."""
    if before.no_answer or after.no_answer:
        return ()
    found = [
        *_moves(before, after),
        *_numbers(before, after),
        *_remarks(before, after),
        *_ratings(before, after),
    ]
    return tuple(sorted(found, key=lambda change: list(Turn).index(change.turn)))


def best(takes: Sequence[Feedback]) -> int | None:
    """The place of the take with the highest overall rating, the first of equals; None when none is rated."""
    rated = [
        (value, -place) for place, take in enumerate(takes) if (value := take.rating(Dimension.OVERALL)) is not None
    ]
    return -max(rated)[1] if rated else None


def _moves(before: Feedback, after: Feedback) -> Iterator[Change]:
    """Moves that are there now, or no longer."""
    for move in before.missing:
        if move not in after.missing:
            yield Change(Turn.BETTER, f"Now it says {_WORDS[move.value]}.")
    for move in after.missing:
        if move not in before.missing:
            yield Change(Turn.WORSE, f"It no longer says {_WORDS[move.value]}.")


def _numbers(before: Feedback, after: Feedback) -> Iterator[Change]:
    """Numbers that came or went."""
    had, has = len(before.found(Measure.NUMBER)), len(after.found(Measure.NUMBER))
    if has > had:
        yield Change(Turn.BETTER, f"It names {has - had} more {'number' if has - had == 1 else 'numbers'}.")
    elif had > has:
        yield Change(Turn.WORSE, f"It names {had - has} fewer {'number' if had - has == 1 else 'numbers'}.")


def _remarks(before: Feedback, after: Feedback) -> Iterator[Change]:
    """Remarks that are mended, and remarks that are new; what only made room for others is neither."""
    for remark in _only_in(before, after):
        yield Change(Turn.BETTER, f"This remark is mended: {remark.text}")
    for remark in _only_in(after, before):
        yield Change(Turn.OPEN, remark.text)


def _only_in(one: Feedback, other: Feedback) -> Iterator[Remark]:
    """Remarks on one take that the other would have too, if they were true of it."""
    keys = {remark.key for remark in other.remarks}
    bar = min(remark.gain for remark in other.remarks) if len(keys) >= _MOST_REMARKS else 0.0
    yield from (remark for remark in one.remarks if remark.key not in keys and remark.gain >= bar)


def _ratings(before: Feedback, after: Feedback) -> Iterator[Change]:
    """Ratings that moved; less than both likely errors together is noise."""
    earlier = {rating.dimension: rating for rating in before.ratings}
    for rating in after.ratings:
        was = earlier.get(rating.dimension)
        if was is not None and was.value is not None and rating.value is not None and was.value != rating.value:
            yield _moved(was.value, rating, (was.error**2 + rating.error**2) ** 0.5)


def _moved(was: float, rating: Rating, noise: float) -> Change:
    """How one rating moved."""
    now = rating.value or 0.0
    stated = f"{rating.dimension.value.capitalize()} went from {was} to {now}"
    if abs(now - was) <= noise:
        return Change(Turn.NOISE, f"{stated}, which is within the noise of the measure.")
    return Change(Turn.BETTER if now > was else Turn.WORSE, f"{stated}.")
