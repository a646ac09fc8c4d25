"""Bands and points."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.offers.scales import at, beyond, scale

BANDS = ((0, 0.1), (100, 0.2))
POINTS = ((10.0, 5.0), (20.0, 15.0))


def test_each_part_has_the_rate_of_its_band() -> None:
    assert scale(150, BANDS) == 100 * 0.1 + 50 * 0.2


def test_an_amount_on_an_edge_loses_no_band() -> None:
    assert scale(100, BANDS) == 10


def test_points_are_joined_by_straight_lines_and_flat_outside() -> None:
    assert [at(amount, POINTS) for amount in (0, 10, 15, 20, 99)] == [5, 5, 10, 15, 15]


def test_beyond_the_last_point_it_may_go_on_straight() -> None:
    assert beyond(30, POINTS) == 25


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_more_is_never_taxed_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert scale(low, BANDS) <= scale(high, BANDS)
