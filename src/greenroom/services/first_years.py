"""The first tax year of a job that starts within it, and what was earned elsewhere before in that year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import COUNTRIES
from greenroom.services.net_spans import net_between, tax_year_of
from greenroom.services.offer_pay import is_ruled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.tax_values import NetPay
    from greenroom.core.offers.terms import Value
    from greenroom.services.net_spans import Part
    from greenroom.services.offer_pay import OfferPay
    from greenroom.store.models import Offer

SPLIT = (
    "Each country’s part is reckoned by its own table, with the allowances of a whole tax year. Many countries tax a "
    "resident’s income of the whole year, or let foreign income raise the rate; a treaty says which. Ask a tax adviser "
    "in the year of the move."
)
_YEAR, _MONTHS = 365, 12


@dataclass(frozen=True, slots=True)
class Before:
    """Where one works until the move: a country with a table, a year's gross pay in its currency, and the last day."""

    country: str
    gross: float
    until: dt.date
    region: str = ""


@dataclass(frozen=True, slots=True)
class FirstYear:
    """The part of the first tax year from the first day on, and the parts elsewhere before it in that year."""

    here: Part
    before: tuple[Part, ...] = ()

    @property
    def months(self) -> float:
        """How many months of pay it has, of 365 days a year."""
        return ((self.here.end - self.here.start).days + 1) / _YEAR * _MONTHS

    def lines(self, full: NetPay) -> list[tuple[str, float, float, str]]:
        """Each line of the part beside the same of a full year: name, both amounts, and how the part was reckoned."""
        ours, whole = ({(line.id, line.name): line for line in paid.lines} for paid in (self.here.paid, full))
        found = []
        for key in {**whole, **ours}:
            here, there = ours.get(key), whole.get(key)
            how = here.how if here else "nothing is due on this part"
            found.append((key[1], here.amount if here else 0.0, there.amount if there else 0.0, how))
        return found


def first_year_of(
    country: str,
    gross: float,
    start: dt.date,
    *,
    region: str = "",
    ruling: bool = False,
    before: Before | None = None,
) -> FirstYear | None:
    """The first tax year's part; none where the job starts with the tax year, so that it is a whole one.

    Args:
        country: of the job, by ISO 3166.
        gross: a year's pay, in the country's currency.
        start: the first day.
        region: a state, canton or province, where tables have them.
        ruling: with the ruling for newcomers, where the country has one.
        before: where one works until then.

    Raises:
        NotFound: there is no table of one of the two countries.
        InvalidChoice: the job before ends after this one starts, or its pay is no amount.
    """
    first, last = tax_year_of(country, region, start)
    if start <= first:
        return None
    (here,) = net_between(country, gross, start, last, region=region, ruling=ruling)
    return FirstYear(here, _earlier(before, first, start) if before else ())


def first_year_at(
    offer: Offer, terms: Mapping[str, Value], pay: OfferPay, before: Before | None = None
) -> FirstYear | None:
    """The first year of an offer; none where its first day is not known, or no table stands behind its pay.

    Raises:
        NotFound: there is no table of the country where one works before.
        InvalidChoice: the job before does not fit.
    """
    if pay.net is None or "start" not in terms:
        return None
    start = dt.date.fromisoformat(str(terms["start"]["day"]))
    ruled = is_ruled(offer.country, terms)
    return first_year_of(offer.country, pay.net.gross, start, region=offer.region, ruling=ruled, before=before)


def _earlier(before: Before, first: dt.date, start: dt.date) -> tuple[Part, ...]:
    """What is left of the pay elsewhere, from the first day of the new country's tax year on."""
    if before.country not in COUNTRIES:
        raise InvalidChoice("Choose the country where you work now.", field="country")
    if before.until >= start:
        raise InvalidChoice("The last day there comes before the first day here.", field="until")
    if before.until < first:
        raise InvalidChoice(f"The tax year here begins on {in_words(first)}: nothing is split then.", field="until")
    return net_between(before.country, before.gross, first, before.until, region=before.region)
