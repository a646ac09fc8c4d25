"""The earliest honest first day: steps that wait for each other, each with a range of days, drawn many times over.

A step's duration is drawn from a triangle (least, likely, most), and a first day is as late as the slowest chain of
steps makes it. What comes out is a range: p50, p80 and p95, never one date. The draws are seeded, so that the same
steps always give the same days.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.notice import Notice, last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Days = np.ndarray[tuple[int], np.dtype[np.int64]]

DRAWS = 5_000
NOTICE = "notice"
"""The key of the step whose length is the notice period and not a range of its own."""
WEEKEND = frozenset({5, 6})
_SEED = 20_261_127
_EPOCH = dt.date(1970, 1, 1)
_MOST_DAYS = 1_100
_MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class Step:
    """Something that has to be over before the first day.

    Attributes:
        key: its name for other steps; `notice` is the notice period.
        name: what people read.
        least, likely, most: how many days it takes, whole days.
        after: keys of the steps that must be over before it begins.
        working: whether only working days count.
    """

    key: str
    name: str
    least: int
    likely: int
    most: int
    after: tuple[str, ...] = ()
    working: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """Everything between today and a first day.

    Attributes:
        begins_on: the day on which the first step begins, such as that of a written offer.
        steps: in any order; one that waits for nothing begins on that day.
        notice: the notice period, for the step of that key.
    """

    begins_on: dt.date
    steps: tuple[Step, ...]
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What one step adds: `days` on average to the slowest chain, of which it is part in that `share` of the draws."""

    step: Step
    days: float
    share: float


@dataclass(frozen=True, slots=True)
class Foreseen:
    """When one could start: in half of the draws by `p50`, in 80 of 100 by `p80`, in 95 by `p95`.

    `shares` has every step, in the order in which they come; `decides` is the one that adds most days.
    """

    p50: dt.date
    p80: dt.date
    p95: dt.date
    shares: tuple[Share, ...]

    @property
    def decides(self) -> Share | None:
        """The step that adds most days to the slowest chain, if there is any step that takes time."""
        found = max(self.shares, key=lambda each: each.days, default=None)
        return found if found and found.days > 0 else None


def foresee(way: Way, holidays: Iterable[dt.date] = (), weekend: frozenset[int] = WEEKEND) -> Foreseen:
    """When one could start, by drawing every step many times.

    Args:
        way: the steps.
        holidays: days on which nobody works, where the job is.
        weekend: days of the week on which nobody works, Monday is 0.

    Raises:
        InvalidChoice: a range is upside down, a step waits for itself or for none, or there are too many.
    """
    ordered = in_order(way.steps)
    calendar = np.busdaycalendar(
        weekmask=[day not in weekend for day in range(7)], holidays=sorted(np.datetime64(day) for day in holidays)
    )
    chance = np.random.default_rng(_SEED)
    begin = np.full(DRAWS, (way.begins_on - _EPOCH).days, dtype=np.int64)
    over: dict[str, Days] = {}
    began: dict[str, Days] = {}
    for step in ordered:
        drawn = _drawn(step, chance)
        began[step.key] = np.max([begin, *(over[key] for key in step.after)], axis=0)
        over[step.key] = _over(step, began[step.key], drawn, calendar, way.notice)
    end = np.max([begin, *over.values()], axis=0)
    first = np.busday_offset(end.astype("datetime64[D]"), 0, roll="forward", busdaycal=calendar)
    p50, p80, p95 = (_at(first, part) for part in (0.5, 0.8, 0.95))
    return Foreseen(p50, p80, p95, _shares(ordered, began, over, end))


def in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps so that each comes after those that it waits for.

    Raises:
        InvalidChoice: as in `foresee`.
    """
    _check(steps)
    left, done = list(steps), list[Step]()
    while left:
        ready = [step for step in left if all(key in {each.key for each in done} for key in step.after)]
        if not ready:
            raise InvalidChoice(f"“{left[0].name}” waits for itself. Change what it comes after.", field="steps")
        done += ready
        left = [step for step in left if step not in ready]
    return tuple(done)


def _check(steps: Sequence[Step]) -> None:
    keys = [step.key for step in steps]
    if len(steps) > _MOST_STEPS:
        raise InvalidChoice(f"Keep to {_MOST_STEPS} steps, and put small ones together.", field="steps")
    if len(set(keys)) < len(keys):
        raise InvalidChoice("Two steps have the same name. Give each its own.", field="steps")
    for step in steps:
        if not 0 <= step.least <= step.likely <= step.most <= _MOST_DAYS:
            message = f"“{step.name}”: give days from least to most, such as 5, 8 and 20, and at most three years."
            raise InvalidChoice(message, field="steps")
        if not set(step.after) <= set(keys):
            raise InvalidChoice(f"“{step.name}” waits for a step that is not there.", field="steps")


def _drawn(step: Step, chance: np.random.Generator) -> Days:
    """How many days a step takes in each draw."""
    if step.least == step.most:
        return np.full(DRAWS, step.least, dtype=np.int64)
    return np.rint(chance.triangular(step.least, step.likely, step.most, DRAWS)).astype(np.int64)


def _over(step: Step, began: Days, drawn: Days, calendar: np.busdaycalendar, notice: Notice | None) -> Days:
    """The day from which a step is over, in each draw."""
    if step.key == NOTICE and notice is not None:
        days, where = np.unique(began, return_inverse=True)
        free = np.array([_free_from(int(day), notice) for day in days], dtype=np.int64)
        return free[where]
    if step.working:
        later = np.busday_offset(began.astype("datetime64[D]"), drawn, roll="backward", busdaycal=calendar)
        return np.maximum(began, later.astype(np.int64))
    return began + drawn


@cache
def _free_from(day: int, notice: Notice) -> int:
    """The first day without the old job, when notice is given on a day; no notice costs no day."""
    given = _EPOCH + dt.timedelta(days=day)
    return (last_day(given, notice) - _EPOCH).days + (1 if notice.count else 0)


def _at(days: np.ndarray[tuple[int], np.dtype[np.datetime64]], part: float) -> dt.date:
    """The first day by which so many of the draws are over."""
    found = np.quantile(days.astype(np.int64), part, method="inverted_cdf")
    return _EPOCH + dt.timedelta(days=int(found))


def _shares(
    ordered: Sequence[Step], began: Mapping[str, Days], over: Mapping[str, Days], end: Days
) -> tuple[Share, ...]:
    """How often, and by how many days, each step is part of the slowest chain, walked from the end."""
    until = {step.key: np.zeros(DRAWS, dtype=bool) for step in ordered}
    _mark(until, [step.key for step in ordered], over, end, np.ones(DRAWS, dtype=bool))
    for step in reversed(ordered):
        _mark(until, step.after, over, began[step.key], until[step.key])
    return tuple(
        Share(
            step,
            float(np.mean((over[step.key] - began[step.key]) * until[step.key])),
            float(np.mean(until[step.key])),
        )
        for step in ordered
    )


def _mark(
    until: dict[str, np.ndarray[tuple[int], np.dtype[np.bool_]]],
    keys: Sequence[str],
    over: Mapping[str, Days],
    day: Days,
    where: np.ndarray[tuple[int], np.dtype[np.bool_]],
) -> None:
    """Note the first of the steps that is over only on that day, where it matters."""
    open_ = where.copy()
    for key in keys:
        last = open_ & (over[key] == day)
        until[key] |= last
        open_ &= ~last
