"""What an itinerary is made of: things at a time, free hours, stretches of time, and warnings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

Hours = tuple[tuple[dt.time, dt.time], ...]

_FROM_HOME = frozenset({Format.PHONE, Format.VIDEO})


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A half-open stretch of time between two instants in UTC."""

    start: dt.datetime
    end: dt.datetime

    @property
    def minutes(self) -> int:
        """How long it is, in whole minutes."""
        return int((self.end - self.start).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class Slot:
    """Something that takes time: an interview, or whatever else the person has to do.

    Attributes:
        start, end: instants with a zone, best the one in which the time was named, so that a time that clocks
            skip can be told.
        what: its name, as people read it.
        zone: the IANA zone of the other side.
        place: where to go; empty when the person stays where they are.
        format: how the interview is held, a value of `Format`; empty for what is no interview.
        key: the caller's id.
        own_zone: the IANA zone in which the person will be; empty for home, or for the place when it has one.
    """

    start: dt.datetime
    end: dt.datetime
    what: str
    zone: str
    place: str = ""
    format: str = ""
    key: str = ""
    own_zone: str = ""

    def __post_init__(self) -> None:
        if self.start.utcoffset() is None or self.end.utcoffset() is None:
            raise ValueError("A slot needs times with a zone.")

    @property
    def stretch(self) -> Stretch:
        """Its time in UTC, in which times can be compared; it never ends before it starts."""
        start, end = self.start.astimezone(dt.UTC), self.end.astimezone(dt.UTC)
        return Stretch(start, max(start, end))

    @property
    def at_a_place(self) -> bool:
        """Whether the person has to go somewhere for it."""
        return bool(self.place) and self.format not in _FROM_HOME

    def where(self, home: str) -> str:
        """The IANA zone in which the person is while it lasts."""
        return self.own_zone or (self.zone if self.at_a_place else home)


@dataclass(frozen=True, slots=True)
class Availability:
    """The hours of the week at which somebody is free, as clocks on the wall of `zone` show them.

    Attributes:
        zone: an IANA zone.
        weekly: for a weekday, Monday being 0, its ranges; one that does not end after it begins goes on past
            midnight, so 22:00 to 02:00 ends on the next day and 00:00 to 00:00 is the whole day.
    """

    zone: str
    weekly: Mapping[int, Hours]


@dataclass(frozen=True, slots=True)
class ClockChange:
    """An instant, in UTC, at which clocks are put from one offset from UTC to another."""

    at: dt.datetime
    before: dt.timedelta
    after: dt.timedelta


class WarningKind(StrEnum):
    """What a warning is about."""

    CLASH = "clash"
    BUFFER = "buffer"
    TRAVEL = "travel"
    SKIPPED = "skipped"
    TWICE = "twice"
    CLOCKS = "clocks"
    NIGHT = "night"
    HOLIDAY = "holiday"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the word that people use
    """Something to look out for: one sentence, and the keys of the slots it is about, in order of time."""

    kind: WarningKind
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person holds for enough, early and far.

    Attributes:
        zone: the IANA zone in which the person lives.
        holidays: the public holidays and their names, for each zone that matters.
        travel: the minutes that the way to a place takes, where the person has said so.
        buffer_minutes: how much time should lie between two things.
        travel_minutes: what is reckoned for the way to any other place; a rule of thumb.
        late, early: from and until when it is night, by the clocks where the person is.
        many: how many interviews on a day are too many to do well.
        clock_days: how many days before and after a clock change the difference between two zones misleads.
    """

    zone: str
    holidays: Mapping[str, Mapping[dt.date, str]] = field(default_factory=dict)
    travel: Mapping[str, int] = field(default_factory=dict)
    buffer_minutes: int = 30
    travel_minutes: int = 60
    late: dt.time = dt.time(22)
    early: dt.time = dt.time(7)
    many: int = 3
    clock_days: int = 7

    def way(self, before: Slot | None, after: Slot | None) -> int:
        """The minutes on the way from one thing to the next; None stands for home.

        Between two places it is the longer of their ways from home: how far they lie apart is not known.
        """
        places = [slot.place for slot in (before, after) if slot is not None and slot.at_a_place]
        if len(places) == 2 and places[0] == places[1]:
            return 0
        return max((self.travel.get(place, self.travel_minutes) for place in places), default=0)
