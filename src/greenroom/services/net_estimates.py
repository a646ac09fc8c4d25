"""Net pay of an offer in a country without a table: an estimate with its error, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.adapters.tax_tables import average_rates_of, source_of_rates, tables_of
from greenroom.core.errors import NotFound
from greenroom.core.offers.average_rates import estimated
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.pay import money
from greenroom.core.offers.places import currency_of
from greenroom.core.offers.value import Curve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.average_rates import Estimate
    from greenroom.core.offers.tax_values import Source
    from greenroom.core.offers.terms import Value

_LICENCE = ", CC BY 4.0"  # it stands beside the source
_WITH = "at an average wage there of {currency} {wage:,.0f} a year"
_WITHOUT = (
    "for pay from two thirds to five thirds of the average wage there; name the average wage there, and the estimate "
    "is narrower"
)
_BEYOND = " Pay lies above 167 % of that wage, so rather more comes off than is said here."


@dataclass(frozen=True, slots=True)
class Guess:
    """An estimate in the currency in which taxes are paid; `wage` is the average wage that it was reckoned with."""

    estimate: Estimate
    currency: str
    source: Source
    wage: Money | None

    @property
    def sentence(self) -> str:
        """What it is, how far off it may be, and what it rests on."""
        found = self.estimate
        on = _WITH.format(currency=self.wage.currency, wage=self.wage.amount) if self.wage else _WITHOUT
        by = self.source.where.removesuffix(_LICENCE)
        said = (
            f"Net pay is an estimate, no reckoning: {found.rate:.1f} % of gross comes off, give or take "
            f"{found.error:.1f} percentage points, by the average rates of the {by}, {on}."
        )
        return said + (_BEYOND if found.beyond else "")

    @property
    def month(self) -> Money:
        """The middle of it, a month of twelve."""
        return Money(self.estimate.net / 12, self.currency)


def can_guess(country: str) -> bool:
    """Whether a country has no table, but average rates."""
    if tables_of(country):
        return False
    try:
        average_rates_of(country)
    except NotFound:
        return False
    return True


def guess_of(country: str, base: Money, terms: Mapping[str, Value]) -> Guess | None:
    """The estimate for a year's base pay; none where the country has a table, or no rates are published.

    Raises:
        InvalidChoice: there is no rate of a currency.
    """
    if not can_guess(country):
        return None
    rates, currency = latest_rates(), currency_of(country)
    named = money(terms.get("average_wage", {}))
    wage = rates.convert(named, currency).amount if named else 0.0
    found = estimated(rates.convert(base, currency).amount, wage, average_rates_of(country))
    return Guess(found, currency, source_of_rates(), named)


def guessed_curve(guess: Guess, country: str) -> Curve:
    """Net pay by gross pay around an estimate, with the error of it."""
    found, rates = guess.estimate, average_rates_of(country)
    gross = Curve.points(found.gross)
    net = tuple(each * (1 - estimated(each, found.average_wage, rates).rate / 100) for each in gross)
    return Curve(gross, net, guess.currency, found.error / 100, guess.sentence)
