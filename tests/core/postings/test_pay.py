from __future__ import annotations

import pytest

from greenroom.core.postings.pay import find_pay
from greenroom.core.postings.values import Pay


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Salary: £38,000 - £42,000 per annum, DOE", Pay(38000, 42000, "GBP", "year")),
        ("£55k-£65k + car", Pay(55000, 65000, "GBP", "year")),
        ("Salary: up to £36,000", Pay(36000, 36000, "GBP", "year")),
        ("$42.15 – $61.80/hr", Pay(42.15, 61.8, "USD", "hour")),
        ("60.000 – 70.000 € per year", Pay(60000, 70000, "EUR", "year")),
        ("2,450 to 2,600 EUR gross per month", Pay(2450, 2600, "EUR", "month")),
        ("CHF 95'000 - 110'000 a year", Pay(95000, 110000, "CHF", "year")),
        ("CTC: 28-35 LPA", Pay(2800000, 3500000, "INR", "year")),
        ("₹4.5 - 6 lakhs per annum", Pay(450000, 600000, "INR", "year")),
        ("A$130,000 per year plus super", Pay(130000, 130000, "AUD", "year")),
        ("Salary: INR 1.2 crore a year", Pay(12000000, 12000000, "INR", "year")),
        ("£12.60 plus tips, hourly pay", Pay(12.6, 12.6, "GBP", "hour")),
        ("Pay: £14", Pay(14, 14, "GBP", "hour")),
        ("Day rate: £450", Pay(450, 450, "GBP", "day")),
    ],
)
def test_pay_is_read_with_currency_and_period(text: str, pay: Pay) -> None:
    found = find_pay(f"Cook\n{text}\nApply now")
    assert found is not None
    assert found.pay == pay


@pytest.mark.parametrize(
    "text",
    [
        "Salary: competitive, DOE",
        "You will manage a budget of £2,000,000",
        "We raised $40 million last year",
        "A learning budget of €1,500 a year",
        "We serve 40,000 customers",
        "A £5 note was found",
        "Pay: £900",
    ],
)
def test_other_money_is_no_pay(text: str) -> None:
    assert find_pay(text) is None


def test_the_quote_is_the_amount() -> None:
    text = "Rate £14.50 per hour, weekly"
    found = find_pay(text)
    assert found is not None
    assert found.quote.span.of(text) == found.quote.text == "£14.50 per hour"


def test_a_band_before_the_amount_is_not_part_of_it() -> None:
    found = find_pay("Band 6 - £37,338 to £44,962 per annum")
    assert found is not None
    assert found.pay == Pay(37338, 44962, "GBP", "year")
