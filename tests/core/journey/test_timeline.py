from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.journey.lines import Line
from greenroom.core.journey.timeline import Entered, timeline_of

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
MOMENTS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2040, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001


def ago(days: int) -> dt.datetime:
    return NOW - dt.timedelta(days=days)


def line(ended_at: dt.datetime | None = None) -> Line:
    return Line(
        "1", "Planner", "Harbour", "offer", "Offer", ago(40), ended_at=ended_at, ended_as="x" if ended_at else ""
    )


def test_each_stage_lasts_until_the_next_one_was_entered_and_the_last_until_now() -> None:
    stages = [Entered("offer", "Offer", ago(10)), Entered("applied", "Applied", ago(40))]
    ((_, (first, second)),) = timeline_of([line()], {"1": stages}, NOW).rows
    assert (first.name, first.ends, first.days, first.left, first.width) == ("Applied", ago(10), 30, 0.0, 75.0)
    assert (second.name, second.ends, second.days, second.left, second.width) == ("Offer", None, 10, 75.0, 25.0)


def test_the_last_stage_of_one_that_ended_lasts_until_its_end() -> None:
    ((_, (only,)),) = timeline_of([line(ago(30))], {"1": [Entered("applied", "Applied", ago(40))]}, NOW).rows
    assert (only.ends, only.days, only.width) == (ago(30), 10, 25.0)


def test_an_application_that_entered_nothing_has_no_bar() -> None:
    assert timeline_of([line()], {}, NOW).rows == [(line(), [])]


def test_the_axis_names_months_and_not_too_many() -> None:
    short = timeline_of([line()], {"1": [Entered("applied", "Applied", ago(70))]}, NOW)
    assert [tick.day for tick in short.ticks] == [dt.date(2026, 10, 1), dt.date(2026, 11, 1)]
    long = timeline_of([line()], {"1": [Entered("applied", "Applied", ago(4000))]}, NOW)
    assert len(long.ticks) <= 8


@given(entered=st.lists(MOMENTS, max_size=5), ended_at=st.none() | MOMENTS)
def test_every_bar_lies_on_the_axis(entered: list[dt.datetime], ended_at: dt.datetime | None) -> None:
    stages = [Entered("", f"Stage {number}", at) for number, at in enumerate(entered)]
    timeline = timeline_of([line(ended_at)], {"1": stages}, NOW)
    ((_, stretches),) = timeline.rows
    assert len(stretches) == len(entered)
    for each in stretches:
        assert each.width > 0
        assert 0 <= each.left <= each.left + each.width <= 100.01
    assert all(0 <= tick.left <= 100 for tick in timeline.ticks)
