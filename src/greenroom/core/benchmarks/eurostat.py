r"""Eurostat's Structure of Earnings Survey: as SDMX-CSV or as TSV, by the hour, the month or the year, totals only.

A TSV file holds all dimensions in its first column, `freq,nace_r2,isco08,worktime,age,sex,indic_se,geo\TIME_PERIOD`,
and a column for each year whose cells may carry a flag (`15.5 b`) or hold nothing (`:`). The tables
`earn_ses_hourly`, `earn_ses_monthly` and `earn_ses_annual` share their codes, so only the name says which it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from greenroom.core.benchmarks.finding import closeness
from greenroom.core.benchmarks.values import MEDIAN, Figure
from greenroom.core.errors import UnreadableText
from greenroom.core.imports.countries import country_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SOURCE = "Eurostat, Structure of Earnings Survey (large groups of jobs, every four years)"
_URL = "https://ec.europa.eu/eurostat/web/labour-market/database"
_RANKS = {"med": MEDIAN, "d1": "p10", "d9": "p90", "q1": "p25", "q3": "p75"}
_TIMES = {"hourly": 2080, "monthly": 12, "annual": 1}  # to a year of 52 weeks of 40 hours
_BY_THE_HOUR = 300  # euro: no job pays less a month, and hardly one more an hour
_BY_THE_YEAR = 25_000  # euro: hardly a group of jobs has such a decile by the month
# Of each dimension the value that means everybody; other rows are parts of it, and would be mixed up with it.
_TOTALS = {
    "sex": ("t", "total"),
    "age": ("total",),
    "worktime": ("total", "tot"),
    "nace_r2": ("b-s_x_o", "b-s", "total"),
    "sizeclas": ("total", "ge10"),
}
_FLAGGED = re.compile(r"^\s*(-?\d+(?:\.\d+)?)(?:\s*[a-z]+)?\s*$", re.IGNORECASE)
# The largest groups of the International Standard Classification of Occupations (ILO, ISCO-08).
_GROUPS = {
    "OC0": "Armed forces occupations",
    "OC1": "Managers",
    "OC2": "Professionals",
    "OC3": "Technicians and associate professionals",
    "OC4": "Clerical support workers",
    "OC5": "Service and sales workers",
    "OC6": "Skilled agricultural, forestry and fishery workers",
    "OC7": "Craft and related trades workers",
    "OC8": "Plant and machine operators and assemblers",
    "OC9": "Elementary occupations",
}
_OWN_LETTERS = {"EL": "GR", "UK": "GB"}  # Eurostat's, where they are not those of ISO 3166


def is_wide(heading: str) -> bool:
    """Whether this is the first heading of a TSV file, in which all dimensions stand in one column."""
    return heading.casefold().replace(" ", "").endswith("\\time_period")


def long_headings(heading: str) -> tuple[str, ...]:
    """The headings of the rows that a TSV file becomes, from its first heading."""
    return (*heading.split("\\", maxsplit=1)[0].split(","), "time_period", "obs_value")


def as_long(lines: Iterable[list[str]], headings: list[str]) -> Iterator[dict[str, str]]:
    """The rows of a TSV file, one for each year."""
    names = long_headings(headings[0])
    years = [each.strip() for each in headings[1:]]
    for line in lines:
        dimensions = dict(zip(names, (each.strip() for each in line[0].split(",")), strict=False)) if line else {}
        for year, cell in zip(years, line[1:], strict=False):
            yield dimensions | {"time_period": year, "obs_value": cell}


def read(
    rows: Iterable[dict[str, str]], occupation: str, area: str, year: int | None, told: str
) -> tuple[tuple[Figure, ...], int]:
    """Figures of large groups of jobs in euro a year, and how many cells hold nothing.

    Raises:
        UnreadableText: nothing says whether amounts are by the month or by the year.
    """
    found: dict[tuple[str, str, int], dict[str, float]] = defaultdict(dict)
    kept_back = 0
    for row in rows:
        rank = _rank(row)
        name, country = _group(row.get("isco08", "")), _country(row.get("geo", ""))
        if not rank or not _is_total(row):
            continue
        if not _is_about(occupation, name, row.get("isco08", "")) or not _is_in(area, country, row.get("geo", "")):
            continue
        amount = _amount(row.get("obs_value", ""))
        kept_back += amount is None
        if amount is not None:
            times = _times(f"{row.get('dataflow', '')} {told}", amount)
            found[name, country, int(row["time_period"][:4])][rank] = amount * times
    return tuple(
        Figure(_SOURCE, name, country, of, "EUR", known, url=_URL)
        for (name, country, of), known in sorted(found.items(), key=lambda each: -each[0][2])
        if year is None or of == year
    ), kept_back


def _rank(row: dict[str, str]) -> str:
    """The median or percentile that a row gives in euro, of a year; empty for any other row."""
    kind = row.get("indic_se", "").split(":")[0].casefold()
    in_euro = not kind.endswith(("_nac", "_pps"))
    return _RANKS.get(kind.split("_")[0], "") if in_euro and row.get("time_period", "")[:4].isdecimal() else ""


def _is_total(row: dict[str, str]) -> bool:
    """Whether a row is about everybody; dimensions that the table does not have are left out."""
    held = {name: row[name].split(":")[0].casefold() for name in _TOTALS if row.get(name)}
    return all(value in _TOTALS[name] for name, value in held.items())


def _times(told: str, amount: float) -> int:
    """How many of such amounts make a year."""
    period = re.search(r"hourly|monthly|annual", told, re.IGNORECASE)
    if period:
        return _TIMES[period.group().casefold()]
    if amount < _BY_THE_HOUR:
        return _TIMES["hourly"]
    if amount >= _BY_THE_YEAR:
        return _TIMES["annual"]
    message = (
        "Nothing says whether these amounts are by the month or by the year. "
        "Hand the file in under Eurostat’s name for it, such as earn_ses_monthly."
    )
    raise UnreadableText(message, field="file")


def _amount(cell: str) -> float | None:
    """The amount of a cell without its flag; None where it holds nothing."""
    match = _FLAGGED.match(cell)
    amount = float(match.group(1)) if match else 0.0
    return amount if amount > 0 else None


def _group(cell: str) -> str:
    """A group of jobs in words."""
    code, _, label = cell.partition(":")
    return label.strip() or _GROUPS.get(code.strip().upper(), code.strip())


def _country(cell: str) -> str:
    """A country by ISO 3166, or Eurostat's own letters for what is none."""
    code, _, label = cell.partition(":")
    code = code.strip().upper()
    return country_in(label) or _OWN_LETTERS.get(code, code)


def _is_about(occupation: str, name: str, cell: str) -> bool:
    """Whether a group was asked for, by words or by its code."""
    code = cell.split(":", maxsplit=1)[0].strip()
    return occupation.strip().casefold() in {code.casefold(), cell.casefold()} or closeness(occupation, name) > 0


def _is_in(area: str, country: str, cell: str) -> bool:
    """Whether a row is of the country that is wanted; of any where none is."""
    wanted = country_in(area) or area.strip().upper()
    return not wanted or wanted == country or area.strip().casefold() in cell.casefold()
