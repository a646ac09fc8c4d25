"""When things are, in the employer's zone and on the reader's own clock; each zone is looked up once a page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.web.moments import clock, day, zone_name

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.journey.lines import Event, Line


class Events:
    """Writes the days and times of one page, which is shown at the moment `now`."""

    def __init__(self, now: dt.datetime) -> None:
        self._now = now
        self._zones: dict[str, tuple[ZoneInfo, str]] = {}
        self._own = timezone.get_current_timezone()

    def next(self, line: Line) -> str:
        """What comes next for an application, or since when their word is waited for."""
        if line.next_event:
            return self.of(line.next_event)
        if line.waiting_since:
            return f"Waiting since {self.day(line.waiting_since)}, {days((self._now - line.waiting_since).days)}"
        return f"Since {self.day(line.ended_at)}" if line.ended_at else "Nothing was sent yet"

    def of(self, event: Event) -> str:
        """“Video, Thu 3 Dec 2026, 15:00 London time (16:00 Berlin time)”; the own clock stands there if it differs."""
        zone, name = self._zone(event.zone)
        theirs = event.starts_at.astimezone(zone)
        words = f"{event.format.replace('-', ' ').capitalize()}, {day(theirs)}, {theirs:%H:%M} {name}"
        own = event.starts_at.astimezone(self._own)
        if own.utcoffset() == theirs.utcoffset():
            return words
        other_day = "" if theirs.date() == own.date() else f"{day(own)}, "
        return f"{words} ({other_day}{clock(own)})"

    def day(self, when: dt.datetime) -> str:
        """The day on which it was where the reader is: “Thu 3 Dec 2026”."""
        return day(when.astimezone(self._own))

    def _zone(self, key: str) -> tuple[ZoneInfo, str]:
        if key not in self._zones:
            zone = ZoneInfo(key)
            self._zones[key] = (zone, zone_name(zone))
        return self._zones[key]


def days(number: int) -> str:
    """“1 day”, “12 days”."""
    return "1 day" if number == 1 else f"{number} days"
