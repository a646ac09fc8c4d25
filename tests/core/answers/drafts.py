"""Drafts of feedback made by hand: words with their moves, and what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.frameworks import STAR, Framework
from greenroom.core.answers.lengths import length_of
from greenroom.core.answers.values import Dimension, Feedback, Finding, Measure, Move, Rating, Sentence
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WEIGHT = 0.2


def draft(
    told: Sequence[tuple[str, str]],
    ratings: Mapping[Dimension, float] | None = None,
    framework: Framework = STAR,
    found: Mapping[Measure, Sequence[str]] | None = None,
    seconds: int = 75,
    idle: Sequence[str] = (),
) -> Feedback:
    """A draft of these sentences, each with its move's letter; `found` names words of the answer by measure."""
    answer = " ".join(text for text, _ in told)
    sentences: list[Sentence] = []
    at = 0
    for text, letter in told:
        sentences.append(Sentence(text, Span(at, at + len(text)), Move(letter), 0.9, text not in idle))
        at += len(text) + 1
    moves = {letter for _, letter in told}
    return Feedback(
        answer,
        framework=framework.id,
        sentences=tuple(sentences),
        missing=tuple(move for move in framework.moves if move.value not in moves),
        length=length_of(answer, sentences, framework, seconds),
        findings=_findings(answer, found or {}),
        ratings=_ratings(ratings or {}, framework),
    )


def gains_of(feedback: Feedback) -> dict[Dimension, float]:
    """What each dimension would bring overall, were it a four."""
    return {
        each.dimension: 0.0 if each.value is None else max(0.0, 4 - each.value) * WEIGHT for each in feedback.ratings
    }


def _ratings(given: Mapping[Dimension, float], framework: Framework) -> tuple[Rating, ...]:
    values = {
        dimension: None if dimension in framework.unasked else given.get(dimension, 3.0) for dimension in Dimension
    }
    return tuple(
        Rating(dimension, value, 0.6, "It was not asked." if value is None else "It rests on this.")
        for dimension, value in values.items()
    )


def _findings(answer: str, found: Mapping[Measure, Sequence[str]]) -> tuple[Finding, ...]:
    listed: list[Finding] = []
    for measure, words in found.items():
        after = 0
        for word in words:
            start = answer.index(word, after)
            after = start + len(word)
            listed.append(Finding(measure, Quote(word, Span(start, after))))
    return tuple(sorted(listed, key=lambda each: each.quote.span))
