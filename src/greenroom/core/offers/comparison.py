"""Offers side by side: what each is worth by the person's own weights, and how often each would win.

Additive value with uncertain weights, after Keeney and Raiffa (1976) and the SMAA of Lahdelma and Salminen (2001):
weights are drawn from a Dirichlet distribution around the person's own, amounts and scores from what is known of them,
and the share of draws in which an offer comes first is said. Money counts by its logarithm, so that an offer more on
the list never changes the order of the others. No TOPSIS: two of its usual forms name different winners for the same
offers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.offers.value import Worth

    Draws = NDArray[np.float64]

MONEY = "money"
_FIRMNESS = 24.0  # how close the drawn weights stay to the person's own; weights of 30 % move by about 9 points
_UNSAID = 1.0  # where no weights were said, every weighting is as likely as any other
_ROUGH = 0.1  # a score is meant about so exactly
MONEY_SCALE = 2.0  # twice the money is half the scale of any other criterion


@dataclass(frozen=True, slots=True)
class Criterion:
    """What an offer is judged by: `best` says in the person's words what full marks mean."""

    id: str
    name: str
    best: str


CRITERIA = (
    Criterion(MONEY, "Money", "what is left, and what it buys"),
    Criterion("role", "The work itself", "the work you would choose"),
    Criterion("trajectory", "Where it leads", "it opens the doors you want"),
    Criterion("benefits", "Benefits", "leave, pension and insurance as you need them"),
    Criterion("flexibility", "Flexibility", "hours and place are yours to choose"),
    Criterion("development", "Learning", "you learn what you want to learn"),
    Criterion("relocation", "Help with moving", "they carry the move, there and back"),
    Criterion("visa", "Right to work", "your stay does not hang on this job"),
)
SCORED = tuple(each for each in CRITERIA if each.id != MONEY)


@dataclass(frozen=True, slots=True)
class Contender:
    """An offer in a comparison: its money, and scores from 0 to 1 by criterion as far as they were given."""

    key: str
    name: str
    worth: Worth
    scores: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Standing:
    """How one offer stands: the share of weightings in which it wins, and what each criterion adds to its value."""

    key: str
    name: str
    wins: float
    value: float
    adds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Verdict:
    """All offers, the one that wins most often first.

    `weights` come to 1; `unrated` are pairs of an offer and a criterion by which it was not scored.
    """

    standings: tuple[Standing, ...]
    weights: Mapping[str, float]
    unrated: tuple[tuple[str, str], ...]
    draws: int


def weights_of(given: Mapping[str, float]) -> dict[str, float]:
    """Weights that come to 1, from whatever numbers were given; all alike where none were.

    Raises:
        InvalidChoice: a weight is below nought, or of no criterion.
    """
    known = {each.id for each in CRITERIA}
    if set(given) - known or any(weight < 0 for weight in given.values()):
        raise InvalidChoice("A weight is a number from 0 to 10 for each criterion.", field="weights")
    total = sum(given.values())
    if not total:
        return dict.fromkeys((each.id for each in CRITERIA), 1 / len(CRITERIA))
    return {each.id: given.get(each.id, 0.0) / total for each in CRITERIA}


def compare(contenders: Sequence[Contender], weights: Mapping[str, float], *, seed: int = 7) -> Verdict:
    """Which offer wins how often.

    Args:
        contenders: at least two, with the same number of draws.
        weights: by criterion, whatever their sum; empty where nothing was said.
        seed: where the draws begin.

    Raises:
        InvalidChoice: there is nothing to compare, or a weight does not fit.
    """
    if len(contenders) < 2:
        raise InvalidChoice("Two offers with known base pay are needed to compare them.", field="offers")
    mine = weights_of(weights)
    used = [each.id for each in CRITERIA if mine[each.id] > 0]
    draws = len(contenders[0].worth.draws)
    random = np.random.default_rng(seed)
    firmness = _FIRMNESS if sum(weights.values()) else _UNSAID * len(used)
    drawn = random.dirichlet([mine[each] * firmness for each in used], draws)
    reference = reference_of(contenders)
    values = np.stack([_values(each, used, reference, random) for each in contenders])
    totals = np.einsum("dk,odk->od", drawn, values)
    wins = np.bincount(totals.argmax(axis=0), minlength=len(contenders)) / draws
    standings = [_standing(each, float(share), mine, reference) for each, share in zip(contenders, wins, strict=True)]
    unrated = tuple((each.key, by) for each in contenders for by in used if by not in {MONEY, *each.scores})
    return Verdict(tuple(sorted(standings, key=lambda one: (-one.wins, -one.value))), mine, unrated, draws)


def reference_of(contenders: Sequence[Contender]) -> float:
    """The logarithm of money that counts as the middle; it moves all offers alike, so no order hangs on it."""
    return float(np.mean([each.worth.felt().mean() for each in contenders]))


def felt(contender: Contender, reference: float) -> float:
    """The mean value of its money, about 0 to 1."""
    return 0.5 + (float(contender.worth.felt().mean()) - reference) / MONEY_SCALE


def _values(each: Contender, used: Sequence[str], reference: float, random: np.random.Generator) -> Draws:
    """The value of one offer by draw and criterion; what was not scored may be anything."""
    columns = []
    for by in used:
        if by == MONEY:
            columns.append(0.5 + (each.worth.felt() - reference) / MONEY_SCALE)
        elif by in each.scores:
            about = each.scores[by] + random.uniform(-_ROUGH, _ROUGH, len(each.worth.draws))
            columns.append(np.clip(about, 0.0, 1.0))
        else:
            columns.append(random.uniform(0.0, 1.0, len(each.worth.draws)))
    return np.stack(columns, axis=1)


def _standing(each: Contender, wins: float, weights: Mapping[str, float], reference: float) -> Standing:
    """One offer at the person's own weights."""
    adds = {
        by: weight * (felt(each, reference) if by == MONEY else each.scores.get(by, 0.5))
        for by, weight in weights.items()
        if weight
    }
    return Standing(each.key, each.name, wins, sum(adds.values()), adds)


def swings(leader: Contender, other: Contender) -> list[tuple[str, float, float]]:
    """What moves the difference in money a year most: the driver, and the difference at its low and its high end.

    An end is the mean over the tenth of draws in which the driver is lowest, or highest.
    """
    difference = leader.worth.draws - other.worth.draws
    found = {}
    for own in (leader, other):
        for name, drawn in own.worth.drivers.items():
            order = np.argsort(drawn, kind="stable")
            tenth = max(1, len(order) // 10)
            label = name if _is_shared(name, leader, other) else f"{name}, {own.name}"
            found[label] = (float(difference[order[:tenth]].mean()), float(difference[order[-tenth:]].mean()))
    moved = [(label, low, high) for label, (low, high) in found.items()]
    return sorted(moved, key=lambda one: -abs(one[2] - one[1]))


def _is_shared(name: str, leader: Contender, other: Contender) -> bool:
    """Whether a driver is the same for both, such as one exchange rate."""
    pair = [each.worth.drivers.get(name) for each in (leader, other)]
    return pair[0] is not None and pair[1] is not None and bool(np.array_equal(pair[0], pair[1]))
