"""One application with all that hangs on it, for its own page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Prefetch

from greenroom.store.models import Application, Interview, Posting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet
    from greenroom.store.models import Stage, Task


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """One application with all that its page shows from the record."""

    application: Application
    stages: Sequence[Stage]
    interviews: Sequence[Interview]
    next_interview: Interview | None
    posting: Posting | None
    tasks: Sequence[Task]


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


def _next(interviews: Sequence[Interview], now: dt.datetime) -> Interview | None:
    """The first interview, by time, that is on and has not ended."""
    ahead = [each for each in interviews if each.cancelled_at is None and each.ends_at > now]
    return min(ahead, key=lambda each: each.starts_at, default=None)
