"""Cards to recall: made of the person's own stories, questions and figures, asked for by the day of the interview."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils.dateparse import parse_datetime

from greenroom.adapters.memory import packed_memory, packed_outlook
from greenroom.core.errors import InvalidChoice
from greenroom.core.recall.aiming import A_DAY, MINUTES, Sitting, sitting
from greenroom.core.recall.numbers import Gapped, gapped
from greenroom.core.recall.values import CardKind, Known, Rating, Trace
from greenroom.core.stories.values import PARTS
from greenroom.services.record import deed
from greenroom.services.wording import cut
from greenroom.store.models import Achievement, Card, Interview, Question, Recall, Resume, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet

LONGEST_SECONDS = 60 * 60
_MOST_NUMBERS = 60
_BACK = dt.timedelta(days=21)


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
        busiest: the fullest day to come and its minutes; none where none asks for more than a usual day.
    """

    cards: tuple[Card, ...]
    minutes: float
    waiting: int
    aim: Interview | None
    chance: float | None
    done: int
    total: int
    new: int
    busiest: tuple[dt.date, int] | None = None


def gather(actor: Actor) -> int:
    """Make a card of each story, question and figure that has none yet; returns how many were made."""
    made = _missing(actor)
    with deed(actor, "gather-cards", f"Made {len(made)} cards") as record:
        record.create_all(made)
    return len(made)


def today(actor: Actor, now: dt.datetime, minutes: float = A_DAY) -> Today:
    """What is left to recall today, by the days of the interviews to come.

    The cards of a day are chosen as things stand in its morning, so that recalling them asks for no more of them.
    """
    morning = _morning(actor, now)
    cards = list(_rows(actor).filter(asleep=False))
    talks = _talks(actor, now)
    recalls = list(Recall.objects.owned_by(actor).filter(at__gte=morning - _BACK).select_related("card"))
    done = [each for each in recalls if each.at >= morning]
    then = _memories_before(actor, morning, {each.card_id for each in done})
    known = [_known(card, talks, then.get(card.pk, card.memory)) for card in cards]
    saved = _saved(cards, [each for each in recalls if each.at < morning], morning, minutes)
    found = _chosen(tuple(known), morning, minutes, saved)
    rows = {str(card.pk): card for card in cards if card.pk not in then}
    wanted = [rows[each.key] for each in found.cards if each.key in rows]
    left = _within(found.minutes - _minutes(each.card for each in done), wanted)
    aim = min(talks.values(), key=lambda each: each.starts_at, default=None)
    expected = _expected(cards, talks) if aim else None
    busiest = _busiest(found, morning, minutes)
    return Today(
        left, _minutes(left), found.waiting, aim, expected, len(done), len(cards), len(_missing(actor)), busiest
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
    trace = packed_memory().after(_trace(row.memory), Rating(rating), now)
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


def _known(card: Card, talks: Mapping[UUID, Interview], memory: Mapping[str, object]) -> Known:
    """A card as core knows it; a question of one application aims at its interview, all else at the next."""
    about = card.question.application_id if card.question else None
    talk = talks.get(about) if about else None
    aim = talk or min(talks.values(), key=lambda each: each.starts_at, default=None)
    return Known(str(card.pk), CardKind(card.kind), _trace(memory), aim.starts_at if aim else None)


@lru_cache(maxsize=8)
def _chosen(cards: tuple[Known, ...], morning: dt.datetime, minutes: float, saved: float) -> Sitting:
    """The cards of a day; every page of the day asks for the same ones."""
    return sitting(cards, packed_outlook(), morning, minutes, saved)


def _morning(actor: Actor, now: dt.datetime) -> dt.datetime:
    """When the person's day began."""
    here = now.astimezone(ZoneInfo(actor.person.zone))
    return dt.datetime.combine(here.date(), dt.time(), here.tzinfo)


def _memories_before(actor: Actor, morning: dt.datetime, cards: set[UUID]) -> dict[UUID, dict[str, object]]:
    """What was known of cards in the morning: their earlier recalls, gone through once more."""
    found: dict[UUID, dict[str, object]] = {card: {} for card in cards}
    for each in Recall.objects.owned_by(actor).filter(card__in=cards, at__lt=morning).order_by("at"):
        trace = packed_memory().after(_trace(found[each.card_id]), Rating(each.rating), each.at)
        found[each.card_id] = _kept(trace)
    return found


def _saved(cards: Sequence[Card], recalls: Iterable[Recall], morning: dt.datetime, minutes: float) -> float:
    """The minutes that the days before today did not need, since the first card was made, of three weeks at most."""
    first = max(min((card.created_at for card in cards), default=morning), morning - _BACK)
    return max(0.0, minutes * (morning - first).days - _minutes(each.card for each in recalls))


def _within(minutes: float, cards: Sequence[Card]) -> tuple[Card, ...]:
    """The first cards that the minutes hold."""
    ends = accumulate(MINUTES[CardKind(card.kind)] for card in cards)
    return tuple(card for card, end in zip(cards, ends, strict=True) if end <= minutes)


def _minutes(cards: Iterable[Card]) -> float:
    return sum(MINUTES[CardKind(card.kind)] for card in cards)


def _busiest(found: Sitting, morning: dt.datetime, minutes: float) -> tuple[dt.date, int] | None:
    """The fullest day to come, if it asks for more than a usual one."""
    if found.busiest is None or round(found.busiest[1]) <= minutes:
        return None
    nights, most = found.busiest
    return morning.date() + dt.timedelta(days=nights), round(most)


def _expected(cards: Sequence[Card], talks: Mapping[UUID, Interview]) -> float | None:
    """How likely a card is to be recalled on its day as things stand, the mean of all."""
    known = [_known(card, talks, card.memory) for card in cards]
    return _mean([packed_memory().chance(each.trace, each.aim) if each.trace and each.aim else 0.0 for each in known])


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


def _trace(kept: Mapping[str, object]) -> Trace | None:
    """What is known of how well a card is remembered; none before its first recall."""
    last, due = (parse_datetime(str(kept.get(name, ""))) for name in ("last", "due"))
    if last is None or due is None:
        return None
    stability, difficulty, state = (str(kept[name]) for name in ("stability", "difficulty", "state"))
    return Trace(float(stability), float(difficulty), last, due, int(state))


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
