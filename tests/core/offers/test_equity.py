"""What an option may be worth."""

from __future__ import annotations

import pytest

from greenroom.core.offers.equity import call_price


def test_the_price_is_that_of_the_closed_form() -> None:
    assert call_price(10, 10, 5, 0.04, 0.6) == pytest.approx(5.475, abs=0.001)


def test_an_option_that_is_due_is_worth_what_it_yields() -> None:
    assert call_price(12, 10, 0, 0.04, 0.6) == 2
    assert call_price(8, 10, 0, 0.04, 0.6) == 0


def test_more_doubt_about_the_share_makes_an_option_worth_more() -> None:
    assert call_price(10, 10, 5, 0.04, 0.8) > call_price(10, 10, 5, 0.04, 0.4)
