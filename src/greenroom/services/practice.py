"""Practice: questions, answers to them, and what was found in each answer."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.answers.values import JUDGE, Move
from greenroom.core.answers.values import Feedback as CoreFeedback
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.postings.values import ItemKind
from greenroom.core.questions.bank import bank_question
from greenroom.core.questions.lists import folded, read_list
from greenroom.core.questions.values import QuestionKind
from greenroom.services import recordings
from greenroom.services.heard import said_in
from greenroom.services.hearings import latest
from greenroom.services.questions import classified
from greenroom.services.record import deed
from greenroom.services.reviving import revived
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Attempt, Feedback, Interview, Question, Recording

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from greenroom.core.questions.lists import BadLine, Listed
    from greenroom.store.access import Actor, OwnedQuerySet

LONGEST_SECONDS = 60 * 60
_LONGEST_ANSWER = 50_000
_LONGEST_LIST = 500


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


def practise(actor: Actor, key: str) -> Question:
    """The person's own row of a question of the bank, made if there is none yet.

    Raises:
        NotFound: the bank has no such question.
    """
    known = bank_question(key)
    if known is None:
        raise NotFound("There is no such question in the bank.")
    row = Question.objects.owned_by(actor).filter(bank_key=key, application=None).first()
    if row is not None:
        return row
    question = Question(
        person=actor.person,
        text=known.text,
        kind=known.kind,
        competency=next(iter(known.competencies), ""),
        why="You chose it from the bank.",
        bank_key=key,
    )
    with deed(actor, "practise", f"Took the question “{cut(question.text, 80)}” from the bank") as record:
        return record.create(question)


@dataclasses.dataclass(frozen=True, slots=True)
class Brought:
    """What became of a list of questions: those added, those that were there already, and the lines left out."""

    added: tuple[Question, ...] = ()
    known: tuple[str, ...] = ()
    bad: tuple[BadLine, ...] = ()


def import_questions(actor: Actor, text: str) -> Brought:
    """Add many questions of the person's own at once; the kind of each is found where the list does not say it.

    Raises:
        InvalidChoice: the list is empty, or far too long.
    """
    listed, bad = read_list(given(storable(text), field="lines", what="at least one question"))
    if len(listed) > _LONGEST_LIST:
        message = f"This list has {len(listed)} questions. Bring at most {_LONGEST_LIST} at once."
        raise InvalidChoice(message, field="lines")
    seen = {folded(row) for row in Question.objects.owned_by(actor).values_list("text", flat=True)}
    new: list[Question] = []
    known: list[str] = []
    for each in listed:
        if folded(each.text) in seen:
            known.append(each.text)
            continue
        seen.add(folded(each.text))
        new.append(_brought(actor, each))
    with deed(actor, "import-questions", f"Brought {len(new)} questions") as record:
        record.create_all(new)
    return Brought(tuple(new), tuple(known), bad)


def _brought(actor: Actor, listed: Listed) -> Question:
    """A question of a list as a row."""
    kind, competencies = classified(listed.text)
    return Question(
        person=actor.person,
        text=listed.text,
        kind=listed.kind or kind,
        competency=next(iter(competencies), ""),
        why="You brought it.",
    )


def remove_question(actor: Actor, question: UUID) -> None:
    """Remove a question with the answers to it."""
    row = Question.objects.own(actor, question)
    with deed(actor, "remove-question", f"Removed the question “{cut(row.text, 80)}”") as record:
        record.delete(row)


def answer(
    actor: Actor,
    question: UUID,
    text: str,
    seconds: int | None = None,
    interview: UUID | None = None,
    framework: str = "",
    recording: UUID | None = None,
) -> Attempt:
    """Keep an answer as it was given, with what was found in it; trying again makes another attempt.

    With a `recording` of it, the seconds are the recording's own.

    Raises:
        InvalidChoice: there is no answer, it is a book, the time cannot be right, the framework is none, or the words
            are those of a recording without an answer in it.
    """
    row = Question.objects.own(actor, question)
    said = given(text, field="text", what="an answer")
    if len(said) > _LONGEST_ANSWER:
        raise InvalidChoice("This is far longer than an answer. Keep to what you would say.", field="text")
    if seconds is not None and not 0 <= seconds <= LONGEST_SECONDS:
        raise InvalidChoice("The clock must show between 0 seconds and an hour.", field="seconds")
    about = Interview.objects.own(actor, interview) if interview else None
    aloud = recorded(actor, recording, said) if recording else None
    taken = round(aloud.seconds) if aloud and aloud.seconds else seconds
    attempt = Attempt(person=actor.person, question=row, interview=about, answer=storable(said), seconds=taken)
    found = judge(_take(row, attempt, framework, is_spoken=aloud is not None), packed_network())
    with deed(actor, "answer", f"Answered “{cut(row.text, 80)}”") as record:
        record.create(attempt)
        record.create(Feedback(person=actor.person, attempt=attempt, judge=JUDGE, body=body_of(found)))
        if aloud is not None:
            record.update(aloud, question=row, attempt=attempt)
        return attempt


def recorded(actor: Actor, recording: UUID, said: str) -> Recording:
    """The recording of an answer.

    Raises:
        InvalidChoice: it is not finished, it belongs to another answer, or it holds nothing but silence or noise.
    """
    row = Recording.objects.own(actor, recording)
    if row.state == recordings.GROWING:
        raise InvalidChoice("This recording is not finished yet. Finish it, or delete it.", field="text")
    if row.attempt_id is not None:
        raise InvalidChoice("This recording belongs to another answer already. Record it again.", field="text")
    hearing = latest(row)
    why = said_in(hearing).why
    if hearing is not None and why and said == hearing.partial.strip():
        raise InvalidChoice(why, field="text")
    return row


def _take(question: Question, attempt: Attempt, framework: str, *, is_spoken: bool) -> Take:
    """An attempt as the judge sees it, with earlier takes and the employer's own words."""
    return Take(
        question.text,
        QuestionKind(question.kind),
        attempt.answer,
        framework,
        attempt.seconds,
        _employer_words(question.application),
        tuple(question.attempts.values_list("answer", flat=True)),
        is_spoken=is_spoken,
    )


def _employer_words(application: Application | None) -> tuple[str, ...]:
    """The priorities of the newest posting of an application, in the employer's words."""
    if application is None:
        return ()
    posting = application.postings.first()
    return tuple(posting.items.filter(kind=ItemKind.PRIORITY).values_list("text", flat=True)) if posting else ()


def correct(actor: Actor, attempt: UUID, moves: Mapping[int, str]) -> bool:
    """Keep which moves the person sees in their sentences, by where each begins; whether that changed anything.

    What was found stays as it was found.

    Raises:
        InvalidChoice: there is no such sentence, or no such move.
    """
    row = Attempt.objects.own(actor, attempt)
    found, feedback = feedback_of(row), row.feedback.last()
    if found is None or feedback is None:
        raise NotFound("Nothing was found in this answer that could be corrected.")
    judged = {sentence.span.start: sentence.move.value for sentence in found.sentences}
    if not moves.keys() <= judged.keys() or not set(moves.values()) <= set(Move):
        raise InvalidChoice("Choose one of the moves for each sentence.")
    corrected = {str(start): move for start, move in moves.items() if move != judged[start]}
    if corrected == feedback.body.get("corrected", {}):
        return False
    with deed(actor, "correct", f"Corrected what sentences do in “{cut(row.answer, 80)}”") as record:
        record.update(feedback, body=feedback.body | {"corrected": corrected})
    return True


def corrections_of(attempt: Attempt) -> dict[int, Move]:
    """The moves that the person sees where the judge saw others, by where their sentence begins."""
    rows = list(attempt.feedback.all())
    kept = rows[-1].body.get("corrected", {}) if rows else {}
    return {int(start): Move(move) for start, move in kept.items()}


def delete_attempt(actor: Actor, attempt: UUID) -> None:
    """Delete an attempt with its feedback. A recording of it is gone for good: an undo brings back the words only."""
    row = Attempt.objects.own(actor, attempt)
    with deed(actor, "delete-attempt", f"Deleted an answer to “{cut(row.question.text, 80)}”") as record:
        for recording in Recording.objects.filter(attempt=row):
            recordings.delete(actor, recording.pk)
        record.delete(row)


def body_of(feedback: CoreFeedback) -> dict[str, Any]:
    """Feedback as the record holds it; the answer itself stands on the attempt."""
    body = dataclasses.asdict(feedback)
    del body["answer"]
    return body


def feedback_of(attempt: Attempt) -> CoreFeedback | None:
    """The latest feedback on an attempt, as it was found; none if there is none."""
    rows = list(attempt.feedback.all())
    return revived(CoreFeedback, rows[-1].body | {"answer": attempt.answer}) if rows else None
