"""Interviews for calendars elsewhere: entries, files, and a private feed that a calendar program subscribes to."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from django.utils.crypto import constant_time_compare

from greenroom.adapters.calendar_files import calendar_text
from greenroom.core.errors import NotFound
from greenroom.core.itinerary.entries import Entry
from greenroom.core.itinerary.shown import both_clocks
from greenroom.services.forgetting import forget_in_history
from greenroom.services.interviews import FORMATS
from greenroom.services.invitations import uid_of
from greenroom.services.record import deed
from greenroom.store.models import Change, Interview, Person
from greenroom.store.rows import table_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet

REMINDERS = (24 * 60, 60)
"""How many minutes before an interview a calendar reminds, unless the person chooses otherwise."""
_NAME = "Interviews"
_REFRESH_MINUTES = 60
_TOKEN = re.compile(r"[A-Za-z0-9_-]{64}")
_SELECTOR = 16  # letters of a token by which its row is found; the others are compared in constant time
_NO_FEED = "There is nothing here."


def entries(interviews: Sequence[Interview], reminders: Sequence[int] = REMINDERS) -> tuple[Entry, ...]:
    """Interviews as they go out, those that were cancelled too, so that calendars elsewhere hear of it.

    Args:
        interviews: with application, employer, person and the contacts who will be there.
        reminders: how many minutes before it each is announced.
    """
    versions = _versions(interviews)
    return tuple(
        Entry(
            uid=uid_of(each),
            sequence=versions[each.pk][0],
            starts=each.starts_at,
            minutes=each.minutes,
            zone=each.zone,
            title=f"Interview at {each.application.employer.name}",
            place=each.place,
            link=each.link,
            description=_description(each),
            cancelled=each.cancelled_at is not None,
            alarms=tuple(reminders),
            stamp=versions[each.pk][1],
        )
        for each in interviews
    )


def calendar_file(actor: Actor, reminders: Sequence[int] = REMINDERS) -> bytes:
    """A calendar file with all interviews of the actor."""
    return calendar_text(entries(with_all(Interview.objects.owned_by(actor)), reminders), _NAME)


def interview_file(actor: Actor, interview: UUID, reminders: Sequence[int] = REMINDERS) -> bytes:
    """A calendar file with one interview.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    row = Interview.objects.visible_to(actor).filter(pk=interview)
    found = with_all(row)
    if not found:
        raise NotFound("There is no such interview, or it is not shared with you.")
    return calendar_text(entries(found, reminders), "")


def make_feed(actor: Actor) -> str:
    """Make a private address for the actor's calendar, and end the one there was; its token."""
    person = Person.objects.get(pk=actor.person.pk)
    summary = "Gave the calendar a new address" if person.feed_token else "Gave the calendar an address"
    with deed(actor, "make-feed", summary) as record:
        record.update(person, feed_token=secrets.token_urlsafe(48))
        forget_in_history(Person, [person.pk], ["feed_token"], but=person.feed_token)
    return person.feed_token


def end_feed(actor: Actor) -> None:
    """Switch the private address off. No undo brings it back."""
    person = Person.objects.get(pk=actor.person.pk)
    with deed(actor, "end-feed", "Switched the address of the calendar off") as record:
        record.update(person, feed_token="")
        forget_in_history(Person, [person.pk], ["feed_token"])


def feed(token: str, reminders: Sequence[int] = REMINDERS) -> bytes:
    """The calendar behind a private address.

    Raises:
        NotFound: no calendar has it. Nothing says whether one ever had.
    """
    interviews = Interview.objects.filter(person=_person_of(token))
    content = entries(with_all(interviews), reminders)
    return calendar_text(content, _NAME, method="PUBLISH", refresh_minutes=_REFRESH_MINUTES)


def with_all(interviews: OwnedQuerySet[Interview]) -> list[Interview]:
    """Interviews with everything that an entry says about them."""
    rows = interviews.select_related("application__employer", "person")
    return list(rows.prefetch_related("participants__contact"))


def _person_of(token: str) -> Person:
    """The person whose calendar has this token."""
    if _TOKEN.fullmatch(token):
        for person in Person.objects.filter(feed_token__startswith=token[:_SELECTOR]):
            if constant_time_compare(person.feed_token, token):
                return person
    raise NotFound(_NO_FEED)


def _versions(interviews: Sequence[Interview]) -> dict[UUID, tuple[int, dt.datetime]]:
    """For each interview the number of its version, and when that was made.

    An undo puts `Interview.sequence` back, but calendars take no notice of a version with a lower number than the one
    that they know (RFC 5546, 2.1.5). So each step back that the history tells of counts as a step ahead.
    """
    found = {each.pk: (each.sequence, each.created_at) for each in interviews}
    changes = Change.objects.filter(table=table_of(Interview), row__in=list(found)).order_by("pk")
    for row, before, after, at in changes.values_list("row", "before__sequence", "after__sequence", "deed__created_at"):
        number, stamp = found[row]
        back = before - after + 1 if before is not None and after is not None and after < before else 0
        found[row] = (number + back, max(stamp, at))
    return found


def _description(interview: Interview) -> str:
    """What stands in the calendar beside time and place. Notes stay at home."""
    person = interview.person
    people = "; ".join(str(seat.contact) for seat in interview.participants.all())
    lines = [
        interview.application.title,
        f"{FORMATS.get(interview.format, interview.format)}, {interview.minutes} minutes",
        both_clocks(interview.starts_at, interview.zone, person.zone),
        f"With {people}" if people else "",
        f"Call: {interview.link}" if interview.link else "",
    ]
    return "\n".join(filter(None, lines))
