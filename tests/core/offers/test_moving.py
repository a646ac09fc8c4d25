"""What is left over, when a move has paid for itself, and what a rate can do."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.agenda import OPENINGS, TOPICS
from greenroom.core.offers.currencies import Money, Rates
from greenroom.core.offers.moving import Cost, break_even_month, living, swung

RATES = Rates({"EUR": 1.0, "GBP": 0.8, "CHF": 0.95}, dt.date(2026, 10, 30), "a test")


def euros(amount: float) -> Money:
    return Money(amount, "EUR")


def test_every_cost_is_counted_once_in_the_currency_of_the_pay() -> None:
    costs = [
        Cost("Rent", euros(1400)),
        Cost("Loan", Money(80, "GBP")),
        Cost("Flights", euros(600), once=True),
    ]
    found = living(euros(3500), costs, RATES)
    assert (found.monthly, found.once, found.left) == (euros(1500), euros(600), euros(2000))
    assert found.largest is not None
    assert found.largest.name == "Rent"


def test_what_the_employer_pays_covers_one_off_costs_and_no_more() -> None:
    costs = [Cost("Removal", euros(3000), once=True)]
    assert living(euros(3500), costs, RATES, euros(1000)).once == euros(2000)
    assert living(euros(3500), costs, RATES, euros(9000)).once == euros(0)


def test_a_currency_without_a_rate_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="no reference rate"):
        living(euros(3500), [Cost("Rent", Money(1, "XAU"))], RATES)


@pytest.mark.parametrize(
    ("now", "there", "once", "month"),
    [(500, 800, 3000, 10), (500, 800, 3001, 11), (500, 500, 3000, None), (800, 500, 3000, None), (500, 400, 0, 0)],
)
def test_a_move_pays_once_what_is_left_over_more_has_covered_it(
    now: float, there: float, once: float, month: int | None
) -> None:
    assert break_even_month(euros(now), euros(there), euros(once)) == month


def test_currencies_are_never_mixed() -> None:
    with pytest.raises(InvalidChoice):
        break_even_month(Money(500, "GBP"), euros(800), euros(100))


def test_a_rate_moves_by_a_tenth_and_only_between_two_currencies() -> None:
    assert swung(Money(800, "GBP"), "EUR", RATES) == (euros(900), euros(1000), euros(1100))
    assert swung(euros(800), "EUR", RATES) is None


def test_every_opening_has_a_topic_somebody_and_somebody_to_ask() -> None:
    assert {each.topic for each in OPENINGS} == set(TOPICS)
    assert all(each.who and each.asks and each.what.endswith("?") and each.weeks > 0 for each in OPENINGS)
