"""The estimate from average rates."""

from __future__ import annotations

from greenroom.core.offers.average_rates import average_rate, estimated

RATES = {67.0: 20.0, 100.0: 26.0, 167.0: 33.0}


def test_the_three_points_are_given_back_and_joined() -> None:
    assert [average_rate(percent, RATES) for percent in (67, 100, 167)] == [20, 26, 33]
    assert 20 < average_rate(80, RATES) < 26


def test_outside_of_them_the_nearest_stands() -> None:
    assert [average_rate(percent, RATES) for percent in (10, 400)] == [20, 33]


def test_an_estimate_says_between_what_net_pay_may_lie() -> None:
    found = estimated(50_000, 50_000, RATES)
    assert (found.rate, found.least, found.most, found.net) == (26, 35_500, 38_500, 37_000)
