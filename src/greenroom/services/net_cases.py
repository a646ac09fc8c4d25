"""Acceptance cases: what Greenroom reckons for inputs whose right answer somebody else has published.

A case is `{"id", "input", "expect", …}`; which figures are asked for is read from the names in `expect`, never their
values. `docs/reference/net-json.md` lists the inputs that are understood.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from greenroom.adapters.lohnsteuer import wage_tax
from greenroom.adapters.tax_tables import average_rates_of, table_for, tables_of
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.average_rates import average_rate
from greenroom.core.offers.equity import call_price
from greenroom.core.offers.net import Household, net_pay
from greenroom.core.offers.notice import RULES, last_day
from greenroom.core.offers.scales import scale

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.offers.notice import Notice
    from greenroom.core.offers.tax_values import NetPay

_MONTHS = 12
_AMOUNTS = ("gross", "wages", "salary", "brut", "gross_month")
_BASES = ("taxable", "chargeable")
_NOBODY = "This kind of case is not known."


def case_line(case: dict[str, Any]) -> dict[str, Any]:
    """One case, reckoned: `{"id", "got"}`, with the names that `expect` has.

    Raises:
        InvalidChoice: it is no case that can be read.
    """
    read, expect = case.get("input"), case.get("expect")
    if not isinstance(read, dict) or not isinstance(expect, dict):
        message = "A case has “input” and “expect”, each an object."
        raise InvalidChoice(message)
    return {"id": case.get("id"), "got": _got(read, [name for name in expect if name != "note"])}


def _got(read: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """What is reckoned for a case's input."""
    if {"S", "K", "T", "r", "sigma"} <= set(read):
        return {"price": round(call_price(read["S"], read["K"], read["T"], read["r"], read["sigma"]), 4)}
    if "rule" in read:
        days = [dt.date.fromisoformat(day) for day in _list(read["given"])]
        return {"last_day": [last_day(day, _rule(read["rule"])).isoformat() for day in days]}
    if "earnings_pct_of_AW" in read:
        rates = average_rates_of(read["country"])
        return {name: [round(average_rate(each, rates), 2) for each in read["earnings_pct_of_AW"]] for name in names}
    if base := next((name for name in _BASES if name in read), ""):
        return {name: _on_bases(read, base, name) for name in names}
    if amount := next((name for name in _AMOUNTS if name in read), ""):
        return _on_amounts(read, amount, names)
    raise InvalidChoice(_NOBODY)


def _rule(name: object) -> Notice:
    """A rule of notice by its name."""
    if name not in RULES:
        raise InvalidChoice(_NOBODY)
    return RULES[str(name)]


def _on_bases(read: dict[str, Any], base: str, name: str) -> Any:  # noqa: ANN401 - numbers or lists of them
    """The tax on taxable amounts; a name may be a tax year."""
    years = {table.year for table in tables_of(read["country"])}
    table = table_for(read["country"], name if name in years else str(read.get("year", "")))
    found = [round(scale(amount, table.bands), 2) for amount in _list(read[base])]
    return found if isinstance(read[base], list) else found[0]


def _on_amounts(read: dict[str, Any], amount: str, names: list[str]) -> dict[str, Any]:
    """Figures of net pay: for several amounts, several years, or several states."""
    country = read.get("country", "US")
    states = [name for name in names if country == "US" and len(name) == 2 and name.isupper()]
    if states:
        return {name: _figure(_paid(read, read[amount], region=name), "state") for name in states}
    years, amounts = _list(read.get("year", "")), _list(read[amount])
    factor = _MONTHS if amount == "gross_month" else 1
    paid = [_paid(read, each * factor, year=str(year)) for year in years for each in amounts]
    found = {name: [_figure(each, name) for each in paid] for name in names}
    many = isinstance(read[amount], list) or isinstance(read.get("year"), list)
    return found if many else {name: values[0] for name, values in found.items()}


def _paid(read: dict[str, Any], gross: float, *, year: str = "", region: str = "") -> NetPay:
    """Net pay for one amount of a case."""
    country = read.get("country", "US")
    household = "joint" if read.get("filing") == "joint" else "single"
    place = region or _region(read, gross)
    table = table_for(country, year or ("2025" if country == "US" else ""), place, household)
    if "credits" in read:
        table = replace(table, credits=(replace(table.credits[0], points=((0.0, float(read["credits"])),)),))
    withheld = wage_tax if country == "DE" else None
    household_of = Household(read.get("children_under_17", 0))
    return net_pay(gross, table, household_of, extra=read.get("bik_medical", 0.0), withheld=withheld)


def _region(read: dict[str, Any], gross: float) -> str:
    """Which of a country's tables a case asks for."""
    if read.get("country") == "FR":
        return "cadre" if gross >= read.get("cadre_from", float("inf")) else ""
    named = str(read.get("region") or read.get("province") or read.get("state") or "")
    return "" if named == "rUK" else named


def _figure(paid: NetPay, name: str) -> float:
    """One figure under the name that a case gives it."""
    by_name = _FIGURES.get(name)
    return round(by_name(paid) if by_name else paid.amount(name.removesuffix("_printed")), 2)


_FIGURES: dict[str, Callable[[NetPay], float]] = {
    "net": lambda paid: paid.net,
    "take_home": lambda paid: paid.net,
    "tax": lambda paid: paid.amount("income_tax"),
    "federal": lambda paid: paid.amount("income_tax"),
    "impot": lambda paid: paid.amount("income_tax"),
    "cpp+cpp2": lambda paid: paid.amount("cpp") + paid.amount("cpp2"),
    "net_social": lambda paid: paid.gross - paid.amount("ss"),
    "lohnsteuer_month": lambda paid: paid.amount("income_tax") / _MONTHS,
    "soli_month": lambda paid: paid.amount("soli") / _MONTHS,
    "sv_arbeitnehmer_month": lambda paid: paid.amount("social") / _MONTHS,
}


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - one thing or many
    return value if isinstance(value, list) else [value]
