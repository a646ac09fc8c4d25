"""What would have to change for another offer to win: a weight, its base pay, or what living there costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.offers.comparison import CRITERIA, MONEY, MONEY_SCALE
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.pay import base_of
from greenroom.core.offers.value import worth_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from greenroom.core.offers.comparison import Standing, Verdict
    from greenroom.core.offers.currencies import Rates
    from greenroom.core.offers.terms import Value
    from greenroom.core.offers.value import Assumptions, Worthy

_FEW_DRAWS = 1_000
_ROUNDS = 18  # halvings: within a unit of money
_CHALLENGERS = 2
_MOST = 3.0  # nothing is moved further than threefold to find a turn
_NAMES = {each.id: each.name for each in CRITERIA}


@dataclass(frozen=True, slots=True)
class Flip:
    """A turn: `winner` wins once `what` is over, or `below`, what is `needed`; `now` is where it stands.

    Amounts are in `currency`; without one they are weights from 0 to 1.
    """

    winner: str
    what: str
    needed: float
    now: float
    currency: str = ""
    below: bool = False

    @property
    def sentence(self) -> str:
        """The turn in words."""
        if not self.currency:
            way = "less" if self.below else "more"
            percent = f"{self.needed * 100:.0f} % of all (now {self.now * 100:.0f} %)"
            return f"{self.winner} wins if {self.what} weighs {way} than {percent}."
        way = "under" if self.below else "over"
        amounts = f"{self.currency} {self.needed:,.0f} (now {self.now:,.0f})"
        return f"{self.winner} wins if {self.what} is {way} {amounts}."


@dataclass(frozen=True, slots=True)
class Ground:
    """What money is reckoned on: every offer by its key, the rates of a day, the home currency, what is assumed."""

    offers: Mapping[str, Worthy]
    rates: Rates
    home: str
    assumed: Assumptions

    def felt(self, offer: Worthy) -> float:
        """The mean logarithm of its money, from fewer draws, always the same ones."""
        worth = worth_of(offer, self.rates, self.home, replace(self.assumed, draws=_FEW_DRAWS))
        return float(worth.felt().mean()) if worth else 0.0


def flips(verdict: Verdict, ground: Ground) -> tuple[Flip, ...]:
    """Every turn that was found between the offer that wins most often and the next two, weights first.

    One that is worth more at the person's own weights already has nothing to turn.
    """
    first, *others = verdict.standings
    found: list[Flip] = []
    for other in others[:_CHALLENGERS]:
        if other.value < first.value:
            found += weight_flips(first, other, verdict.weights)
            found += _money_flips(first, other, verdict, ground)
    return tuple(found)


def weight_flips(first: Standing, second: Standing, weights: Mapping[str, float]) -> list[Flip]:
    """At which weight of one criterion, the others keeping their proportions, the second offer would win."""
    found = []
    for criterion, weight in weights.items():
        if not 0 < weight < 1:
            continue
        own = (first.adds[criterion] - second.adds[criterion]) / weight
        rest = (first.value - first.adds[criterion] - second.value + second.adds[criterion]) / (1 - weight)
        if own * rest < 0:
            needed = rest / (rest - own)
            found.append(Flip(second.name, f"“{_NAMES[criterion]}”", needed, weight, below=needed < weight))
    return sorted(found, key=lambda one: abs(one.needed - one.now))


def _money_flips(first: Standing, second: Standing, verdict: Verdict, ground: Ground) -> list[Flip]:
    """Base pay and living costs at which the second offer would win."""
    weight = verdict.weights[MONEY]
    if not weight:
        return []
    gap = (first.value - second.value) / weight * MONEY_SCALE
    ahead, behind = ground.offers[first.key], ground.offers[second.key]
    found = [_base_flip(second, behind, gap, ground)]
    found += [_living_flip(second, second, behind, name, gap, ground) for name in behind.living]
    found += [_living_flip(second, first, ahead, name, -gap, ground) for name in ahead.living]
    return [flip for flip in found if flip is not None]


def _base_flip(second: Standing, offer: Worthy, gap: float, ground: Ground) -> Flip | None:
    """How much base pay a year the second offer would need."""
    base = base_of(offer.terms)
    if base is None:
        return None

    def felt_at(amount: float) -> float:
        value: Value = {"amount": amount, "currency": base.currency, "period": "year"}
        return ground.felt(replace(offer, terms={**offer.terms, "base": value}))

    wanted = felt_at(base.amount) + gap
    needed = _solved(felt_at, wanted, base.amount, base.amount * _MOST)
    if needed is None:
        return None
    return Flip(second.name, "its base pay a year", needed, base.amount, base.currency)


def _living_flip(
    winner: Standing, whose: Standing, offer: Worthy, name: str, gap: float, ground: Ground
) -> Flip | None:
    """At which amount a month of one line of living costs the order turns."""
    now = offer.living[name]

    def felt_at(amount: float) -> float:
        return -ground.felt(replace(offer, living={**offer.living, name: Money(amount, now.currency)}))

    wanted = felt_at(now.amount) - gap
    ends = (0.0, now.amount) if gap > 0 else (now.amount, now.amount * _MOST)
    needed = _solved(felt_at, wanted, *ends)
    if needed is None:
        return None
    what = f"{name.lower()} of {whose.name}"
    return Flip(winner.name, what, needed, now.amount, now.currency, below=gap > 0)


def _solved(rising: Callable[[float], float], wanted: float, low: float, high: float) -> float | None:
    """Where a rising function reaches what is wanted, by halving; none if not between the two ends."""
    if not rising(low) <= wanted <= rising(high):
        return None
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < wanted else (low, middle)
    return high
