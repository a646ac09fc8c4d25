"""Calendar files read: the events in an .ics file, whatever program wrote it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from icalendar import Calendar, Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from greenroom.core.errors import UnreadableFile
from greenroom.core.invitations.events import CalendarEvent, Named
from greenroom.core.invitations.zones import known

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BROKEN = "This calendar file is damaged or cut off. Save or download it again, or paste the text of the invitation."
_NONE = "There is no event in this calendar file. Choose the file that came with the invitation."
_NO_TIME = "No event in this calendar file has a time. Choose the file that came with the invitation."
_MOST = 2000  # events; more than that is a whole calendar
_CALLS = ("X-GOOGLE-CONFERENCE", "URL", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK")
_WHAT = (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, RecursionError, LookupError)


def read_calendar(content: bytes) -> tuple[CalendarEvent, ...]:
    """The events of a calendar file, the first in time first; those that say when they are.

    Raises:
        UnreadableFile: it is no calendar, or there is no event with a time in it.
    """
    if b"BEGIN:V" not in content.upper().replace(b" ", b""):
        raise UnreadableFile("This is no calendar file. Choose one whose name ends with .ics.")
    try:
        calendars = Calendar.from_ical(content, multiple=True)
    except _WHAT as error:
        raise UnreadableFile(_BROKEN) from error
    raw = [(calendar, event) for calendar in calendars for event in _events(calendar)][:_MOST]
    if not raw:
        raise UnreadableFile(_NONE)
    events = [read for calendar, event in raw if (read := _read(calendar, event)) and read.starts]
    if not events:
        raise UnreadableFile(_NO_TIME)
    return tuple(sorted(events, key=_when))


def _when(event: CalendarEvent) -> str:
    """What events are sorted by: the day, then the clock."""
    return event.starts.isoformat() if event.starts else ""


def _events(calendar: Any) -> Iterator[Event]:  # noqa: ANN401 - icalendar's components have no common type
    """The events of a calendar; one that changes another is left out unless it stands alone."""
    if isinstance(calendar, Event):
        yield calendar
        return
    yield from (part for part in calendar.walk("VEVENT") if isinstance(part, Event))


def _read(calendar: Any, event: Event) -> CalendarEvent | None:  # noqa: ANN401
    """One event; None where its fields make no sense."""
    try:
        starts, zone, whole_day, notes = _start(calendar, event)
        cancelled = _text(event, "STATUS").upper() == "CANCELLED" or _text(calendar, "METHOD").upper() == "CANCEL"
        return CalendarEvent(
            uid=_text(event, "UID"),
            sequence=_whole(event, "SEQUENCE"),
            cancelled=cancelled,
            summary=_text(event, "SUMMARY"),
            description=_plain(_text(event, "DESCRIPTION")),
            location=_text(event, "LOCATION"),
            url=" ".join(filter(None, (_text(event, name) for name in _CALLS))),
            starts=starts,
            zone=zone,
            minutes=0 if whole_day else _minutes(event),
            whole_day=whole_day,
            organizer=next(iter(_named(event, "ORGANIZER")), None),
            attendees=tuple(each for each in _named(event, "ATTENDEE")),
            repeats=bool(event.get("RRULE") or event.get("RDATE")),
            notes=notes,
        )
    except _WHAT:
        return None


def _start(  # noqa: PLR0911 - each way to write a time has its own end
    calendar: Any,  # noqa: ANN401
    event: Event,
) -> tuple[dt.datetime | None, str, bool, tuple[str, ...]]:
    """When it starts, in which zone, whether it is a whole day, and what was odd."""
    field = event.get("DTSTART")
    start = getattr(field, "dt", None)
    if not isinstance(start, dt.date):
        return None, "", False, ()
    if not isinstance(start, dt.datetime):
        return dt.datetime.combine(start, dt.time()), "", True, ()
    if start.tzinfo is None:
        floating = _text(calendar, "X-WR-TIMEZONE")
        return start, floating if known(floating) else "", False, ()
    name = str(getattr(start.tzinfo, "key", "") or getattr(start.tzinfo, "zone", "") or "")
    if name in {"UTC", "Z"} or start.tzinfo is dt.UTC:
        return start.replace(tzinfo=None), "Etc/UTC", False, ()
    if known(name):
        return start.replace(tzinfo=None), name, False, ()
    named = str(field.params.get("TZID", "")) if hasattr(field, "params") else ""
    place = WINDOWS_TO_OLSON.get(named, named)
    if known(place):
        return start.replace(tzinfo=None), place, False, ()
    note = f"The file has a time zone of its own, “{named}”; it was taken as the file describes it."
    return start.astimezone(dt.UTC).replace(tzinfo=None), "Etc/UTC", False, (note,)


def _minutes(event: Event) -> int:
    """How long it is; 0 where that is not said or makes no sense."""
    duration = getattr(event.get("DURATION"), "dt", None)
    start, end = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND"))
    if not isinstance(duration, dt.timedelta) and isinstance(start, dt.datetime) and isinstance(end, dt.datetime):
        if (start.tzinfo is None) != (end.tzinfo is None):
            return 0
        duration = _instant(end) - _instant(start)
    return max(0, round(duration.total_seconds() / 60)) if isinstance(duration, dt.timedelta) else 0


def _instant(time: dt.datetime) -> dt.datetime:
    """A time in UTC, in which lengths can be reckoned; one that floats as it is."""
    return time if time.tzinfo is None else time.astimezone(dt.UTC)


def _named(event: Event, name: str) -> Iterator[Named]:
    """The people in a field."""
    field = event.get(name)
    for each in field if isinstance(field, list) else [field] if field else []:
        email = re.sub(r"(?i)^mailto:", "", str(each)).strip()
        called = str(getattr(each, "params", {}).get("CN", "")).strip().strip('"')
        kind = str(getattr(each, "params", {}).get("CUTYPE", "")).upper()
        if kind not in {"RESOURCE", "ROOM"}:
            yield Named("" if "@" in called else called, email if "@" in email else "")


def _text(component: Any, name: str) -> str:  # noqa: ANN401
    """A field as text; of several, the first."""
    value = component.get(name) if hasattr(component, "get") else None
    value = value[0] if isinstance(value, list) and value else value
    return str(value).strip() if value is not None else ""


def _whole(event: Event, name: str) -> int:
    """A whole number, 0 where there is none."""
    text = _text(event, name)
    return int(text) if text.isdecimal() else 0


def _plain(text: str) -> str:
    """A description without the marks of a web page."""
    if not re.search(r"<(?:br|p|a|div|html|b|ul|li)\b", text, re.IGNORECASE):
        return text
    from greenroom.adapters.reading.html import read_html  # noqa: PLC0415 - few descriptions are pages

    return read_html(f"<html><body>{text}</body></html>".encode()).text


def first_of(events: Sequence[CalendarEvent]) -> CalendarEvent:
    """The event that an invitation is about: the first one with a time of day."""
    return next((event for event in events if not event.whole_day), events[0])
