"""The itinerary day by day, where the person is: things in order, the ways between them, and the time that is left."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.itinerary.shown import both_clocks, day_shown, span_shown
from greenroom.core.itinerary.values import Stretch
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.itinerary.values import Settings, Slot

_MINUTE = dt.timedelta(minutes=1)


class PartKind(StrEnum):
    """What a part of a day is."""

    THING = "thing"
    TRAVEL = "travel"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day.

    Attributes:
        kind: something to do, a way, or time that is left.
        when: from when to when, in UTC.
        what: its name, as people read it.
        shown: when it is, with its zone; by both clocks for something to do.
        key: the key of the slot that it is, or that the way leads to or from; empty for time that is left.
    """

    kind: PartKind
    when: Stretch
    what: str
    shown: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which there is something to do.

    Attributes:
        date: the date where the person is.
        zone: the IANA zone in which the person is when it begins.
        title: the date as people read it.
        parts: what is on it, in order of time; ways and time left only where nothing overlaps.
    """

    date: dt.date
    zone: str
    title: str
    parts: tuple[Part, ...]


def days(slots: Sequence[Slot], settings: Settings) -> tuple[Day, ...]:
    """The days on which something begins, in order, each with its things, ways and gaps.

    A thing stands on the day on which it begins. Ways are reckoned from home and back to it (`Settings.way`).

    Raises:
        InvalidChoice: one of the zones does not exist.
    """
    by_day: dict[dt.date, list[Slot]] = {}
    for slot in sorted(slots, key=lambda each: (each.stretch, each.key, each.what)):
        place = zone_of(slot.where(settings.zone))
        by_day.setdefault(slot.stretch.start.astimezone(place).date(), []).append(slot)
    return tuple(
        Day(date, on_it[0].where(settings.zone), day_shown(date), tuple(_parts(on_it, settings)))
        for date, on_it in sorted(by_day.items())
    )


def _parts(slots: Sequence[Slot], settings: Settings) -> Iterator[Part]:
    """The parts of a day, from the way to the first thing until the way home."""
    first, *others = slots
    yield from _there(first, settings)
    yield _thing(first, settings)
    before = first
    for slot in others:
        yield from _between(before, slot, settings)
        yield _thing(slot, settings)
        before = max(before, slot, key=lambda each: each.stretch.end)
    yield from _home(before, settings)


def _thing(slot: Slot, settings: Settings) -> Part:
    """Something to do, by both clocks."""
    shown = both_clocks(slot.start, slot.zone, slot.where(settings.zone))
    return Part(PartKind.THING, slot.stretch, slot.what, shown, slot.key)


def _there(slot: Slot, settings: Settings) -> Iterator[Part]:
    """The way from home to the first thing of a day, where there is one."""
    if way := settings.way(None, slot):
        yield _way(slot, Stretch(slot.stretch.start - way * _MINUTE, slot.stretch.start), way, settings)


def _home(slot: Slot, settings: Settings) -> Iterator[Part]:
    """The way home from the last thing of a day, where there is one."""
    if way := settings.way(slot, None):
        yield _way(slot, Stretch(slot.stretch.end, slot.stretch.end + way * _MINUTE), way, settings, back=True)


def _between(before: Slot, after: Slot, settings: Settings) -> Iterator[Part]:
    """The way from one thing to the next, and what time is left: before a way to a place, after a way back."""
    start, end = before.stretch.end, after.stretch.start
    if start >= end:
        return
    way = settings.way(before, after)
    takes = min(way * _MINUTE, end - start)
    if way and after.at_a_place:
        yield from _gap(Stretch(start, end - takes), after, settings)
        yield _way(after, Stretch(end - takes, end), way, settings)
        return
    if way:
        yield _way(before, Stretch(start, start + takes), way, settings, back=True)
    yield from _gap(Stretch(start + takes, end), after, settings)


def _way(slot: Slot, when: Stretch, needed: int, settings: Settings, *, back: bool = False) -> Part:
    """A way to a place, or back from it; one for which there is too little time says so."""
    name = f"Way {'back from' if back else 'to'} {slot.place}"
    name += "" if when.minutes >= needed else f" ({needed} minutes, for which there are {when.minutes})"
    shown = span_shown(when.start, when.end, slot.where(settings.zone))
    return Part(PartKind.TRAVEL, when, name, shown, slot.key)


def _gap(when: Stretch, after: Slot, settings: Settings) -> Iterator[Part]:
    """The time that is left before the next thing, if there is any."""
    if when.start < when.end:
        shown = span_shown(when.start, when.end, after.where(settings.zone))
        yield Part(PartKind.GAP, when, f"{when.minutes} minutes free", shown)
