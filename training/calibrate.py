"""From points to ratings: mixes, weights and likely errors, all fitted on answers that the network had not learnt from.

No weight is negative, so whatever raises a point never lowers a rating.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.optimize import minimize, nnls
from scipy.special import expit

from greenroom.core.answers.network import HEARD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_RIDGE = 0.6  # pulls each mix towards the rating's own points
_EVEN, _LEAST = 0.2, 0.03  # what each rating weighs in overall before any answer was seen, and at least
_NEAR = np.array([0.4, 0.6, 2.0])  # where the search for weights of the fits begins
_HELD = 0.003  # what each step away from there costs
_STRANGE = 0.12  # what questions that were not asked weigh beside those that were


class Points(NamedTuple):
    """What the networks read in many answers.

    Attributes:
        adding: answers by six: the five points from 0 to 4 that add up, and four times the lessons to be expected.
        fit: answers by two: the fit to the question that was asked, as both networks say.
        strange: answers by some by two: the fit to questions that were not asked.
        second: answers by seven: the second network's ratings.
    """

    adding: Floats
    fit: Floats
    strange: Floats
    second: Floats

    def of(self, which: NDArray[np.bool_]) -> Points:
        """Only some of the answers."""
        return Points(*(each[which] for each in self))


class Calibration(NamedTuple):
    """How points become ratings."""

    mix: Floats  # five by six, and
    base: Floats  # five: the ratings that add up
    told: Floats  # six weights and a constant: relevance of what answers its question
    near: Floats  # two weights and a constant: how far an answer does, as a logit
    weights: Floats  # a constant and six weights: overall
    errors: Floats  # seven

    def ratings(self, points: Points) -> Floats:
        """Answers by seven: what the sentences add up to, and what the second network says."""
        own = np.column_stack([np.clip(points.adding @ self.mix.T + self.base, 1, 5), self.as_told(points.adding)])
        six = own + HEARD * (nearer(own, points.second[:, :6]) - own)
        six[:, 5] = self.related(six[:, 5], points.fit)
        together = np.clip(self.weights[0] + six @ self.weights[1:], 1, 5)
        together = (together + nearer(together, points.second[:, 6])) / 2
        return np.column_stack([six, np.minimum(together, six[:, 5])])

    def as_told(self, adding: Floats) -> Floats:
        """Relevance of answers that answer their question."""
        told: Floats = np.clip(adding @ self.told[:6] + self.told[6], 1, 5)
        return told

    def related(self, told: Floats, fit: Floats) -> Floats:
        """Relevance: an answer that is clearly about something else is marked down."""
        near: Floats = 1 + (told - 1) * expit(fit @ self.near[:2] + self.near[2])
        return near

    def strange(self, points: Points) -> Floats:
        """Relevance to the questions that were not asked."""
        told = self.as_told(points.adding)
        told += HEARD[5] * (nearer(told, points.second[:, 5]) - told)
        return np.column_stack([self.related(told, fit) for fit in points.strange.transpose(1, 0, 2)])


def nearer(mine: Floats, other: Floats) -> Floats:
    """What the second network says, at most one point above what the sentences add up to."""
    said: Floats = np.minimum(other, mine + 1)
    return said


def calibrate(points: Points, rated: Floats) -> Calibration:
    """Fit on answers with seven ratings from 1 to 5 each."""
    mixes = [_mix(points.adding, rated[:, column], np.eye(6)[column]) for column in range(4)]
    mixes.append(_mix(points.adding[:, 4:], rated[:, 4], np.full(2, 0.4)))
    mix, base = np.zeros((5, 6)), np.array([each[0] for each in mixes])
    mix[:4], mix[4, 4:] = np.array([each[1] for each in mixes[:4]]), mixes[4][1]
    told = _mix(points.adding[:, :5], rated[:, 5], np.full(5, _EVEN))
    even = np.array([0.0] + [1 / 6] * 6)
    fitted = Calibration(mix, base, np.array([*told[1], 0.0, told[0]]), _NEAR, even, np.zeros(7))
    fitted = fitted._replace(near=_near(fitted, points, rated[:, 5]))
    constant, weights = _mix(fitted.ratings(points)[:, :6], rated[:, 6], np.full(6, _EVEN))
    fitted = fitted._replace(weights=np.array([constant, *np.maximum(weights, _LEAST)]))
    off = np.abs(fitted.ratings(points) - rated)
    return fitted._replace(errors=np.quantile(off, 0.68, axis=0))


def _near(fitted: Calibration, points: Points, rated: Floats) -> Floats:
    """Weights of the fits such that relevance is what assessors say, and one where a question was not asked."""

    def off(near: Floats) -> float:
        tried = fitted._replace(near=near)
        true = np.square(tried.ratings(points)[:, 5] - rated).mean()
        strange = np.square(tried.strange(points) - 1).mean()
        return float(true + _STRANGE * strange + _HELD * np.square(near - _NEAR).sum())

    found: Floats = minimize(off, _NEAR, method="Nelder-Mead", options={"maxiter": 2000}).x
    return found


def _mix(inputs: Floats, rated: Floats, toward: Floats) -> tuple[float, Floats]:
    """A constant and weights that are not negative; a ridge keeps the weights close to what they should be."""
    pull = np.sqrt(_RIDGE * len(rated) / 10) * np.eye(len(toward))
    ones = np.ones((len(rated), 1))
    left = np.vstack([np.hstack([ones, -ones, inputs]), np.hstack([np.zeros((len(toward), 2)), pull])])
    found, _ = nnls(left, np.concatenate([rated, pull @ toward]))
    return float(found[0] - found[1]), found[2:]
