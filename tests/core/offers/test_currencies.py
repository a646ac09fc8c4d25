"""Money of two currencies is never added, and goes from one into the other by a rate with its day."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.currencies import Money, Rates

RATES = Rates({"EUR": 1.0, "USD": 1.1172, "GBP": 0.8338}, dt.date(2026, 10, 30), "a test")
CODES = st.sampled_from(sorted(RATES.per_euro))
AMOUNTS = st.floats(0, 1e9)


@given(AMOUNTS, AMOUNTS, CODES, CODES)
def test_currencies_are_never_mixed(one: float, other: float, first: str, second: str) -> None:
    if first == second:
        assert Money(one, first) + Money(other, second) == Money(one + other, first)
        return
    with pytest.raises(InvalidChoice):
        Money(one, first) + Money(other, second)


@given(AMOUNTS, CODES, CODES)
def test_there_and_back_is_the_same_money(amount: float, first: str, second: str) -> None:
    there = RATES.convert(Money(amount, first), second)
    back = RATES.convert(there, first)
    assert back.currency == first
    assert back.amount == pytest.approx(amount)


def test_a_currency_without_a_rate_says_so() -> None:
    with pytest.raises(InvalidChoice, match="no reference rate for TWD"):
        RATES.convert(Money(1, "TWD"), "EUR")
