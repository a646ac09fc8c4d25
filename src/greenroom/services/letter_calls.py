"""What calls for a letter now: an interview to confirm, people to thank, a promise to keep, a silence to break."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.db.models import F

from greenroom.adapters.holidays import holidays_at
from greenroom.core.letters.due import follow_up_due, thank_you_due
from greenroom.core.letters.values import LetterKind
from greenroom.services.letter_facts import answer_day, last_contact_at
from greenroom.store.models import Interview, Invitation, Letter, Promise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Contact

_THANKED_LATE = dt.timedelta(days=7)  # after which no thank-you is owed any more
_SILENT_DAYS = 10  # working days, where no day was named
_NINE = dt.time(9)


@dataclass(frozen=True, slots=True)
class Call:
    """One letter that should be written.

    Attributes:
        kind: the occasion.
        at: by when, or for a question how things stand: not before.
        interview: the interview that it is about.
        people: to whom, where that is known; several for a panel.
        draft: the letter, where one is begun.
        undrafted: those among the people for whom none is begun.
        what: what was promised.
    """

    kind: LetterKind
    at: dt.datetime | None = None
    interview: Interview | None = None
    people: tuple[Contact, ...] = ()
    draft: Letter | None = None
    undrafted: tuple[Contact, ...] = ()
    what: str = ""


def calls(actor: Actor, application: Application, now: dt.datetime, interview: Interview | None = None) -> list[Call]:
    """What calls for a letter on an application, or on one interview of it, the most urgent first.

    An application that has ended calls for none.
    """
    if application.ended_as:
        return []
    rows = Interview.objects.visible_to(actor).filter(application=application, cancelled_at=None)
    talks = list((rows.filter(pk=interview.pk) if interview else rows).prefetch_related("participants__contact"))
    letters = list(Letter.objects.visible_to(actor).filter(application=application).select_related("contact"))
    taken = Invitation.objects.visible_to(actor).filter(application=application)
    invited: set[UUID | None] = {*taken.values_list("interview", flat=True), *(talk.pk for talk in talks if talk.uid)}
    found = [call for talk in talks for call in _of_talk(talk, letters, invited, now)]
    found += _promised(actor, application, interview, letters)
    if interview is None:
        found += _silence(actor, application, talks, letters, now)
    return found


def ask_from(actor: Actor, application: Application, now: dt.datetime) -> dt.datetime:
    """From when on one may ask how things stand: after the day that they named, or ten working days of silence."""
    last = last_contact_at(actor, application, now)
    latest = application.interviews.filter(cancelled_at=None).order_by("-starts_at").first()
    zone = ZoneInfo(latest.zone if latest else application.person.zone)
    heard = (last or application.created_at).astimezone(zone).date()
    closed = frozenset(holidays_at(application.country, zone.key, (heard.year, heard.year + 1)))
    day = follow_up_due(heard, answer_day(actor, application), _SILENT_DAYS, closed)
    return dt.datetime.combine(day, _NINE, zone)


def _of_talk(talk: Interview, letters: Sequence[Letter], invited: set[UUID | None], now: dt.datetime) -> Iterator[Call]:
    """To confirm an interview that somebody invited to; to thank those who were there."""
    mine = [letter for letter in letters if letter.interview_id == talk.pk]
    if talk.starts_at > now and talk.pk in invited and talk.confirmed_at is None:
        yield Call(LetterKind.CONFIRM, None, talk, draft=_draft(mine, LetterKind.CONFIRM))
    if not talk.ends_at <= now <= talk.ends_at + _THANKED_LATE:
        return
    thanks = [letter for letter in mine if letter.kind == LetterKind.THANK_YOU]
    sent = {letter.contact_id for letter in thanks if letter.sent_at}
    people = tuple(seat.contact for seat in talk.participants.all() if seat.contact_id not in sent)
    if people or not thanks:
        begun = {letter.contact_id for letter in thanks}
        yield Call(
            LetterKind.THANK_YOU,
            thank_you_due(talk.ends_at, talk.zone),
            talk,
            people,
            _draft([letter for letter in thanks if letter.contact_id not in sent], LetterKind.THANK_YOU),
            undrafted=tuple(person for person in people if person.pk not in begun),
        )


def _promised(
    actor: Actor, application: Application, interview: Interview | None, letters: Sequence[Letter]
) -> Iterator[Call]:
    """What was promised and has not gone."""
    owed = Promise.objects.visible_to(actor).filter(application=application, kept_at=None)
    if interview is not None:
        owed = owed.filter(interview=interview)
    owed = owed.order_by(F("due_on").asc(nulls_last=True), "created_at")
    for promise in owed.select_related("interview", "contact"):
        zone = ZoneInfo(promise.interview.zone if promise.interview else application.person.zone)
        until = dt.datetime.combine(promise.due_on, dt.time(23, 59), zone) if promise.due_on else None
        people = (promise.contact,) if promise.contact else ()
        begun = _draft(letters, LetterKind.PROMISED_ITEM)
        yield Call(LetterKind.PROMISED_ITEM, until, promise.interview, people, begun, what=promise.what)


def _silence(
    actor: Actor, application: Application, talks: Sequence[Interview], letters: Sequence[Letter], now: dt.datetime
) -> Iterator[Call]:
    """A word about how things stand, once it is time, and nothing is set."""
    if any(talk.ends_at > now for talk in talks):
        return
    at = ask_from(actor, application, now)
    if at <= now:
        yield Call(LetterKind.STATUS, at, draft=_draft(letters, LetterKind.STATUS))


def _draft(letters: Sequence[Letter], kind: LetterKind) -> Letter | None:
    """The letter of that kind that is begun and not sent, the first one that was begun."""
    begun = [letter for letter in letters if letter.kind == kind and letter.sent_at is None]
    return min(begun, key=lambda letter: letter.created_at, default=None)
