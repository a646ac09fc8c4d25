"""German wage tax by the program that the Federal Ministry of Finance prescribes, as `lohnsteuer-bmf` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.offers.tax_values import Line

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import Table

_MONTHS = 12
_BORN = 1990  # anybody under 64: the age relief is not reckoned
_HOW = "by the ministry’s program, tax class {tax_class}"


def wage_tax(gross: float, table: Table, tax_class: int = 1) -> tuple[Line, ...]:
    """Wage tax and solidarity surcharge of a year's pay, without children and church tax."""
    from lohnsteuer_bmf import berechne_lohnsteuer_pap  # noqa: PLC0415 - only this country needs it

    due = berechne_lohnsteuer_pap(
        brutto_jahr=float(gross),
        steuerklasse=tax_class,
        bundesland="Nordrhein-Westfalen",
        mit_kirchensteuer=False,
        kinder=0,
        geburtsjahr=_BORN,
        kv_zusatzbeitrag=table.rulings["kv_extra"],
        ist_sachsen=False,
        jahr=int(table.year),
    )
    how = _HOW.format(tax_class=tax_class)
    lines = (
        Line("income_tax", table.tax_name, round(due["lohnsteuer_monat"] * _MONTHS, 2), how),
        Line("soli", "Solidarity surcharge", round(due["soli_monat"] * _MONTHS, 2), how),
    )
    return tuple(line for line in lines if line.amount or line.id == "income_tax")
