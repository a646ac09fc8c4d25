"""The family's agenda before a move: who asks whom by when, and what came of it (N2)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.agenda import OPENINGS, TOPICS
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import AgendaItem, Offer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST = 500
_LONGEST_NAME = 120
_SOONEST = dt.timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The questions of an offer: `topics` with those still open, those that are `done`, and those that are `late`."""

    offer: Offer
    topics: tuple[tuple[str, tuple[AgendaItem, ...]], ...]
    done: tuple[AgendaItem, ...]
    late: tuple[AgendaItem, ...]
    can_change: bool

    @property
    def first(self) -> AgendaItem | None:
        """The open question that is due first."""
        rows = [item for _, items in self.topics for item in items]
        return min(rows, key=lambda item: item.by or dt.date.max, default=None)


def agenda_of(actor: Actor, offer: UUID, today: dt.date) -> Agenda:
    """The agenda of an offer.

    Raises:
        NotFound: there is no such offer, or not for this actor.
    """
    row = Offer.objects.select_related("application__employer").read(actor, offer)
    items = list(AgendaItem.objects.visible_to(actor).filter(offer=row))
    order = list(TOPICS)
    open_ = sorted((item for item in items if item.done_at is None), key=lambda item: order.index(item.topic))
    topics = tuple((TOPICS[topic], tuple(rows)) for topic, rows in groupby(open_, key=lambda item: item.topic))
    late = tuple(item for item in open_ if item.by is not None and item.by < today)
    done = tuple(item for item in items if item.done_at is not None)
    return Agenda(row, topics, done, late, row.person_id == actor.person.pk)


def begin_agenda(actor: Actor, offer: UUID, *, topics: Sequence[str], first_day: dt.date, today: dt.date) -> int:
    """Put the first list's questions of some topics on the agenda, each with its day before the first day of work.

    A question that is there already is not added again; none falls before the days to come.

    Raises:
        InvalidChoice: no topic was chosen.
    """
    row = Offer.objects.own(actor, offer)
    if not topics or not set(topics) <= set(TOPICS):
        raise InvalidChoice("Choose what concerns you.", field="topics")
    known = set(AgendaItem.objects.owned_by(actor).filter(offer=row).values_list("what", flat=True))
    made = [
        AgendaItem(
            person=actor.person,
            offer=row,
            topic=each.topic,
            what=each.what,
            who=each.who,
            asks=each.asks,
            by=max(first_day - dt.timedelta(weeks=each.weeks), today + _SOONEST),
        )
        for each in OPENINGS
        if each.topic in topics and each.what not in known
    ]
    with deed(actor, "begin-agenda", f"Began the agenda of the move for {row.name}") as record:
        record.create_all(made)
    return len(made)


def add_item(
    actor: Actor, offer: UUID, *, topic: str, what: str, who: str = "", asks: str = "", by: dt.date | None = None
) -> AgendaItem:
    """Add a question of one's own.

    Raises:
        InvalidChoice: there is no such topic, nothing is asked, or it is a letter.
    """
    row = Offer.objects.own(actor, offer)
    if topic not in TOPICS:
        raise InvalidChoice("Choose what it is about.", field="topic")
    words = given(what, field="what", what="the question")
    if len(words) > _LONGEST:
        raise InvalidChoice("Keep a question to a few lines.", field="what")
    fields = {"who": cut(who.strip(), _LONGEST_NAME), "asks": cut(asks.strip(), _LONGEST_NAME), "by": by}
    with deed(actor, "add-agenda-item", f"Added a question to the agenda of {row.name}") as record:
        return record.create(AgendaItem(person=actor.person, offer=row, topic=topic, what=words, **fields))


def answer_item(actor: Actor, item: UUID, answer: str) -> AgendaItem:
    """Note what came of a question; it is done then. No words open it again."""
    row = AgendaItem.objects.own(actor, item)
    words = answer.strip()
    with deed(actor, "answer-agenda-item", f"Noted an answer on the agenda: {cut(row.what, 60)}") as record:
        return record.update(row, answer=words, done_at=(row.done_at or timezone.now()) if words else None)


def remove_item(actor: Actor, item: UUID) -> AgendaItem:
    """Remove a question."""
    row = AgendaItem.objects.own(actor, item)
    with deed(actor, "remove-agenda-item", f"Removed from the agenda: {cut(row.what, 60)}") as record:
        record.delete(row)
    return row
