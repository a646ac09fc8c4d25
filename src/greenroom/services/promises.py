"""What was promised to an employer, or asked for by one: noted, given a day, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.lists import folded
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Interview, Promise

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor

_LONGEST = 300


def add(
    actor: Actor, application: UUID, *, what: str, due_on: dt.date | None = None, interview: UUID | None = None
) -> Promise:
    """Note something that is promised, in an interview of that application if one is named.

    Raises:
        InvalidChoice: nothing is named, it is too long, or the interview is of another application.
    """
    row = Application.objects.own(actor, application)
    talk = Interview.objects.own(actor, interview) if interview else None
    if talk is not None and talk.application_id != row.pk:
        raise InvalidChoice("This interview is of another application. Choose one of this one's.", field="interview")
    wanted = given(what, field="what", what="what you promised")
    with deed(actor, "add-promise", f"Promised “{cut(wanted, 80)}” to {row.employer.name}") as record:
        return record.create(Promise(person=actor.person, application=row, interview=talk, what=wanted, due_on=due_on))


def move(actor: Actor, promise: UUID, due_on: dt.date | None) -> Promise:
    """Say until which day it is promised; no day means as soon as may be."""
    row = Promise.objects.own(actor, promise)
    with deed(actor, "move-promise", f"Changed the day of the promise “{cut(row.what, 80)}”") as record:
        return record.update(row, due_on=due_on)


def keep(actor: Actor, promise: UUID, at: dt.datetime | None = None) -> Promise:
    """Note that a promise is kept. One that was kept before keeps its time."""
    row = Promise.objects.own(actor, promise)
    with deed(actor, "keep-promise", f"Kept the promise “{cut(row.what, 80)}”") as record:
        return record.update(row, kept_at=row.kept_at or at or timezone.now())


def reopen(actor: Actor, promise: UUID) -> Promise:
    """Note that a promise is not kept after all."""
    row = Promise.objects.own(actor, promise)
    with deed(actor, "reopen-promise", f"The promise “{cut(row.what, 80)}” is still open") as record:
        return record.update(row, kept_at=None)


def remove(actor: Actor, promise: UUID) -> None:
    """Remove a promise that was noted by mistake."""
    row = Promise.objects.own(actor, promise)
    with deed(actor, "remove-promise", f"Removed the promise “{cut(row.what, 80)}”") as record:
        record.delete(row)


def note(record: Record, interview: Interview, lines: str) -> None:
    """Make the promises of an interview those of the lines: new ones are added, open ones that are gone are removed.

    Raises:
        InvalidChoice: a line is too long.
    """
    wanted = {folded(line): line for line in _lines(lines)}
    rows = list(Promise.objects.filter(interview=interview))
    known = {folded(row.what) for row in rows}
    record.delete_all([row for row in rows if folded(row.what) not in wanted and row.kept_at is None])
    record.create_all(
        [
            Promise(person=record.actor.person, application=interview.application, interview=interview, what=line)
            for key, line in wanted.items()
            if key not in known
        ]
    )


def _lines(text: str) -> Sequence[str]:
    """What is promised, one on each line, without bullets."""
    found = [" ".join(line.split()).lstrip("-*•– ") for line in text.splitlines()]
    for line in found:
        if len(line) > _LONGEST:
            raise InvalidChoice(f"A promise has at most {_LONGEST} characters. Please shorten it.", field="promised")
    return [line for line in found if line]
