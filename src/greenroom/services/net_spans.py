"""Net pay of a stretch of time, such as the first twelve months of a job, whose start splits tax years."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.tax_tables import tables_of
from greenroom.core.days import believable
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.net import net_of

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import NetPay

_YEAR = 365
_LONGEST = dt.timedelta(days=5 * _YEAR + 2)
NOTE = (
    "A part of a tax year has the allowances of a whole one, as most countries assess it once the year is over; social "
    "contributions that are counted month by month have their ceiling for these months only. What is withheld in "
    "single months may differ, and other pay in the same tax year is not known here."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the stretch, within one tax year; both days belong to it."""

    start: dt.date
    end: dt.date
    paid: NetPay


def net_between(  # noqa: PLR0913 - a household has these parts
    country: str,
    gross: float,
    start: dt.date,
    end: dt.date,
    *,
    region: str = "",
    joint: bool = False,
    children: int = 0,
    ruling: bool = False,
) -> tuple[Part, ...]:
    """Net pay from one day to another, a part for each tax year that it touches.

    Args:
        country: by ISO 3166.
        gross: a year's pay, in the country's currency.
        start: the first day.
        end: the last day.
        region: a state, canton or province, where tables have them.
        joint: for a couple with one income that is taxed together, where tables have that.
        children: under 17.
        ruling: with the ruling for newcomers, where the country has one.

    Raises:
        NotFound: there is no table of the country at all.
        InvalidChoice: the end comes before the start, it is more than five years, or lies before 2000 or after 2100.
    """
    if not dt.timedelta(0) <= end - start <= _LONGEST:
        raise InvalidChoice("Name a first and a last day, at most five years apart.", field="end")
    parts: list[Part] = []
    while start <= end:
        year, last = _tax_year(country.upper(), region, start)
        until = min(end, last)
        share = min(1.0, ((until - start).days + 1) / _YEAR)
        paid = net_of(
            country,
            gross * share,
            year=year,
            region=region,
            joint=joint,
            children=children,
            ruling=ruling,
            share=share,
        )
        parts.append(Part(start, until, paid))
        start = until + dt.timedelta(days=1)
    return tuple(parts)


def tax_year_of(country: str, region: str, day: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last day of the tax year there that a day lies in.

    Raises:
        NotFound: there is no table of the country at all.
        InvalidChoice: the day lies before 2000 or after 2100.
    """
    _, last = _tax_year(country.upper(), region, day)
    return _last_day_of(last, dt.date(last.year - 1, last.month, 1)) + dt.timedelta(days=1), last


def _tax_year(country: str, region: str, day: dt.date) -> tuple[str, dt.date]:
    """The name of the tax year that a day lies in, and its last day; beyond all tables the nearest, year by year."""
    believable(day, "start")
    if not country:
        raise InvalidChoice("Name a country by its two letters, such as NL.", field="country")
    here = [each for each in tables_of(country) if region.casefold() in ("", each.region.casefold())]
    tables = [each for each in here if each.household == "single"]
    holding = next((each for each in tables if each.valid[0] <= day <= each.valid[1]), None)
    found = holding or min(tables, key=lambda each: abs((each.valid[1] - day).days), default=None)
    if found is None:
        raise NotFound(f"There is no tax table for {country} {region}.".replace(" .", "."), field="country")
    return found.year, _last_day_of(found.valid[1], day)


def _last_day_of(ends: dt.date, day: dt.date) -> dt.date:
    """The next day with the date on which this country's tax years end."""
    this = dt.date(day.year, ends.month, ends.day)
    return this if this >= day else dt.date(day.year + 1, ends.month, ends.day)
