"""When two people in two zones are both free, over weeks and right across clock changes; and times to propose."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.itinerary.values import ClockChange, Stretch
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from zoneinfo import ZoneInfo

    from greenroom.core.itinerary.values import Availability, Hours

_STEP = dt.timedelta(hours=6)
_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)
_HALF_HOUR = dt.timedelta(minutes=30)
_OFFICE = (dt.time(9), dt.time(17))


def clock_changes(zone: str, start: dt.datetime, end: dt.datetime) -> tuple[ClockChange, ...]:
    """When clocks in a zone are changed after `start` and until `end`, to the second.

    Offsets are compared every six hours, since `zoneinfo` does not list its changes; none lies closer together.

    Raises:
        InvalidChoice: there is no such zone.
    """
    place = zone_of(zone)
    found = []
    left, last = start.astimezone(dt.UTC), end.astimezone(dt.UTC)
    before = _offset(left, place)
    while left < last:
        right = min(left + _STEP, last)
        after = _offset(right, place)
        if before != after:
            found.append(ClockChange(_first_with(after, left, right, place), before, after))
        left, before = right, after
    return tuple(found)


def overlaps(
    mine: Availability, theirs: Availability, first: dt.date, last: dt.date, minutes: int
) -> tuple[Stretch, ...]:
    """The stretches in which both are free, in order, none shorter than `minutes`.

    An instant counts when clocks on both walls then show a time within the hours of their weekday. So hours that
    clocks skip are lost, and hours that they show twice count twice.

    Args:
        mine: when the person is free.
        theirs: when the others are free.
        first: the first day looked at, by the clocks of the person.
        last: the last day looked at, the same way; it counts as well.
        minutes: how long a stretch must be.

    Raises:
        InvalidChoice: one of the zones does not exist.
    """
    place = zone_of(mine.zone)
    start, end = _midnight(first, place), _midnight(last + _DAY, place)
    both = _common(_free(mine, start, end), _free(theirs, start, end))
    return tuple(each for each in both if each.end - each.start >= dt.timedelta(minutes=minutes))


def proposals(
    overlap: Sequence[Stretch],
    minutes: int,
    busy: Sequence[Stretch],
    count: int,
    buffer: int,
    theirs: str,
    holidays: Mapping[str, Collection[dt.date]] | None = None,
) -> tuple[dt.datetime, ...]:
    """Good times to propose, in order, as times in the zone of the others.

    They stand at whole or half hours there, on as many days as possible, the next days first, in turn before and
    after noon, and in office hours and at whole hours where there is a choice.

    Args:
        overlap: when both are free.
        minutes: how long the talk lasts.
        busy: what the person has to do already.
        count: how many times are wanted; fewer come back when there are no more.
        buffer: the minutes to stay away from what is busy.
        theirs: the IANA zone of the others.
        holidays: for each IANA zone that matters, the days on which nothing is proposed.

    Raises:
        InvalidChoice: one of the zones does not exist.
    """
    place, length, margin = zone_of(theirs), dt.timedelta(minutes=minutes), dt.timedelta(minutes=buffer)
    closed = [(zone_of(zone), frozenset(days)) for zone, days in (holidays or {}).items()]
    days: dict[dt.date, list[dt.datetime]] = {}
    for at in sorted({at for stretch in overlap for at in _starts(stretch, length, place)}):
        instant = at.astimezone(dt.UTC)
        taken = any(each.start - margin < instant + length and instant < each.end + margin for each in busy)
        if not taken and not any(at.astimezone(zone).date() in free for zone, free in closed):
            days.setdefault(at.date(), []).append(at)
    return tuple(sorted(_spread(list(days.values()), length, count), key=_instant))


def _offset(instant: dt.datetime, place: ZoneInfo) -> dt.timedelta:
    """The offset from UTC of clocks at a place."""
    return instant.astimezone(place).utcoffset() or dt.timedelta(0)


def _first_with(offset: dt.timedelta, left: dt.datetime, right: dt.datetime, place: ZoneInfo) -> dt.datetime:
    """The first second between two instants at which clocks have an offset that they keep until the second."""
    seconds = range(int((right - left).total_seconds()) + 1)
    found = bisect_left(
        seconds, x=True, key=lambda second: _offset(left + dt.timedelta(seconds=second), place) == offset
    )
    return left + dt.timedelta(seconds=found)


def _midnight(day: dt.date, place: ZoneInfo) -> dt.datetime:
    """The first instant of a day at a place, in UTC, even where clocks skip midnight or show it twice."""
    return dt.datetime.combine(day, dt.time(), place).astimezone(dt.UTC)


def _free(hours: Availability, start: dt.datetime, end: dt.datetime) -> list[Stretch]:
    """When somebody is free between two instants: between two clock changes, clocks run like the time itself."""
    place = zone_of(hours.zone)
    changes = [change.at for change in clock_changes(hours.zone, start, end)]
    found: list[Stretch] = []
    for left, right in pairwise([start, *changes, end]):
        offset = _offset(left, place)
        shown = (left + offset).replace(tzinfo=None), (right + offset).replace(tzinfo=None)
        for begins, ends in _on_the_wall(hours.weekly, *shown):
            found.append(Stretch((begins - offset).replace(tzinfo=dt.UTC), (ends - offset).replace(tzinfo=dt.UTC)))
    return _merged(found)


def _on_the_wall(
    weekly: Mapping[int, Hours], start: dt.datetime, end: dt.datetime
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The hours of the week between two times on the wall, without a zone."""
    week = dt.datetime.combine(start.date() - dt.timedelta(days=start.weekday()), dt.time()) - _WEEK
    while week < end:
        for weekday, ranges in weekly.items():
            midnight = week + weekday * _DAY
            for begins, ends in ranges:
                until = midnight if ends > begins else midnight + _DAY
                left = max(start, dt.datetime.combine(midnight, begins))
                right = min(end, dt.datetime.combine(until, ends))
                if left < right:
                    yield left, right
        week += _WEEK


def _merged(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches in order, those that touch made one."""
    merged: list[Stretch] = []
    for each in sorted(stretches):
        if merged and each.start <= merged[-1].end:
            merged[-1] = Stretch(merged[-1].start, max(merged[-1].end, each.end))
        else:
            merged.append(each)
    return merged


def _common(first: list[Stretch], second: list[Stretch]) -> Iterator[Stretch]:
    """What two lists of stretches, each in order, have in common."""
    one, other = iter(first), iter(second)
    left, right = next(one, None), next(other, None)
    while left is not None and right is not None:
        start, end = max(left.start, right.start), min(left.end, right.end)
        if start < end:
            yield Stretch(start, end)
        if left.end <= right.end:
            left = next(one, None)
        else:
            right = next(other, None)


def _starts(stretch: Stretch, length: dt.timedelta, place: ZoneInfo) -> Iterator[dt.datetime]:
    """The whole and half hours at a place at which something of that length fits in; none that is shown twice."""
    shown = stretch.start.astimezone(place)
    over = dt.timedelta(minutes=shown.minute % 30, seconds=shown.second, microseconds=shown.microsecond)
    at = stretch.start + (_HALF_HOUR - over if over else dt.timedelta(0))
    while at + length <= stretch.end:
        local = at.astimezone(place)
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
            yield local
        at += _HALF_HOUR


def _spread(days: list[list[dt.datetime]], length: dt.timedelta, count: int) -> list[dt.datetime]:
    """Up to `count` times, one of each day in turn, that do not run into one another."""
    chosen: list[dt.datetime] = []
    rounds = 0
    while days and len(chosen) < count:
        for turn, day in enumerate(days, start=rounds):
            day[:] = [at for at in day if all(abs(_instant(at) - _instant(each)) >= length for each in chosen)]
            if day and len(chosen) < count:
                chosen.append(min(day, key=partial(_rank, length=length, after_noon=turn % 2 == 1)))
        days = [day for day in days if day]
        rounds += 1
    return chosen


def _rank(at: dt.datetime, *, length: dt.timedelta, after_noon: bool) -> tuple[bool, bool, bool, dt.datetime]:
    """How well a time suits the others: lower is better."""
    in_office = _OFFICE[0] <= at.time() and at.date() == (at + length).date() and (at + length).time() <= _OFFICE[1]
    return not in_office, (at.hour >= 12) is not after_noon, at.minute != 0, _instant(at)


def _instant(at: dt.datetime) -> dt.datetime:
    """A time in UTC, in which times can be compared."""
    return at.astimezone(dt.UTC)
