"""Whose table it is, by the columns it needs, and how its rows become figures."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.benchmarks import eurostat
from greenroom.core.benchmarks.finding import closeness
from greenroom.core.benchmarks.values import MEDIAN, Figure
from greenroom.core.errors import UnreadableText
from greenroom.core.imports.countries import country_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Row = dict[str, str]
"""The cells of a row by their headings in small letters."""
Read = tuple[tuple[Figure, ...], int]
"""The figures, and how many rows on the occupation had only cells that are kept back."""

_HOURS = 2080  # of a year: 52 weeks of 40, as the Bureau of Labor Statistics reckons
_WEEKS, _MONTHS = 52, 12
_LEAST_CLOSE = 0.5  # of the words asked for, so that “nurse” is not found by its area alone
_FEWEST = 5  # people, below which their pay is no figure: our rule
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_UNITS = {"year": 1, "month": _MONTHS, "bi-weekly": 26, "week": _WEEKS, "hour": _HOURS}
_RANKS = (10, 25, 50, 75, 90)
_ALL_INDUSTRIES = frozenset({"", "cross-industry", "cross-industry, ownership"})
_FIRST_DAY = date(1899, 12, 30)  # from which a workbook counts its days (ECMA-376 part 1, 18.17.4)


@dataclass(frozen=True, slots=True)
class Maker:
    """A publisher's table: its name in a sentence, the columns it needs, and how it is read."""

    name: str
    needs: frozenset[str]
    read: Callable[[Iterable[Row], str, str, int | None, str], Read]


def amount_in(cell: str) -> float | None:
    """The amount in a cell; None where the publisher keeps it back or caps it (`*`, `**`, `#`, `~`, `x`, `..`)."""
    bare = re.sub(r"[\s,$£€']", "", cell)
    try:
        amount = float(bare)
    except ValueError:
        return None
    return amount if 0 < amount < float("inf") else None


def year_of(told: str, given: int | None) -> int:
    """The year that was given, else the latest that a table says above its rows or in its name.

    Raises:
        UnreadableText: nobody says it.
    """
    found = _YEAR.findall(told)
    if given is None and not found:
        raise UnreadableText("No column says of which year this is. Please say it.", field="year")
    return given if given is not None else max(int(each) for each in found)


def _is_about(row: Row, heading: str, occupation: str) -> bool:
    return closeness(occupation, row.get(heading, "")) >= _LEAST_CLOSE


def _is_in(text: str, area: str) -> bool:
    return area.strip().casefold() in text.casefold()


def _from_columns(
    rows: Iterable[Row], heading: str, occupation: str, area: str, columns: dict[str, str]
) -> tuple[list[tuple[Row, dict[str, float]]], int]:
    """Rows on an occupation with their percentiles, and how many had none to show."""
    found, kept_back = [], 0
    for row in rows:
        if not _is_about(row, heading, occupation) or not _is_in(" ".join(row.values()), area):
            continue
        amounts = {name: amount_in(row.get(column, "")) for name, column in columns.items()}
        known = {name: amount for name, amount in amounts.items() if amount is not None}
        kept_back += not known
        if known:
            found.append((row, known))
    return found, kept_back


def _oews(rows: Iterable[Row], occupation: str, area: str, year: int | None, told: str) -> Read:
    """Wages of an occupation, by area where the table has areas; all industries and owners together.

    An occupation that is a group of its own comes twice, as a group and in detail; the detail is kept.
    """
    columns = {"p10": "a_pct10", "p25": "a_pct25", MEDIAN: "a_median", "p75": "a_pct75", "p90": "a_pct90"}
    whole = (row for row in rows if row.get("i_group", "").casefold() in _ALL_INDUSTRIES)
    found, kept_back = _from_columns(whole, "occ_title", occupation, area, columns)
    of = year_of(told, year) if found else 0
    once = {(row.get("area_title", ""), row["occ_title"]): (row, known) for row, known in found}
    return tuple(
        Figure(
            "US Bureau of Labor Statistics, OEWS", row["occ_title"], "US", of, "USD", known,
            area="" if row.get("area_title", "") in {"", "U.S."} else row["area_title"],
            url="https://www.bls.gov/oes/", count=_count(row.get("tot_emp", "")),
        )
        for row, known in once.values()
    ), kept_back  # fmt: skip


def _ashe(rows: Iterable[Row], occupation: str, area: str, year: int | None, told: str) -> Read:
    """Pay of an occupation; the title above says whether it is by the week, the hour or the year."""
    columns = {f"p{rank}": str(rank) for rank in (10, 20, 25, 30, 40, 60, 70, 75, 80, 90)} | {MEDIAN: "median"}
    found, kept_back = _from_columns(rows, "description", occupation, area, columns)
    of = year_of(told, year) if found else 0
    times = _WEEKS if re.search(r"\bweekly\b", told, re.IGNORECASE) else _HOURS if "ourly" in told else 1
    return tuple(
        Figure(
            "UK Office for National Statistics, ASHE", row["description"], "GB", of, "GBP",
            {name: amount * times for name, amount in known.items()}, url="https://www.ons.gov.uk/",
        )
        for row, known in found
    ), kept_back  # fmt: skip


def _lca(rows: Iterable[Row], occupation: str, area: str, year: int | None, told: str) -> Read:
    """What employers state for the people they sponsor: base pay only, one row a case, certified cases alone."""
    pay: dict[int, list[float]] = defaultdict(list)
    for row in rows:
        place = " ".join(_first(row, each) for each in ("worksite_city", "worksite_state", "employer_name"))
        if not _is_about(row, "job_title", occupation) or not _is_in(place, area):
            continue
        if "certified" not in row.get("case_status", "certified").casefold():
            continue
        wage = amount_in(_first(row, "wage_rate_of_pay_from"))
        times = _UNITS.get(_first(row, "wage_unit_of_pay").casefold() or "year", 0)
        dated = _dated(row.get("decision_date", "") or row.get("begin_date", ""))
        if wage and times:
            pay[dated or year_of(told, year)].append(wage * times)
    source = "US Department of Labor, H-1B applications (base pay stated by employers)"
    return _of_people(pay, source, occupation, "US", "USD", area, "https://www.dol.gov/agencies/eta/foreign-labor")


def _first(row: Row, heading: str) -> str:
    """A cell by its heading; the table of 2019 has ten places of work in a row, and the first one counts."""
    return row.get(heading, "") or row.get(f"{heading}_1", "")


def _dated(cell: str) -> int | None:
    """The year of a date as it is written, or as a workbook counts its days; None where there is none."""
    written = _YEAR.search(cell)
    if written:
        return int(written.group())
    days = re.fullmatch(r"\s*(\d{5})(?:\.\d+)?\s*", cell)
    return (_FIRST_DAY + timedelta(days=int(days.group(1)))).year if days else None


def _survey(rows: Iterable[Row], occupation: str, area: str, year: int | None, told: str) -> Read:
    """What developers say they earn; `area` is a country."""
    country = country_in(area)
    if not country:
        message = "Name a country as the part you want: this survey asks the whole world."
        raise UnreadableText(message, field="area")
    paid: list[float] = []
    for row in rows:
        asked = country_in(row.get("country", "")) == country or _is_in(row.get("country", ""), area)
        if not _is_about(row, "devtype", occupation) or not asked:
            continue
        amount = amount_in(row.get("convertedcompyearly", ""))
        if amount:
            paid.append(amount)
    pay = {year_of(told, year): paid} if paid else {}
    source = "Stack Overflow developer survey (self-selected, in US dollars)"
    return _of_people(pay, source, occupation, country, "USD", "", "https://survey.stackoverflow.co/")


def _of_people(
    pay: dict[int, list[float]], source: str, occupation: str, country: str, currency: str, area: str, url: str
) -> Read:
    """One figure a year out of the pay of single people."""
    figures = []
    for year, amounts in sorted(pay.items(), reverse=True):
        if len(amounts) < _FEWEST:
            continue
        found = np.percentile(np.array(amounts), _RANKS)
        percentiles = {f"p{rank}": round(float(each), 2) for rank, each in zip(_RANKS, found, strict=True)}
        figures.append(Figure(source, occupation, country, year, currency, percentiles, area, url, len(amounts)))
    return tuple(figures), sum(len(each) < _FEWEST for each in pay.values())


def _own(rows: Iterable[Row], occupation: str, area: str, year: int | None, told: str) -> Read:
    """A file of one's own: a median, or percentiles as p10 … p90, for each row."""
    columns = {f"p{rank}": f"p{rank}" for rank in _RANKS if rank != 50} | {MEDIAN: "median"}
    found, kept_back = _from_columns(rows, "occupation", occupation, area, columns)
    return tuple(_own_figure(row, known, year, told) for row, known in found), kept_back


def _own_figure(row: Row, known: dict[str, float], year: int | None, told: str) -> Figure:
    """One row of a file of one's own."""
    dated = amount_in(row.get("year", ""))
    return Figure(
        row.get("source", "") or "Your own file",
        row["occupation"],
        country_in(row["country"]) or row["country"][:2].upper(),
        int(dated) if dated else year_of(told, year),
        row["currency"].upper()[:3],
        known,
        row.get("area", ""),
        row.get("url", ""),
        _count(row.get("count", "")),
    )


def _count(cell: str) -> int | None:
    amount = amount_in(cell)
    return round(amount) if amount else None


MAKERS: tuple[Maker, ...] = (
    Maker("OEWS", frozenset({"occ_title", "a_median", "a_pct10", "a_pct90"}), _oews),
    Maker("H-1B LCA", frozenset({"job_title", "wage_rate_of_pay_from", "wage_unit_of_pay"}), _lca),
    Maker("H-1B LCA", frozenset({"job_title", "wage_rate_of_pay_from_1", "wage_unit_of_pay_1"}), _lca),
    Maker("ASHE", frozenset({"description", "code", "median", "10", "90"}), _ashe),
    Maker("the Stack Overflow survey", frozenset({"devtype", "convertedcompyearly", "country"}), _survey),
    Maker("Eurostat SES", frozenset({"indic_se", "isco08", "geo", "time_period", "obs_value"}), eurostat.read),
    Maker("your own", frozenset({"occupation", "median", "currency", "country"}), _own),
)
