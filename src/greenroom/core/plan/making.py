"""Making the plan: tasks set backwards from each interview into the hours that are free."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.meetings import zone_of
from greenroom.core.plan.slots import USUAL, Range, free_ranges, take
from greenroom.core.plan.steps import BUILDS_ON, Step, steps_for
from greenroom.core.plan.values import Plan, PlannedTask

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from greenroom.core.plan.values import FreeHours, KeptTask, PlannedInterview

_ROUND = dt.timedelta(minutes=5)
_BETWEEN = dt.timedelta(minutes=10)
_A_DAY = dt.timedelta(minutes=120)
_SOON = dt.timedelta(hours=24)
_ENOUGH = dt.timedelta(hours=3)
_HURRY = dt.timedelta(hours=6)
_LAST_CALL = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Wish:
    """A step of one interview, with the window in which it makes sense."""

    step: Step
    interview: PlannedInterview
    earliest: dt.datetime
    latest: dt.datetime


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
    zone = zone_of(free.zone)
    start = _rounded(now.astimezone(dt.UTC))
    soonest = tuple(sorted(interviews, key=lambda each: (each.meeting.starts_at.astimezone(dt.UTC), each.key)))
    wishes = [wish for each in soonest for wish in _wishes(each, start)]
    stay = {(each.key, each.interview): each for each in kept}
    placed = [_kept(wish, stay[_name(wish)], zone) for wish in wishes if _name(wish) in stay]
    open_wishes = [wish for wish in wishes if _name(wish) not in stay]
    ranges = _ranges(free, soonest, start, zone)
    ranges = take(ranges, [*_meetings(soonest), *_busy(kept)], dt.timedelta(0))
    tasks, unplaced = _fill(open_wishes, ranges, zone)
    dated = [(task.starts_at, task.key, task) for task in (*placed, *tasks) if task.starts_at is not None]
    in_order = tuple(task for *_, task in sorted(dated, key=lambda each: (each[0].astimezone(dt.UTC), each[1])))
    return Plan(in_order, tuple(unplaced), _remarks(soonest, free, start, unplaced))


def _wishes(interview: PlannedInterview, now: dt.datetime) -> list[_Wish]:
    """The steps that can still be done for an interview, each with its window."""
    begins = interview.meeting.starts_at.astimezone(dt.UTC)
    ends = begins + dt.timedelta(minutes=interview.meeting.minutes)
    wishes = []
    for step in steps_for(interview.meeting.format, hurried=now < begins <= now + _HURRY):
        anchor = begins if step.latest >= 0 else ends
        wish = _Wish(
            step, interview, anchor - dt.timedelta(hours=step.earliest), anchor - dt.timedelta(hours=step.latest)
        )
        if wish.latest > now or step.latest < 0:
            wishes.append(replace(wish, earliest=max(wish.earliest, now)))
        elif begins > now:
            wishes.append(replace(wish, earliest=now, latest=begins - _LAST_CALL))
    return [_hurried(wish) for wish in wishes] if now < begins <= now + _HURRY else wishes


def _hurried(wish: _Wish) -> _Wish:
    """The wish when there are only hours left: the short form, until right before the interview."""
    if wish.step.latest < 0:
        return wish
    begins = wish.interview.meeting.starts_at.astimezone(dt.UTC)
    return replace(wish, step=replace(wish.step, minutes=wish.step.short), latest=begins - _LAST_CALL)


def _fill(wishes: list[_Wish], ranges: list[Range], zone: ZoneInfo) -> tuple[list[PlannedTask], list[PlannedTask]]:
    """A time for each wish, the most needed first and as late as its followers leave room; and what has none."""
    tasks: list[PlannedTask] = []
    unplaced: list[PlannedTask] = []
    for wish in sorted(wishes, key=_need):
        slot = _slot(wish, ranges, tasks)
        if slot is None:
            unplaced.append(_task(wish, None, wish.step.minutes, zone))
            continue
        ranges = take(ranges, [slot], _between(wish))
        tasks.append(_task(wish, slot.start, int((slot.end - slot.start).total_seconds()) // 60, zone))
    return tasks, sorted(unplaced, key=lambda task: (task.within[1], task.key))


def _between(wish: _Wish) -> dt.timedelta:
    """The pause around a task; none when there are only hours left."""
    near = wish.interview.meeting.starts_at.astimezone(dt.UTC) - wish.earliest
    return dt.timedelta(0) if dt.timedelta(0) < near <= _HURRY else _BETWEEN


def _need(wish: _Wish) -> tuple[dt.datetime, int]:
    """Who comes first: the sooner interview, then the step that is needed most."""
    return wish.interview.meeting.starts_at.astimezone(dt.UTC), wish.step.rank


def _slot(wish: _Wish, ranges: list[Range], tasks: list[PlannedTask]) -> Range | None:
    """The first free time for a wish: on a day that is not full, else on any day, else shortened."""
    floor = _rounded(max([wish.earliest, *_ends_before(wish, tasks)]))
    ceiling = min([wish.latest, *_starts_after(wish, tasks)])
    for minutes in dict.fromkeys((wish.step.minutes, wish.step.short)):
        length = dt.timedelta(minutes=minutes)
        starts = [
            max(each.start, floor) for each in ranges if max(each.start, floor) + length <= min(each.end, ceiling)
        ]
        calm = [start for start in starts if not _full(start, length, tasks)]
        if starts:
            return Range((calm or starts)[0], (calm or starts)[0] + length)
    return None


def _ends_before(wish: _Wish, tasks: list[PlannedTask]) -> list[dt.datetime]:
    """When the steps end that this one builds on."""
    earlier = BUILDS_ON.get(wish.step.key, ())
    return [_end(task) for task in tasks if task.interview == wish.interview.key and task.key in earlier]


def _starts_after(wish: _Wish, tasks: list[PlannedTask]) -> list[dt.datetime]:
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


def _full(start: dt.datetime, length: dt.timedelta, tasks: list[PlannedTask]) -> bool:
    """Whether that day would hold more than two hours of preparation."""
    used = sum(
        (dt.timedelta(minutes=task.minutes) for task in tasks
         if task.starts_at is not None and start.astimezone(task.starts_at.tzinfo).date() == task.starts_at.date()),
        dt.timedelta(),
    )  # fmt: skip
    return used + length > _A_DAY


def _ranges(free: FreeHours, interviews: tuple[PlannedInterview, ...], now: dt.datetime, zone: ZoneInfo) -> list[Range]:
    """The free time until two days after the last interview; one within a day may free all waking hours before it."""
    if not interviews:
        return []
    last = interviews[-1].meeting.starts_at.astimezone(dt.UTC) + dt.timedelta(days=2)
    hours = free if any(ranges for _, ranges in free.week) else replace(free, week=USUAL)
    soon = [each.meeting.starts_at.astimezone(dt.UTC) for each in interviews if _is_soon(each, now)]
    until = max((each for each in soon if _room(free_ranges(hours, zone, now, each)) < _ENOUGH), default=now)
    return free_ranges(hours, zone, now, last, soon_until=until)


def _is_soon(interview: PlannedInterview, now: dt.datetime) -> bool:
    """Whether it begins within a day from now."""
    return now < interview.meeting.starts_at.astimezone(dt.UTC) <= now + _SOON


def _room(ranges: list[Range]) -> dt.timedelta:
    """How much time the ranges hold together."""
    return sum((each.end - each.start for each in ranges), dt.timedelta())


def _meetings(interviews: tuple[PlannedInterview, ...]) -> list[Range]:
    """The time of the interviews themselves."""
    return [
        Range(begin, begin + dt.timedelta(minutes=each.meeting.minutes))
        for each in interviews
        for begin in [each.meeting.starts_at.astimezone(dt.UTC)]
    ]


def _busy(kept: tuple[KeptTask, ...]) -> list[Range]:
    """The time of tasks that stay where they are, whichever interview they are for."""
    return [
        Range(start, start + dt.timedelta(minutes=task.minutes))
        for task in kept
        if task.starts_at is not None and not task.done
        for start in [task.starts_at.astimezone(dt.UTC)]
    ]


def _task(wish: _Wish, start: dt.datetime | None, minutes: int, zone: ZoneInfo) -> PlannedTask:
    """The task for a wish, in the person's zone."""
    return PlannedTask(
        wish.step.key,
        wish.interview.key,
        f"{wish.step.title}: {wish.interview.label}" if wish.interview.label else wish.step.title,
        wish.step.why,
        None if start is None else start.astimezone(zone),
        minutes,
        (wish.earliest.astimezone(zone), wish.latest.astimezone(zone)),
    )


def _kept(wish: _Wish, kept: KeptTask, zone: ZoneInfo) -> PlannedTask:
    """The task as the person left it."""
    return replace(_task(wish, kept.starts_at, kept.minutes, zone), fixed=kept.fixed, done=kept.done)


def _name(wish: _Wish) -> tuple[str, str]:
    return wish.step.key, wish.interview.key


def _rounded(moment: dt.datetime) -> dt.datetime:
    """The moment, or the next full five minutes after it."""
    over = dt.timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not over else moment - over + _ROUND


def _remarks(
    interviews: tuple[PlannedInterview, ...], free: FreeHours, now: dt.datetime, unplaced: list[PlannedTask]
) -> tuple[str, ...]:
    """What to know about the plan."""
    named = any(ranges for _, ranges in free.week)
    usual = "No free hours are set, so the plan uses evenings from 18:00 to 21:00 and week-ends. Set your own."
    remarks = [] if named else [usual]
    for each in interviews:
        begins = each.meeting.starts_at.astimezone(dt.UTC)
        label = each.label or "This employer"
        if begins <= now:
            remarks.append(f"{label}: this interview is past. What is left is the thank-you note.")
        elif begins <= now + _HURRY:
            remarks.append(f"{label}: only hours are left, so this is the short plan, outside your free hours too.")
        elif begins <= now + _SOON:
            remarks.append(f"{label}: less than a day is left, so the plan begins with what helps most.")
    if unplaced:
        names = "; ".join(task.title for task in unplaced)
        remarks.append(
            f"{sum(task.minutes for task in unplaced)} minutes do not fit into your free hours: {names}. "
            "Free some time, or leave them out."
        )
    return tuple(remarks)
