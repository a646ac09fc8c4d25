"""The course: which milestones the person has reached, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.course.lessons import LESSONS
from greenroom.core.course.values import Done, Take
from greenroom.services.mocks import lines_of
from greenroom.services.practice import feedback_of
from greenroom.store.models import Attempt, Mock

if TYPE_CHECKING:
    from greenroom.core.course.values import Lesson, Reached
    from greenroom.store.access import Actor

_MOST = 300  # answers, the latest


def course_of(actor: Actor) -> tuple[tuple[Lesson, Reached | None], ...]:
    """The lessons in their order, each with what reached its milestone; None where nothing has yet."""
    done = _done(actor)
    return tuple((lesson, lesson.reached(done)) for lesson in LESSONS)


def _done(actor: Actor) -> Done:
    """What the person has answered and gone through, oldest first."""
    rows = Attempt.objects.owned_by(actor).select_related("question").prefetch_related("feedback")
    latest = list(rows.order_by("-created_at")[:_MOST])[::-1]
    takes = [Take(str(row.pk), row.question.text, found) for row in latest if (found := feedback_of(row))]
    mocks = Mock.objects.owned_by(actor).exclude(ended_at=None).prefetch_related("lines").order_by("created_at")
    return Done(tuple(takes), tuple((str(mock.pk), lines_of(mock)) for mock in mocks))
