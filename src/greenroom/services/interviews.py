"""Interviews: when, where, in which format and with whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.services.employers import add_contact, checked_stakeholder, update_contact
from greenroom.services.people import zone_named
from greenroom.services.record import deed
from greenroom.store.models import Application, Contact, Interview, Participant, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.services.record import Record
    from greenroom.store.access import Actor

FORMATS = {
    "phone": "Phone",
    "video": "Video",
    "in-person": "In person",
    "panel": "Panel",
    "technical": "Technical test or live task",
    "case": "Case or role-play",
    "assessment-centre": "Assessment centre or group exercise",
}
EARLIER, LATER = "earlier", "later"
_LONGEST = 24 * 60
_PLACE_FIELDS = frozenset({"format", "minutes", "place", "link", "notes", "stage", "travel_minutes"})


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody who will sit in an interview, as typed."""

    name: str
    title: str = ""
    stakeholder: str = ""
    email: str = ""


def instant(local: dt.datetime, zone: str, *, when_twice: str = "") -> dt.datetime:
    """The moment at which clocks in `zone` show `local`.

    Args:
        local: date and time without a zone.
        zone: an IANA name.
        when_twice: for a time that clocks show twice as summer time ends, `earlier` or `later`.

    Raises:
        InvalidChoice: there is no such zone, clocks skip that time, or they show it twice and nothing says which.
    """
    place = ZoneInfo(zone_named(zone))
    first, second = (local.replace(tzinfo=place, fold=fold).astimezone(dt.UTC) for fold in (0, 1))
    if first == second:
        return first
    shown = f"{local:%H:%M} on {in_words(local)}"
    if first > second:
        raise InvalidChoice(
            f"There is no {shown} in {zone}: clocks skip that hour as summer time starts. "
            "Please ask which time is meant.",
            field="starts_at",
        )
    if when_twice not in {EARLIER, LATER}:
        raise InvalidChoice(
            f"Clocks in {zone} show {shown} twice, as summer time ends. Choose the earlier or the later one.",
            field="when_twice",
        )
    return first if when_twice == EARLIER else second


def schedule(  # noqa: PLR0913 - an interview has this many sides
    actor: Actor,
    application: UUID,
    *,
    local: dt.datetime,
    zone: str,
    format: str = "video",  # noqa: A002 - the word that people use
    minutes: int = 60,
    place: str = "",
    link: str = "",
    people: Sequence[Who] = (),
    when_twice: str = "",
) -> Interview:
    """Put an interview on an application, in its current stage.

    Raises:
        InvalidChoice: the time does not exist or happens twice, or a value does not fit its field.
    """
    row = Application.objects.own(actor, application)
    interview = Interview(
        person=actor.person,
        application=row,
        stage=row.current_stage,
        format=_format(format),
        starts_at=instant(local, zone, when_twice=when_twice),
        zone=zone,
        minutes=_minutes(minutes),
        place=place.strip(),
        link=link.strip(),
    )
    with deed(actor, "schedule-interview", f"Scheduled the interview on {_shown(local, zone)} for “{row}”") as record:
        record.create(interview)
        _seat(record, interview, people)
        return interview


def reschedule(
    actor: Actor, interview: UUID, *, local: dt.datetime, zone: str, minutes: int | None = None, when_twice: str = ""
) -> Interview:
    """Move an interview to another time; one that was cancelled is on again."""
    row = Interview.objects.own(actor, interview)
    starts_at = instant(local, zone, when_twice=when_twice)
    length = row.minutes if minutes is None else _minutes(minutes)
    summary = f"Moved the interview for “{row.application}” to {_shown(local, zone)}"
    with deed(actor, "reschedule-interview", summary) as record:
        return record.update(
            row,
            starts_at=starts_at,
            zone=zone,
            minutes=length,
            cancelled_at=None,
            confirmed_at=None,
            sequence=row.sequence + 1,
        )


def update(actor: Actor, interview: UUID, **fields: object) -> Interview:
    """Change format, length, place, link, notes or stage of an interview."""
    row = Interview.objects.own(actor, interview)
    unknown = sorted(set(fields) - _PLACE_FIELDS)
    if unknown:
        raise InvalidChoice(f"An interview has no field “{unknown[0]}” to change here.", field=unknown[0])
    if "format" in fields:
        fields["format"] = _format(str(fields["format"]))
    if "minutes" in fields:
        fields["minutes"] = _minutes(fields["minutes"])
    if fields.get("stage") is not None:
        fields["stage"] = _stage(actor, row, str(fields["stage"]))
    with deed(actor, "update-interview", f"Changed the interview for “{row.application}”") as record:
        changed = any(getattr(row, name) != value for name, value in fields.items())
        return record.update(row, **fields, sequence=row.sequence + changed)


def cancel(actor: Actor, interview: UUID) -> Interview:
    """Note that an interview does not take place; it stays in the record."""
    row = Interview.objects.own(actor, interview)
    with deed(actor, "cancel-interview", f"Cancelled the interview for “{row.application}”") as record:
        return record.update(row, cancelled_at=timezone.now(), sequence=row.sequence + 1)


def delete(actor: Actor, interview: UUID) -> None:
    """Delete an interview that was put in by mistake."""
    row = Interview.objects.own(actor, interview)
    with deed(actor, "delete-interview", f"Deleted the interview for “{row.application}”") as record:
        record.delete(row)


def set_people(actor: Actor, interview: UUID, people: Sequence[Who]) -> Interview:
    """Say who will be there, in that order: known contacts of the employer are found by name, others are added."""
    row = Interview.objects.own(actor, interview)
    with deed(actor, "set-people", f"Changed who will be at the interview for “{row.application}”") as record:
        for seat in row.participants.all():
            record.delete(seat)
        _seat(record, row, people)
        return row


def _stage(actor: Actor, interview: Interview, key: str) -> Stage:
    stage = Stage.objects.own(actor, UUID(key))
    if stage.application_id != interview.application_id:
        raise InvalidChoice("This stage is of another application. Choose one of this one's.", field="stage")
    return stage


def _seat(record: Record, interview: Interview, people: Sequence[Who]) -> None:
    seated: list[Contact] = []
    for who in people:
        if not who.name.strip() and not who.title.strip() and not who.stakeholder:
            continue
        contact = _contact(record.actor, interview, who)
        if contact not in seated:
            seated.append(contact)
    record.create_all(
        [
            Participant(person=record.actor.person, interview=interview, contact=contact, position=position)
            for position, contact in enumerate(seated)
        ]
    )


def _contact(actor: Actor, interview: Interview, who: Who) -> Contact:
    """The employer's contact of that name, with what is newly known; somebody without a name goes by their title."""
    employer = interview.application.employer_id
    name = who.name.strip() or who.title.strip() or who.stakeholder.replace("-", " ").capitalize()
    known = Contact.objects.owned_by(actor).filter(employer=employer, name__iexact=name).first()
    if known is None:
        return add_contact(actor, employer, name=name, title=who.title, stakeholder=who.stakeholder, email=who.email)
    news = {
        "title": who.title.strip(),
        "stakeholder": checked_stakeholder(who.stakeholder),
        "email": who.email.strip(),
    }
    return update_contact(actor, known.pk, **{field: value for field, value in news.items() if value})


def _format(value: str) -> str:
    if value not in FORMATS:
        raise InvalidChoice("Choose one of the formats in the list, such as video or panel.", field="format")
    return value


def _minutes(value: object) -> int:
    text = str(value).strip()
    if not text.isdecimal() or not 1 <= int(text) <= _LONGEST:
        raise InvalidChoice("Give the length in minutes, from 1 to 1440.", field="minutes")
    return int(text)


def _shown(local: dt.datetime, zone: str) -> str:
    return f"{in_words(local)} at {local:%H:%M} ({zone})"
