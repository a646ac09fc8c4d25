"""Net pay without the record: for the command, and for whoever builds on Greenroom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.adapters.lohnsteuer import wage_tax
from greenroom.adapters.tax_tables import average_rates_of, table_for
from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.average_rates import estimated
from greenroom.core.offers.net import Household, net_pay

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.offers.average_rates import Estimate
    from greenroom.core.offers.tax_values import NetPay, Table

_MOST = 1e9
_STALE_DAYS = 183  # after so long without a check, a figure says so


def net_of(  # noqa: PLR0913 - a household has these parts
    country: str,
    gross: float,
    *,
    year: str = "",
    region: str = "",
    joint: bool = False,
    children: int = 0,
    ruling: bool = False,
    share: float = 1.0,
    today: dt.date | None = None,
) -> NetPay:
    """A year's net pay.

    Args:
        country: by ISO 3166.
        gross: a year, in the country's currency.
        year: the tax year; the latest there is where none is named.
        region: a state, canton or province, where tables have them.
        joint: for a couple with one income that is taxed together, where tables have that.
        children: under 17.
        ruling: with the expat ruling of the country, where it has one (the Netherlands).
        share: the part of the year that `gross` is for, 0 to 1: ceilings that count by the month shrink with it.
        today: to say how old the table is.

    Raises:
        NotFound: there is no such table.
        InvalidChoice: the pay is no amount, or the ruling does not apply.
    """
    if not 0 <= gross <= _MOST:
        raise InvalidChoice("Gross pay is an amount a year, such as 85000.", field="gross")
    table = table_for(country.upper(), year, region, "joint" if joint else "single")
    exempt = _exempt(gross, table, share) if ruling else 0.0
    withheld = wage_tax if table.country == "DE" else None
    found = net_pay(gross, table, Household(children), exempt=exempt, withheld=withheld, share=share)
    notes = (*found.notes, *_age(table, today), *((_RULING.format(exempt=exempt),) if exempt else ()))
    return replace(found, notes=notes)


def estimate_of(
    country: str, gross: float, average_wage: float | None = None, *, joint: bool = False, children: int = 0
) -> Estimate:
    """Net pay where there is no table: from the OECD's average rates, for somebody without children.

    `average_wage` is the country's, a year; without it the estimate is as wide as the rates are.

    Raises:
        NotFound: the OECD has no rates of that country.
        InvalidChoice: the pay or the average wage is no amount, or it is asked for a family.
    """
    if not (0 <= gross <= _MOST and (average_wage is None or 0 < average_wage <= _MOST)):
        raise InvalidChoice("Gross pay and the average wage are amounts a year, such as 60000.", field="gross")
    if joint or children:
        message = (
            "The estimate knows one person without children only: reckon it without a couple and without children."
        )
        raise InvalidChoice(message, field="joint" if joint else "children")
    return estimated(gross, average_wage or 0.0, average_rates_of(country.upper()))


_RULING = (
    "With the ruling {exempt:,.0f} are free of tax, for five years at most; conditions change, so ask for the date."
)


def _exempt(gross: float, table: Table, share: float) -> float:
    """What the expat ruling frees: a share of gross up to a ceiling, never so much that less than the least is taxed.

    Source: Uitvoeringsbesluit loonbelasting 1965, art. 10e-10ej.
    """
    rules = table.rulings
    if "share" not in rules:
        message = f"There is no expat ruling in the table for {table.name}."
        raise InvalidChoice(message, field="ruling")
    return max(0.0, min(min(gross, rules["most"] * share) * rules["share"], gross - rules["least"] * share))


def _age(table: Table, today: dt.date | None) -> tuple[str, ...]:
    """Loud words on a table that is out of date."""
    if today is None:
        return ()
    said = []
    if today > table.valid[1]:
        ended = in_words(table.valid[1])
        said.append(f"This is the table of {table.year}; it ended on {ended}. Take it as an estimate.")
    oldest = min(source.checked for source in table.sources)
    if (today - oldest).days > _STALE_DAYS:
        said.append(f"Its figures were last checked on {in_words(oldest)}. Check them before you rely on them.")
    return tuple(said)
