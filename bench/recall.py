"""Recall on the day of the interview at equal minutes: aimed at that day, in the order of due dates, and massed.

Learners are made up. Their memory follows FSRS-6 with a first stability of a third of the usual, the usual, or three
times that, and with every parameter of each learner off by some 15 %; what they recall is drawn by that memory. The
program always reckons with the usual parameters. Recall is the mean chance over all cards, with the standard error over
the learners.

Each learner spends in each way what the aimed one took, to the last card that fits. In the order of due dates the
minutes are spread evenly, new cards first (which was the better of the two orders), and what is not due yet follows
where minutes are left. Massed practice is one sitting (Cepeda et al. 2006, “Distributed practice in verbal recall
tasks”, Psychological Bulletin 132; Son and Simon 2012, “Distributed Learning”, Educational Psychology Review 24): all
minutes on the evening before. Three evenings a day apart are spaced already, and shown beside it. “No limit” makes the
program's choice where any evening may be as long as the massed one.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

from greenroom.adapters.memory import Fsrs, packed_memory, packed_outlook
from greenroom.core.recall.ahead import look_ahead
from greenroom.core.recall.aiming import MINUTES, sitting, wanted
from greenroom.core.recall.values import CardKind, Known, Rating, Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Way = Callable[["Course"], Sequence[Known]]

NOW = dt.datetime(2026, 11, 1, 18, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
CASES = ((7, 30, 5), (7, 30, 10), (7, 60, 10), (14, 30, 10), (21, 60, 5), (21, 60, 10), (21, 120, 10))
SCALES = (0.33, 1.0, 3.0)
LEARNERS = range(20, 26)
OFF = 0.15
COLUMNS = "minutes spent | looks at each | aimed | aimed, no limit | due order | one evening | three evenings"


@dataclass
class Course:
    """One learner on the way to one interview: what is believed, and what minutes are left."""

    days: int
    minutes: float
    total: float
    cards: list[Known]
    day: int = 0
    spent: list[float] = field(default_factory=list)

    @property
    def now(self) -> dt.datetime:
        """The evening of this day."""
        return NOW + self.day * DAY

    @property
    def left(self) -> float:
        """The minutes not spent yet."""
        return self.total - sum(self.spent)


def main(_: Path) -> None:
    """Print the table."""
    print(f"| days, cards, minutes a day | memory | {COLUMNS} |")
    print("|---|---|---|---|---|---|---|---|---|")
    for days, count, minutes in CASES:
        for scale in SCALES:
            rows = [_all_ways(days, count, minutes, scale, seed) for seed in LEARNERS]
            spent = statistics.mean(row[0][1] for row in rows)
            _say_if_unequal(rows)
            once = sum(MINUTES[card.kind] for card in _new_cards(days, count))
            cells = " | ".join(_cell([row[way][0] for row in rows]) for way in range(len(rows[0])))
            print(
                f"| {days}, {count}, {minutes} | × {scale:g} | {spent:.0f} | {spent / once:.1f} | {cells} |", flush=True
            )


def _all_ways(days: int, count: int, minutes: float, scale: float, seed: int) -> list[tuple[float, float]]:
    """The recall and the minutes of each way for one learner; the first way says how many minutes the others have."""
    aimed = _run(_aimed, Course(days, minutes, days * minutes, _new_cards(days, count)), scale, seed)
    others = (_free, _due, _massed(1), _massed(3))
    return [
        aimed,
        *(_run(way, Course(days, minutes, aimed[1], _new_cards(days, count)), scale, seed) for way in others),
    ]


def _say_if_unequal(rows: Sequence[Sequence[tuple[float, float]]]) -> None:
    worst = max(abs(used / row[0][1] - 1) for row in rows for _, used in row)
    if worst > 0.02:
        print(f"Minutes differ by {worst:.1%}.")


def _cell(recalls: Sequence[float]) -> str:
    error = statistics.stdev(recalls) / len(recalls) ** 0.5
    return f"{statistics.mean(recalls):.3f} ± {error:.3f}"


def _new_cards(days: int, count: int) -> list[Known]:
    kinds = list(CardKind)
    return [Known(f"{number:03}", kinds[number % 3], None, NOW + days * DAY) for number in range(count)]


def _run(way: Way, course: Course, scale: float, seed: int) -> tuple[float, float]:
    """How likely a card is recalled on the day after practising in one way, and how many minutes it took."""
    chance, learner = random.Random(seed), _learner(scale, seed)  # noqa: S311 - no secret
    true: dict[str, Trace] = {}
    while course.day < course.days:
        course.spent.append(0.0)
        for card in way(course):
            known, at = true.get(card.key), course.now
            well = chance.random() < (learner.chance(known, at) if known else 0.5)
            rating = Rating.GOOD if well else Rating.AGAIN
            true[card.key] = learner.after(known, rating, at)
            place = int(card.key)
            trace = packed_memory().after(course.cards[place].trace, rating, at)
            course.cards[place] = Known(card.key, card.kind, trace, card.aim)
            course.spent[-1] += MINUTES[card.kind]
        course.day += 1
    aim = NOW + course.days * DAY
    return sum(learner.chance(each, aim) for each in true.values()) / len(course.cards), sum(course.spent)


def _learner(scale: float, seed: int) -> Fsrs:
    """A memory whose first stability is so many times the usual, every parameter of it a little off."""
    off = random.Random(1000 + seed)  # noqa: S311 - no secret
    usual = [each * (scale if place < len(Rating) else 1) for place, each in enumerate(DEFAULT_PARAMETERS)]
    moved = [each * off.lognormvariate(0, OFF) for each in usual]
    bounds = zip(moved, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    return Fsrs([min(max(each, low), high) for each, low, high in bounds])


def _aimed(course: Course) -> Sequence[Known]:
    saved = course.minutes * course.day - sum(course.spent)
    return sitting(course.cards, packed_outlook(), course.now, course.minutes, saved).cards


def _free(course: Course) -> Sequence[Known]:
    """The program's choice where a day has no limit of its own."""
    limits = [course.left] * (course.days - course.day)
    cards = [wanted(each, course.now) for each in course.cards]
    ahead = look_ahead(packed_outlook(), cards, limits, course.left)
    ranked = sorted(zip(course.cards, ahead.stands, strict=True), key=lambda each: -each[1].today)
    return _cut([card for card, _ in ranked], course.left if len(limits) == 1 else ahead.minutes[0])


def _due(course: Course) -> Sequence[Known]:
    def order(card: Known) -> tuple[bool, float]:
        return (card.trace is not None, card.trace.due.timestamp() if card.trace else 0.0)

    return _cut(sorted(course.cards, key=order), course.left / (course.days - course.day))


def _massed(evenings: int) -> Way:
    """All minutes on the last evenings, what was recalled longest ago first, over and over."""

    def way(course: Course) -> Sequence[Known]:
        left = course.days - course.day
        if left > evenings:
            return ()
        order = sorted(course.cards, key=lambda each: each.trace.last if each.trace else NOW - DAY)
        once = sum(MINUTES[each.kind] for each in order)
        minutes = course.left / left
        return _cut(order * (int(minutes / once) + 1), minutes)

    return way


def _cut(cards: Sequence[Known], minutes: float) -> list[Known]:
    """The first cards that the minutes hold, and smaller ones after them."""
    chosen, used = [], 0.0
    for each in cards:
        if used + MINUTES[each.kind] <= minutes + 1e-9:
            chosen.append(each)
            used += MINUTES[each.kind]
    return chosen
