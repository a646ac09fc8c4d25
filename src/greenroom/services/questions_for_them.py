"""The questions that the person means to ask: ranked by what is unknown, kept for an interview, and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.postings.values import RoleMap
from greenroom.core.questions.to_ask import questions_to_ask
from greenroom.core.questions.topics import topic_of
from greenroom.core.questions.values import SoFar, Topic
from greenroom.core.research.choosing import provenance, worth_saying
from greenroom.services.record import deed
from greenroom.services.research import known_facts
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Interview, QuestionForThem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.people import Attendee
    from greenroom.core.questions.values import QuestionToAsk
    from greenroom.core.research.values import FactTopic
    from greenroom.store.access import Actor

_LONGEST = 500


def keep(
    actor: Actor, application: UUID, *, text: str, key: str = "", interview: UUID | None = None
) -> QuestionForThem:
    """Keep a question to ask, for one interview or for any; one that is kept already is not kept twice.

    Raises:
        InvalidChoice: there are no words, too many, or the interview is of another application.
    """
    row = Application.objects.own(actor, application)
    talk = _talk(actor, row, interview)
    words = " ".join(given(storable(text), field="text", what="the question").split())
    if len(words) > _LONGEST:
        raise InvalidChoice("This is too long to be asked. Keep the part that ends in a question mark.", field="text")
    known = QuestionForThem.objects.filter(application=row, interview=talk, text=words).first()
    if known is not None:
        return known
    topic = topic_of(words)
    question = QuestionForThem(
        person=actor.person, application=row, interview=talk, key=key[:80], text=words, topic=topic or ""
    )
    with deed(actor, "keep-question-for-them", f"Kept to ask: “{cut(words, 80)}”") as record:
        return record.create(question)


def answer(actor: Actor, question: UUID, said: str, at: dt.datetime | None = None) -> QuestionForThem:
    """Note what they answered; the question ranks no longer.

    Raises:
        InvalidChoice: nothing is given.
    """
    row = QuestionForThem.objects.own(actor, question)
    words = given(storable(said.replace("\r\n", "\n")), field="answer", what="what they said")
    with deed(actor, "answer-for-them", f"Noted their answer to “{cut(row.text, 80)}”") as record:
        return record.update(row, answer=words, answered_at=row.answered_at or at or timezone.now())


def reopen(actor: Actor, question: UUID) -> QuestionForThem:
    """Say that a question is open after all; the answer goes."""
    row = QuestionForThem.objects.own(actor, question)
    with deed(actor, "reopen-question", f"Still open: “{cut(row.text, 80)}”") as record:
        return record.update(row, answer="", answered_at=None)


def remove(actor: Actor, question: UUID) -> None:
    """Ask it no longer."""
    row = QuestionForThem.objects.own(actor, question)
    with deed(actor, "remove-question-for-them", f"No longer to ask: “{cut(row.text, 80)}”") as record:
        record.delete(row)


def ranked(
    application: Application, role_map: RoleMap | None, people: tuple[Attendee, ...], today: dt.date
) -> tuple[QuestionToAsk, ...]:
    """What is worth asking, by what is still unknown and who sits there; not what is kept or answered already."""
    return questions_to_ask(role_map or RoleMap(source=""), people, so_far=so_far(application, today))


def so_far(application: Application, today: dt.date) -> SoFar:
    """What is known and settled already."""
    facts: dict[FactTopic, tuple[str, str]] = {}
    for fact in worth_saying([known for _, known in known_facts(application)], today):
        facts.setdefault(fact.topic, (fact.text, provenance(fact)))
    settled = QuestionForThem.objects.filter(application=application).exclude(key="").values_list("key", flat=True)
    return SoFar(facts, frozenset(settled))


def kept(application: Application, interview: Interview | None = None) -> Sequence[QuestionForThem]:
    """The questions that are kept, in the order in which they were, those about pay alone last.

    For one interview, those that are for it or for any.
    """
    rows = QuestionForThem.objects.filter(application=application).select_related("interview")
    wanted = [row for row in rows if interview is None or row.interview_id in {None, interview.pk}]
    return sorted(wanted, key=lambda row: row.topic == Topic.PAY)


def to_say(
    application: Application,
    role_map: RoleMap | None,
    people: tuple[Attendee, ...],
    today: dt.date,
    interview: Interview,
) -> tuple[str, ...]:
    """The questions for one interview in words: those that are kept and open first, then what else is worth asking."""
    own = tuple(row.text for row in kept(application, interview) if row.answered_at is None)
    return (*own, *(each.text for each in ranked(application, role_map, people, today)))


def _talk(actor: Actor, application: Application, interview: UUID | None) -> Interview | None:
    if interview is None:
        return None
    row = Interview.objects.own(actor, interview)
    if row.application_id != application.pk:
        raise InvalidChoice("This interview is of another application. Choose one of this one’s.", field="interview")
    return row


TOPIC_WORDS = {
    Topic.DAILY_WORK: "The work",
    Topic.SUCCESS: "Success",
    Topic.TEAM: "The team",
    Topic.DIRECTION: "Where it is going",
    Topic.GROWTH: "Growing",
    Topic.TERMS: "Terms",
    Topic.PAY: "Pay alone: ask it late",
    Topic.NEXT_STEPS: "What comes next",
}
"""What people read for a topic."""
