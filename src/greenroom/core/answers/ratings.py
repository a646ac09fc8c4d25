"""Ratings from 1 to 5, made of what the sentences add, each with its likely error and the words it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.answers.network import nearer
from greenroom.core.answers.values import Dimension, Move, Rating
from greenroom.core.spans import Quote

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.network import Network, Reading
    from greenroom.core.answers.values import Sentence

SHORTEST = 12  # words; below this nothing is rated
GOAL = 4.0
SIX = tuple(Dimension)[:6]
_ADDING = SIX[:5]
_LESSON = tuple(Move).index(Move.LEARNING)
_SOME = 0.1  # a sentence that counts for so much is worth a second look
_LESSONS = 2.0  # further lessons add nothing
_WHY = {
    Dimension.STRUCTURE: "Whether a listener can follow it: setting, what you did, how it ended.",
    Dimension.EVIDENCE: "Who, what, when and how much: what a listener could check.",
    Dimension.OWNERSHIP: "Your own decisions and steps.",
    Dimension.RESULT: "What came of it.",
    Dimension.LEARNING: "What you took from it, and do differently since.",
    Dimension.RELEVANCE: "How closely it answers what was asked.",
    Dimension.OVERALL: "All of these together, as assessors weigh them.",
}
_UNASKED = "This kind of question does not ask for it, so it is not held against you."
_TOO_SHORT = f"Not rated: an answer needs {SHORTEST} words or more."


def points(reading: Reading, gate: NDArray[np.float64]) -> NDArray[np.float64]:
    """Five numbers from 0 to 4, what the sentences that count add up to, and four times the lessons to be expected."""
    added = 4 * (1 - np.exp(-(reading.worth * gate[:, None]).sum(axis=0)))
    return np.append(added, 4 * min(_LESSONS, float((reading.moves[:, _LESSON] * gate).sum())))


def fit(reading: Reading, gate: NDArray[np.float64], network: Network) -> float:
    """How well an answer fits its question, as a logit: its sentences together, and the best of them."""
    if gate.sum() < 0.01:
        return -8.0
    grid, share = np.rint(reading.vectors.astype(np.float64) * 4096), np.rint(gate * 1024)
    together = ((grid * share[:, None]).sum(axis=0) / (share.sum() * 4096)).astype(np.float32)
    fits = network.fits(np.concatenate([together[None], reading.vectors]), reading.question)
    best = float(fits[1:][gate > _SOME].max(initial=-8.0))
    return (float(fits[0]) + best) / 2


def ratings(
    sentences: Sequence[Sentence], reading: Reading, network: Network, framework: Framework, words: int
) -> tuple[Rating, ...]:
    """One rating for each dimension; what the question did not ask for is not rated."""
    if words < SHORTEST:
        return unrated(_TOO_SHORT)
    gate = reading.counts * np.array([sentence.counts for sentence in sentences], np.float64)
    whole = reading.whole if gate.max() > _SOME else None
    six = network.calibrated(points(reading, gate), fit(reading, gate, network), whole)
    values = dict(zip(SIX, six, strict=True))
    together = overall(values, network.weights, framework.unasked)
    together = (together + nearer(together, whole.ratings[-1])) / 2 if whole else together
    values[Dimension.OVERALL] = min(together, values[Dimension.RELEVANCE])
    return tuple(
        _rating(dimension, values[dimension], error, framework, _evidence(dimension, sentences, reading, network))
        for dimension, error in zip(Dimension, network.errors, strict=True)
    )


def overall(values: Mapping[Dimension, float], weights: Sequence[float], unasked: Sequence[Dimension]) -> float:
    """The weighted sum of the ratings; what was not asked for counts as much as the mean of the rest."""
    asked = [values[dimension] for dimension in SIX if dimension not in unasked]
    usual = sum(asked) / len(asked)
    rated = [usual if dimension in unasked else values[dimension] for dimension in SIX]
    return weights[0] + sum(weight * value for weight, value in zip(weights[1:], rated, strict=True))


def unrated(why: str) -> tuple[Rating, ...]:
    """No rating at all, and why."""
    return tuple(Rating(dimension, None, why=why) for dimension in Dimension)


def gains(rated: Sequence[Rating], network: Network) -> Mapping[Dimension, float]:
    """By how many points overall would rise were each dimension a four; 0 for what is not rated or good already.

    Overall is never above relevance: where it is as low, what relevance lacks is lacking whole.
    """
    found = {
        rating.dimension: 0.0 if rating.value is None else max(0.0, GOAL - rating.value) * weight
        for rating, weight in zip(rated, network.weights[1:], strict=False)
    }
    *_, relevance, together = rated
    if relevance.value is not None and relevance.value == together.value:
        found[Dimension.RELEVANCE] = max(0.0, GOAL - relevance.value)
    return found


def _rating(
    dimension: Dimension, value: float, error: float, framework: Framework, evidence: tuple[Quote, ...]
) -> Rating:
    """A rating in tenths between 1 and 5, unless it was not asked for."""
    if dimension in framework.unasked:
        return Rating(dimension, None, why=_UNASKED)
    return Rating(dimension, round(min(5.0, max(1.0, value)), 1), round(error, 1), _WHY[dimension], evidence)


def _evidence(
    dimension: Dimension, sentences: Sequence[Sentence], reading: Reading, network: Network
) -> tuple[Quote, ...]:
    """The two sentences at most that a rating rests on."""
    if dimension in _ADDING:
        worth = reading.worth[:, _ADDING.index(dimension)] * reading.counts
    elif dimension is Dimension.RELEVANCE:
        worth = np.exp(network.fits(reading.vectors, reading.question))
    else:
        return ()
    counted = [
        (float(-value), sentence.span) for value, sentence in zip(worth, sentences, strict=True) if sentence.counts
    ]
    best = sorted(counted)[:2]
    text = {sentence.span: sentence.text for sentence in sentences}
    enough = [span for value, span in best if -value > 0.15 and -value > 0.4 * -best[0][0]]
    return tuple(Quote(text[span], span) for span in sorted(enough))
