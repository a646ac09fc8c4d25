"""Placing wishes in free time: the first range with room, after what they build on and before what builds on them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from greenroom.core.plan.slots import Range, take
from greenroom.core.plan.steps import BUILDS_ON
from greenroom.core.plan.wishes import HURRY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from zoneinfo import ZoneInfo

    from greenroom.core.plan.values import PlannedTask
    from greenroom.core.plan.wishes import Wish

A_DAY = 120
"""How many minutes of preparation a day should hold at most where the person has set no limit."""
_ROUND = dt.timedelta(minutes=5)
BETWEEN = dt.timedelta(minutes=10)
"""The pause around a task."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Where a step was put: a free range, and how many minutes it has there."""

    range: Range
    minutes: int


@dataclass(frozen=True, slots=True)
class Days:
    """How full days may be, in minutes.

    Attributes:
        zone: whose days they are.
        limit: the most that a day may hold; none for the usual, which gives way when time is short.
        used: what days hold already.
    """

    zone: ZoneInfo
    limit: int | None = None
    used: Mapping[dt.date, int] = field(default_factory=dict)

    def on(self, moment: dt.datetime) -> dt.date:
        """The day of a moment."""
        return moment.astimezone(self.zone).date()


def fill(wishes: Sequence[Wish], ranges: list[Range], days: Days) -> tuple[list[PlannedTask], list[PlannedTask]]:
    """A time for each wish, the most needed first and as late as its followers leave room; and what has none."""
    return placed(wishes, ranges, days, {})


def placed(
    wishes: Sequence[Wish], ranges: list[Range], days: Days, where: Mapping[tuple[str, str], Bin]
) -> tuple[list[PlannedTask], list[PlannedTask]]:
    """A time for each wish: first those with a range of their own, in it; then the others, anywhere; what has none."""
    tasks: list[PlannedTask] = []
    for wish in sorted((each for each in wishes if each.name in where), key=lambda each: _in_range(each, where)):
        ranges = _lay_down(wish, _own_slot(wish, ranges, tasks, days, where[wish.name]), ranges, tasks, days)
    done = {(task.key, task.interview) for task in tasks}
    for wish in sorted((each for each in wishes if each.name not in done), key=lambda each: each.need):
        ranges = _lay_down(wish, _slot(wish, ranges, tasks, days), ranges, tasks, days)
    done = {(task.key, task.interview) for task in tasks}
    left = [wish.task(None, wish.step.minutes, days.zone) for wish in wishes if wish.name not in done]
    return tasks, sorted(left, key=lambda task: (task.within[1], task.key))


def _in_range(wish: Wish, where: Mapping[tuple[str, str], Bin]) -> tuple[dt.datetime, int, dt.datetime, int, str]:
    """The order in which steps with a range are laid down: by range; there what others build on, then by need."""
    own = where[wish.name].range
    depth = len(BUILDS_ON.get(wish.step.key, ()))
    return own.start, depth, min(own.end, wish.latest), wish.step.rank, wish.interview.key


def _lay_down(wish: Wish, slot: Range | None, ranges: list[Range], tasks: list[PlannedTask], days: Days) -> list[Range]:
    """Put a wish into its slot, if there is one; returns the ranges that are left."""
    if slot is None:
        return ranges
    tasks.append(wish.task(slot.start, int((slot.end - slot.start).total_seconds()) // 60, days.zone))
    return take(ranges, [slot], between(wish))


def between(wish: Wish) -> dt.timedelta:
    """The pause around a task; none when there are only hours left."""
    near = wish.begins - wish.earliest
    return dt.timedelta(0) if dt.timedelta(0) < near <= HURRY else BETWEEN


def _own_slot(wish: Wish, ranges: list[Range], tasks: list[PlannedTask], days: Days, own: Bin) -> Range | None:
    """The first free time for a wish in the range and the form that were chosen for it."""
    near = [each for each in ranges if own.range.start <= each.start and each.end <= own.range.end]
    return _slot(replace(wish, step=replace(wish.step, minutes=own.minutes)), near, tasks, days)


def _slot(wish: Wish, ranges: list[Range], tasks: list[PlannedTask], days: Days) -> Range | None:
    """The first free time for a wish: on a day that is not full, else on any day, else shortened."""
    floor = rounded(max([wish.earliest, *_ends_before(wish, tasks)]))
    ceiling = min([wish.latest, *_starts_after(wish, tasks)])
    for minutes in dict.fromkeys((wish.step.minutes, wish.step.short)):
        length = dt.timedelta(minutes=minutes)
        starts = [
            max(each.start, floor) for each in ranges if max(each.start, floor) + length <= min(each.end, ceiling)
        ]
        calm = [start for start in starts if _has_room(start, minutes, tasks, days)]
        if calm or (starts and days.limit is None):
            return Range((calm or starts)[0], (calm or starts)[0] + length)
    return None


def _ends_before(wish: Wish, tasks: list[PlannedTask]) -> list[dt.datetime]:
    """When the steps end that this one builds on."""
    earlier = BUILDS_ON.get(wish.step.key, ())
    return [_end(task) for task in tasks if task.interview == wish.interview.key and task.key in earlier]


def _starts_after(wish: Wish, tasks: list[PlannedTask]) -> list[dt.datetime]:
    """When the steps begin that build on this one."""
    return [
        task.starts_at.astimezone(dt.UTC)
        for task in tasks
        if task.starts_at is not None
        and task.interview == wish.interview.key
        and wish.step.key in BUILDS_ON.get(task.key, ())
    ]


def _end(task: PlannedTask) -> dt.datetime:
    """When a task ends; counted in real minutes, also across a change of the clocks."""
    start = task.starts_at or task.within[0]
    return start.astimezone(dt.UTC) + dt.timedelta(minutes=task.minutes)


def _has_room(start: dt.datetime, minutes: int, tasks: list[PlannedTask], days: Days) -> bool:
    """Whether that day holds no more than it may with so many minutes on top."""
    day = days.on(start)
    used = days.used.get(day, 0) + sum(
        task.minutes for task in tasks if task.starts_at is not None and task.starts_at.date() == day
    )
    return used + minutes <= (A_DAY if days.limit is None else days.limit)


def rounded(moment: dt.datetime) -> dt.datetime:
    """The moment, or the next full five minutes after it."""
    over = dt.timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not over else moment - over + _ROUND
