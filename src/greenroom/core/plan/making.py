"""Making the plan: tasks set backwards from each interview into the hours that are free."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from greenroom.core.meetings import zone_of
from greenroom.core.plan.steps import SHORT_STEPS, THANK_YOU, steps_for
from greenroom.core.plan.values import FreeHours, KeptTask, Plan, PlannedTask, Weekday

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from greenroom.core.plan.steps import Step
    from greenroom.core.plan.values import PlannedInterview

_EVENING = ((dt.time(18, 30), dt.time(20, 30)),)
_MORNING = ((dt.time(10), dt.time(12)),)
_GRID = dt.timedelta(minutes=5)
_BREATH = dt.timedelta(minutes=10)  # between the last task and the interview
_SHORT = dt.timedelta(hours=18)  # less time than this gets the short list
_WEEK = dt.timedelta(days=7)
_DAY = dt.timedelta(days=1)
_MOST = 0.7
_SHORTEST_FULL = 10  # minutes; only the short list begins with a step shorter than this
_FURTHEST = dt.timedelta(days=28)


def usual_hours(zone: str) -> FreeHours:
    """Weekday evenings and week-end mornings, for people who have not said when they are free."""
    return FreeHours(zone, tuple((day, _MORNING if day in {Weekday.SAT, Weekday.SUN} else _EVENING) for day in Weekday))


@dataclass(slots=True)
class _Calendar:
    """The free stretches that are left, as instants in UTC; taking one shortens it."""

    free: FreeHours
    now: dt.datetime
    taken: list[tuple[dt.datetime, dt.datetime]] = field(default_factory=list)
    zone: ZoneInfo = field(init=False)

    def __post_init__(self) -> None:
        self.zone = zone_of(self.free.zone)

    def take(self, starts_at: dt.datetime, minutes: int) -> None:
        """Mark a stretch as no longer free."""
        start = starts_at.astimezone(dt.UTC)
        self.taken.append((start, start + dt.timedelta(minutes=minutes)))

    def latest(self, minutes: int, within: tuple[dt.datetime, dt.datetime]) -> dt.datetime | None:
        """The latest start in the window at which so many free minutes follow."""
        length = dt.timedelta(minutes=minutes)
        fitting = [end - length for start, end in self._stretches(*within) if end - start >= length]
        return max(fitting, default=None)

    def soonest(self, minutes: int, within: tuple[dt.datetime, dt.datetime]) -> dt.datetime | None:
        """The first start in the window at which so many free minutes follow."""
        length = dt.timedelta(minutes=minutes)
        return min((start for start, end in self._stretches(*within) if end - start >= length), default=None)

    def minutes(self, within: tuple[dt.datetime, dt.datetime]) -> int:
        """How many free minutes a window holds."""
        return sum(int((end - start).total_seconds()) // 60 for start, end in self._stretches(*within) if end > start)

    def earliest(self, minutes: int, within: tuple[dt.datetime, dt.datetime]) -> dt.datetime | None:
        """The first start in the window at which so many minutes follow, whether they are free hours or not."""
        length = dt.timedelta(minutes=minutes)
        stretches = self._without_taken(_on_grid(within[0]), within[1])
        return min((start for start, end in stretches if end - start >= length), default=None)

    def _stretches(self, first: dt.datetime, last: dt.datetime) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        """Free stretches inside a window, without what is taken."""
        day = first.astimezone(self.zone).date() - _DAY
        while day <= last.astimezone(self.zone).date():
            for opens, closes in self.free.on(day):
                start = dt.datetime.combine(day, opens, self.zone).astimezone(dt.UTC)
                end_day = day if closes > opens else day + _DAY
                end = dt.datetime.combine(end_day, closes, self.zone).astimezone(dt.UTC)
                yield from self._without_taken(_on_grid(max(start, first)), min(end, last))
            day += _DAY

    def _without_taken(self, start: dt.datetime, end: dt.datetime) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        """A stretch cut where something is taken."""
        for busy_start, busy_end in sorted(self.taken):
            if busy_end <= start or busy_start >= end:
                continue
            if start < busy_start:
                yield start, busy_start
            start = max(start, _on_grid(busy_end))
        if start < end:
            yield start, end


def make_plan(
    interviews: tuple[PlannedInterview, ...], free: FreeHours, now: dt.datetime, kept: tuple[KeptTask, ...] = ()
) -> Plan:
    """A dated plan for all interviews; what the person moved or did stays, what does not fit is named.

    Args:
        interviews: what to prepare for, in any order.
        free: when the person is free; no free hours at all means the usual evenings and week-ends.
        now: the present moment, with a zone.
        kept: tasks that stay as they are.
    """
    hours = free if any(ranges for _, ranges in free.week) else usual_hours(free.zone)
    calendar = _Calendar(hours, now.astimezone(dt.UTC))
    ordered = sorted(interviews, key=lambda each: (each.meeting.starts_at, each.key))
    for interview in ordered:
        calendar.take(interview.meeting.starts_at - _BREATH, interview.meeting.minutes + 10)
    for task in kept:
        if task.starts_at is not None and not task.done:
            calendar.take(task.starts_at, task.minutes)
    planned = [task for interview in ordered for task in _tasks(interview, calendar, kept)]
    placed = sorted((task for task in planned if task.starts_at), key=_when)
    unplaced = tuple(task for task in planned if task.starts_at is None and not task.done)
    return Plan(tuple(placed), unplaced, _remarks(ordered, calendar, unplaced, usual=hours is not free))


def _when(task: PlannedTask) -> tuple[str, str, str]:
    """The order of tasks: by time, then by name."""
    starts_at = task.starts_at.astimezone(dt.UTC).isoformat() if task.starts_at else ""
    return starts_at, task.interview, task.key


def _on_grid(moment: dt.datetime) -> dt.datetime:
    """The next full five minutes."""
    over = dt.timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment + (_GRID - over) if over else moment


def _tasks(interview: PlannedInterview, calendar: _Calendar, kept: tuple[KeptTask, ...]) -> Iterator[PlannedTask]:
    """The tasks for one interview: the vital ones choose their time first."""
    starts_at = interview.meeting.starts_at.astimezone(dt.UTC)
    lead = starts_at - calendar.now
    own = {task.key: task for task in kept if task.interview == interview.key}
    if lead > dt.timedelta(0):
        steps = _steps(interview, calendar)
        for step in sorted(steps, key=lambda each: (each.vital, -each.days[0])):
            yield _task(step, interview, calendar, own.get(step.key), _window(step, starts_at, calendar.now))
    ends_at = starts_at + dt.timedelta(minutes=interview.meeting.minutes)
    if calendar.now < ends_at + _DAY or THANK_YOU.key in own:
        window = (max(ends_at, calendar.now), max(ends_at, calendar.now) + _DAY)
        yield _task(THANK_YOU, interview, calendar, own.get(THANK_YOU.key), window)


def _steps(interview: PlannedInterview, calendar: _Calendar) -> tuple[Step, ...]:
    """The full list where most of it fits into the free hours before the interview, else the short one."""
    starts_at = interview.meeting.starts_at.astimezone(dt.UTC)
    if starts_at - calendar.now < _SHORT:
        return steps_for(interview.meeting.format, short=True)
    full = steps_for(interview.meeting.format, short=False)
    room = calendar.minutes((max(calendar.now, starts_at - _FURTHEST), starts_at - _BREATH))
    return (
        full if room >= _MOST * sum(step.minutes for step in full) else steps_for(interview.meeting.format, short=True)
    )


def _window(step: Step, starts_at: dt.datetime, now: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    """When a step makes sense; with less than a week left, everything moves closer in the same order."""
    scale = min(1.0, (starts_at - now) / _WEEK)
    earliest, latest = (starts_at - dt.timedelta(days=days) * scale for days in step.days)
    return max(now, earliest), min(latest, starts_at - _BREATH)


def _task(
    step: Step,
    interview: PlannedInterview,
    calendar: _Calendar,
    kept: KeptTask | None,
    within: tuple[dt.datetime, dt.datetime],
) -> PlannedTask:
    """One task: where it was kept, else in its window, else in any free time before the interview."""
    minutes = kept.minutes if kept else step.minutes
    stays = kept is not None and (kept.fixed or kept.done)
    starts_at = kept.starts_at if kept is not None and stays else _place(step, minutes, interview, calendar, within)
    if starts_at is not None and not stays:
        calendar.take(starts_at, minutes)
    return PlannedTask(
        key=step.key,
        interview=interview.key,
        title=step.title.replace("{label}", interview.label),
        why=step.why,
        starts_at=starts_at.astimezone(calendar.zone) if starts_at else None,
        minutes=minutes,
        within=(within[0].astimezone(calendar.zone), within[1].astimezone(calendar.zone)),
        fixed=kept is not None and kept.fixed,
        done=kept is not None and kept.done,
    )


def _place(
    step: Step,
    minutes: int,
    interview: PlannedInterview,
    calendar: _Calendar,
    within: tuple[dt.datetime, dt.datetime],
) -> dt.datetime | None:
    """A time for a task; in the last hours, and after the interview, free hours no longer bind."""
    free = calendar.latest(minutes, within)
    if step is THANK_YOU:
        return free or calendar.earliest(minutes, within)
    starts_at = interview.meeting.starts_at.astimezone(dt.UTC)
    last = starts_at - _BREATH
    if starts_at - calendar.now < _SHORT:
        return calendar.earliest(minutes, (calendar.now, last))
    if step in SHORT_STEPS:
        return calendar.soonest(minutes, (calendar.now, last))
    return free or calendar.latest(minutes, (max(calendar.now, starts_at - _FURTHEST), last))


def _remarks(
    interviews: list[PlannedInterview], calendar: _Calendar, unplaced: tuple[PlannedTask, ...], *, usual: bool
) -> tuple[str, ...]:
    """What the person should know about the plan."""
    said = []
    if usual:
        said.append("No free hours are set, so the plan uses weekday evenings and week-end mornings. Set your own.")
    for interview in interviews:
        lead = interview.meeting.starts_at.astimezone(dt.UTC) - calendar.now
        if lead <= dt.timedelta(0):
            said.append(f"{interview.label}: this interview is past. What is left is the thank-you note.")
        elif lead < _SHORT:
            said.append(
                f"{interview.label}: only hours are left, so this is the short plan, outside your free hours too."
            )
        elif _steps(interview, calendar)[0].minutes < _SHORTEST_FULL:
            said.append(f"{interview.label}: your free hours do not hold the whole plan, so this is the short one.")
    if unplaced:
        minutes = sum(task.minutes for task in unplaced)
        titles = "; ".join(task.title for task in unplaced)
        said.append(f"{minutes} minutes do not fit into your free hours: {titles}. Free some time, or leave them out.")
    return tuple(said)
