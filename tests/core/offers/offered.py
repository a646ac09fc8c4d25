"""Two offers with plain taxes, for tests of value and comparison."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from greenroom.core.offers.currencies import Rates
from greenroom.core.offers.value import Assumptions, Curve, Worthy

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value

RATES = Rates({"EUR": 1.0, "USD": 1.1172, "GBP": 0.8338}, dt.date(2026, 10, 30), "a test")
FEW = Assumptions(draws=4000)
TWO_THIRDS = Curve((0.0, 300_000.0), (0.0, 200_000.0), "EUR")


def base(amount: float, currency: str = "EUR") -> dict[str, Value]:
    """Terms with base pay only."""
    return {"base": {"amount": amount, "currency": currency, "period": "year"}}


def offer(key: str, terms: dict[str, Value], **given: object) -> Worthy:
    """An offer that keeps two thirds of gross."""
    return Worthy(key, terms, TWO_THIRDS, **given)  # type: ignore[arg-type]
