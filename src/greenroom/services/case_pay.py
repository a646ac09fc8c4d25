"""Acceptance cases about pay: net pay and its lines, or the tax alone on what is taxable."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from greenroom.adapters.lohnsteuer import wage_tax
from greenroom.adapters.tax_tables import table_for, tables_of
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.offers.net import Household, net_pay
from greenroom.core.offers.scales import beyond, scale
from greenroom.services.case_inputs import amount, first_of, given, listed, number, unlisted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from greenroom.core.offers.tax_values import NetPay, Table

_MONTHS = 12
_YEARLY = ("gross", "wages", "salary", "brut", "gross_year", "gross_annual", "annual_gross", "bruto", "brutto",
           "employment_income", "income", "pay")  # fmt: skip
_MONTHLY = ("gross_month", "monthly_gross", "brut_month", "salary_month")
_BASES = ("taxable", "chargeable", "taxable_income", "chargeable_income", "zve", "base", "taxable_federal")
_YEARS = ("year", "tax_year", "FY", "YA")
_PLACES = ("region", "province", "state", "canton", "city")
_SHORT = {"ZH": "Zurich", "ZÜRICH": "Zurich", "SCT": "Scotland", "MD": "Madrid", "RUK": "", "ENGLAND": "", "UK": ""}
_SAME = {"social_security": "ss", "employee_ni": "ni", "national_insurance": "ni", "healthpremium": "ohp"}
_YEAR_NAME = re.compile(r"^\D*(\d{4})(?:\s*[-/–]\s*(\d{2,4}))?$")
_ALWAYS = {"income_tax", "soli", "state"}  # lines that may be nothing
_COUPLE = ("joint", "married", "mfj", "couple")


def is_pay(read: Mapping[str, Any]) -> bool:
    """Whether an input names pay, or what is taxable of it."""
    return bool(first_of(read, *_BASES, *_YEARLY, *_MONTHLY))


def pay_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    """Figures of net pay, or of the tax, for one amount or several, one year or several, or several states.

    Raises:
        InvalidChoice: an amount is none, or a name is not known.
        NotFound: there is no table of that country, year and place.
    """
    base = first_of(read, *_BASES)
    if base and not first_of(read, *_YEARLY, *_MONTHLY):
        return {name: _on_base(read, base, name) for name in names}
    states = {table.region for table in tables_of("US")}
    if _country(read) == "US" and names and states.issuperset(names):
        return {name: _answer({**read, "state": name}, "state") for name in names}
    return {name: _answer(read, name) for name in names}


def _country(read: Mapping[str, Any]) -> str:
    """By ISO 3166; a case that names a state alone is of the United States."""
    return str(read.get("country", "US")).upper()


def _on_base(read: Mapping[str, Any], base: str, name: str) -> Any:  # noqa: ANN401 - a number or a list of them
    """The tax on taxable amounts; a name may be a tax year, or that of a further tax."""
    country = _country(read)
    known = {table.year for table in tables_of(country)}
    years = [name] if name in known else _years(read)
    tables = [table_for(country, year, _region(read, country)) for year in years]
    found = [round(_tax_on(amount(each, base), table, name), 2) for table in tables for each in listed(read[base])]
    return unlisted(found, many=isinstance(read[base], list) or len(years) > 1)


def _tax_on(taxable: float, table: Table, name: str) -> float:
    """The income tax on an amount, or a further tax of that name on the same."""
    charge = next((each for each in table.charges if each.id in name.casefold()), None)
    taxable = taxable // table.rounds * table.rounds if table.rounds else taxable
    if charge is None or charge.id == name == "income_tax":
        return scale(taxable, table.bands)
    due = beyond(taxable, charge.points) if charge.points else scale(max(0.0, taxable - charge.allowance), charge.bands)
    return max(0.0, due - charge.credit) * charge.factor + charge.fixed


def _answer(read: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - a number or a list of them
    """One figure, for every year and every amount."""
    key = first_of(read, *_YEARLY) or first_of(read, *_MONTHLY)
    times = _MONTHS if key.casefold() in _MONTHLY else 1
    amounts = [amount(each, key) * times for each in listed(read[key])]
    years = _years(read)
    found = [_figure(_paid(read, each, year), name) for year in years for each in amounts]
    return unlisted(found, many=isinstance(read[key], list) or len(years) > 1)


def _years(read: Mapping[str, Any]) -> list[str]:
    """The tax years of a case; the latest table where it names none, the one that others reckoned for America."""
    key = first_of(read, *_YEARS)
    named = [str(each) for each in listed(read[key])] if key and key != "YA" else []
    years = [_YEAR_NAME.sub(_short_year, each) for each in named]
    return years or ["2025" if _country(read) == "US" else ""]


def _short_year(found: re.Match[str]) -> str:
    """“FY 2025-2026” and “2025/26” as tables name it: 2025-26."""
    return f"{found[1]}-{found[2][-2:]}" if found[2] else found[1]


def _paid(read: Mapping[str, Any], gross: float, year: str) -> NetPay:
    """Net pay for one amount of a case."""
    country = _country(read)
    filing = str(read.get(first_of(read, "filing", "filing_status", "household"), "")).casefold()
    joint = any(word in filing for word in _COUPLE) or read.get("joint") is True or read.get("steuerklasse") == 3
    household = "joint" if joint else "single"
    region = "cadre" if country == "FR" and gross >= given(read, ("cadre_from",), float("inf")) else ""
    table = table_for(country, year, region or _region(read, country), household)
    if "credits" in read and table.credits:
        worth = ((0.0, number(read["credits"], "credits")),)
        table = replace(table, credits=(replace(table.credits[0], points=worth),))
    children = int(given(read, ("children_under_17", "children", "kinder"), 0.0))
    extra = given(read, ("bik_medical", "bik", "benefits_in_kind"), 0.0)
    withheld = wage_tax if country == "DE" else None
    return net_pay(gross, table, Household(children), extra=extra, withheld=withheld)


def _region(read: Mapping[str, Any], country: str) -> str:
    """The region of a table, under its short name or its long one."""
    named = str(read.get(first_of(read, *_PLACES), "")).strip()
    named = _SHORT.get(named.upper(), named)
    tables = tables_of(country)
    if not tables:
        raise NotFound(f"There is no tax table for {country}.", field="country")
    if read.get("cadre") is True:
        return "cadre"
    long = {table.name.rsplit(", ", 1)[-1].casefold(): table.region for table in tables}
    return long.get(named.casefold(), named)


def _figure(paid: NetPay, name: str) -> float:
    """One figure under the name that a case gives it.

    Raises:
        InvalidChoice: nothing is known under that name.
    """
    plain = name.removesuffix("_printed").removesuffix("_month")
    part = 1 / _MONTHS if name.endswith("_month") else 1
    if reckon := _FIGURES.get(name) or _FIGURES.get(plain):
        return round(reckon(paid) * part, 2)
    known = {each.id for each in paid.table.contributions} | {each.id for each in paid.table.charges} | _ALWAYS
    wanted = [each if each in known else _SAME.get(each, each) for each in plain.casefold().split("+")]
    if not known.issuperset(wanted):
        raise InvalidChoice(f"“{name}” is no figure that is reckoned for {paid.table.name}.", field="expect")
    return round(sum(paid.amount(each) for each in wanted) * part, 2)


def _contributions(paid: NetPay) -> float:
    ids = {each.id for each in paid.table.contributions}
    return sum(line.amount for line in paid.lines if line.id in ids)


def _additional(paid: NetPay) -> float:
    return sum(line.amount for line in paid.lines if line.name == "Additional Medicare")


_FIGURES: dict[str, Callable[[NetPay], float]] = {
    "net": lambda paid: paid.net,
    "take_home": lambda paid: paid.net,
    "tax": lambda paid: paid.amount("income_tax"),
    "federal": lambda paid: paid.amount("income_tax"),
    "impot": lambda paid: paid.amount("income_tax"),
    "lohnsteuer": lambda paid: paid.amount("income_tax"),
    "net_social": lambda paid: paid.gross - paid.amount("ss"),
    "sv_arbeitnehmer": _contributions,
    "ssc": _contributions,
    "fica": _contributions,
    "contributions": _contributions,
    "medicare": lambda paid: paid.amount("medicare") - _additional(paid),
    "additional_medicare": _additional,
    "oasdi": lambda paid: paid.amount("social_security"),
    "total": lambda paid: paid.gross - paid.net,
    "total_tax": lambda paid: paid.gross - paid.net,
    "total_deductions": lambda paid: paid.gross - paid.net,
    "rate": lambda paid: 100 * paid.rate,
}
