"""The time axis: for each application the stages that it entered, from when to when, and where on the axis they lie."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.journey.lines import Line

_MOST_TICKS = 8
_THIN = 0.5  # percent of the axis: so much of a stage is always to be seen
_SHORTEST = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entered:
    """A stage of an application, and when it was entered."""

    stage_key: str
    name: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stage on the axis: `left` and `width` in percent of it; `ends` is None while it lasts."""

    stage_key: str
    name: str
    starts: dt.datetime
    ends: dt.datetime | None
    days: int
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month on the axis, in percent of it."""

    day: dt.date
    left: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Each application with its stretches, in order, and the months of the axis."""

    rows: Sequence[tuple[Line, Sequence[Stretch]]]
    ticks: Sequence[Tick]


def timeline_of(lines: Sequence[Line], entered: Mapping[str, Sequence[Entered]], now: dt.datetime) -> Timeline:
    """The time axis of some applications, from the first stage that one of them entered until now."""
    firsts = [each.at for line in lines for each in entered.get(line.key, ())]
    starts = min([*firsts, now - _SHORTEST])
    ends = max([*(line.ended_at for line in lines if line.ended_at), *firsts, now])
    axis = _Axis(starts, ends)
    rows = [(line, _stretches(line, sorted(entered.get(line.key, ()), key=_when), axis, now)) for line in lines]
    return Timeline(rows, _ticks(axis))


@dataclass(frozen=True, slots=True)
class _Axis:
    starts: dt.datetime
    ends: dt.datetime

    def at(self, when: dt.datetime) -> float:
        return round(100 * ((when - self.starts) / (self.ends - self.starts)), 2)


def _stretches(line: Line, stages: Sequence[Entered], axis: _Axis, now: dt.datetime) -> Sequence[Stretch]:
    """Each stage lasts until the next one was entered, the last one until the end."""
    if not stages:
        return []
    closes = max(line.ended_at or now, stages[-1].at)
    times = [*(stage.at for stage in stages), closes]
    made = []
    for stage, (start, end) in zip(stages, pairwise(times), strict=True):
        open_ = stage is stages[-1] and not line.ended_at
        left = min(axis.at(start), 100 - _THIN)
        width = min(max(_THIN, round(axis.at(end) - left, 2)), 100 - left)
        days = (end - start).days
        made.append(Stretch(stage.stage_key, stage.name, start, None if open_ else end, days, left, round(width, 2)))
    return made


def _ticks(axis: _Axis) -> Sequence[Tick]:
    """First days of months, every one or every few, so that they can be read."""
    first = axis.starts.date().replace(day=1)
    months = [day for number in range(1, 1200) if (day := _month(first, number)) <= axis.ends.date()]
    step = -(-len(months) // _MOST_TICKS) or 1
    return [Tick(day, axis.at(dt.datetime.combine(day, dt.time(), axis.starts.tzinfo))) for day in months[::step]]


def _month(first: dt.date, number: int) -> dt.date:
    """The first day of the month that comes so many months later."""
    years, month = divmod(first.month - 1 + number, 12)
    return first.replace(year=min(first.year + years, dt.MAXYEAR), month=month + 1)


def _when(stage: Entered) -> dt.datetime:
    return stage.at
