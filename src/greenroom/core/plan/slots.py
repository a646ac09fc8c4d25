"""Free time as ranges of instants: from hours of the week, less what is taken."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.plan.values import Weekday

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from greenroom.core.plan.values import FreeHours

_EVENING = ((dt.time(18), dt.time(21)),)
_WEEKEND = ((dt.time(10), dt.time(13)), (dt.time(15), dt.time(18)))
USUAL: tuple[tuple[Weekday, tuple[tuple[dt.time, dt.time], ...]], ...] = tuple(
    (day, _WEEKEND if day in {Weekday.SAT, Weekday.SUN} else _EVENING) for day in Weekday
)
_HOURS = dt.timedelta(hours=8)
_WAKING = (dt.time(7), dt.time(22))


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """A half-open range of instants in UTC."""

    start: dt.datetime
    end: dt.datetime


def free_ranges(
    free: FreeHours, zone: ZoneInfo, start: dt.datetime, end: dt.datetime, *, soon_until: dt.datetime | None = None
) -> list[Range]:
    """The free time between two instants, in order; until `soon_until` every waking hour counts as free."""
    soon = soon_until or start
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    days = [first + dt.timedelta(days=count) for count in range((last - first).days + 1)]
    usual = [_between(day, begin, finish, zone) for day in days for begin, finish in free.on(day)]
    if soon <= start:
        return _merged(_cut(usual, start, end))
    waking = [_between(day, *_WAKING, zone) for day in days]
    hours_left = [Range(start, soon)] if soon - start <= _HOURS else []
    return _merged([*_cut(usual, start, end), *_cut(waking, start, soon), *hours_left])


def take(ranges: list[Range], busy: Iterable[Range], margin: dt.timedelta) -> list[Range]:
    """The ranges without what is busy, nor the margin around it."""
    left = ranges
    for each in busy:
        start, end = each.start - margin, each.end + margin
        left = [
            piece
            for one in left
            for piece in (Range(one.start, min(one.end, start)), Range(max(one.start, end), one.end))
            if piece.start < piece.end
        ]
    return sorted(set(left))


def _between(day: dt.date, begin: dt.time, finish: dt.time, zone: ZoneInfo) -> Range:
    """Local times of a day as instants; a range that ends before it begins goes on past midnight."""
    until = day if finish > begin else day + dt.timedelta(days=1)
    return Range(
        dt.datetime.combine(day, begin, zone).astimezone(dt.UTC),
        dt.datetime.combine(until, finish, zone).astimezone(dt.UTC),
    )


def _cut(ranges: list[Range], start: dt.datetime, end: dt.datetime) -> list[Range]:
    """What of the ranges lies between two instants."""
    cut = [Range(max(each.start, start), min(each.end, end)) for each in ranges]
    return [each for each in cut if each.start < each.end]


def _merged(ranges: list[Range]) -> list[Range]:
    """The ranges in order, those that touch made one."""
    merged: list[Range] = []
    for each in sorted(ranges):
        if merged and each.start <= merged[-1].end:
            merged[-1] = Range(merged[-1].start, max(merged[-1].end, each.end))
        else:
            merged.append(each)
    return merged
