"""Interviews of the record as core knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.meetings import Format, Meeting
from greenroom.core.people import Attendee, Stakeholder, stakeholder_by_title

if TYPE_CHECKING:
    from greenroom.store.models import Contact, Interview, Person


def meeting_of(interview: Interview, person: Person) -> Meeting:
    """An interview with its people, its time in the employer's zone, and the person's own zone."""
    return Meeting(
        starts_at=interview.starts_at.astimezone(ZoneInfo(interview.zone)),
        zone=interview.zone,
        format=Format(interview.format),
        minutes=interview.minutes,
        people=tuple(attendee_of(seat.contact) for seat in interview.participants.all()),
        place=interview.place,
        link=interview.link,
        own_zone=person.zone if person.zone != interview.zone else "",
    )


def attendee_of(contact: Contact) -> Attendee:
    """A contact with their perspective, as chosen or as their title suggests."""
    known = Stakeholder(contact.stakeholder) if contact.stakeholder else stakeholder_by_title(contact.title)
    return Attendee(contact.name, contact.title, known)
