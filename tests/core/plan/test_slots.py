from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from greenroom.core.plan.slots import Range, free_ranges, take
from greenroom.core.plan.values import FreeHours, Weekday

MONDAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def at(hour: int, minute: int = 0) -> dt.datetime:
    return MONDAY.replace(hour=hour, minute=minute)


def test_what_is_busy_is_taken_out_with_its_margin() -> None:
    left = take([Range(at(8), at(12))], [Range(at(9), at(10))], dt.timedelta(minutes=10))
    assert left == [Range(at(8), at(8, 50)), Range(at(10, 10), at(12))]


def test_a_range_past_midnight_ends_on_the_next_day() -> None:
    free = FreeHours("UTC", ((Weekday.MON, ((dt.time(22), dt.time(1)),)),))
    ranges = free_ranges(free, ZoneInfo("UTC"), at(0), at(0) + dt.timedelta(days=2), soon_until=at(0))
    assert ranges == [Range(at(22), at(1) + dt.timedelta(days=1))]


def test_when_only_hours_are_left_all_of_them_are_free() -> None:
    ranges = free_ranges(FreeHours("UTC"), ZoneInfo("UTC"), at(2), at(20), soon_until=at(5))
    assert ranges == [Range(at(2), at(5))]
