"""An entry of a calendar as Greenroom writes it: the same fields for a file, a feed and a calendar server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class Entry:
    """One event, as it goes out.

    Attributes:
        uid: its own name, which stays the same for as long as it lives; calendars know it by that.
        sequence: which version it is, from 0; it must grow when time, place or status change.
        starts: the instant at which it starts.
        minutes: how long it lasts.
        zone: the IANA zone in which the time was named; calendars show it there.
        title, place, link, description: its texts; the link is the address of the call.
        cancelled: whether it does not take place; it then takes no time and rings no alarm.
        alarms: how many minutes before it the calendar is to remind.
        tentative: whether it is not settled yet.
        stamp: the instant at which this version was made.
    """

    uid: str
    sequence: int
    starts: dt.datetime
    minutes: int
    zone: str
    title: str
    place: str = ""
    link: str = ""
    description: str = ""
    cancelled: bool = False
    alarms: tuple[int, ...] = ()
    tentative: bool = False
    stamp: dt.datetime = field(kw_only=True)

    def __post_init__(self) -> None:
        if self.starts.utcoffset() is None or self.stamp.utcoffset() is None:
            raise ValueError("An entry needs times with a zone.")
        if not self.uid or self.minutes < 0 or self.sequence < 0:
            raise ValueError("An entry needs a UID, and neither its length nor its version is below zero.")
