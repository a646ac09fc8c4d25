"""Amounts of money as letters write them."""

from __future__ import annotations

import pytest

from greenroom.core.offers.money_words import amounts_in


@pytest.mark.parametrize(
    ("words", "value", "currency", "period"),
    [
        ("EUR 82.000 gross per year", 82000, "EUR", "year"),
        ("€6,500 gross per month", 6500, "EUR", "month"),
        ("82,000.50 EUR a year", 82000.5, "EUR", "year"),
        ("annual salary of £95,000", 95000, "GBP", "year"),
        ("$180k", 180000, "", ""),
        ("S$ 120 000 per annum", 120000, "SGD", "year"),
        ("₹ 24,00,000 p.a.", 2400000, "INR", "year"),
        ("€ 5.800,- bruto per maand", 5800, "EUR", "month"),
        ("5.000 Euro", 5000, "EUR", ""),
        ("EUR 78.000,00 brutto", 78000, "EUR", ""),
        ("CHF 120'000 per year", 120000, "CHF", "year"),
        ("an hourly rate of £45.50", 45.5, "GBP", "hour"),
    ],
)
def test_an_amount_is_read_with_its_currency_and_time(words: str, value: float, currency: str, period: str) -> None:
    (found,) = amounts_in(words)
    assert (found.value, found.currency, found.period) == (value, currency, period)


@pytest.mark.parametrize("words", ["25 days of leave", "in 2027", "10 % of it", "40 hours a week"])
def test_a_number_without_a_currency_is_no_money(words: str) -> None:
    assert amounts_in(words) == ()


def test_a_bare_dollar_is_only_that_of_a_country_with_dollars() -> None:
    assert amounts_in("$50,000", "CAD")[0].currency == "CAD"
    assert amounts_in("$50,000", "EUR")[0].currency == ""
