"""Dated things to do: the preparation plan, and whatever the person adds to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Task

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST = 24 * 60


def move(actor: Actor, task: UUID, when: dt.datetime) -> Task:
    """Move a task to another time; there it stays when the plan is made again."""
    row = Task.objects.own(actor, task)
    if timezone.is_naive(when):
        raise InvalidChoice("A time needs its zone.", field="when")
    with deed(actor, "move-task", f"Moved “{row.title}” to {when:%d %B %Y, %H:%M}") as record:
        return record.update(row, starts_at=when, fixed=True)


def done(actor: Actor, task: UUID) -> Task:
    """Note that a task is done."""
    row = Task.objects.own(actor, task)
    with deed(actor, "do-task", f"Did “{row.title}”") as record:
        return row if row.done_at else record.update(row, done_at=timezone.now())


def reopen(actor: Actor, task: UUID) -> Task:
    """Note that a task is not done after all."""
    row = Task.objects.own(actor, task)
    with deed(actor, "reopen-task", f"Reopened “{row.title}”") as record:
        return record.update(row, done_at=None)


def add(
    actor: Actor,
    *,
    title: str,
    starts_at: dt.datetime | None = None,
    minutes: int = 30,
    application: UUID | None = None,
) -> Task:
    """Add a thing to do of the person's own; it stays where it is put."""
    wanted = given(title, field="title", what="what there is to do")
    if not 1 <= minutes <= _LONGEST:
        raise InvalidChoice("Give the length in minutes, from 1 to 1440.", field="minutes")
    about = Application.objects.own(actor, application) if application else None
    task = Task(
        person=actor.person, application=about, title=cut(wanted, 300), starts_at=starts_at, minutes=minutes, fixed=True
    )
    with deed(actor, "add-task", f"Added “{task.title}”") as record:
        return record.create(task)


def delete(actor: Actor, task: UUID) -> None:
    """Delete a task."""
    row = Task.objects.own(actor, task)
    with deed(actor, "delete-task", f"Deleted “{row.title}”") as record:
        record.delete(row)
