"""What an offer is worth in money a year: what is left after taxes, in one currency, with how uncertain each part is.

Everything is drawn many times with a fixed seed, so that the same offer always gives the same picture. Shares move as
a geometric Brownian motion without a trend (Black and Scholes, 1973). Private companies mostly end without anything for
their people; the scenarios are our assumption, set after what Correlation Ventures counted for investors, who are paid
first: almost two thirds of the financings of companies that ended in the ten years to 2019 lost money (David Coats,
“Venture Capital – No, We're Not Normal”, 11 September 2019), nearly half in the ten years to 2023 (“We're Still Not
Normal”, 13 July 2023).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.offers.currencies import Money
from greenroom.core.offers.pay import base_of, full_bonus_of, grant_of, likelihood_of, money, vesting_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from greenroom.core.offers.currencies import Rates
    from greenroom.core.offers.terms import Value

    Draws = NDArray[np.float64]

_LEAST = 0.05  # of base pay: less than that left is felt as that, so that a logarithm can be taken
_POINTS, _UP_TO = 41, 4.0
TAXES, TAXES_GUESSED = "Taxes and contributions", "Taxes and contributions (an estimate)"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What is assumed where nobody can know.

    Attributes:
        years: over how many years an offer is looked at.
        leaving: the chance a year that one leaves, which ends vesting and calls back a sign-on payment.
        volatility: of a listed share a year.
        exits: of a private company: how likely, and how many times the worth that is named today.
        exchange: the spread of an exchange rate over the years.
        living: the spread of what living costs beside the person's own figures.
        draws: how many.
        seed: where the draws begin.
    """

    years: int = 3
    leaving: float = 0.1
    volatility: float = 0.45
    exits: tuple[tuple[float, float], ...] = ((0.65, 0.0), (0.25, 1.0), (0.10, 3.0))
    exchange: float = 0.08
    living: float = 0.1
    draws: int = 20_000
    seed: int = 7


@dataclass(frozen=True, slots=True)
class Curve:
    """Net pay by gross pay, a year, in the currency in which taxes are paid; straight between the points.

    Of an estimate, `error` is the share of gross by which it may be off, and `note` says what it rests on.
    """

    gross: tuple[float, ...]
    net: tuple[float, ...]
    currency: str
    error: float = 0.0
    note: str = ""

    @staticmethod
    def points(base: float) -> tuple[float, ...]:
        """Gross pay at which taxes are reckoned: from nothing to four times a year's base pay."""
        return tuple(base * _UP_TO * place / (_POINTS - 1) for place in range(_POINTS))

    def after(self, gross: Draws) -> Draws:
        """What is left of each gross pay; above the last point the last slope goes on."""
        left = np.interp(gross, self.gross, self.net)
        slope = (self.net[-1] - self.net[-2]) / (self.gross[-1] - self.gross[-2])
        beyond: Draws = left + np.maximum(0.0, gross - self.gross[-1]) * slope
        return beyond


@dataclass(frozen=True, slots=True)
class Worthy:
    """An offer as its money is reckoned.

    Attributes:
        key: the same offer always draws the same numbers by it.
        terms: by name.
        curve: its taxes.
        level: prices there against those where the person lives; 1 where they are alike or not known.
        living: what living there costs a month by the person's own figures, by name.
    """

    key: str
    terms: Mapping[str, Value]
    curve: Curve
    level: float = 1.0
    living: Mapping[str, Money] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Worth:
    """Money a year in the home currency: all draws, the mean of each part, what moves it, and what was left out.

    The parts add up to the mean of `draws`.
    """

    draws: Draws
    parts: Mapping[str, float]
    drivers: Mapping[str, Draws]
    notes: tuple[str, ...] = ()

    def felt(self) -> Draws:
        """Money as it is felt: twice as much adds 1, wherever one starts (the logarithm of Bernoulli, 1738)."""
        least = _LEAST * self.parts["Base pay"]
        logarithm: Draws = np.log2(np.maximum(self.draws, least))
        return logarithm

    def band(self) -> tuple[float, float, float]:
        """The tenth, the middle and the ninetieth of a hundred draws."""
        low, middle, high = np.percentile(self.draws, (10, 50, 90))
        return float(low), float(middle), float(high)


@dataclass(slots=True)
class _Draw:
    """One valuation as it goes: random numbers, rates, and what has been noted."""

    offer: Worthy
    rates: Rates
    assumed: Assumptions
    random: np.random.Generator
    notes: list[str] = field(default_factory=list)
    drivers: dict[str, Draws] = field(default_factory=dict)

    def shared(self, what: str) -> np.random.Generator:
        """Draws that are the same for every offer, such as those of an exchange rate."""
        return np.random.default_rng([self.assumed.seed, zlib.crc32(what.encode()), 1])

    def local(self, amount: Money | None) -> float:
        """An amount in the currency in which taxes are paid; nothing where it is not known."""
        return self.rates.convert(amount, self.offer.curve.currency).amount if amount else 0.0


def worth_of(offer: Worthy, rates: Rates, home: str, assumed: Assumptions) -> Worth | None:
    """What an offer is worth a year, in the home currency; none where base pay is not known.

    Raises:
        InvalidChoice: a currency has no reference rate.
    """
    base = base_of(offer.terms)
    if base is None:
        return None
    seed = [assumed.seed, zlib.crc32(offer.key.encode())]
    draw = _Draw(offer, rates, assumed, np.random.default_rng(seed))
    stays = draw.random.geometric(1 - (1 - assumed.leaving) ** (1 / 12), assumed.draws)
    fixed = draw.local(base)
    bonus = _bonus(draw, base)
    sign_on = _sign_on(draw, stays) / assumed.years
    shares = _shares(draw, stays)
    once = np.zeros(assumed.years)
    once[0] = assumed.years
    gross = fixed + bonus[:, None] + sign_on[:, None] * once + shares
    net = _net(draw, gross)
    pension = fixed * float(offer.terms.get("pension", {}).get("percent", 0)) / 100
    parts = {
        "Base pay": np.full_like(net, fixed),
        "Bonus": bonus,
        "Sign-on payment": sign_on,
        "Shares and options": shares.mean(axis=1),
        TAXES_GUESSED if offer.curve.error else TAXES: net - gross.mean(axis=1),
        "Pension, paid by them": np.full_like(net, pension),
    }
    return _at_home(draw, home, parts)


def _net(draw: _Draw, gross: Draws) -> Draws:
    """What is left a year; an estimate may be off by its error, for all years alike."""
    curve = draw.offer.curve
    left: Draws = curve.after(gross).mean(axis=1)
    if curve.note:
        draw.notes.append(curve.note)
    if curve.error:
        off = draw.random.uniform(-curve.error, curve.error, draw.assumed.draws)
        draw.drivers["the estimate of taxes"] = off
        left += off * gross.mean(axis=1)
    return left


def _bonus(draw: _Draw, base: Money) -> Draws:
    """The bonus that is paid: what is promised times how much of it is."""
    full = draw.local(full_bonus_of(draw.offer.terms, base))
    least, _, most = likelihood_of(draw.offer.terms)
    paid = draw.random.uniform(least, most, draw.assumed.draws) * full
    if full and least < most:
        draw.drivers["the bonus"] = paid
        draw.notes.append("How much of the bonus is usually paid is not known: anything from nothing to all of it.")
    return paid


def _sign_on(draw: _Draw, stays: NDArray[np.int64]) -> Draws:
    """The sign-on payment; whoever leaves within its claw-back has nothing of it."""
    value = draw.offer.terms.get("sign_on", {})
    back = float(value.get("clawback_months", 0))
    kept: Draws = np.where(stays > back, draw.local(money(value)), 0.0)
    return kept


def _shares(draw: _Draw, stays: NDArray[np.int64]) -> Draws:
    """What vests and is worth something, by draw and year."""
    assumed, value = draw.assumed, draw.offer.terms.get("equity", {})
    nothing = np.zeros((assumed.draws, assumed.years))
    if not value:
        return nothing
    whole = _worth_by_year(draw, value)
    if whole is None:
        draw.notes.append("Shares or options are left out: their worth is not known.")
        return nothing
    vested = np.concatenate(([0.0], np.cumsum(vesting_of(value))))
    ends = np.minimum(stays[:, None], 12 * np.arange(assumed.years + 1)[None, :])
    share = np.diff(vested[np.minimum(ends, len(vested) - 1)], axis=1)
    paid: Draws = whole * share
    draw.drivers["shares and options"] = paid.sum(axis=1)
    return paid


def _worth_by_year(draw: _Draw, value: Value) -> Draws | None:
    """What the whole grant would be worth at the end of each year, by draw; none where that cannot be said."""
    if value["kind"] == "options":
        return _options(draw, value, _prices(draw))
    grant = grant_of(value)
    if grant is None:
        return None
    if value["kind"] == "private":
        return np.repeat(draw.local(grant) * _exits(draw)[:, None], draw.assumed.years, axis=1)
    return draw.local(grant) * _prices(draw)


def _options(draw: _Draw, value: Value, prices: Draws) -> Draws | None:
    """What options are worth when they vest: price less strike, never below nothing; or their worth as named."""
    if {"count", "strike", "price", "currency"} <= set(value):
        gain = np.maximum(0.0, float(value["price"]) * prices - float(value["strike"])) * float(value["count"])
        return gain * draw.local(Money(1.0, str(value["currency"])))
    named = money(value)
    return None if named is None else draw.local(named) * prices


def _prices(draw: _Draw) -> Draws:
    """The price of a share against today's at the end of each year, by draw."""
    spread = draw.assumed.volatility
    steps = draw.random.standard_normal((draw.assumed.draws, draw.assumed.years))
    moved: Draws = np.exp(np.cumsum(spread * steps - spread**2 / 2, axis=1))
    return moved


def _exits(draw: _Draw) -> Draws:
    """How many times its worth a private grant brings, by draw."""
    chances, times = zip(*draw.assumed.exits, strict=True)
    draw.notes.append(
        "Shares of a private company: in 65 of 100 cases nothing, in 25 as named, in 10 three times that."
    )
    return draw.random.choice(np.array(times), draw.assumed.draws, p=np.array(chances))


def _at_home(draw: _Draw, home: str, parts: dict[str, Draws]) -> Worth:
    """The parts in the home currency, with what living costs or with what money buys there."""
    offer, assumed = draw.offer, draw.assumed
    rate = draw.rates.rate(offer.curve.currency, home)
    moved = np.ones(assumed.draws)
    if offer.curve.currency != home:
        moved = np.exp(assumed.exchange * draw.shared(offer.curve.currency).standard_normal(assumed.draws))
        draw.drivers[f"the rate of {offer.curve.currency}"] = moved
    here = {name: amounts * rate * moved for name, amounts in parts.items()}
    if offer.living:
        month = sum(draw.rates.convert(each, home).amount for each in offer.living.values())
        cost = 12 * month * (1 + assumed.living * draw.random.standard_normal(assumed.draws))
        draw.drivers["what living costs"] = -cost
        here["Living there"] = -cost * moved
    elif offer.level != 1:
        money_there = np.sum(list(here.values()), axis=0)
        prices = draw.shared("prices").uniform(0.0, 1.0, assumed.draws)
        draw.drivers["how much prices count"] = prices
        here["Prices there"] = money_there * (offer.level**-prices - 1)
    total = np.sum(list(here.values()), axis=0)
    means = {name: float(amounts.mean()) for name, amounts in here.items() if np.any(amounts)}
    return Worth(total, means, draw.drivers, tuple(draw.notes))
