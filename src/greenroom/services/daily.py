"""Five minutes a day: what is weak and due now, gathered from cards, questions and stories."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.habits.daily import Small, Thing, rest_of, small_set
from greenroom.core.habits.routine import week_of
from greenroom.core.plan.values import Weekday
from greenroom.core.recall.aiming import MINUTES
from greenroom.core.recall.values import CardKind
from greenroom.core.stories.values import PARTS
from greenroom.services import cards
from greenroom.store.models import Attempt, Interview, Question, Recall, Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greenroom.core.habits.routine import Habit
    from greenroom.store.access import Actor

_ANSWER, _LINE = 2.0, 1.0
_STRONG = 4.0
_BACK = dt.timedelta(days=8)
_ASKED = {
    "situation": "Where and when was it?",
    "task": "What was your task?",
    "actions": "What did you do yourself?",
    "result": "What came of it, in figures?",
    "learning": "What did you learn from it?",
}


@dataclass(frozen=True, slots=True)
class Daily:
    """Today's small set; why today is better left free, if it is; and a week with a rhythm."""

    things: tuple[Thing, ...]
    rest: str
    week: tuple[tuple[Weekday, tuple[Habit, ...]], ...]

    @property
    def minutes(self) -> int:
        """How long the set takes, in whole minutes."""
        return round(sum(each.minutes for each in self.things))


def daily_of(actor: Actor, now: dt.datetime) -> Daily:
    """The small set of the actor's day."""
    things = [*_cards(actor, now), *_questions(actor, now), *_stories(actor)]
    zone = ZoneInfo(actor.person.zone)
    days = {moment.astimezone(zone).date() for moment in _practised(actor, now)}
    near = Interview.objects.owned_by(actor).filter(
        cancelled_at=None, starts_at__gte=now - dt.timedelta(days=1), starts_at__lte=now + dt.timedelta(days=1)
    )
    rest = rest_of(now, now.astimezone(zone).date(), days, list(near.values_list("starts_at", flat=True)))
    return Daily(
        small_set(things), rest, week_of({Weekday(day) for day, hours in actor.person.free_hours.items() if hours})
    )


def _cards(actor: Actor, now: dt.datetime) -> Iterator[Thing]:
    """The cards of today, in their order."""
    found = cards.today(actor, now).cards
    for place, card in enumerate(found):
        minutes = MINUTES[CardKind(card.kind)]
        why = "It would fade before it is needed." if card.due_at else "You have not recalled it yet."
        yield Thing(Small.CARD, str(card.pk), cards.face_of(card).front, why, minutes, float(len(found) - place))


def _questions(actor: Actor, now: dt.datetime) -> Iterator[Thing]:
    """Questions whose last answer was weakest, and those without one; what was answered today is left alone."""
    rows = Question.objects.owned_by(actor).exclude(attempts__created_at__gte=now - dt.timedelta(hours=12))
    for row in rows.prefetch_related("attempts__feedback"):
        rating = _rating(list(row.attempts.all()))
        if rating is not None and rating >= _STRONG:
            continue
        why = "You have not answered it yet." if rating is None else f"Your last answer came to {rating:.1f} of 5."
        yield Thing(Small.QUESTION, str(row.pk), row.text, why, _ANSWER, _STRONG - rating if rating else 0.5)


def _rating(attempts: list[Attempt]) -> float | None:
    """The overall rating of the last answer; none where there is none."""
    found = list(attempts[-1].feedback.all()) if attempts else []
    ratings = found[-1].body.get("ratings", ()) if found else ()
    return next((each["value"] for each in ratings if each["dimension"] == "overall" and each["value"]), None)


def _stories(actor: Actor) -> Iterator[Thing]:
    """Stories with a gap; those that lack least come first, as one line may complete them."""
    for row in Story.objects.owned_by(actor):
        missing = [part for part in PARTS if not getattr(row, part)]
        if missing:
            weight = float(len(PARTS) - len(missing))
            why = f"One line is missing. {_ASKED[missing[0]]}" if len(missing) == 1 else _ASKED[missing[0]]
            yield Thing(Small.STORY, str(row.pk), row.title, why, _LINE, weight)


def _practised(actor: Actor, now: dt.datetime) -> Iterable[dt.datetime]:
    """When the person recalled or answered something in the last days."""
    since = now - _BACK
    yield from Recall.objects.owned_by(actor).filter(at__gte=since).values_list("at", flat=True)
    yield from Attempt.objects.owned_by(actor).filter(created_at__gte=since).values_list("created_at", flat=True)
