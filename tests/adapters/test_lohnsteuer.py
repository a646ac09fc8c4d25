"""German wage tax."""

from __future__ import annotations

import pytest

from greenroom.adapters.lohnsteuer import wage_tax
from greenroom.adapters.tax_tables import table_for


@pytest.mark.parametrize(("month", "tax", "soli"), [(2_500, 187.33, 0), (5_000, 782.42, 0), (12_500, 3_682.75, 202.55)])
def test_it_is_what_the_ministrys_program_gives(month: float, tax: float, soli: float) -> None:
    due = {line.id: line.amount / 12 for line in wage_tax(month * 12, table_for("DE", "2026"))}
    assert due["income_tax"] == pytest.approx(tax, abs=0.07)
    assert due.get("soli", 0) == pytest.approx(soli, abs=0.07)


def test_another_tax_class_takes_another_tax() -> None:
    one, three = (wage_tax(60_000, table_for("DE", "2026", household=each))[0].amount for each in ("single", "joint"))
    assert three < one


@pytest.mark.parametrize(("household", "parts"), [("single", 1), ("joint", 2)])
def test_another_year_has_its_own_ceilings(household: str, parts: int) -> None:
    from lohnsteuer_bmf import einkommensteuer  # noqa: PLC0415 - as the adapter does

    gross = 120_000
    deducted = 1_230 + 36 + 96_600 * 0.093 + 66_150 * (0.07 + 0.0125 + 0.024)
    due = {line.id: line.amount for line in wage_tax(gross, table_for("DE", "2025", household=household))}
    assert due["income_tax"] == pytest.approx(einkommensteuer((gross - deducted) / parts, 2025) * parts, abs=2)
