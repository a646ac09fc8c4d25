"""A refusal: what it can teach, resting on noted words, and the feedback that came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.journey import rejection as core
from greenroom.core.journey.rejection import DebriefFacts, Learning, learn
from greenroom.core.people import Stakeholder
from greenroom.core.questions.lists import folded
from greenroom.files import storage
from greenroom.services import asked
from greenroom.services.meetings import attendee_of
from greenroom.services.papers import keep_file
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Debrief, Document, Interview, Question

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from greenroom.services.asked import Asked
    from greenroom.store.access import Actor

FEEDBACK = "feedback"
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Said:
    """Feedback as the employer gave it."""

    document: Document
    text: str


def log_feedback(actor: Actor, application: UUID, text: str) -> Document:
    """Keep the feedback that came, word for word.

    Raises:
        InvalidChoice: there is nothing, or it is as long as a book.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    words = storable(given(text, field="text", what="what they said"))
    if len(words) > _LONGEST:
        raise InvalidChoice("This is far longer than feedback. Keep to what they said.", field="text")
    name = cut(f"Feedback from {row.employer.name}, {timezone.localdate():%Y-%m-%d}.txt", 255)
    with deed(actor, "log-feedback", f"Kept what {row.employer.name} said about “{row.title}”") as record:
        file = keep_file(actor, name, words.encode(), "text")
        return record.create(Document(person=actor.person, application=row, kind=FEEDBACK, name=file.name, file=file))


def forget_feedback(actor: Actor, document: UUID) -> None:
    """Remove feedback that was kept by mistake."""
    row = Document.objects.select_related("application", "file").own(actor, document)
    if row.kind != FEEDBACK:
        raise InvalidChoice("This is no feedback of an employer.")
    with deed(actor, "forget-feedback", f"Removed the feedback on “{row.application}”") as record:
        record.delete(row)
        if row.file is not None:
            record.delete(row.file)


def mark_asked(actor: Actor, application: UUID, badly: Collection[str]) -> None:
    """Say which of the questions that were asked, by their key, went badly; the debriefs carry the mark."""
    row = Application.objects.select_related("employer").own(actor, application)
    rows = Debrief.objects.filter(interview__application=row).exclude(asked="").select_related("interview__application")
    with deed(actor, "mark-asked", f"Said which questions at {row.employer.name} went badly") as record:
        for debrief in rows:
            text = asked.marked(debrief.asked, frozenset(badly))
            record.update(debrief, asked=text)
            asked.note(record, debrief.interview, text)


def feedback_on(actor: Actor, application: Application) -> Sequence[Said]:
    """The feedback that came on an application, the latest first."""
    rows = Document.objects.visible_to(actor).filter(application=application, kind=FEEDBACK)
    return [
        Said(row, storage.read(row.file_id).decode(errors="replace"))
        for row in rows.exclude(file=None)
        if row.file_id is not None
    ]


def asked_on(actor: Actor, application: Application) -> Sequence[Asked]:
    """Every question that was asked in the talks about an application, once, in the order of the talks."""
    found: dict[str, Asked] = {}
    for debrief in _debriefs(actor, application):
        for each in asked.asked_in(debrief.asked):
            if each.badly or each.key not in found:
                found[each.key] = each
    return list(found.values())


def learning_of(actor: Actor, application: Application) -> Learning:
    """What a refusal teaches, from all that was noted about the application."""
    stage = application.current_stage.key if application.current_stage else ""
    return learn(facts_of(actor, application), stage, _by(actor, application))


def facts_of(actor: Actor, application: Application) -> DebriefFacts:
    """What was noted about an application: questions that went badly, surprises, evidence wished for, feedback."""
    debriefs = _debriefs(actor, application)
    questions = Question.objects.visible_to(actor).filter(asked_in__application=application)
    classified = {folded(row.text): row.competency for row in questions}
    return DebriefFacts(
        asked=tuple(
            core.Asked(each.text, classified.get(each.key, "")) for each in asked_on(actor, application) if each.badly
        ),
        surprised="\n".join(row.surprised for row in debriefs if row.surprised),
        wished="\n".join(row.wished for row in debriefs if row.wished),
        feedback="\n".join(said.text for said in feedback_on(actor, application)),
    )


def _debriefs(actor: Actor, application: Application) -> Sequence[Debrief]:
    rows = Debrief.objects.visible_to(actor).filter(interview__application=application)
    return list(rows.order_by("interview__starts_at"))


def _by(actor: Actor, application: Application) -> Stakeholder | None:
    """Who would most likely answer: whoever recruits, else who leads, among those the person met."""
    talks = Interview.objects.visible_to(actor).filter(application=application, cancelled_at=None)
    met = {
        attendee_of(seat.contact).stakeholder
        for talk in talks.prefetch_related("participants__contact")
        for seat in talk.participants.all()
    }
    return next((each for each in Stakeholder if each in met), None)
