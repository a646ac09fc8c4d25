from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.benchmarks.placing import age_of, is_old, percentile_of, placed
from greenroom.core.benchmarks.values import Figure

SPREAD = Figure("Office", "Nurse", "GB", 2024, "GBP", {"p10": 20_000, "p50": 30_000, "p90": 50_000})
MEDIAN_ONLY = Figure("Office", "Nurse", "GB", 2024, "GBP", {"p50": 30_000})


@pytest.mark.parametrize(
    ("amount", "rank"), [(20_000, 10), (25_000, 30), (30_000, 50), (40_000, 70), (50_000, 90), (60_000, None)]
)
def test_ranks_are_read_between_the_two_nearest(amount: float, rank: float | None) -> None:
    assert percentile_of(amount, SPREAD) == rank


@given(low=st.floats(20_000, 50_000), high=st.floats(20_000, 50_000))
def test_more_pay_is_never_a_lower_rank(low: float, high: float) -> None:
    ranks = [percentile_of(each, SPREAD) or 0 for each in sorted((low, high))]
    assert ranks[0] <= ranks[1]


@pytest.mark.parametrize(
    ("amount", "figure", "said"),
    [
        (40_000, SPREAD, "About 70 of 100 earn less than this."),
        (10_000, SPREAD, "This is less than 90 of 100 earn."),
        (60_000, SPREAD, "This is more than 90 of 100 earn."),
        (33_000, MEDIAN_ONLY, "This is 10 percent above the median; no more is known of the spread."),
        (30_000, MEDIAN_ONLY, "This is the median."),
    ],
)
def test_an_amount_is_placed_in_one_sentence(amount: float, figure: Figure, said: str) -> None:
    assert placed(amount, figure) == said


def test_a_source_without_amounts_measures_nothing() -> None:
    assert placed(30_000, Figure("Office", "Nurse", "GB", 2024, "GBP")).startswith("Not measured")


def test_the_age_of_a_figure_is_said_and_louder_when_it_is_old() -> None:
    assert age_of(SPREAD, 2025) == "Of 2024, 1 year old."
    assert "2 years old: pay has moved" in age_of(SPREAD, 2026)
    assert (is_old(SPREAD, 2025), is_old(SPREAD, 2026)) == (False, True)
