from __future__ import annotations

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.money import named, read, stated


def amounts(text: str, topic: str = "pay") -> list[tuple[float | None, float | None, str, str]]:
    return [
        (each.value.low, each.value.high, each.value.currency, each.value.period)
        for each in read(Saying(text, "here", topic=topic))
    ]


@pytest.mark.parametrize(
    ("text", "low", "high", "currency", "period"),
    [
        ("€60,000 to €66,000 a year", 60_000, 66_000, "EUR", "year"),
        ("60-66k euros", 60_000, 66_000, "EUR", ""),
        ("between 60.000 and 66.000 EUR per annum", 60_000, 66_000, "EUR", "year"),
        ("CHF 95'000", 95_000, 95_000, "CHF", ""),
        ("$90k", 90_000, 90_000, "$", ""),
        ("US$ 90,000", 90_000, 90_000, "USD", ""),
        ("at least £31,000", 31_000, None, "GBP", ""),
        ("£31k or more", 31_000, None, "GBP", ""),
        ("up to £31k", None, 31_000, "GBP", ""),
        ("not below £31k", 31_000, None, "GBP", ""),
        ("£18.50 an hour", 18.5, 18.5, "GBP", "hour"),
        ("sixty-two thousand", 62_000, 62_000, "", ""),
        ("4.5 to 6 lakhs", 450_000, 600_000, "", ""),
    ],
)
def test_pay_is_read_in_the_forms_that_people_use(
    text: str, low: float | None, high: float | None, currency: str, period: str
) -> None:
    assert amounts(text) == [(low, high, currency, period)]


@pytest.mark.parametrize(
    "text",
    ["in 2027", "2 or 3 days at home", "60 to 66", "60% of it", "I earn £52,000", "a bonus of £3,000", "from 9 to 5"],
)
def test_other_numbers_are_no_pay(text: str) -> None:
    assert amounts(text) == []


def test_pay_is_heard_in_other_answers_only_where_they_speak_of_it() -> None:
    assert amounts("I have a salary of £40,000 in mind, if you want to know.", "background")
    assert amounts("I saved the site £40,000 in a year.", "background") == []


def test_a_profile_states_its_range_in_words() -> None:
    (claim,) = stated(60_000, 66_000, "EUR", "year", Saying("", "your profile"))
    assert claim.quote == "€60,000 to €66,000 a year"
    assert [each.quote for each in stated(None, 20, "CHF", "hour", claim.saying)] == ["up to CHF 20 an hour"]
    assert stated(None, None, "EUR", "year", claim.saying) == ()


def test_every_amount_of_a_text_is_found_at_its_place_whatever_it_is_for() -> None:
    text = "In 2025 I saved £12,000; now I ask for £3,100 a month."
    found = named(text)
    assert [(each.money.low, each.span.of(text).strip()) for each in found] == [(12_000, "£12,000"), (3_100, "£3,100")]
    assert found[1].money.period == "month"
