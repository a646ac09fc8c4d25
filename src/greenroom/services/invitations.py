"""Invitations: kept as they came, shown for confirmation, and then made an interview, a change or a cancellation."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.invitations.json_form import as_json
from greenroom.core.invitations.matching import KnownApplication, KnownInterview, match
from greenroom.core.invitations.reading import Reader
from greenroom.services import interviews, plan
from greenroom.services.applications import start
from greenroom.services.moving import move
from greenroom.services.papers import keep_file
from greenroom.services.record import deed
from greenroom.services.understanding import understood
from greenroom.store.models import Application, Interview, Invitation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.invitations.matching import Match
    from greenroom.services.interviews import Who
    from greenroom.services.reading import Handed
    from greenroom.store.access import Actor

WAITING, TAKEN, LEFT = "waiting", "taken", "left"
_EMPTY = "There is nothing here yet. Paste the invitation, or choose its file."


@dataclass(frozen=True, slots=True)
class Settled:
    """What the person confirmed: the time, and how and where; an employer and a role where the application is new.

    `stage` is the standard stage in which the application stands from now on; empty to leave it where it stands.
    """

    local: dt.datetime
    zone: str
    minutes: int = 60
    when_twice: str = ""
    format: str = "video"
    place: str = ""
    link: str = ""
    people: tuple[Who, ...] = ()
    employer: str = ""
    title: str = ""
    stage: str = ""


def take_in(actor: Actor, handed: Handed, now: dt.datetime) -> Invitation:
    """Keep an invitation and what was understood of it, until the person confirms it.

    Raises:
        UnreadableFile: the file is broken, or there is no event in it.
        UnreadableText: there is nothing about an interview in it.
    """
    content = handed.content if handed.content is not None else handed.text.encode()
    if not content.strip():
        raise InvalidChoice(_EMPTY, field="text")
    found = understood(handed.name, content, reader_of(actor), now.date())
    matched = match(found, _known(actor, now))
    with deed(actor, "take-in-invitation", "Took in an invitation") as record:
        kept = keep_file(actor, handed.name, content, "mail") if handed.content is not None else None
        return record.create(
            Invitation(
                person=actor.person,
                application_id=matched.application if matched else None,
                interview_id=matched.interview or None if matched else None,
                file=kept,
                source=found.source,
                sent_on=now.date(),
                kind=found.kind.value,
                uid=found.uid,
                sequence=found.sequence,
                body={**as_json(found), "match": _match_json(matched)},
            )
        )


def settle(
    actor: Actor,
    invitation: UUID,
    settled: Settled,
    *,
    application: UUID | None,
    interview: UUID | None,
    now: dt.datetime,
) -> Interview:
    """Make the interview that an invitation asks for, or move the one that it changes; the plan follows.

    Without an application and an interview, a new application is started for `settled.employer` and `settled.title`.

    Raises:
        InvalidChoice: the time does not exist or happens twice, or a value does not fit.
    """
    row = _waiting(actor, invitation)
    with deed(actor, "settle-invitation", "Put an invitation into the calendar") as record:
        made = _moved(actor, interview, settled) if interview else _scheduled(actor, application, settled)
        record.update(made, uid=row.uid or made.uid, sequence=max(row.sequence, made.sequence))
        record.update(row, state=TAKEN, application_id=made.application_id, interview=made)
        plan.make(actor, made.application_id, now)
    return made


def cancel(actor: Actor, invitation: UUID, interview: UUID, now: dt.datetime) -> Interview:
    """Note that the interview that an invitation calls off does not take place."""
    row = _waiting(actor, invitation)
    with deed(actor, "settle-invitation", "Took a cancellation in") as record:
        gone = interviews.cancel(actor, interview)
        record.update(row, state=TAKEN, application_id=gone.application_id, interview=gone)
        plan.make(actor, gone.application_id, now)
    return gone


def leave(actor: Actor, invitation: UUID) -> Invitation:
    """Put an invitation aside; it stays in the record."""
    row = Invitation.objects.own(actor, invitation)
    with deed(actor, "leave-invitation", "Put an invitation aside") as record:
        return record.update(row, state=LEFT)


def waiting(actor: Actor) -> Sequence[Invitation]:
    """The invitations that wait to be confirmed, the latest first."""
    rows = Invitation.objects.owned_by(actor).filter(state=WAITING)
    return list(rows.select_related("application__employer", "interview"))


def _waiting(actor: Actor, invitation: UUID) -> Invitation:
    row = Invitation.objects.own(actor, invitation)
    if row.state == TAKEN:
        raise InvalidChoice("This invitation is in your calendar already. Change the interview there.")
    return row


def reader_of(actor: Actor, zone: str = "") -> Reader:
    """The actor as the reader of a message; where it names no zone, `zone` is meant, or that of their profile."""
    own = actor.person.zone
    if zone:
        return Reader(actor.person.name, zone, f"{zone} is taken, as you said")
    return Reader(actor.person.name, "" if own in {"UTC", "Etc/UTC"} else own, "your own zone is taken")


def _known(actor: Actor, now: dt.datetime) -> list[KnownApplication]:
    """The actor's running applications with their contacts and the interviews that are still to come."""
    rows = Application.objects.owned_by(actor).filter(ended_as="").select_related("employer")
    return [
        KnownApplication(
            str(row.pk),
            row.employer.name,
            row.title,
            tuple(contact.email for contact in row.employer.contacts.all() if contact.email),
            tuple(
                KnownInterview(str(each.pk), uid_of(each), each.starts_at, each.link)
                for each in row.interviews.all()
                if each.cancelled_at is None and each.ends_at > now - dt.timedelta(days=1)
            ),
        )
        for row in rows.prefetch_related("employer__contacts", "interviews")
    ]


def uid_of(interview: Interview) -> str:
    """The name that an interview has in calendars: that of the employer's event, or ours. It never changes."""
    return interview.uid or f"{interview.pk}@greenroom"


def _scheduled(actor: Actor, application: UUID | None, settled: Settled) -> Interview:
    """A new interview, of a new application where there is none yet."""
    target = application or start(actor, employer=settled.employer, title=settled.title).pk
    if settled.stage:
        move(actor, target, settled.stage)
    return interviews.schedule(
        actor,
        target,
        local=settled.local,
        zone=settled.zone,
        minutes=settled.minutes,
        when_twice=settled.when_twice,
        format=settled.format,
        place=settled.place,
        link=settled.link,
        people=settled.people,
    )


def _moved(actor: Actor, interview: UUID, settled: Settled) -> Interview:
    """The interview at its new time; what the invitation does not say stays."""
    interviews.reschedule(
        actor,
        interview,
        local=settled.local,
        zone=settled.zone,
        minutes=settled.minutes,
        when_twice=settled.when_twice,
    )
    named = {"format": settled.format, "place": settled.place, "link": settled.link}
    row = interviews.update(actor, interview, **{name: value for name, value in named.items() if value})
    return interviews.set_people(actor, interview, settled.people) if settled.people else row


def _match_json(matched: Match | None) -> dict[str, str]:
    """Why an invitation is taken to belong to an application."""
    if matched is None:
        return {}
    return {"confidence": matched.certainty.value, "why": matched.why, "interview": matched.interview}
