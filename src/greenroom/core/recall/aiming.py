"""What to recall today: the cards whose recall is worth most per minute on the day of the interview.

A plain scheduler asks for a card when it is about to be forgotten, whatever the day of the interview. Here a card is
worth recalling today by how much likelier it makes the recall on that day, a minute. The chances are those of FSRS-6
(Ye, Su and Cao 2022, “A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling”, KDD ’22),
which calls the three parts of memory difficulty, stability and retrievability.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.recall.values import CardKind, Known, Memory, Rating, Trace

if TYPE_CHECKING:
    from collections.abc import Sequence

MINUTES: dict[CardKind, float] = {CardKind.STORY: 1.5, CardKind.QUESTION: 1.5, CardKind.NUMBER: 0.25}
"""How long a recall takes: a story told in ninety seconds, an answer, a figure."""
A_DAY = 10.0
"""How many minutes a day asks for at most, unless the person says otherwise."""
WORTH = 0.02
"""A recall that makes the one on the day likelier by less than this is not worth the time."""
_NEW = 0.5  # how likely a first recall goes well; nothing is known about it
_REST = dt.timedelta(hours=8)  # a card that went well is left alone for this long


@dataclass(frozen=True, slots=True)
class Sitting:
    """What to recall now, best first, how many minutes it takes, and how many more can wait for another day."""

    cards: tuple[Known, ...] = ()
    minutes: float = 0.0
    waiting: int = 0


def sitting(cards: Sequence[Known], memory: Memory, now: dt.datetime, minutes: float = A_DAY) -> Sitting:
    """The cards of one sitting, at most so many minutes; after a pause it is no longer than on any other day."""
    worth = {each.key: _worth(each, memory, now) for each in cards}
    wanted = sorted((each for each in cards if worth[each.key] > 0), key=lambda each: (-worth[each.key], each.key))
    chosen: list[Known] = []
    used = 0.0
    for each in wanted:
        if used + MINUTES[each.kind] <= minutes:
            chosen.append(each)
            used += MINUTES[each.kind]
    return Sitting(tuple(chosen), used, len(wanted) - len(chosen))


def gain(card: Known, memory: Memory, now: dt.datetime) -> float:
    """By how much a recall now makes the recall on the day of the interview likelier, from -1 to 1.

    Without an interview, the day is the one on which the card is due, and two weeks on for a new one.
    """
    aim = card.aim if card.aim is not None and card.aim > now else now + dt.timedelta(days=14)
    without = memory.chance(card.trace, aim) if card.trace else 0.0
    well = memory.chance(card.trace, now) if card.trace else _NEW
    after = {
        rating: memory.chance(memory.after(card.trace, rating, now), aim) for rating in (Rating.GOOD, Rating.AGAIN)
    }
    return well * after[Rating.GOOD] + (1 - well) * after[Rating.AGAIN] - without


def _worth(card: Known, memory: Memory, now: dt.datetime) -> float:
    """What recalling a card now is worth a minute; 0 for one that can wait."""
    if card.trace is not None and not _may_come(card.trace, now):
        return 0.0
    aimed = card.aim is not None and card.aim > now
    if not aimed and card.trace is not None and card.trace.due > now:
        return 0.0
    more = gain(card, memory, now)
    return more / MINUTES[card.kind] if more >= WORTH else 0.0


def _may_come(trace: Trace, now: dt.datetime) -> bool:
    """Whether a card may come again: at once where it did not go well, else not within some hours."""
    return trace.state != 2 or now - trace.last >= _REST
