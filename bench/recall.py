"""Recall on the day of the interview: cards chosen for that day, in the order of due dates, and all at the end.

Learners are made up: their memory follows FSRS-6 with a first stability of a third of the usual, the usual, or three
times that; what they recall is drawn from a seed. The program always reckons with the usual. Every way has the same
minutes a day; “all at the end” spends the same minutes in all, in the last three days (three long evenings), and “the
same limit, at the end” keeps to the minutes of a day for those days. Recall is the mean chance over all cards.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
from typing import TYPE_CHECKING

from fsrs import Scheduler

from greenroom.adapters.memory import Fsrs
from greenroom.core.recall.aiming import MINUTES, sitting
from greenroom.core.recall.values import CardKind, Known, Rating, Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

NOW = dt.datetime(2026, 11, 1, 18, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
CASES = ((7, 30, 5), (14, 30, 10), (21, 60, 5), (21, 60, 10))
SCALES = (0.3, 1.0, 3.0)
WAYS = "for the day | due order | the same limit, at the end | all at the end"
SEEDS = range(4)
LAST = 3
_MODEL = Fsrs()


def main(_: Path) -> None:
    """Print the table."""
    print(f"| days | cards | minutes a day | memory | {WAYS} |")
    print("|---|---|---|---|---|---|---|---|")
    for days, count, minutes in CASES:
        for scale in SCALES:
            found = [_mean(way, days, count, minutes, scale) for way in (_aimed, _due, _late, _massed)]
            cells = " | ".join(f"{recall:.2f} ({used:.0f} min)" for recall, used in found)
            print(f"| {days} | {count} | {minutes} | × {scale:g} | {cells} |")


def _mean(way: Way, days: int, count: int, minutes: float, scale: float) -> tuple[float, float]:
    runs = [_run(way, days, count, minutes, scale, seed) for seed in SEEDS]
    return statistics.mean(recall for recall, _ in runs), statistics.mean(used for _, used in runs)


def _run(way: Way, days: int, count: int, minutes: float, scale: float, seed: int) -> tuple[float, float]:
    """How likely a card is recalled on the day after practising in one way, and how many minutes it took."""
    chance, learner = random.Random(seed), _learner(scale)  # noqa: S311 - no secret
    kinds = list(CardKind)
    true: dict[str, Trace] = {}
    believed: dict[str, Trace] = {}
    aim, used = NOW + days * DAY, 0.0
    for day in range(days):
        at = NOW + day * DAY
        cards = [Known(f"{n:03}", kinds[n % 3], believed.get(f"{n:03}"), aim) for n in range(count)]
        for card in way(cards, at, minutes, days - day, days):
            known = true.get(card.key)
            well = chance.random() < (learner.chance(known, at) if known else 0.5)
            rating = Rating.GOOD if well else Rating.AGAIN
            true[card.key] = learner.after(known, rating, at)
            believed[card.key] = _MODEL.after(card.trace, rating, at)
            used += MINUTES[card.kind]
    return sum(learner.chance(each, aim) for each in true.values()) / count, used


def _learner(scale: float) -> Fsrs:
    """A memory whose first stability is so many times the usual."""
    usual = list(Scheduler().parameters)
    return Fsrs([each * scale for each in usual[:4]] + usual[4:])


def _aimed(cards: Sequence[Known], at: dt.datetime, minutes: float, _: int, __: int) -> Sequence[Known]:
    return sitting(cards, _MODEL, at, minutes).cards


def _due(cards: Sequence[Known], at: dt.datetime, minutes: float, _: int, __: int) -> Sequence[Known]:
    due = [each for each in cards if each.trace is None or each.trace.due <= at]
    return _cut(sorted(due, key=lambda each: (each.trace is None, each.trace.due if each.trace else at)), minutes)


def _late(cards: Sequence[Known], at: dt.datetime, minutes: float, left: int, _: int) -> Sequence[Known]:
    return _cut(_longest_ago(cards, at), minutes) if left <= LAST else ()


def _massed(cards: Sequence[Known], at: dt.datetime, minutes: float, left: int, days: int) -> Sequence[Known]:
    return _cut(_longest_ago(cards, at), minutes * days / LAST) if left <= LAST else ()


def _longest_ago(cards: Sequence[Known], at: dt.datetime) -> list[Known]:
    return sorted(cards, key=lambda each: each.trace.last if each.trace else at - 99 * DAY)


def _cut(cards: Sequence[Known], minutes: float) -> list[Known]:
    """The first cards that the minutes hold."""
    chosen, used = [], 0.0
    for each in cards:
        if used + MINUTES[each.kind] <= minutes:
            chosen.append(each)
            used += MINUTES[each.kind]
    return chosen


if TYPE_CHECKING:
    Way = Callable[[Sequence[Known], dt.datetime, float, int, int], Sequence[Known]]
