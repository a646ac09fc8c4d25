from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.guesses import COIN, brier, calibration, plain, wilson

PERCENT = st.floats(min_value=0, max_value=100, allow_nan=False)
SOME = st.lists(st.tuples(PERCENT, st.booleans()), min_size=1, max_size=40)

TOO_HIGH = [(90.0, False), (85.0, False), (80.0, True), (95.0, False), (90.0, False), (85.0, False)]
FAIR = [(60.0, True), (40.0, False), (70.0, True), (30.0, False), (50.0, True), (50.0, False)]


def test_a_guess_that_is_sure_and_right_scores_nought_and_sure_and_wrong_scores_one() -> None:
    assert brier([(100, True), (0, False)]) == 0
    assert brier([(0, True), (100, False)]) == 1


def test_saying_fifty_each_time_scores_a_quarter() -> None:
    assert brier([(50, True), (50, False), (50, False)]) == COIN


def test_the_mean_of_squares_is_taken() -> None:
    assert brier([(80, True), (60, False)]) == pytest.approx((0.04 + 0.36) / 2)


@given(SOME)
def test_a_score_lies_between_nought_and_one_whatever_the_order(guesses: list[tuple[float, bool]]) -> None:
    assert 0 <= brier(guesses) <= 1
    assert brier(guesses) == pytest.approx(brier(guesses[::-1]))


@given(SOME)
def test_every_guess_stands_in_one_row_and_each_mean_in_its_row(guesses: list[tuple[float, bool]]) -> None:
    rows = calibration(guesses)
    assert sum(row.count for row in rows) == len(guesses)
    for row in rows:
        assert row.low - 1e-9 <= row.mean_guess <= row.high + 1e-9
        assert 0 <= row.range_low <= row.share_came <= row.range_high <= 100


def test_a_row_counts_what_came() -> None:
    (row,) = calibration([(80, True), (100, True), (90, False)])
    assert (row.low, row.high, row.count, row.mean_guess) == (80, 100, 3, 90)
    assert row.share_came == pytest.approx(200 / 3)


def test_the_range_is_that_of_wilson() -> None:
    low, high = wilson(5, 10)
    assert (round(low, 3), round(high, 3)) == (0.237, 0.763)
    assert wilson(0, 5)[0] == 0
    assert wilson(5, 5)[1] == 1


@given(st.integers(1, 500).flatmap(lambda count: st.tuples(st.integers(0, count), st.just(count))))
def test_a_range_holds_the_share_and_narrows_with_more_of_the_same(counted: tuple[int, int]) -> None:
    came, count = counted
    low, high = wilson(came, count)
    assert 0 <= low <= came / count <= high <= 1
    ten_low, ten_high = wilson(10 * came, 10 * count)
    assert ten_high - ten_low < high - low


def test_below_five_graded_guesses_nothing_is_measured() -> None:
    assert plain([]) == "Not measured: it takes 5 guesses whose answer has come, and there are none."
    assert plain(FAIR[:1]) == "Not measured: it takes 5 guesses whose answer has come, and there is 1."
    assert plain(FAIR[:4]) == "Not measured: it takes 5 guesses whose answer has come, and there are 4."


def test_guesses_far_above_what_came_are_said_to_be_too_high() -> None:
    assert "So you guess too high." in plain(TOO_HIGH)
    assert plain(TOO_HIGH).startswith("1 of 6 came. You had said 88 % on average; with so few, anything from 3 to 56 %")


def test_guesses_far_below_what_came_are_said_to_be_too_low() -> None:
    assert "So you guess too low." in plain([(100 - percent, not came) for percent, came in TOO_HIGH])


def test_a_small_difference_is_not_made_into_a_tendency() -> None:
    assert "nothing shows that you guess too high or too low" in plain(FAIR)


def test_the_words_name_their_sources() -> None:
    assert "Wilson (1927)" in plain(FAIR)
    assert "Brier (1950)" in plain(FAIR)


@given(st.lists(st.tuples(PERCENT, st.booleans()), max_size=30))
def test_the_same_guesses_are_told_in_the_same_words(guesses: list[tuple[float, bool]]) -> None:
    assert plain(guesses) == plain(list(guesses))


@pytest.mark.parametrize("percent", [-1, 101, math.nan, math.inf])
def test_a_guess_outside_the_scale_is_refused(percent: float) -> None:
    with pytest.raises(InvalidChoice, match="between 0 and 100"):
        brier([(percent, True)])
    with pytest.raises(InvalidChoice):
        plain([(percent, True)] * 5)


def test_without_a_guess_there_is_no_score() -> None:
    with pytest.raises(InvalidChoice, match="no guess yet"):
        calibration([])


@pytest.mark.parametrize(("came", "count"), [(0, 0), (3, 2), (-1, 4)])
def test_a_share_of_nothing_is_refused(came: int, count: int) -> None:
    with pytest.raises(InvalidChoice, match="is no share"):
        wilson(came, count)
