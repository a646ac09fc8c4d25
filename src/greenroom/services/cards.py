"""Cards to recall: made of the person's own stories, questions and figures, asked for by the day of the interview."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.dateparse import parse_datetime

from greenroom.adapters.memory import packed_memory
from greenroom.core.errors import InvalidChoice
from greenroom.core.recall.aiming import A_DAY, MINUTES, Sitting, sitting
from greenroom.core.recall.numbers import Gapped, gapped
from greenroom.core.recall.values import CardKind, Known, Rating, Trace
from greenroom.core.stories.values import PARTS
from greenroom.services.record import deed
from greenroom.services.wording import cut
from greenroom.store.models import Achievement, Card, Interview, Question, Recall, Resume, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet

LONGEST_SECONDS = 60 * 60
_MOST_NUMBERS = 60


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on a card: what is asked, and what to hold the recall against, a line for each part."""

    front: str
    back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What to recall today.

    Attributes:
        cards: best first.
        minutes: how long they take together.
        waiting: how many more would help and can wait.
        aim: the next interview; none where none is planned.
        chance: how likely a card is to be recalled on that day as things stand, the mean of all; none without cards
            or without an interview.
        done: how many were recalled today.
        total: how many cards there are that are awake.
        new: how many cards could be made of what is in the record.
    """

    cards: tuple[Card, ...]
    minutes: float
    waiting: int
    aim: Interview | None
    chance: float | None
    done: int
    total: int
    new: int


def gather(actor: Actor) -> int:
    """Make a card of each story, question and figure that has none yet; returns how many were made."""
    made = _missing(actor)
    with deed(actor, "gather-cards", f"Made {len(made)} cards") as record:
        record.create_all(made)
    return len(made)


def today(actor: Actor, now: dt.datetime, minutes: float = A_DAY) -> Today:
    """What to recall now, by the day of the next interview; what was recalled today counts towards the minutes."""
    cards = list(_rows(actor).filter(asleep=False))
    talks = _talks(actor, now)
    known = [_known(card, talks) for card in cards]
    recalled = Recall.objects.owned_by(actor).filter(at__gte=now - dt.timedelta(hours=12)).select_related("card")
    spent = sum(MINUTES[CardKind(each.card.kind)] for each in recalled)
    found: Sitting = sitting(known, packed_memory(), now, max(0.0, minutes - spent))
    rows = {str(card.pk): card for card in cards}
    aim = min(talks.values(), key=lambda each: each.starts_at, default=None)
    return Today(
        tuple(rows[each.key] for each in found.cards),
        found.minutes,
        found.waiting,
        aim,
        _mean([packed_memory().chance(each.trace, each.aim) if each.trace and each.aim else 0.0 for each in known])
        if aim
        else None,
        len(recalled),
        len(cards),
        len(_missing(actor)),
    )


def recall(
    actor: Actor, card: UUID, rating: int, now: dt.datetime, *, aloud: bool = False, seconds: int | None = None
) -> Recall:
    """Note how the recall of a card went; said aloud or not, it counts.

    Raises:
        InvalidChoice: there is no such rating, or the time cannot be right.
    """
    row = Card.objects.own(actor, card)
    if rating not in set(Rating):
        raise InvalidChoice("Say how it went: again, hard, good or easy.", field="rating")
    if seconds is not None and not 0 <= seconds <= LONGEST_SECONDS:
        raise InvalidChoice("The clock must show between 0 seconds and an hour.", field="seconds")
    trace = packed_memory().after(trace_of(row), Rating(rating), now)
    with deed(actor, "recall", f"Recalled “{cut(row.front, 80)}”") as record:
        record.update(row, memory=_kept(trace), due_at=trace.due)
        return record.create(Recall(person=actor.person, card=row, rating=rating, at=now, aloud=aloud, seconds=seconds))


def sleep(actor: Actor, card: UUID) -> Card:
    """Let a card rest: it is asked for no more."""
    return _set_asleep(actor, card, asleep=True)


def wake(actor: Actor, card: UUID) -> Card:
    """Ask for a card again."""
    return _set_asleep(actor, card, asleep=False)


def all_of(actor: Actor) -> OwnedQuerySet[Card]:
    """Every card of the actor with what it is made of."""
    return _rows(actor)


def face_of(card: Card) -> Face:
    """What stands on a card now; stories and answers are shown as they stand today."""
    if card.story is not None:
        return Face(f"Tell “{card.story.title}” in ninety seconds.", _told(card.story))
    if card.question is not None:
        answers = list(card.question.attempts.all())
        return Face(card.question.text, (answers[-1].answer,) if answers else ())
    return Face(card.front, (card.back,))


def trace_of(card: Card) -> Trace | None:
    """What is known of how well a card is remembered; none before its first recall."""
    kept = card.memory
    last, due = (parse_datetime(str(kept.get(name, ""))) for name in ("last", "due"))
    if last is None or due is None:
        return None
    return Trace(float(kept["stability"]), float(kept["difficulty"]), last, due, int(kept["state"]))


def _set_asleep(actor: Actor, card: UUID, *, asleep: bool) -> Card:
    row = Card.objects.own(actor, card)
    verb, said = ("sleep-card", "Let rest") if asleep else ("wake-card", "Asked again for")
    with deed(actor, verb, f"{said} “{cut(row.front, 80)}”") as record:
        return record.update(row, asleep=asleep)


def _rows(actor: Actor) -> OwnedQuerySet[Card]:
    rows = Card.objects.owned_by(actor).select_related("story", "question__application__employer")
    return rows.prefetch_related("question__attempts").order_by("kind", "created_at", "pk")


def _talks(actor: Actor, now: dt.datetime) -> Mapping[UUID, Interview]:
    """The next interview of each application."""
    rows = Interview.objects.owned_by(actor).filter(starts_at__gt=now, cancelled_at=None)
    rows = rows.filter(application__ended_as="").select_related("application__employer")
    found: dict[UUID, Interview] = {}
    for row in rows.order_by("starts_at"):
        found.setdefault(row.application_id, row)
    return found


def _known(card: Card, talks: Mapping[UUID, Interview]) -> Known:
    """A card as core knows it; a question of one application aims at its interview, all else at the next."""
    about = card.question.application_id if card.question else None
    talk = talks.get(about) if about else None
    aim = talk or min(talks.values(), key=lambda each: each.starts_at, default=None)
    return Known(str(card.pk), CardKind(card.kind), trace_of(card), aim.starts_at if aim else None)


def _missing(actor: Actor) -> list[Card]:
    """The cards that could be made of what has none yet."""
    person = actor.person
    cards = Card.objects.owned_by(actor)
    stories = Story.objects.owned_by(actor).exclude(cards__isnull=False).order_by("created_at")
    questions = Question.objects.owned_by(actor).filter(attempts__isnull=False).exclude(cards__isnull=False).distinct()
    fronts = set(cards.filter(kind=CardKind.NUMBER).values_list("front", flat=True))
    numbers = [each for each in _numbers(actor) if each.front not in fronts]
    return [
        *(Card(person=person, kind=CardKind.STORY, story=each, front=each.title) for each in stories),
        *(Card(person=person, kind=CardKind.QUESTION, question=each, front=each.text) for each in questions),
        *(Card(person=person, kind=CardKind.NUMBER, front=each.front, back=each.back) for each in numbers),
    ]


def _numbers(actor: Actor) -> Iterable[Gapped]:
    """The figures of the person's stories and of their newest résumé, each sentence once."""
    told = [getattr(story, part) for story in Story.objects.owned_by(actor).order_by("created_at") for part in PARTS]
    resume = Resume.objects.owned_by(actor).first()
    lines = Achievement.objects.filter(resume=resume).order_by("created_at", "position") if resume else []
    texts = [*told, *(line.text for line in lines)]
    found = dict.fromkeys(each for text in texts for each in gapped(text))
    return list({each.front: each for each in found}.values())[:_MOST_NUMBERS]


def _told(story: Story) -> tuple[str, ...]:
    """A story as it is told: the version of ninety seconds, else its parts."""
    if story.ninety_seconds:
        return (story.ninety_seconds,)
    return tuple(text for part in PARTS if (text := getattr(story, part)))


def _kept(trace: Trace) -> dict[str, object]:
    return {
        "stability": round(trace.stability, 4),
        "difficulty": round(trace.difficulty, 4),
        "last": trace.last.isoformat(),
        "due": trace.due.isoformat(),
        "state": trace.state,
    }


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None
