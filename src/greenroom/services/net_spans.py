"""Net pay of a stretch of time, such as the first twelve months of a job, whose start splits tax years."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.tax_tables import tables_of
from greenroom.core.errors import InvalidChoice
from greenroom.services.net import net_of

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import NetPay

_YEAR = 365
_LONGEST = dt.timedelta(days=5 * _YEAR + 2)
NOTE = (
    "A part of a tax year has the allowances of a whole one, as most countries assess it once the year is over; what "
    "is withheld in single months may differ, and other pay in the same tax year is not known here."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the stretch, within one tax year; both days belong to it."""

    start: dt.date
    end: dt.date
    paid: NetPay


def net_between(country: str, gross: float, start: dt.date, end: dt.date, *, region: str = "") -> tuple[Part, ...]:
    """Net pay from one day to another, a part for each tax year that it touches.

    Args:
        country: by ISO 3166.
        gross: a year's pay, in the country's currency.
        start: the first day.
        end: the last day.
        region: a state, canton or province, where tables have them.

    Raises:
        NotFound: there is no table of the country at all.
        InvalidChoice: the end comes before the start, or it is more than five years.
    """
    if not dt.timedelta(0) <= end - start <= _LONGEST:
        raise InvalidChoice("Name a first and a last day, at most five years apart.", field="end")
    parts: list[Part] = []
    while start <= end:
        year, last = _tax_year(country.upper(), region, start)
        until = min(end, last)
        share = ((until - start).days + 1) / _YEAR
        parts.append(Part(start, until, net_of(country, gross * min(1.0, share), year=year, region=region)))
        start = until + dt.timedelta(days=1)
    return tuple(parts)


def _tax_year(country: str, region: str, day: dt.date) -> tuple[str, dt.date]:
    """The name of the tax year that a day lies in, and its last day; beyond all tables the nearest, year by year."""
    here = [each for each in tables_of(country) if region.casefold() in ("", each.region.casefold())]
    tables = [each for each in here if each.household == "single"]
    holding = next((each for each in tables if each.valid[0] <= day <= each.valid[1]), None)
    if holding is None:
        nearest = min(tables, key=lambda each: abs((each.valid[1] - day).days), default=None)
        return (nearest.year if nearest else ""), _last_day_of(nearest.valid[1] if nearest else day, day)
    return holding.year, _last_day_of(holding.valid[1], day)


def _last_day_of(ends: dt.date, day: dt.date) -> dt.date:
    """The next day with the date on which this country's tax years end."""
    this = dt.date(day.year, ends.month, ends.day)
    return this if this >= day else dt.date(day.year + 1, ends.month, ends.day)
