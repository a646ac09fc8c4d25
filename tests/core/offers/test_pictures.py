"""Pictures whose bars say what their tables say."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.charts import WIDTH
from greenroom.core.offers.pictures import deadlines, tornado, waterfall

TODAY = dt.date(2026, 11, 27)


@given(st.lists(st.floats(-200_000, 200_000), min_size=1, max_size=9))
def test_a_waterfall_ends_at_its_sum_and_stays_in_the_drawing(amounts: list[float]) -> None:
    picture = waterfall("Pay", {f"Part {place}": each for place, each in enumerate(amounts)}, "Left", "EUR")
    assert len(picture.drawing.bars) == len(picture.rows) == len(amounts) + 1
    assert picture.rows[-1][1].replace("−", "-").replace(",", "") == f"{round(sum(amounts))}"
    assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH for bar in picture.drawing.bars)


def test_each_bar_of_a_waterfall_begins_where_the_last_one_ended() -> None:
    first, second, whole = waterfall("Pay", {"Base": 90.0, "Taxes": -30.0}, "Left", "EUR").drawing.bars
    assert first.x == whole.x
    assert second.x + second.width == pytest.approx(first.x + first.width)
    assert second.x == pytest.approx(whole.x + whole.width)


def test_a_bar_that_crosses_nought_lies_on_both_sides_of_it() -> None:
    picture = tornado("Ahead", [("A: shares", -4000.0, 9000.0), ("B: the bonus", 3000.0, 1000.0)], "EUR")
    nought = next(tick.at for tick in picture.drawing.ticks if tick.label == "0")
    wide, right = picture.drawing.bars
    assert wide.x < nought < wide.x + wide.width
    assert right.x > nought
    assert picture.rows == (("A: shares", "−4,000", "+9,000"), ("B: the bonus", "+1,000", "+3,000"))


def test_deadlines_lie_in_their_order_and_one_that_is_over_says_so() -> None:
    days = [("Berlin", TODAY + dt.timedelta(14)), ("Leeds", TODAY - dt.timedelta(1)), ("Amsterdam", TODAY)]
    picture = deadlines("Answer by", days, TODAY)
    assert [row[0] for row in picture.rows] == ["Leeds", "Amsterdam", "Berlin"]
    assert [row[2] for row in picture.rows] == ["over", "today", "14 days"]
    places = [dot.x for dot in picture.drawing.strokes[0].dots]
    assert places == sorted(places)
    assert places[0] == places[1]
