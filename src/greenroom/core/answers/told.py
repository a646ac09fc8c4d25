"""The sentences of an answer with their moves; a sentence that does two things is told in two clauses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.answers.sentences import clause_spans
from greenroom.core.answers.values import Measure, Move, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from greenroom.core.answers.network import Network, Reading
    from greenroom.core.answers.values import Finding
    from greenroom.core.spans import Span

_MOVES = tuple(Move)
_SURE = 0.55  # likelihood of both moves from which a sentence is cut in two
_SAME = 0.985  # cosine from which a sentence says again what one before it said
_IDLE = frozenset({Measure.PADDING, Measure.REPETITION})


def told(answer: str, spans: Sequence[Span], moves: NDArray[np.float64]) -> tuple[Sentence, ...]:
    """Sentences with the likeliest move each."""
    return tuple(
        Sentence(" ".join(span.of(answer).split()), span, _MOVES[int(row.argmax())], round(float(row.max()), 2))
        for span, row in zip(spans, moves, strict=True)
    )


def idle(sentences: Sequence[Sentence], reading: Reading, findings: Sequence[Finding]) -> tuple[Sentence, ...]:
    """The sentences, those marked that do not count: padding, and what was said before."""
    said = [finding.quote.span for finding in findings if finding.measure in _IDLE]
    return tuple(
        replace(sentence, counts=False)
        if _repeats(reading, place) or any(_mostly(span, sentence.span) for span in said)
        else sentence
        for place, sentence in enumerate(sentences)
    )


def in_clauses(answer: str, sentences: Sequence[Sentence], reading: Reading, network: Network) -> tuple[Sentence, ...]:
    """The sentences, each cut in two where its clauses clearly make two different moves."""
    pieces: list[Sentence] = []
    for place, sentence in enumerate(sentences):
        parts = clause_spans(answer, sentence.span)
        if len(parts) == 1:
            pieces.append(sentence)
            continue
        clauses = told(answer, parts, network.clauses(reading, place, parts[0].of(answer)))
        pieces.extend(_cut(sentence, clauses))
    return tuple(pieces)


def _cut(sentence: Sentence, clauses: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The clauses if they clearly do two things, one of them what the sentence mainly does; else the sentence."""
    moves = {clause.move for clause in clauses}
    if len(moves) < 2 or Move.OTHER in moves or sentence.move not in moves:
        return (sentence,)
    if min(clause.sure for clause in clauses) < _SURE:
        return (sentence,)
    return tuple(replace(clause, counts=sentence.counts) for clause in clauses)


def _repeats(reading: Reading, place: int) -> bool:
    """Whether a sentence means the same as one before it."""
    mine = reading.vectors[place].astype(np.float64)
    for other in reading.vectors[:place].astype(np.float64):
        if (mine * other).sum() > _SAME * np.sqrt((mine * mine).sum() * (other * other).sum()):
            return True
    return False


def _mostly(found: Span, sentence: Span) -> bool:
    """Whether a finding takes most of a sentence."""
    shared = min(found.end, sentence.end) - max(found.start, sentence.start)
    return shared > 0.6 * (sentence.end - sentence.start)
