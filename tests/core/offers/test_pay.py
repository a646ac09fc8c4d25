"""What an offer pays in a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.offers.currencies import Money
from greenroom.core.offers.pay import (
    base_of,
    full_bonus_of,
    grant_of,
    likelihood_of,
    vesting_of,
)

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value


@pytest.mark.parametrize(
    ("base", "a_year"),
    [
        ({"amount": 82000.0, "currency": "EUR", "period": "year", "payments": 12.0}, 82000),
        ({"amount": 6400.0, "currency": "EUR", "period": "month", "allowance_percent": 8.0}, 82944),
        ({"amount": 4000.0, "currency": "EUR", "period": "month", "payments": 14.0}, 56000),
        ({"amount": 20.0, "currency": "EUR", "period": "hour", "hours": 40.0}, 41600),
    ],
)
def test_base_pay_is_a_year(base: Value, a_year: float) -> None:
    found = base_of({"base": base})
    assert found is not None
    assert (round(found.amount, 6), found.currency) == (a_year, "EUR")


def test_what_is_unknown_stays_unknown() -> None:
    assert base_of({}) is None
    assert base_of({"base": {"amount": 82000.0, "period": "year"}}) is None
    assert full_bonus_of({}, Money(1000, "EUR")) is None
    assert grant_of({"kind": "options", "count": 2000.0}) is None
    assert likelihood_of({"bonus": {"percent": 10.0}}) == (0, 0.5, 1)
    assert likelihood_of({"bonus": {"percent": 10.0, "likelihood": 80.0}}) == (0.8, 0.8, 0.8)


@given(
    years=st.integers(1, 8),
    cliff=st.integers(0, 30),
    schedule=st.sampled_from(["", "25, 25, 25, 25", "5 15 40 40", "100", "33.3, 33.3, 33.4"]),
)
def test_vesting_sums_to_the_grant(years: int, cliff: int, schedule: str) -> None:
    value: Value = {"kind": "shares", "years": float(years), "cliff_months": float(cliff)}
    months = vesting_of(value | {"schedule": schedule} if schedule else value)
    assert sum(months) == pytest.approx(1)
    assert min(months) >= 0
    assert sum(months[: min(cliff, len(months)) - 1 if cliff > 1 else 0]) == 0
