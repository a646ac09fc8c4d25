"""What options and grants may be worth."""

from __future__ import annotations

import math

import pytest

from greenroom.core.offers.equity import call_price, grant_worth


def test_the_price_is_that_of_the_closed_form() -> None:
    assert call_price(10, 10, 5, 0.04, 0.6) == pytest.approx(5.475, abs=0.001)


def test_an_option_that_is_due_is_worth_what_it_yields() -> None:
    assert call_price(12, 10, 0, 0.04, 0.6) == 2
    assert call_price(8, 10, 0, 0.04, 0.6) == 0


def test_more_doubt_about_the_share_makes_an_option_worth_more() -> None:
    assert call_price(10, 10, 5, 0.04, 0.8) > call_price(10, 10, 5, 0.04, 0.4)


def test_a_grant_is_worth_what_vests_less_tax_and_less_for_whoever_may_leave() -> None:
    assert grant_worth((0.5, 0.5)) == 1
    assert grant_worth((0.0,) * 11 + (1.0,), tax=0.4, discount=0.06) == pytest.approx(0.6 * math.exp(-0.06))
    assert grant_worth((0.0,) * 11 + (1.0,), leaving=0.12) == pytest.approx(0.88)
    assert grant_worth((1.0,), leaving=1.0) == 0
