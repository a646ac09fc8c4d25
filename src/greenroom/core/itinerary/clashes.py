"""What to look out for in an itinerary: clashes, haste, nights, holidays, and what clock changes do to times."""

from __future__ import annotations

import datetime as dt
from itertools import groupby
from typing import TYPE_CHECKING

from greenroom.core.itinerary.overlap import clock_changes
from greenroom.core.itinerary.shown import (
    both_clocks,
    clock,
    day_shown,
    hours,
    in_zone,
    shown_twice,
    span_shown,
    zone_name,
)
from greenroom.core.itinerary.values import Warning, WarningKind  # noqa: A004 - the word that people use
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from greenroom.core.itinerary.values import Settings, Slot

_FAR = dt.timedelta(days=60)  # the longest time between the clock changes of one season in two zones, and some more
_MINUTE = dt.timedelta(minutes=1)
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def warnings(slots: Sequence[Slot], settings: Settings, *, now: dt.datetime | None = None) -> tuple[Warning, ...]:
    """What to look out for, each in one sentence that names its times with their zones.

    What cannot be held comes first, then what is doubtful, then what is hard; each kind in order of time.

    Args:
        slots: what takes time, in any order; what was cancelled should be left out.
        settings: what the person holds for enough, early and far.
        now: what is over by then is left out.

    Raises:
        InvalidChoice: one of the zones does not exist.
    """
    coming = [slot for slot in slots if now is None or slot.stretch.end > now]
    ordered = sorted(coming, key=lambda slot: (slot.stretch, slot.key, slot.what))
    return tuple(warning for rule in _RULES for warning in rule(ordered, settings))


def _clashes(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """Two things at the same time."""
    for index, one in enumerate(slots):
        for other in slots[index + 1 :]:
            start, end = max(one.stretch.start, other.stretch.start), min(one.stretch.end, other.stretch.end)
            if start < end:
                zone = one.where(settings.zone)
                both = f"“{one.what}” and “{other.what}” are at the same time"
                text = f"{both}: {span_shown(start, end, zone)} is taken twice."
                yield Warning(WarningKind.CLASH, text, (one.key, other.key))


def _haste(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """Too little time between one thing and the next, or for the way."""
    before: Slot | None = None
    for slot in slots:
        if before is not None and before.stretch.end <= slot.stretch.start:
            minutes = int((slot.stretch.start - before.stretch.end).total_seconds()) // 60
            way = settings.way(before, slot)
            if minutes < max(way, settings.buffer_minutes):
                kind = WarningKind.TRAVEL if minutes < way else WarningKind.BUFFER
                yield Warning(kind, _hasty(before, slot, minutes, settings), (before.key, slot.key))
        if before is None or slot.stretch.end > before.stretch.end:
            before = slot


def _hasty(before: Slot, slot: Slot, minutes: int, settings: Settings) -> str:
    """How little time there is, and how much it takes."""
    zone, way = slot.where(settings.zone), settings.way(before, slot)
    lies = f"Only {minutes} minutes lie" if minutes > 1 else ("Only a minute lies" if minutes else "No time lies")
    day = day_shown(slot.start.astimezone(zone_of(zone)).date())
    between = (
        f"{lies} between the end of “{before.what}” ({clock(before.stretch.end, zone)}) and “{slot.what}” "
        f"({day}, {clock(slot.start, zone)})"
    )
    if minutes >= way:
        return f"{between}; {settings.buffer_minutes} minutes are a good distance."
    road = f"to {slot.place}" if slot.at_a_place else f"back from {before.place}"
    known = before.at_a_place is not slot.at_a_place and {before.place, slot.place} & set(settings.travel)
    return f"{between}, and the way {road} {'takes' if known else 'is reckoned at'} {way} minutes."


def _doubtful(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """Times that clocks skip, or show twice."""
    for slot in slots:
        if _is_skipped(slot.start):
            zone = str(slot.start.tzinfo)
            text = (
                f"There is no {slot.start:%H:%M} {in_zone(zone)} on {day_shown(slot.start.date())}, the time of "
                f"“{slot.what}”: clocks there are put forward over it, so ask which time is meant."
            )
            yield Warning(WarningKind.SKIPPED, text, (slot.key,))
            continue
        for zone in dict.fromkeys((slot.zone, slot.where(settings.zone))):
            if shown_twice(slot.start, zone):
                yield Warning(WarningKind.TWICE, _twice(slot, zone), (slot.key,))


def _is_skipped(start: dt.datetime) -> bool:
    """Whether clocks in its own zone never show a time."""
    return start.astimezone(dt.UTC).astimezone(start.tzinfo).replace(tzinfo=None) != start.replace(tzinfo=None)


def _twice(slot: Slot, zone: str) -> str:
    """A time that clocks show twice, and which of the two it is taken for."""
    local = slot.stretch.start.astimezone(zone_of(zone))
    return (
        f"Clocks {in_zone(zone)} show {local:%H:%M} twice on {day_shown(local.date())}, the time of “{slot.what}”; the "
        f"{'second' if local.fold else 'first'} is taken here, {clock(slot.start, 'UTC')}, so ask which is meant."
    )


def _clocks(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """A difference between two zones that is not the usual one, or soon will not be."""
    days = dt.timedelta(days=settings.clock_days)
    week = "a week" if settings.clock_days == 7 else f"{settings.clock_days} days"
    for slot in slots:
        mine, start = slot.where(settings.zone), slot.stretch.start
        before, at, after = (_ahead(slot.zone, mine, start + shift) for shift in (-days, dt.timedelta(0), days))
        if before == at == after:
            continue
        other = f"not {_length(before)} as {week} before" if before != at else f"but {_length(after)} {week} later"
        text = (
            f"{_changed(slot.zone, mine, start)}: at “{slot.what}”, {both_clocks(start, slot.zone, mine)}, "
            f"the difference is {_length(at)}, {other}."
        )
        yield Warning(WarningKind.CLOCKS, text, (slot.key,))


def _ahead(theirs: str, mine: str, instant: dt.datetime) -> dt.timedelta:
    """By how much clocks in the one zone are ahead of those in the other."""
    there, here = (instant.astimezone(zone_of(zone)).utcoffset() or dt.timedelta(0) for zone in (theirs, mine))
    return there - here


def _length(ahead: dt.timedelta) -> str:
    """A difference between two clocks: “9 h”, “5 h 30 min”."""
    whole, rest = divmod(int(abs(ahead).total_seconds()) // 60, 60)
    return f"{whole} h {rest} min" if rest else f"{whole} h"


def _changed(theirs: str, mine: str, instant: dt.datetime) -> str:
    """When clocks in two zones are changed around an instant; one of them is."""
    (there, at_theirs), (here, at_mine) = ((zone, _change_day(zone, instant)) for zone in (theirs, mine))
    if at_theirs is None:
        return f"Clocks {in_zone(here)} are changed on {at_mine}, those {in_zone(there)} are not"
    own = f"on {at_mine}" if at_mine else "are not"
    return f"Clocks {in_zone(there)} are changed on {at_theirs}, those {in_zone(here)} {own}"


def _change_day(zone: str, instant: dt.datetime) -> str | None:
    """The day around an instant on which clocks in a zone are changed, by the clocks as they were before."""
    changes = clock_changes(zone, instant - _FAR, instant + _FAR)
    nearest = min(changes, key=lambda change: abs(change.at - instant), default=None)
    return None if nearest is None else day_shown((nearest.at + nearest.before).date())


def _nights(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """What is late at night or very early for the person."""
    for slot in slots:
        zone = slot.where(settings.zone)
        start = slot.stretch.start.astimezone(zone_of(zone))
        end = (max(slot.stretch.end - _MINUTE, slot.stretch.start)).astimezone(zone_of(zone))
        shown = both_clocks(slot.start, slot.zone, zone)
        if start.time() < settings.early:
            yield Warning(WarningKind.NIGHT, f"“{slot.what}” is very early for you: {shown}.", (slot.key,))
        elif start.time() >= settings.late:
            yield Warning(WarningKind.NIGHT, f"“{slot.what}” is late at night for you: {shown}.", (slot.key,))
        elif end.time() >= settings.late or end.date() != start.date():
            until = clock(slot.stretch.end, zone)
            text = f"“{slot.what}” runs late into the night for you: it starts {shown}, and ends at {until}."
            yield Warning(WarningKind.NIGHT, text, (slot.key,))


def _holidays(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """What falls on a public holiday, theirs or the person's."""
    for slot in slots:
        mine = slot.where(settings.zone)
        names: dict[str, list[str]] = {}
        for zone in dict.fromkeys((slot.zone, mine)):
            day = slot.stretch.start.astimezone(zone_of(zone)).date()
            if name := settings.holidays.get(zone, {}).get(day):
                names.setdefault(name, []).append(zone_name(zone))
        for name, places in names.items():
            text = (
                f"“{slot.what}”, {both_clocks(slot.start, slot.zone, mine)}, is on a public holiday in "
                f"{' and '.join(places)}: {name}."
            )
            yield Warning(WarningKind.HOLIDAY, text, (slot.key,))


def _many(slots: Sequence[Slot], settings: Settings) -> Iterator[Warning]:
    """More interviews on a day than can be done well."""

    def day_and_zone(slot: Slot) -> tuple[dt.date, str]:
        zone = slot.where(settings.zone)
        return slot.stretch.start.astimezone(zone_of(zone)).date(), zone

    interviews = sorted((slot for slot in slots if slot.format), key=lambda slot: (day_and_zone(slot), slot.stretch))
    for (day, zone), group in groupby(interviews, key=day_and_zone):
        on_it = list(group)
        if len(on_it) >= settings.many:
            count = _NUMBERS[len(on_it)] if len(on_it) < len(_NUMBERS) else str(len(on_it))
            times = [hours(slot.start, zone) for slot in on_it]
            text = (
                f"{count} interviews are on {day_shown(day)}, at {', '.join(times[:-1])} and {times[-1]} "
                f"{in_zone(zone)}: ask whether one of them can move."
            )
            yield Warning(WarningKind.MANY, text, tuple(slot.key for slot in on_it))


_RULES: tuple[Callable[[Sequence[Slot], Settings], Iterator[Warning]], ...] = (
    _clashes,
    _haste,
    _doubtful,
    _clocks,
    _nights,
    _holidays,
    _many,
)
