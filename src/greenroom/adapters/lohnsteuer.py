"""German wage tax by the program that the Federal Ministry of Finance prescribes, as `lohnsteuer-bmf` has it.

The library knows the scale of several years, but reckons what is deducted for insurance with the ceilings of its own
year for all of them (GETTSIM, which has each year's, differs by up to 350 euro in 2025). For other years that step is
done here, by the same law.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from greenroom.core.offers.tax_values import Line

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import Table

_MONTHS = 12
_BORN = 1990  # anybody under 64: the age relief is not reckoned
_HOW = "by the ministry’s program, tax class {tax_class}"
_ALONE, _JOINT = 1, 3  # tax classes, the second of whoever earns alone in a couple
_WORK, _SPECIAL = 1_230, 36  # lump sums for work and special expenses: §9a and §10c EStG
_PENSION, _HEALTH, _CARE = 0.093, 0.07, 0.024  # own shares, health at the reduced rate: §39b (2) sentence 5 no. 3 EStG
_LEAST_SHARE, _LEAST, _LEAST_JOINT = 0.12, 1_900, 3_000  # the least that is deducted, until 2025: the same, letter e


def wage_tax(gross: float, table: Table) -> tuple[Line, ...]:
    """Wage tax and solidarity surcharge of a year's pay, without children and church tax.

    In tax class I; in class III by the table of a couple with one income.
    """
    from lohnsteuer_bmf import AKTUELLES_STEUERJAHR  # noqa: PLC0415 - only this country needs it

    tax_class = _JOINT if table.household == "joint" else _ALONE
    by_program = int(table.year) == AKTUELLES_STEUERJAHR
    tax, soli = _by_program(gross, table, tax_class) if by_program else _by_law(gross, table, tax_class)
    how = _HOW.format(tax_class=tax_class)
    lines = (
        Line("income_tax", table.tax_name, round(tax, 2), how),
        Line("soli", "Solidarity surcharge", round(soli, 2), how),
    )
    return tuple(line for line in lines if line.amount or line.id == "income_tax")


def _by_program(gross: float, table: Table, tax_class: int) -> tuple[float, float]:
    """Both by the library, which rounds each month to the cent."""
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
    return due["lohnsteuer_monat"] * _MONTHS, due["soli_monat"] * _MONTHS


def _by_law(gross: float, table: Table, tax_class: int) -> tuple[float, float]:
    """Both by the library's scale, on what is left after the year's own deductions; tax classes 1 and 3."""
    from lohnsteuer_bmf import einkommensteuer, solidaritaetszuschlag  # noqa: PLC0415 - only this country needs it

    joint = tax_class == _JOINT
    parts = 2 if joint else 1
    taxable = max(0.0, gross - _WORK - _SPECIAL - _insurance(gross, table, least=_LEAST_JOINT if joint else _LEAST))
    tax = float(einkommensteuer(taxable / parts, int(table.year))) * parts
    return tax, float(solidaritaetszuschlag(tax, zusammenveranlagung=joint, jahr=int(table.year)))


def _insurance(gross: float, table: Table, *, least: float) -> int:
    """What is deducted for pension, health and care insurance (Vorsorgepauschale), up to each one's ceiling."""
    pension_end, *_, health_end = sorted((each.end for each in table.contributions), reverse=True)
    pension = min(gross, pension_end) * _PENSION
    health = min(gross, health_end) * (_HEALTH + table.rulings["kv_extra"] / 200 + _CARE)
    return ceil(pension + max(health, min(gross * _LEAST_SHARE, least)))
