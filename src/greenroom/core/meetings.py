"""An interview as a moment with people: when, how, how long, with whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from greenroom.core.people import Attendee


class Format(StrEnum):
    """How an interview is held."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in-person"
    PANEL = "panel"
    TECHNICAL = "technical"
    CASE = "case"
    ASSESSMENT_CENTRE = "assessment-centre"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One interview.

    Attributes:
        starts_at: the instant, with its zone.
        zone: the IANA zone in which the employer named the time.
        format: how it is held.
        minutes: how long it is planned to last.
        people: who will be there, as far as known.
        place: where, if it is at a place.
        link: the address of the call, if it is one.
        own_zone: the IANA zone in which the candidate will be; empty when it is the same.
        note: one sentence when the time itself is doubtful, for example shown twice by the clocks.
    """

    starts_at: dt.datetime
    zone: str
    format: Format = Format.VIDEO
    minutes: int = 60
    people: tuple[Attendee, ...] = ()
    place: str = ""
    link: str = ""
    own_zone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time made an instant; `note` is a sentence when clocks show that time twice."""

    at: dt.datetime
    note: str = ""


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that IANA name.

    Raises:
        InvalidChoice: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidChoice(
            f"There is no time zone “{name}”. Name one by region and city, such as Europe/Amsterdam.", field="zone"
        ) from None


def moment(local: dt.datetime, zone: str) -> Moment:
    """The instant at which clocks in `zone` show `local`; of two, the earlier, with a note.

    Raises:
        InvalidChoice: there is no such zone, or its clocks skip that time.
    """
    place = zone_of(zone)
    first, second = (local.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    shown = f"{local:%H:%M} on {in_words(local)}"
    if first.utcoffset() == second.utcoffset():
        return Moment(first)
    if first.astimezone(dt.UTC) > second.astimezone(dt.UTC):
        raise InvalidChoice(
            f"There is no {shown} in {zone}: clocks skip that hour as summer time starts. "
            "Please ask which time is meant.",
            field="interview",
        )
    return Moment(first, f"Clocks in {zone} show {shown} twice. The earlier one is taken here: ask which is meant.")
