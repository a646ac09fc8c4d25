"""A calendar event as an invitation: what its fields say, and what stands in its description."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.invitations.message import Message
from greenroom.core.invitations.people import same_person
from greenroom.core.invitations.reading import read_message
from greenroom.core.invitations.values import Found, Invitation, InvitationKind, Person, ProposedTime
from greenroom.core.invitations.where import link_in, looks_remote
from greenroom.core.meetings import Format
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.invitations.reading import Reader
    from greenroom.core.invitations.when import Known

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a calendar's fields."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event of a calendar file.

    Attributes:
        uid: its own name; empty when it has none.
        sequence: which version it is, from 0.
        cancelled: whether it says that it does not take place.
        summary, description, location, url: its texts.
        starts: date and time as clocks in `zone` show it; None where it has none.
        zone: the IANA zone; empty for a time that floats.
        minutes: how long; 0 when that is not said.
        whole_day: whether it has a day and no time.
        organizer, attendees: who invites, and who is invited.
        repeats: whether it comes back.
        notes: a sentence for each thing that was odd in the file.
    """

    uid: str = ""
    sequence: int = 0
    cancelled: bool = False
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    starts: dt.datetime | None = None
    zone: str = ""
    minutes: int = 0
    whole_day: bool = False
    organizer: Named | None = None
    attendees: tuple[Named, ...] = ()
    repeats: bool = False
    notes: tuple[str, ...] = ()


def read_event(event: CalendarEvent, known: Known, reader: Reader) -> Invitation:
    """What an event says about an interview; its fields go before the words of its description."""
    message = Message(event.description, event.summary, *_writer(event))
    words = read_message(message, known, reader)
    link = _link(event, words)
    place = _place(event, words, link)
    return replace(
        words,
        link=link,
        place=place,
        format=words.format or _as_format(place, link),
        kind=_kind(event),
        times=_times(event, known),
        people=_people(event, words, reader.name),
        uid=event.uid,
        sequence=event.sequence,
        notes=(*event.notes, *(["It comes back; only the first time is taken."] if event.repeats else [])),
    )


def _writer(event: CalendarEvent) -> tuple[str, str]:
    """Name and address of the one who invites."""
    return (event.organizer.name, event.organizer.email) if event.organizer else ("", "")


def _kind(event: CalendarEvent) -> InvitationKind:
    """What an event wants."""
    if event.cancelled:
        return InvitationKind.CANCELLATION
    return InvitationKind.INVITATION if event.starts and not event.whole_day else InvitationKind.NO_TIME


def _times(event: CalendarEvent, known: Known) -> tuple[ProposedTime, ...]:
    """Its time; one that floats is meant in the zone of the one who is invited."""
    if event.starts is None or event.whole_day:
        return ()
    if event.zone:
        return (ProposedTime(event.starts, event.zone, min(event.minutes, _DAY)),)
    note = f"The file names no time zone; {known.zone_why or f'{known.zone} is taken'}."
    sure = Certainty.LIKELY if known.zone else Certainty.DOUBTFUL
    return (ProposedTime(event.starts, known.zone, min(event.minutes, _DAY), sure, (), (note,)),)


def _link(event: CalendarEvent, words: Invitation) -> Found | None:
    """The address of the call, from the fields before the description."""
    found = link_in(f"{event.location} {event.url}")
    return replace(found, quote=None) if found else words.link


def _place(event: CalendarEvent, words: Invitation, link: Found | None) -> Found | None:
    """Where to go; a field that names a call is no place."""
    place = " ".join(event.location.split())
    if not place or looks_remote(place) or (link and link.text in place):
        return words.place
    return Found(place, Certainty.SURE)


def _as_format(place: Found | None, link: Found | None) -> Found | None:
    """The format that a place or a link makes likely."""
    if place and not link:
        return Found(Format.IN_PERSON.value, Certainty.LIKELY)
    return Found(Format.VIDEO.value, Certainty.LIKELY) if link else None


def _people(event: CalendarEvent, words: Invitation, own_name: str) -> tuple[Person, ...]:
    """Those who are named in the description, then those who are invited with the candidate, then who invites."""
    known = [each for each in words.people if each.role == "interviewer"]
    for each in event.attendees:
        itself = event.organizer is not None and each.email.lower() == event.organizer.email.lower()
        if each.name and not itself and not _is_known(each.name, known) and not same_person(each.name, own_name):
            known.append(Person(each.name, "", each.email, "interviewer", Certainty.LIKELY))
    sender = [each for each in words.people if each.role == "sender"]
    return (*known, *sender)


def _is_known(name: str, people: list[Person]) -> bool:
    """Whether one of them has that name."""
    return any(same_person(name, each.name) for each in people)
