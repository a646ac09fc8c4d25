"""The job that listens to a recording, so that nobody waits for it with their hands in their lap."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from greenroom.services import hearings
from greenroom.store.models import Hearing


@task()
def hear(hearing: str) -> None:
    """Do the hearing with that key. Done again after a crash it listens from the beginning."""
    hearings.hear(UUID(hearing))


@receiver(post_save, sender=Hearing, dispatch_uid="greenroom-hearing")
def after_asking(instance: Hearing, *, created: bool, **_: object) -> None:
    """Once a hearing is asked for, have it done."""
    if created:
        transaction.on_commit(partial(hear.enqueue, str(instance.pk)))


def ask_again() -> int:
    """Have hearings done that wait without a job, such as after a crash or a restored backup; how many."""
    waiting = DBTaskResult.objects.filter(task_path=hear.module_path, status=TaskResultStatus.READY)
    asked = {result.args_kwargs["args"][0] for result in waiting}
    lost = [key for key in map(str, hearings.unfinished()) if key not in asked]
    for key in lost:
        hear.enqueue(key)
    return len(lost)
