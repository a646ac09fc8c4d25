"""What to recall today, so that most is there on the day of the interview.

A plain scheduler asks for a card when it is about to be forgotten, whatever the day of the interview. Here the days
until then are planned together (`ahead.py`), and planned anew each morning from what was recalled. Minutes that are
worth more later are kept: the last days may take more than the others, the last evening may not. How likely a recall is
comes from FSRS-6 (Ye, Su and Cao 2022, “A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
Scheduling”, KDD ’22), which calls the three parts of memory difficulty, stability and retrievability.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.recall.ahead import Wanted, look_ahead
from greenroom.core.recall.outlook import FARTHEST, Outlook, place_of
from greenroom.core.recall.values import CardKind, Known

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence

    from greenroom.core.recall.ahead import Ahead

MINUTES: dict[CardKind, float] = {CardKind.STORY: 1.5, CardKind.QUESTION: 1.5, CardKind.NUMBER: 0.25}
"""How long a recall takes: a story told in ninety seconds, an answer, a figure."""
A_DAY = 10.0
"""How many minutes a day asks for at most, unless the person says otherwise."""
A_LATE_DAY = 20.0
"""How many minutes that were kept for them the last days ask for at most."""
_LATE = (2, 3, 4)  # how many nights are left on a late day; the last evening is none
_HARDLY = -5.0  # a card that another day suits so much better waits


@dataclass(frozen=True, slots=True)
class Sitting:
    """What to recall on a day.

    Attributes:
        cards: best first.
        minutes: how long they take.
        waiting: how many more are worth their minutes, on another day.
        busiest: the fullest day of those to come, in nights from today, with its minutes; none without an interview.
    """

    cards: tuple[Known, ...] = ()
    minutes: float = 0.0
    waiting: int = 0
    busiest: tuple[int, float] | None = None


def sitting(
    cards: Sequence[Known], outlook: Outlook, now: dt.datetime, minutes: float = A_DAY, saved: float = 0.0
) -> Sitting:
    """The cards of a day; after a pause they take no longer than on any other day.

    A card whose interview is today is left alone. One without an interview comes on the day on which it is due.

    Args:
        cards: all that are awake.
        outlook: what is expected of memory.
        now: a moment of the day, in the person's own zone.
        minutes: how many minutes a day asks for at most.
        saved: how many minutes of earlier days were not needed.
    """
    aimed = sorted((each for each in cards if _left(each, now) >= 1), key=lambda each: each.key)
    due = _due([each for each in cards if _left(each, now) < 0], now)
    if not aimed:
        return _held(due, len(due), minutes)
    limits = _limits({_left(each, now) for each in aimed}, minutes)
    total = minutes * len(limits) + saved
    ahead = look_ahead(outlook, [wanted(each, now) for each in aimed], limits, total)
    ranked = sorted(zip(aimed, ahead.stands, strict=True), key=lambda each: -each[1].today)
    today = [card for card, stand in ranked if stand.today > _HARDLY]
    some_day = sum(stand.some_day for _, stand in ranked)
    found = _held(today, some_day, min(limits[0], minutes + saved), planned=ahead.minutes[0])
    return replace(found, busiest=_busiest(ahead))


def _left(card: Known, now: dt.datetime) -> int:
    """The nights until a card must be there, as far as one looks ahead; -1 where no interview waits for it."""
    return min(_nights(now, card.aim), FARTHEST) if card.aim is not None and card.aim > now else -1


def _nights(start: dt.datetime, end: dt.datetime) -> int:
    """How many nights lie between two moments, in the zone of the first."""
    return (end.astimezone(start.tzinfo).date() - start.date()).days


def _limits(lefts: Collection[int], minutes: float) -> list[float]:
    """The most minutes for each day until the last interview."""
    last = max(lefts)
    late = {left - before for left in lefts for before in _LATE} - {left - 1 for left in lefts}
    return [max(minutes, A_LATE_DAY) if day in late else minutes for day in range(last)]


def wanted(card: Known, now: dt.datetime) -> Wanted:
    """A card as the plan sees it; its interview is at least one night away."""
    ago = min(_nights(card.trace.last.astimezone(now.tzinfo), now), FARTHEST) if card.trace else 1
    return Wanted(MINUTES[card.kind], _left(card, now), max(ago, 0), place_of(card.trace))


def _due(cards: Sequence[Known], now: dt.datetime) -> list[Known]:
    """Cards that are due by the end of the day, the longest due first; then new ones."""
    due = [each for each in cards if each.trace is None or _nights(now, each.trace.due) <= 0]
    return sorted(due, key=lambda each: (each.trace is None, each.trace.due if each.trace else now, each.key))


def _held(cards: Sequence[Known], wanted: int, limit: float, planned: float | None = None) -> Sitting:
    """As many of the cards as the limit holds, and as the plan comes to, to the nearest card."""
    chosen: list[Known] = []
    used = 0.0
    for each in cards:
        takes = MINUTES[each.kind]
        if used + takes <= limit and (planned is None or used + takes / 2 <= planned):
            chosen.append(each)
            used += takes
    return Sitting(tuple(chosen), used, max(0, wanted - len(chosen)))


def _busiest(ahead: Ahead) -> tuple[int, float] | None:
    """The fullest of the days to come."""
    ends = (*ahead.days[1:], ahead.days[-1] + 1)
    a_day = [(used / (end - day), day) for day, end, used in zip(ahead.days, ends, ahead.minutes, strict=True)][1:]
    return max(((day, used) for used, day in a_day), key=lambda each: each[1], default=None)
