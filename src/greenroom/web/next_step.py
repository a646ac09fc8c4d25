"""The one thing to do next on an application, and the steps that its stages show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse

from greenroom.web.moments import day

if TYPE_CHECKING:
    from greenroom.services.preparation import Preparation
    from greenroom.store.models import Question
    from greenroom.store.queries.applications import ApplicationPage


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, why, and where the button leads."""

    title: str
    why: str
    word: str
    address: str


def next_step(page: ApplicationPage, ready: Preparation, question: Question | None) -> NextStep:
    """The first thing that is missing on the way to a prepared candidate."""
    application = page.application.pk
    if ready.posting is None:
        return NextStep(
            "Add the posting",
            "Everything here follows from it.",
            "Add the posting",
            reverse("posting", args=[application]),
        )
    if ready.resume is None:
        return NextStep(
            "Add your résumé",
            "Then you see what you can prove, and what not yet.",
            "Add your résumé",
            reverse("resumes"),
        )
    if ready.resume.doubts:
        return NextStep(
            "Look at what was hard to read",
            "A few lines of your résumé could be read in more than one way.",
            "Check the résumé",
            reverse("resume", args=[ready.resume.pk]),
        )
    if page.next_interview is None:
        return NextStep(
            "Say when the interview is",
            "A date turns this into a plan and a brief for the day.",
            "Add the interview",
            reverse("new_interview", args=[application]),
        )
    if question is not None and not question.attempts.exists():
        return NextStep(
            f"Answer aloud: “{question.text}”",
            question.why,
            "Answer it now",
            reverse("question", args=[question.pk]),
        )
    return NextStep(
        "Read your brief",
        "One page for the day; whatever is wrong on it is wrong here.",
        "Open the brief",
        reverse("brief", args=[page.next_interview.pk]),
    )


def steps_of(page: ApplicationPage) -> list[tuple[str, str, str]]:
    """Each stage by name, whether it is done, now or ahead, and since when."""
    current = page.application.current_stage
    here = current.position if current else -1
    return [
        (
            stage.name,
            "now" if stage.position == here else "done" if stage.position < here else "ahead",
            day(stage.entered_at) if stage.entered_at and stage.position <= here else "",
        )
        for stage in page.stages
    ]
