"""Calendar files and feeds written, as RFC 5545 has them: the same bytes for the same entries."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDuration, vUri

from greenroom.core.itinerary.overlap import clock_changes
from greenroom.core.itinerary.shown import zone_name
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.itinerary.entries import Entry

_MAKER = "-//Greenroom//Greenroom//EN"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_NO_LETTER = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_SECOND = dt.timedelta(seconds=1)


def calendar_text(events: Sequence[Entry], name: str, *, method: str = "", refresh_minutes: int = 0) -> bytes:
    """A calendar file with these entries, in order of time, and with the description of every zone they use.

    A time stands as the clocks of its zone show it; only where they show it twice and the second is meant, it stands
    in UTC, because a local time always means the first (RFC 5545, 3.3.5). Lengths are durations, so that they stay
    exact across a clock change.

    Args:
        events: the entries; each has a UID of its own.
        name: what the calendar is called; may be empty.
        method: PUBLISH for a feed, REQUEST or CANCEL for mails; none for a file and for a calendar server.
        refresh_minutes: how often a program should fetch a feed again; 0 leaves it open.

    Raises:
        InvalidChoice: an entry names a zone that does not exist.
        ValueError: two entries have the same UID.
    """
    ordered = sorted(events, key=lambda each: (each.starts.astimezone(dt.UTC), each.uid))
    if len({each.uid for each in ordered}) < len(ordered):
        raise ValueError("Two entries of a calendar have the same UID.")
    calendar = _head(name, method, refresh_minutes)
    for zone in sorted({each.zone for each in ordered if not _is_utc(each.zone)}):
        calendar.add_component(_timezone(zone, [each for each in ordered if each.zone == zone]))
    for entry in ordered:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _head(name: str, method: str, refresh_minutes: int) -> Calendar:
    """A calendar with what it says about itself, and nothing in it yet."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _MAKER)
    if method:
        calendar.add("method", method.upper())
    if name:
        calendar.calendar_name = _clean(name)
    if refresh_minutes:
        every = dt.timedelta(minutes=refresh_minutes)
        calendar.add("refresh-interval", vDuration(every), parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vDuration(every))
    return calendar


def _event(entry: Entry) -> Event:
    """An entry as an event."""
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.stamp.astimezone(dt.UTC))
    event.add("last-modified", entry.stamp.astimezone(dt.UTC))
    event.add("dtstart", _local(entry))
    if entry.minutes:
        event.add("duration", dt.timedelta(minutes=entry.minutes))
    event.add("summary", _clean(entry.title))
    event.add("status", "CANCELLED" if entry.cancelled else ("TENTATIVE" if entry.tentative else "CONFIRMED"))
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    if place := _clean(entry.place) or _clean(entry.link):
        event.add("location", place)  # many programs show no URL, so a call has its link where others have a place
    if _ADDRESS.fullmatch(entry.link):
        event.add("url", vUri(entry.link))
    if entry.description:
        event.add("description", _clean(entry.description))
    for minutes in sorted(set(entry.alarms), reverse=True) if not entry.cancelled else ():
        event.add_component(_alarm(minutes, entry.title))
    return event


def _alarm(minutes: int, title: str) -> Alarm:
    """A reminder on the screen, so many minutes before."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", dt.timedelta(minutes=-minutes))
    alarm.add("description", _clean(title))
    return alarm


def _local(entry: Entry) -> dt.datetime:
    """When it starts, as clocks of its zone show it, or in UTC where that would name another instant."""
    local = entry.starts.astimezone(dt.UTC).astimezone(zone_of(entry.zone))
    return entry.starts.astimezone(dt.UTC) if local.fold or _is_utc(entry.zone) else local


def _is_utc(zone: str) -> bool:
    """Whether a zone is UTC under one of its names; such times need no description of a zone."""
    return zone_name(zone) == "UTC"


def _timezone(zone: str, entries: Sequence[Entry]) -> Timezone:
    """The description of a zone, from the year before the first of its entries to the year after the last.

    Why not `Calendar.add_missing_timezones` of icalendar 7.3: it gives the wrong hour for clocks that are put forward
    (the one after the change, where RFC 5545, 3.6.5 wants the one before), steps over changes that last less than 64
    days (Casablanca in Ramadan), and puts the zones in an order that differs from run to run.
    """
    years = [each.starts.astimezone(dt.UTC).year for each in entries]
    first, last = (dt.datetime(year, 1, 1, tzinfo=dt.UTC) for year in (min(years) - 1, max(years) + 2))
    changes = clock_changes(zone, first, last)
    offset = first.astimezone(zone_of(zone)).utcoffset() or dt.timedelta(0)
    summer = bool(changes) and changes[0].after < changes[0].before
    onsets: dict[tuple[dt.timedelta, dt.timedelta, str, bool], list[dt.datetime]] = defaultdict(list)
    onsets[offset, offset, _letters(zone, first), summer].append(first.replace(tzinfo=None))
    for each in changes:
        key = (each.before, each.after, _letters(zone, each.at), each.after > each.before)
        onsets[key].append((each.at + each.before).replace(tzinfo=None))
    described = Timezone()
    described.add("tzid", zone)
    for (before, after, letters, ahead), times in onsets.items():
        described.add_component(_clocks(before, after, letters, times, ahead=ahead))
    return described


def _clocks(
    before: dt.timedelta, after: dt.timedelta, letters: str, onsets: list[dt.datetime], *, ahead: bool
) -> TimezoneStandard | TimezoneDaylight:
    """Times at which clocks are put from one offset to another, by the clocks as they were before."""
    part = TimezoneDaylight() if ahead else TimezoneStandard()
    part.TZOFFSETFROM, part.TZOFFSETTO = before, after
    part.add("tzname", letters)
    part.add("dtstart", onsets[0])
    if len(onsets) > 1:
        part.add("rdate", onsets[1:])
    return part


def _letters(zone: str, at: dt.datetime) -> str:
    """What clocks of a zone are called from an instant on: “CET”, “+05”."""
    return (at + _SECOND).astimezone(zone_of(zone)).tzname() or zone


def _clean(text: str) -> str:
    """A text as calendars may hold it: without control characters, lines ended the same way.

    A backslash before a capital N comes out as a new line: icalendar takes the two for one.
    """
    return _NO_LETTER.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
