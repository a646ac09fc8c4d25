"""The job that sends a changed interview to the person's calendar, if they asked for that once and for all.

Every change of the record is a deed. So whatever page or undo made it, the deed tells that there may be something to
send; whether there is, the copies tell (`services/calendar_copies.py`).
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from greenroom.services import calendar_server
from greenroom.store.access import Actor
from greenroom.store.models import CalendarServer, Deed, Person


@task()
def send_changes(person: str) -> None:
    """Send what has changed to that person's calendar. Done again after a crash it sends only what was not sent."""
    if _is_wanted(UUID(person)):
        calendar_server.push(_actor(UUID(person)), timezone.now())


@receiver(post_save, sender=Deed, dispatch_uid="greenroom-calendar-server")
def after_a_deed(instance: Deed, **_: object) -> None:
    """Once a deed is done, have its changes sent, if that is wanted. What goes wrong with that undoes no deed."""
    transaction.on_commit(partial(ask_to_send, instance.person_id), robust=True)


def ask_to_send(person: UUID) -> bool:
    """Have the changes of a person sent in the background, if they want it and there are any; whether it was asked."""
    if not _is_wanted(person) or not calendar_server.is_due(_actor(person), timezone.now()):
        return False
    waiting = DBTaskResult.objects.filter(task_path=send_changes.module_path, status=TaskResultStatus.READY)
    if any(result.args_kwargs["args"] == [str(person)] for result in waiting):
        return False
    send_changes.enqueue(str(person))
    return True


def _actor(person: UUID) -> Actor:
    """The person in their own workspace."""
    row = Person.objects.select_related("user").get(pk=person)
    return Actor(row.user, row)


def _is_wanted(person: UUID) -> bool:
    """Whether the person wants each change sent by itself, and has said where to."""
    row = CalendarServer.objects.filter(person=person).exclude(calendar="").first()
    return row is not None and row.automatic
