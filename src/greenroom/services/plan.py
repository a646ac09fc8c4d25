"""Dated things to do: the preparation plan, and whatever the person adds to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import F, Q
from django.utils import timezone

from greenroom.adapters.solver import packed_solver
from greenroom.core.days import in_words
from greenroom.core.errors import InvalidChoice
from greenroom.core.plan.making import make_plan
from greenroom.core.plan.slots import Range
from greenroom.core.plan.values import FreeHours, KeptTask, Plan, PlannedInterview, Weekday
from greenroom.services.meetings import meeting_of
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Interview, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from greenroom.services.record import Record
    from greenroom.store.access import Actor, OwnedQuerySet
    from greenroom.store.models import Person

_LONGEST = 24 * 60


@dataclass(frozen=True, slots=True)
class Around:
    """What takes time beside the plan that is made, and stays where it is."""

    tasks: tuple[Task, ...] = ()
    interviews: tuple[Interview, ...] = ()


def make(actor: Actor, application: UUID, now: dt.datetime) -> Plan:
    """Plan the preparation for the interviews of an application that are still to come.

    Tasks that are done, and those that were moved or added by hand, stay as they are; so does what is planned for other
    applications. Tasks of the plan that have become superfluous go.
    """
    row = Application.objects.own(actor, application)
    interviews = [each for each in _with_people(row.interviews.all()) if each.cancelled_at is None]
    tasks = _tasks(actor, now)
    own = [task for task in tasks if task.application_id == row.pk and task.key and task.interview_id]
    around = [task for task in tasks if task not in own and task.starts_at is not None]
    elsewhere = Interview.objects.owned_by(actor).filter(starts_at__gt=now, cancelled_at=None).exclude(application=row)
    ahead = [each for each in interviews if each.starts_at > now]
    plan = plan_of(row.person, ahead, own, now, Around(tuple(around), tuple(elsewhere)))
    with deed(actor, "make-plan", f"Made the plan for “{row}”") as record:
        _write(record, row.person, ahead, plan, own)
    return plan


def make_all(actor: Actor, now: dt.datetime) -> Plan:
    """Plan the preparation for all interviews of running applications together; what was moved or done stays."""
    rows = Interview.objects.owned_by(actor).filter(starts_at__gt=now, cancelled_at=None, application__ended_as="")
    interviews = list(_with_people(rows))
    tasks = _tasks(actor, now)
    ours = {each.application_id for each in interviews}
    own = [task for task in tasks if task.application_id in ours and task.key and task.interview_id]
    around = [task for task in tasks if task not in own and task.starts_at is not None]
    plan = plan_of(actor.person, interviews, own, now, Around(tuple(around)))
    with deed(actor, "make-plan", "Made the plan for all interviews") as record:
        _write(record, actor.person, interviews, plan, own)
    return plan


def plan_of(
    person: Person,
    interviews: Sequence[Interview],
    tasks: Iterable[Task],
    now: dt.datetime,
    around: Around | None = None,
) -> Plan:
    """The plan for some interviews around the tasks that stay and what else takes time, without writing it."""
    beside = around or Around()
    kept = tuple(_kept(task) for task in (*(task for task in tasks if task.fixed or task.done_at), *beside.tasks))
    planned = tuple(
        PlannedInterview(
            str(each.pk), each.application.employer.name, meeting_of(each, person), str(each.application_id)
        )
        for each in interviews
    )
    hours = free_hours_of(person)
    busy = tuple(Range(each.starts_at, each.ends_at) for each in beside.interviews)
    return make_plan(planned, hours, now, kept, busy=busy, limit=person.daily_minutes, solver=packed_solver())


def _kept(task: Task) -> KeptTask:
    """A task that stays, as core knows it."""
    done, role = task.done_at is not None, str(task.application_id or "")
    return KeptTask(task.key, str(task.interview_id), task.starts_at, task.minutes, task.fixed, done, role)


def free_hours_of(person: Person) -> FreeHours:
    """When the person is free, as core knows it."""
    week = tuple(
        (Weekday(day), tuple((dt.time.fromisoformat(start), dt.time.fromisoformat(end)) for start, end in ranges))
        for day, ranges in person.free_hours.items()
    )
    return FreeHours(person.zone, week)


def _with_people(rows: OwnedQuerySet[Interview]) -> Iterable[Interview]:
    return rows.select_related("application__employer").prefetch_related("participants__contact")


def _tasks(actor: Actor, now: dt.datetime) -> list[Task]:
    """The tasks that a plan has to do with: those of interviews, and what else is still to be done."""
    rows = Task.objects.owned_by(actor)
    return list(rows.filter(Q(interview__isnull=False) | Q(done_at=None, starts_at__gte=now - dt.timedelta(days=1))))


def _write(record: Record, person: Person, interviews: Sequence[Interview], plan: Plan, tasks: Sequence[Task]) -> None:
    """Bring the rows in line with the plan: what is new is added, what moved is moved, what is superfluous goes."""
    open_rows = {(task.key, str(task.interview_id)): task for task in tasks if not (task.fixed or task.done_at)}
    staying = {(task.key, str(task.interview_id)) for task in tasks} - set(open_rows)
    of_key = {str(each.pk): each for each in interviews}
    for planned in (*plan.tasks, *plan.unplaced):
        name = (planned.key, planned.interview)
        if name in staying:
            continue
        fields = {"title": cut(planned.title, 300), "why": planned.why, "minutes": planned.minutes}
        fields["starts_at"] = planned.starts_at
        row = open_rows.pop(name, None)
        if row is not None:
            record.update(row, **fields)
        else:
            talk = of_key[planned.interview]
            owner = {"person": person, "application": talk.application, "interview": talk}
            record.create(Task(key=planned.key, **owner, **fields))
    record.delete_all(list(open_rows.values()))


def open_tasks(actor: Actor) -> list[Task]:
    """What there is to do, in the order of time; what has no time comes last."""
    rows = Task.objects.owned_by(actor).filter(done_at=None).select_related("application__employer")
    return list(rows.order_by(F("starts_at").asc(nulls_last=True), "title"))


def move(actor: Actor, task: UUID, when: dt.datetime) -> Task:
    """Move a task to another time; there it stays when the plan is made again."""
    row = Task.objects.own(actor, task)
    if timezone.is_naive(when):
        raise InvalidChoice("A time needs its zone.", field="when")
    with deed(actor, "move-task", f"Moved “{row.title}” to {in_words(when)}, {when:%H:%M}") as record:
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
