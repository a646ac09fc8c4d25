"""Which story to whom: the rounds of an application, who sits there, what they will ask, and a story for each."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import packed_network
from greenroom.adapters.solver import packed_solver
from greenroom.core.meetings import Format
from greenroom.core.people import perspective
from greenroom.core.questions.likely import likely
from greenroom.core.questions.values import QuestionKind
from greenroom.core.stories.abroad import abroad
from greenroom.core.stories.fit import Asked, fits, pool_of
from greenroom.core.stories.loop import choose
from greenroom.core.stories.loop_values import Choice, Loop, Spot, Teller
from greenroom.core.stories.shows import Sureness, shown_by
from greenroom.core.stories.values import Landed
from greenroom.services.meetings import attendee_of
from greenroom.services.preparation import preparation_of
from greenroom.services.questions import classified
from greenroom.services.stories import shown_to, story_of
from greenroom.services.story_bank import resume_lines
from greenroom.services.story_strength import strength_of
from greenroom.store.models import Interview, Story, Telling

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from django.db.models import QuerySet

    from greenroom.core.people import Attendee
    from greenroom.core.questions.values import Question
    from greenroom.core.stories.abroad import Abroad
    from greenroom.core.stories.fit import Fitting
    from greenroom.core.stories.values import Story as CoreStory
    from greenroom.services.preparation import Preparation
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Contact, Person

_A_ROUND = 4  # questions of a round that want a story
_WANTS_A_STORY = {QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.CULTURAL}
_QUOTED = re.compile(r"“([^”]+)”")
_LANDED = {Landed.WELL: 1, Landed.BADLY: -1}


@dataclass(frozen=True, slots=True)
class Round:
    """One interview to come, who sits there, and the choice for each of its questions."""

    interview: Interview
    people: tuple[tuple[Contact, Attendee], ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class LoopPlan:
    """The stories for every round to come.

    Attributes:
        application: which.
        rounds: by time.
        stories: those that can be told, by key.
        not_covered: the choices without a story.
        told: the tellings at this employer so far.
        abroad: international experience to offer, where the posting asks for it.
    """

    application: Application
    rounds: tuple[Round, ...]
    stories: Mapping[str, CoreStory]
    not_covered: tuple[Choice, ...]
    told: tuple[Telling, ...]
    abroad: Abroad | None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every choice, in the order of the rounds."""
        return tuple(choice for each in self.rounds for choice in each.choices)


def loop_of(actor: Actor, application: UUID, now: dt.datetime) -> LoopPlan:
    """The whole loop solved, as the record stands now.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    ready = preparation_of(actor, application, now)
    row = ready.application
    interviews = _to_come(row, now)
    stories = [shown_to(actor, each) for each in Story.objects.filter(person=row.person)]
    told = list(_tellings(row.person, now))
    people = {interview.pk: _people(interview) for interview in interviews}
    spots = [spot for interview in interviews for spot in _spots(interview, people[interview.pk], ready)]
    known = {str(each.pk): story_of(each) for each in stories}
    tellers = tuple(_teller(each, told, row) for each in known.values())
    chosen = choose(Loop(tuple(spots), tellers, _fits(spots, list(known.values()))), packed_solver())
    return LoopPlan(
        application=row,
        rounds=tuple(_round(interview, people[interview.pk], chosen) for interview in interviews),
        stories=known,
        not_covered=tuple(each for each in chosen if not each.story),
        told=tuple(each for each in told if each.application_id == row.pk),
        abroad=_abroad(actor, ready, known.values()),
    )


def _round(interview: Interview, people: Sequence[tuple[Contact, Attendee]], chosen: Sequence[Choice]) -> Round:
    mine = tuple(each for each in chosen if each.spot.round == str(interview.pk))
    return Round(interview, tuple(people), mine)


def _abroad(actor: Actor, ready: Preparation, stories: Iterable[CoreStory]) -> Abroad | None:
    if ready.role_map is None:
        return None
    told = [(story.key, story.title, story.whole) for story in stories]
    return abroad(ready.role_map.source, told, resume_lines(actor))


def _to_come(application: Application, now: dt.datetime) -> list[Interview]:
    rows = application.interviews.filter(cancelled_at=None)
    rows = rows.select_related("stage").prefetch_related("participants__contact")
    return [each for each in rows if each.ends_at > now]


def _people(interview: Interview) -> tuple[tuple[Contact, Attendee], ...]:
    return tuple((seat.contact, attendee_of(seat.contact)) for seat in interview.participants.all())


def _spots(interview: Interview, people: Sequence[tuple[Contact, Attendee]], ready: Preparation) -> list[Spot]:
    """The questions of a round that want a story, each heard by all who sit there."""
    attendees = tuple(attendee for _, attendee in people)
    hearers = tuple(str(contact.pk) for contact, _ in people)
    weighed = frozenset(
        key for attendee in attendees if attendee.stakeholder for key in perspective(attendee.stakeholder).focus
    )
    return [
        Spot(f"{interview.pk}/{question.key}", str(interview.pk), question.text, question.competency, hearers, weighed)
        for question in _questions(interview, attendees, ready)
    ]


def _questions(interview: Interview, people: tuple[Attendee, ...], ready: Preparation) -> list[Question]:
    """The likeliest questions of a round that want a story, one for each competency."""
    if ready.role_map is None:
        return []
    found = likely(ready.role_map, people, Format(interview.format), ready.proofs)
    chosen: dict[str, Question] = {}
    for question in found:
        if question.kind in _WANTS_A_STORY:
            key = question.competency or _competencies(question)[0]
            chosen.setdefault(key, dataclasses.replace(question, competency=key))
    return list(chosen.values())[:_A_ROUND]


def _competencies(question: Question) -> tuple[str, ...]:
    """What a question looks at: as the posting says, or as its words do."""
    found = classified(question.text)[1] or ("",)
    return (question.competency, *found) if question.competency else found


def _fits(spots: Sequence[Spot], stories: Sequence[CoreStory]) -> dict[tuple[str, str], Fitting]:
    pool = pool_of(stories, packed_network(), packed_embedder())
    asked = {spot.key: _asked(spot) for spot in spots}
    return {(key, each.story): each for key, question in asked.items() for each in fits(question, pool)}


def _asked(spot: Spot) -> Asked:
    """A spot's question, with what it quotes from the posting."""
    about = " ".join(quoted for quoted in _QUOTED.findall(spot.question))
    return Asked(spot.question, (spot.competency,) if spot.competency else (), about)


def _tellings(person: Person, now: dt.datetime) -> QuerySet[Telling]:
    """What was told so far; what is meant for an interview to come is no reason against telling it there."""
    rows = Telling.objects.filter(person=person).select_related("story", "interview", "contact")
    return rows.exclude(interview__starts_at__gt=now).prefetch_related("interview__participants")


def _teller(story: CoreStory, told: Sequence[Telling], application: Application) -> Teller:
    """What is known of a story: its strength, what it shows, and who has heard it."""
    mine = [each for each in told if str(each.story_id) == story.key]
    here = [each for each in mine if each.application_id == application.pk]
    return Teller(
        key=story.key,
        strength=strength_of(story).overall,
        shows=frozenset(each.competency.id for each in shown_by(story) if each.sureness >= Sureness.FOUND),
        heard_by=frozenset(hearer for each in mine for hearer in _heard_by(each)),
        told=len(here),
        landed=sum(_LANDED.get(Landed(each.landed), 0) for each in mine if each.landed),
    )


def _heard_by(telling: Telling) -> tuple[str, ...]:
    """The people who heard a telling: the one it was told to, or all who sat in the interview."""
    if telling.contact_id:
        return (str(telling.contact_id),)
    return tuple(str(seat.contact_id) for seat in telling.interview.participants.all()) if telling.interview else ()
