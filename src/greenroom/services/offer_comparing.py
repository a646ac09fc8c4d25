"""Offers lined up: net pay from the tax tables, money in one currency by dated rates, the comparison and its turns.

No record is needed: the pages and `greenroom compare` both come here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.core.errors import InvalidChoice, NotFound, UserError
from greenroom.core.offers.comparison import Contender, compare, swings
from greenroom.core.offers.flips import Ground, flips
from greenroom.core.offers.pay import base_of
from greenroom.core.offers.places import PLACES, currency_of
from greenroom.core.offers.value import Assumptions, Curve, Worthy, worth_of
from greenroom.services.net_estimates import guess_of, guessed_curve
from greenroom.services.offer_pay import kept_of, no_table, own_figure, taxes_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from greenroom.core.offers.comparison import Verdict
    from greenroom.core.offers.currencies import Money, Rates
    from greenroom.core.offers.flips import Flip
    from greenroom.core.offers.terms import Value
    from greenroom.core.offers.value import Worth


@dataclass(frozen=True, slots=True)
class Entry:
    """An offer to be compared: where it is, its terms, the person's scores from 0 to 1, and monthly costs there."""

    key: str
    name: str
    country: str
    region: str = ""
    terms: Mapping[str, Value] = field(default_factory=dict)
    scores: Mapping[str, float] = field(default_factory=dict)
    living: Mapping[str, Money] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person says: weights by criterion, the currency and country they think in, and over how many years."""

    weights: Mapping[str, float] = field(default_factory=dict)
    home: str = "EUR"
    country: str = ""
    years: int = 3


@dataclass(frozen=True, slots=True)
class LinedUp:
    """What came of it.

    Attributes:
        contenders: every offer whose money could be reckoned, the one that wins most often first.
        verdict: none with fewer than two of them.
        flips: what would have to change.
        swings: what moves the difference in money between the first two most.
        left_out: names of offers that could not be reckoned, each with the reason.
        rates: the reference rates that were used.
        own_costs: whether money is less the person's own costs of living there.
    """

    contenders: tuple[Contender, ...]
    verdict: Verdict | None
    flips: tuple[Flip, ...]
    swings: tuple[tuple[str, float, float], ...]
    left_out: tuple[tuple[str, str], ...]
    rates: Rates
    own_costs: bool

    def worth(self, key: str) -> Worth:
        """The money of the offer with that key."""
        return next(each.worth for each in self.contenders if each.key == key)


def line_up(entries: Sequence[Entry], wishes: Wishes, today: dt.date) -> LinedUp:
    """Compare offers; what cannot be reckoned is left out with its reason.

    Raises:
        InvalidChoice: a weight does not fit, or there is no rate of the home currency.
    """
    rates, assumed = latest_rates(), Assumptions(years=wishes.years)
    rates.rate("EUR", wishes.home)
    own_costs = all(entry.living for entry in entries)
    worthy: dict[str, Worthy] = {}
    contenders, left_out = [], []
    for entry in entries:
        try:
            offer = _worthy(entry, wishes, rates, today, own_costs=own_costs)
            worth = worth_of(offer, rates, wishes.home, assumed)
        except UserError as error:
            left_out.append((entry.name, error.message))
            continue
        if worth is not None:
            worthy[entry.key] = offer
            contenders.append(Contender(entry.key, entry.name, worth, entry.scores))
    if len(contenders) < 2:
        return LinedUp(tuple(contenders), None, (), (), tuple(left_out), rates, own_costs)
    verdict = compare(contenders, wishes.weights, seed=assumed.seed)
    first, second = (next(one for one in contenders if one.key == each.key) for each in verdict.standings[:2])
    places = {each.key: place for place, each in enumerate(verdict.standings)}
    contenders.sort(key=lambda one: places[one.key])
    turns = flips(verdict, Ground(worthy, rates, wishes.home, assumed))
    moved = tuple(swings(first, second))
    return LinedUp(tuple(contenders), verdict, turns, moved, tuple(left_out), rates, own_costs)


def _worthy(entry: Entry, wishes: Wishes, rates: Rates, today: dt.date, *, own_costs: bool) -> Worthy:
    """An offer with its taxes and the prices where it is.

    Raises:
        InvalidChoice: its base pay is not known, or net pay cannot be reckoned.
    """
    base = base_of(entry.terms)
    if base is None:
        raise InvalidChoice("Its base pay is not known yet.", field="base")
    level = 1.0 if own_costs else _level(entry.country, wishes.country, rates)
    living = entry.living if own_costs else {}
    return Worthy(entry.key, entry.terms, _curve(entry, base, rates, today), level, living)


def _curve(entry: Entry, base: Money, rates: Rates, today: dt.date) -> Curve:
    """Net pay by gross pay: from the tax table; where there is none by the person's own figure, or an estimate."""
    try:
        table = taxes_of(entry.country, entry.region, entry.terms, 0.0, today).table
    except NotFound as error:
        return _curve_without_table(entry, base, error)
    gross = Curve.points(rates.convert(base, table.currency).amount)
    net = tuple(taxes_of(entry.country, entry.region, entry.terms, each, today).net for each in gross)
    return Curve(gross, net, table.currency)


def _curve_without_table(entry: Entry, base: Money, error: NotFound) -> Curve:
    """The share that the person expects to keep, or an estimate.

    Raises:
        InvalidChoice: there is neither.
    """
    keeps = kept_of(entry.terms)
    if keeps is not None:
        currency = currency_of(entry.country) or base.currency
        return Curve((0.0, 1.0), (0.0, keeps / 100), currency, note=own_figure(keeps))
    guess = guess_of(entry.country, base, entry.terms)
    if guess is None:
        raise InvalidChoice(no_table(entry.country, entry.region, error), field="keeps")
    return guessed_curve(guess, entry.country)


def _level(there: str, here: str, rates: Rates) -> float:
    """Prices there against prices where the person lives, both by purchasing power; 1 where one is not known."""
    levels = [_prices(country, rates) for country in (there, here)]
    return levels[0] / levels[1] if levels[0] and levels[1] else 1.0


def _prices(country: str, rates: Rates) -> float:
    """How many dollars buy there what one dollar buys in the United States; 0 where that is not known."""
    place = PLACES.get(country)
    if place is None or place.ppp is None or place.currency not in rates.per_euro:
        return 0.0
    return place.ppp * rates.rate(place.currency, "USD")
