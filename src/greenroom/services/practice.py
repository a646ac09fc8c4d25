"""Practice: questions, answers to them, and what was found in each answer."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from greenroom.core.answers.judging import judge
from greenroom.core.answers.values import (
    JUDGE,
    Length,
    Move,
    NotMeasured,
    Praise,
    Remark,
    Sentence,
)
from greenroom.core.answers.values import Feedback as CoreFeedback
from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Quote, Span
from greenroom.services.reading import storable
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Attempt, Feedback, Interview, Question

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet

_LONGEST_SECONDS = 60 * 60
_LONGEST_ANSWER = 50_000


def ask(actor: Actor, *, application: UUID | None = None) -> Question | None:
    """The question to answer now: the likeliest that was answered least. None when there is no question yet."""
    if application is not None:
        return least_answered(Application.objects.own(actor, application).pk)
    return _least_answered(Question.objects.owned_by(actor))


def least_answered(application: UUID) -> Question | None:
    """The likeliest question of an application among those answered least; for whoever may see the application."""
    return _least_answered(Question.objects.filter(application=application))


def _least_answered(rows: OwnedQuerySet[Question]) -> Question | None:
    return rows.annotate(tries=Count("attempts")).order_by("tries", "created_at").first()


def add_question(
    actor: Actor, *, text: str, kind: str = QuestionKind.BEHAVIOURAL, application: UUID | None = None
) -> Question:
    """Add a question of the person's own, such as one that they were really asked."""
    about = Application.objects.own(actor, application) if application else None
    if kind not in set(QuestionKind):
        raise InvalidChoice("Choose what kind of question it is.", field="kind")
    question = Question(
        person=actor.person,
        application=about,
        text=given(text, field="text", what="the question"),
        kind=kind,
        why="You added it.",
    )
    with deed(actor, "add-question", f"Added the question “{cut(question.text, 80)}”") as record:
        return record.create(question)


def remove_question(actor: Actor, question: UUID) -> None:
    """Remove a question with the answers to it."""
    row = Question.objects.own(actor, question)
    with deed(actor, "remove-question", f"Removed the question “{cut(row.text, 80)}”") as record:
        record.delete(row)


def answer(
    actor: Actor, question: UUID, text: str, seconds: int | None = None, interview: UUID | None = None
) -> Attempt:
    """Keep an answer as it was given, with what was found in it; trying again makes another attempt.

    Raises:
        InvalidChoice: there is no answer, it is a book, or the time cannot be right.
    """
    row = Question.objects.own(actor, question)
    said = given(text, field="text", what="an answer")
    if len(said) > _LONGEST_ANSWER:
        raise InvalidChoice("This is far longer than an answer. Keep to what you would say.", field="text")
    if seconds is not None and not 0 <= seconds <= _LONGEST_SECONDS:
        raise InvalidChoice("The clock must show between 0 seconds and an hour.", field="seconds")
    about = Interview.objects.own(actor, interview) if interview else None
    attempt = Attempt(person=actor.person, question=row, interview=about, answer=storable(said), seconds=seconds)
    found = judge(row.text, QuestionKind(row.kind), attempt.answer, seconds)
    with deed(actor, "answer", f"Answered “{cut(row.text, 80)}”") as record:
        record.create(attempt)
        record.create(Feedback(person=actor.person, attempt=attempt, judge=JUDGE, body=body_of(found)))
        return attempt


def delete_attempt(actor: Actor, attempt: UUID) -> None:
    """Delete an attempt with its feedback."""
    row = Attempt.objects.own(actor, attempt)
    with deed(actor, "delete-attempt", f"Deleted an answer to “{cut(row.question.text, 80)}”") as record:
        record.delete(row)


def body_of(feedback: CoreFeedback) -> dict[str, Any]:
    """Feedback as the record holds it; the answer itself stands on the attempt."""
    body = dataclasses.asdict(feedback)
    del body["answer"]
    return body


def feedback_of(attempt: Attempt) -> CoreFeedback | None:
    """The latest feedback on an attempt, as it was found; none if there is none."""
    rows = list(attempt.feedback.all())
    if not rows:
        return None
    body = rows[-1].body
    return CoreFeedback(
        answer=attempt.answer,
        no_answer=body["no_answer"],
        sentences=tuple(Sentence(each["text"], Span(**each["span"]), Move(each["move"])) for each in body["sentences"]),
        missing=tuple(Move(move) for move in body["missing"]),
        length=Length(**body["length"]) if body["length"] else None,
        numbers=tuple(_quote(quote) for quote in body["numbers"]),
        own=tuple(Span(**span) for span in body["own"]),
        shared=tuple(Span(**span) for span in body["shared"]),
        remarks=tuple(
            Remark(**{**remark, "quote": _quote(remark["quote"]) if remark["quote"] else None})
            for remark in body["remarks"]
        ),
        good=Praise(body["good"]["text"], _quote(body["good"]["quote"])) if body["good"] else None,
        not_measured=tuple(NotMeasured(**each) for each in body["not_measured"]),
    )


def _quote(quote: dict[str, Any]) -> Quote:
    return Quote(quote["text"], Span(**quote["span"]))
