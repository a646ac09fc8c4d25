"""Slips that have nothing to do with a dimension, each with a small fixed gain and the words it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.causes import Cause
from greenroom.core.answers.snippets import quote_of
from greenroom.core.answers.values import Measure, Move

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.causes import Case
    from greenroom.core.answers.values import Sentence
    from greenroom.core.spans import Quote

_SLIPS = (
    (Measure.BLAME, "blame", "blame", 1, 0.6),
    (Measure.OVERSHARING, "oversharing", "private", 1, 0.4),
    (Measure.TANGENT, "tangent", "question", 1, 0.3),
    (Measure.ROTE, "rote", "rote", 1, 0.3),
    (Measure.REPETITION, "repetition", "repetition", 1, 0.25),
    (Measure.HEDGE, "hedges", "sureness", 3, 0.25),
    (Measure.BUZZWORD, "buzzwords", "plain-words", 2, 0.25),
    (Measure.PADDING, "padding", "length", 1, 0.2),
    (Measure.ABSOLUTE, "absolutes", "sureness", 1, 0.1),
)  # measure, key, topic, from how many on, gain
_SCATTERED = frozenset({Measure.HEDGE, Measure.BUZZWORD})
_FAR_LONG, _FAR_SHORT = 4 / 3, 0.5  # of the frame's ends
_LONG_GAIN, _SHORT_GAIN = 0.4, 0.3
_NOT_THE_POINT = (Move.OTHER, Move.SITUATION, Move.TASK)


def slips(case: Case) -> Iterator[Cause]:
    """The slips of an answer, and whether it is far too long or too short for its framework."""
    for measure, key, topic, least, gain in _SLIPS:
        found = case.draft.found(measure)
        if len(found) < least:
            continue
        quotes, near = (_fullest(case, found), found) if measure in _SCATTERED else (found, ())
        yield Cause(key, topic, quotes, near=near, count=len(found), gain=gain)
    yield from _length(case)


def _fullest(case: Case, found: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The sentences with such words, those with the most of them first."""
    counted = [(_holds(each, found), each) for each in case.draft.sentences]
    full = sorted((pair for pair in counted if pair[0]), key=lambda pair: (-pair[0], pair[1].span))
    return tuple(quote_of(case.draft.answer, each.span) for _, each in full) or found


def _holds(sentence: Sentence, found: tuple[Quote, ...]) -> int:
    """How many of these words stand in a sentence."""
    return sum(sentence.span.start <= quote.span.start < sentence.span.end for quote in found)


def _length(case: Case) -> Iterator[Cause]:
    """Far outside the frame in which people listen well."""
    length, (low, high) = case.draft.length, case.framework.seconds
    if length is None or not case.draft.sentences:
        return
    if length.seconds > high * _FAR_LONG:
        aside = [each for each in case.draft.sentences if not each.counts or each.move in _NOT_THE_POINT]
        longest = sorted(aside or case.draft.sentences, key=lambda each: (-len(each.text), each.span))
        yield Cause("too-long", "length", case.quotes(*longest), count=length.seconds, gain=_LONG_GAIN)
    elif length.seconds < low * _FAR_SHORT:
        yield Cause("too-short", "short", case.quotes(case.told[-1]), count=length.seconds, gain=_SHORT_GAIN)
