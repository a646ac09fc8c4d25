"""The one thing to do next, the address at which it is done, and the steps that stages show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse

from greenroom.core.journey.now import Thing
from greenroom.web.moments import day

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.core.journey.now import Due, Standing
    from greenroom.services.preparation import Preparation
    from greenroom.store.models import Question
    from greenroom.store.queries.applications import ApplicationPage


WORDS = {
    Thing.ANSWER: "Read it",
    Thing.OFFER: "Look at it",
    Thing.CONFIRM: "Write it",
    Thing.DEBRIEF: "Note it",
    Thing.THANK: "Write the thanks",
    Thing.PROMISE: "Open it",
    Thing.FOLLOW_UP: "Write it",
    Thing.TASK: "Open it",
}
"""What stands on the button of a thing to do."""

_PAGES = {Thing.ANSWER: "invitation", Thing.DEBRIEF: "debrief", Thing.OFFER: "offer"}
_LETTERS = {Thing.CONFIRM: "confirm", Thing.THANK: "thank-you", Thing.FOLLOW_UP: "status"}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, why, and where the button leads."""

    title: str
    why: str
    word: str
    address: str


def next_step(
    page: ApplicationPage, ready: Preparation, question: Question | None, owed: Due | None = None
) -> NextStep:
    """What is owed to the employer, else the first thing that is missing on the way to a prepared candidate."""
    if owed is not None:
        return NextStep(owed.title, owed.why, WORDS[owed.thing], way(page.application.pk, owed))
    return _to_hand_in(page, ready) or _to_do(page, question)


def owed_first(standing: Standing | None) -> Due | None:
    """The most urgent thing that somebody else waits for; tasks of the plan are one's own."""
    dues = standing.dues if standing else ()
    return next((due for due in dues if due.thing not in {Thing.TASK, Thing.FOLLOW_UP}), None)


def way(application: UUID | None, due: Due) -> str:
    """The address at which a thing is done."""
    if due.thing in _PAGES:
        return reverse(_PAGES[due.thing], args=[due.key])
    if application is None:
        return reverse("calendar")
    if due.thing is Thing.TASK:
        return reverse("application", args=[application])
    if due.thing is Thing.PROMISE:
        return reverse("promises", args=[application])
    interview = f"&interview={due.key}" if due.key else ""
    return f"{reverse('new_letter', args=[application])}?kind={_LETTERS[due.thing]}{interview}"


def _to_hand_in(page: ApplicationPage, ready: Preparation) -> NextStep | None:
    """What Greenroom still needs to know."""
    here = reverse("application", args=[page.application.pk])
    if ready.posting is None:
        return NextStep("Add the posting", "Everything here follows from it.", "Add it", f"{here}posting/")
    if ready.resume is None:
        return NextStep(
            "Say which résumé", "Then you see what you can prove, and what not yet.", "Choose it", f"{here}#resume"
        )
    if ready.resume.doubts:
        why = "A few lines of your résumé could be read in more than one way."
        address = reverse("resume", args=[ready.resume.pk])
        return NextStep("Look at what was hard to read", why, "Check the résumé", address)
    if page.next_interview is None:
        why = "A date turns this into a plan and a brief for the day."
        return NextStep("Say when the interview is", why, "Add the interview", f"{here}interviews/new/")
    return None


def _to_do(page: ApplicationPage, question: Question | None) -> NextStep:
    """What the person can do for the day itself."""
    if question is not None and not question.attempts.exists():
        address = reverse("question", args=[question.pk])
        return NextStep(f"Answer aloud: “{question.text}”", question.why, "Answer it now", address)
    if page.next_interview is None:
        return NextStep("Practise", "Answer one question a day.", "Practise", reverse("practice"))
    why = "One page for the day; whatever is wrong on it is wrong here."
    return NextStep("Read your brief", why, "Open the brief", reverse("brief", args=[page.next_interview.pk]))


def steps_of(page: ApplicationPage) -> list[tuple[str, str, str, str]]:
    """Each stage by name, whether it is done, now or ahead, since when, and where its guide stands."""
    current = page.application.current_stage
    here = current.position if current else -1
    return [
        (
            stage.name,
            "now" if stage.position == here else "done" if stage.position < here else "ahead",
            day(stage.entered_at) if stage.entered_at and stage.position <= here else "",
            reverse("stage_guide", args=[stage.pk]),
        )
        for stage in page.stages
    ]
