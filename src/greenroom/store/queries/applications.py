"""Applications for the lists, the first page and their own page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Prefetch

from greenroom.store.models import Application, Interview, Posting, Stage, Task

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """One application in a list: where it stands, what comes next, what to do next, and what is overdue.

    `next_event` is an interview that has not ended yet; `next_task` the first open task by date, undated ones last.
    """

    application: Application
    stage: Stage | None
    next_event: Interview | None
    next_task: Task | None
    overdue: Sequence[Task]


@dataclass(frozen=True, slots=True)
class NowPage:
    """The first page: running applications, those with the nearest event first, and the one thing to do first."""

    lines: Sequence[ApplicationLine]
    first: Task | None
    loose_tasks: Sequence[Task]


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """One application with all that its page shows from the record."""

    application: Application
    stages: Sequence[Stage]
    interviews: Sequence[Interview]
    next_interview: Interview | None
    posting: Posting | None
    tasks: Sequence[Task]


def now_page(actor: Actor, now: dt.datetime) -> NowPage:
    """What stands now, for the actor's own applications that have not ended."""
    lines = [_line(row, now) for row in _with_all(Application.objects.owned_by(actor).filter(ended_as=""))]
    lines.sort(key=lambda line: _when(line, now))
    loose = list(Task.objects.owned_by(actor).filter(application=None, done_at=None).order_by("starts_at"))
    open_tasks = [task for line in lines for task in (*line.overdue, line.next_task) if task]
    dated = sorted((task for task in (*open_tasks, *loose) if task.starts_at), key=lambda task: task.starts_at or now)
    return NowPage(lines, dated[0] if dated else next(iter((*open_tasks, *loose)), None), loose)


def applications(actor: Actor, now: dt.datetime) -> Sequence[ApplicationLine]:
    """All applications that the actor may see, running ones first, latest first."""
    lines = [_line(row, now) for row in _with_all(Application.objects.visible_to(actor))]
    return sorted(lines, key=lambda line: bool(line.application.ended_as))


def application_page(actor: Actor, application: UUID, now: dt.datetime) -> ApplicationPage:
    """One application with its stages, interviews, newest posting and tasks.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    postings = Prefetch("postings", Posting.objects.select_related("file").prefetch_related("facts", "items"))
    row = _with_all(Application.objects.all()).prefetch_related(postings).read(actor, application)
    interviews = list(row.interviews.all())
    return ApplicationPage(
        application=row,
        stages=list(row.stages.all()),
        interviews=interviews,
        next_interview=_next(interviews, now),
        posting=next(iter(row.postings.all()), None),
        tasks=list(row.tasks.all()),
    )


def _with_all(rows: OwnedQuerySet[Application]) -> OwnedQuerySet[Application]:
    seats = Prefetch("interviews", Interview.objects.prefetch_related("participants__contact").select_related("stage"))
    return rows.select_related("employer", "current_stage", "resume", "person").prefetch_related(
        "stages", seats, "tasks"
    )


def _line(row: Application, now: dt.datetime) -> ApplicationLine:
    todo = [task for task in row.tasks.all() if task.done_at is None]
    dated = sorted((task for task in todo if task.starts_at), key=lambda task: task.starts_at or now)
    overdue = [task for task in dated if task.starts_at and task.starts_at < now]
    ahead = [task for task in dated if task not in overdue]
    return ApplicationLine(
        application=row,
        stage=row.current_stage,
        next_event=_next(list(row.interviews.all()), now),
        next_task=next(iter([*ahead, *[task for task in todo if task.starts_at is None]]), None),
        overdue=overdue,
    )


def _next(interviews: Sequence[Interview], now: dt.datetime) -> Interview | None:
    """The first interview, by time, that is on and has not ended."""
    ahead = [each for each in interviews if each.cancelled_at is None and each.ends_at > now]
    return min(ahead, key=lambda each: each.starts_at, default=None)


def _when(line: ApplicationLine, now: dt.datetime) -> tuple[bool, dt.datetime]:
    return (line.next_event is None, line.next_event.starts_at if line.next_event else now)
