"""Interviews, résumés, stories, practice, the calendar and the history, as their pages read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Q

from greenroom.store.models import (
    Application,
    Attempt,
    Deed,
    Interview,
    Question,
    Resume,
    ResumeView,
    Share,
    Story,
    Task,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """Interviews and tasks between two moments, and what has no date."""

    interviews: Sequence[Interview]
    tasks: Sequence[Task]
    undated: Sequence[Task]


def interview_page(actor: Actor, interview: UUID) -> Interview:
    """One interview with application, employer, stage, people and tasks.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    rows = Interview.objects.select_related("application__employer", "application__resume", "stage", "person")
    return rows.prefetch_related("participants__contact", "tasks").read(actor, interview)


def resumes(actor: Actor) -> Sequence[Resume]:
    """The résumés that the actor may see, latest first."""
    return list(Resume.objects.visible_to(actor).select_related("file", "person").defer("source"))


def resume_page(actor: Actor, resume: UUID) -> Resume:
    """One résumé with everything that was read from it.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    rows = Resume.objects.select_related("file")
    parts = ("jobs__achievements", "education", "entries__achievements", "achievements__stories")
    return rows.prefetch_related(*parts).read(actor, resume)


def own_resumes(actor: Actor) -> Sequence[Resume]:
    """The actor's own résumés, latest first."""
    return list(Resume.objects.owned_by(actor).defer("source"))


def own_applications(actor: Actor) -> Sequence[Application]:
    """The actor's own applications that have not ended, latest first."""
    rows = Application.objects.owned_by(actor).filter(ended_as="").select_related("employer")
    return list(rows.order_by("-created_at"))


def resume_views(actor: Actor) -> Sequence[ResumeView]:
    """The tailored résumés that the actor may see, latest first."""
    rows = ResumeView.objects.visible_to(actor).select_related("resume", "application__employer", "person")
    return list(rows.defer("resume__source"))


def stories(actor: Actor) -> Sequence[Story]:
    """The stories that the actor may see, latest first."""
    return list(Story.objects.visible_to(actor).select_related("achievement__job", "person"))


def story_page(actor: Actor, story: UUID) -> Story:
    """One story with where it comes from.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    return Story.objects.select_related("achievement__job", "achievement__resume").read(actor, story)


def questions(actor: Actor) -> Sequence[Question]:
    """The questions that the actor may see, each with `attempt_count`, those of the latest application first."""
    rows = Question.objects.visible_to(actor).select_related("application__employer")
    return list(rows.annotate(attempt_count=Count("attempts")).order_by("-application__created_at", "created_at"))


def taken_from_the_bank(actor: Actor) -> dict[str, UUID]:
    """The actor's own questions that are not about an application, by their key in our bank."""
    rows = Question.objects.owned_by(actor).filter(application=None).exclude(bank_key="")
    return dict(rows.values_list("bank_key", "pk"))


def question_page(actor: Actor, question: UUID) -> Question:
    """One question with its attempts and their feedback.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    return (
        Question.objects.select_related("application__employer")
        .prefetch_related("attempts__feedback")
        .read(actor, question)
    )


def attempt_page(actor: Actor, attempt: UUID) -> Attempt:
    """One attempt with its question, its feedback and the other attempts.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    rows = Attempt.objects.select_related("question__application__employer", "interview")
    return rows.prefetch_related("feedback", "question__attempts__feedback").read(actor, attempt)


def calendar(actor: Actor, start: dt.datetime, end: dt.datetime) -> CalendarPage:
    """The actor's interviews and tasks from `start` until before `end`, and open tasks without a date."""
    interviews = Interview.objects.owned_by(actor).filter(starts_at__gte=start, starts_at__lt=end, cancelled_at=None)
    tasks = Task.objects.owned_by(actor).select_related("application__employer", "interview")
    return CalendarPage(
        list(interviews.select_related("application__employer").prefetch_related("participants__contact")),
        list(tasks.filter(starts_at__gte=start, starts_at__lt=end)),
        list(tasks.filter(starts_at=None, done_at=None)),
    )


def history(actor: Actor, limit: int = 200) -> Sequence[Deed]:
    """What was done in the actor's workspace, latest first, each with `taken_back` if another deed took it back."""
    rows = Deed.objects.owned_by(actor).select_related("actor", "undoes", "undone_by")
    return list(rows.annotate(taken_back=Count("undone_by")).order_by("-created_at")[:limit])


def shares(actor: Actor) -> Sequence[Share]:
    """Who may look at what in the actor's workspace, live ones first."""
    rows = Share.objects.owned_by(actor).select_related("reviewer", "application__employer")
    return list(rows.annotate(over=Count("pk", filter=Q(revoked_at__isnull=False))).order_by("over", "-created_at"))
