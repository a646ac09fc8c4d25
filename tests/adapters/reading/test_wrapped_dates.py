"""Dates that go on below in a narrow column."""

from __future__ import annotations

from greenroom.adapters.reading.segments import Segment
from greenroom.adapters.reading.wrapped_dates import with_whole_dates


def segment(text: str, left: float, base: float) -> Segment:
    return Segment(text, left, left + 5 * len(text), base - 8, base + 2, base, 10.0, bold=False)


def texts(*segments: Segment) -> list[str]:
    return [one.text for one in with_whole_dates(segments)]


def test_a_range_that_goes_on_below_is_put_together_beside_its_entry() -> None:
    row = segment("September 2014 – March", 57, 100), segment("Staff Nurse, Moorfield", 180, 100)
    below = segment("2019", 57, 113), segment("• Cared for 40 residents", 180, 113)
    assert texts(*row, *below) == ["September 2014 – March 2019", "Staff Nurse, Moorfield", "• Cared for 40 residents"]


def test_a_range_whose_second_line_begins_with_the_dash_is_put_together() -> None:
    assert texts(segment("March 2019", 57, 100), segment("– Present", 57, 113)) == ["March 2019 – Present"]


def test_an_open_range_does_not_swallow_the_earlier_year_below() -> None:
    assert texts(segment("2020 –", 57, 100), segment("2016", 57, 113)) == ["2020 –", "2016"]


def test_a_year_in_another_column_is_left_alone() -> None:
    assert texts(segment("September 2014 – March", 57, 100), segment("2019", 300, 113)) == [
        "September 2014 – March",
        "2019",
    ]


def test_a_year_far_below_is_left_alone() -> None:
    assert texts(segment("May 2014 – March", 57, 100), segment("2019", 57, 140)) == ["May 2014 – March", "2019"]
