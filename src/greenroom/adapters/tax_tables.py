"""The tax tables that are packed in, one file a country; `core/offers/tax_values.py` says what their fields mean."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from importlib.resources import files
from typing import Any

from greenroom.core.errors import NotFound
from greenroom.core.offers.tax_values import Charge, Contribution, Credit, On, Source, Table

_TABLES = files("greenroom.adapters") / "tables"
COUNTRIES = ("AE", "AU", "CA", "CH", "DE", "ES", "FR", "GB", "IE", "IN", "NL", "NZ", "SG", "US")


@cache
def tables_of(country: str) -> tuple[Table, ...]:
    """All tables of a country, by ISO 3166; none when there are none."""
    if country not in COUNTRIES:
        return ()
    read: list[dict[str, Any]] = json.loads((_TABLES / f"{country}.json").read_text(encoding="utf-8"))
    return tuple(_table(each) for each in read)


def table_for(country: str, year: str = "", region: str = "", household: str = "single") -> Table:
    """The table of a country for a year, the latest where no year is named.

    Raises:
        NotFound: there is no such table; the sentence says which there are.
    """
    own = [each for each in tables_of(country) if each.household == household]
    regions = {each.region for each in own}
    place = next(iter(regions)) if not region and len(regions) == 1 else region
    here = [each for each in own if each.region.casefold() == place.casefold()]
    fit = [each for each in here if each.year == year or each.year.startswith(f"{year}-")] if year else here
    if fit:
        return max(fit, key=lambda each: each.year)
    known = sorted({f"{each.year} {each.region}".strip() for each in own})
    some = f"There are {', '.join(known[:12])}{' and more' if len(known) > 12 else ''}." if known else ""
    wanted = " ".join(each for each in (country, year, region) if each)
    message = f"There is no tax table for {wanted}. {some}".rstrip()
    raise NotFound(message, field="country")


@cache
def _oecd() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((_TABLES / "oecd_2024.json").read_text(encoding="utf-8"))
    return read


def source_of_rates() -> Source:
    """Where the average rates are from."""
    read = _oecd()
    return Source(read["what"], read["source"], read["url"], _day(read["checked"]))


def average_rates_of(country: str) -> dict[float, float]:
    """The share of pay that comes off at 67, 100 and 167 % of the average wage; by ISO 3166 with two or three letters.

    Raises:
        NotFound: the OECD's table has no such country.
    """
    return oecd_figures(country)


def oecd_figures(country: str, *, wedge: bool = False, couple: bool = False) -> dict[float, float]:
    """What the OECD gives in percent, by the percentage of the average wage, for one person without children.

    Args:
        country: by ISO 3166 with two or three letters.
        wedge: of what work costs, with the employer's contributions, instead of pay.
        couple: for a couple with one earner and two children, which there is at 100 % only.

    Raises:
        NotFound: the OECD's table has no such country.
    """
    code = _oecd()["codes"].get(country, country)
    figures = _oecd()[f"{'couple_' if couple else ''}{'wedges' if wedge else 'rates'}"]
    if code not in figures:
        message = f"There is no estimate for {country}."
        raise NotFound(message, field="country")
    return {float(percent): rate for percent, rate in figures[code].items()}


def _table(read: dict[str, Any]) -> Table:
    """A table out of plain JSON."""
    made = {name: _plain(value) for name, value in read.items()}
    made["contributions"] = tuple(Contribution(**_part(each)) for each in read.get("contributions", ()))
    made["credits"] = tuple(Credit(**_part(each)) for each in read.get("credits", ()))
    made["charges"] = tuple(Charge(**_part(each)) for each in read.get("charges", ()))
    made["sources"] = tuple(Source(**each | {"checked": _day(each["checked"])}) for each in read["sources"])
    made["valid"] = tuple(_day(each) for each in read["valid"])
    return Table(**made)


def _plain(value: Any) -> Any:  # noqa: ANN401 - the border between JSON and types
    """Lists as tuples, all the way down."""
    return tuple(_plain(each) for each in value) if isinstance(value, list) else value


def _part(read: dict[str, Any]) -> dict[str, Any]:
    made = {name: _plain(value) for name, value in read.items()}
    return made | {"on": On(read["on"])} if "on" in read else made


def _day(written: str) -> dt.date:
    return dt.date.fromisoformat(written)
