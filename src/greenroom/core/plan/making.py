"""Making the plan: tasks set backwards from each interview into the hours that are free."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.meetings import zone_of
from greenroom.core.plan.placing import Days, fill, placed, rounded
from greenroom.core.plan.slots import USUAL, Range, free_ranges, take
from greenroom.core.plan.solving import chosen
from greenroom.core.plan.values import Plan, PlannedTask
from greenroom.core.plan.wishes import HURRY, Wish, all_wishes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from greenroom.core.plan.values import FreeHours, KeptTask, PlannedInterview
    from greenroom.core.solving import Solver

_SOON = dt.timedelta(hours=24)
_ENOUGH = dt.timedelta(hours=3)
_NOT_SOLVED = "The best plan was not found in four seconds, so this one was made step by step. It keeps every rule."


def make_plan(
    interviews: tuple[PlannedInterview, ...],
    free: FreeHours,
    now: dt.datetime,
    kept: tuple[KeptTask, ...] = (),
    *,
    busy: tuple[Range, ...] = (),
    limit: int | None = None,
    solver: Solver | None = None,
) -> Plan:
    """A dated plan for all interviews; what the person moved or did stays, what does not fit is named.

    Args:
        interviews: what to prepare for, in any order.
        free: when the person is free; no free hours at all means the usual evenings and week-ends.
        now: the present moment, with a zone.
        kept: tasks that stay as they are.
        busy: what else takes time, such as other interviews.
        limit: the most minutes that a day may hold; none for two hours that give way when time is short.
        solver: finds the best plan; without one, or where it takes too long, steps are placed one after the other.
    """
    zone = zone_of(free.zone)
    start = rounded(now.astimezone(dt.UTC))
    soonest = tuple(sorted(interviews, key=lambda each: (each.meeting.starts_at.astimezone(dt.UTC), each.key)))
    wishes = all_wishes(soonest, start, kept)
    stay = {(each.key, each.interview): each for each in kept}
    staying = [_kept(wish, stay[wish.name], zone) for wish in wishes if wish.name in stay]
    open_wishes = [wish for wish in wishes if wish.name not in stay]
    ranges = _ranges(free, soonest, start, zone)
    ranges = take(ranges, [*_meetings(soonest), *_busy(kept), *busy], dt.timedelta(0))
    days = Days(zone, limit, _used(kept, zone))
    tasks, unplaced, said = _placed(open_wishes, ranges, days, solver)
    dated = [(task.starts_at, task.key, task) for task in (*staying, *tasks) if task.starts_at is not None]
    in_order = tuple(task for *_, task in sorted(dated, key=lambda each: (each[0].astimezone(dt.UTC), each[1])))
    return Plan(in_order, tuple(unplaced), (*said, *_remarks(soonest, free, start, unplaced, limit)))


def _placed(
    wishes: list[Wish], ranges: list[Range], days: Days, solver: Solver | None
) -> tuple[list[PlannedTask], list[PlannedTask], tuple[str, ...]]:
    """The better of two plans: the solver's, and the one made step by step; and what is to be said about it."""
    simple = fill(wishes, ranges, days)
    if solver is None or not wishes:
        return (*simple, ())
    where = chosen(wishes, ranges, days, solver)
    if where is None:
        return (*simple, (_NOT_SOLVED,))
    solved = placed(wishes, ranges, days, where)
    return (*max(solved, simple, key=lambda plan: worth_of(plan[0], wishes)), ())


def worth_of(tasks: Sequence[PlannedTask], wishes: Sequence[Wish]) -> int:
    """What a plan holds, by need; a shortened step counts for less."""
    known = {wish.name: wish.step for wish in wishes}
    steps = [(known[task.key, task.interview], task.minutes) for task in tasks]
    return sum((100 if minutes == step.minutes else 60) * max(1, 11 - step.rank) for step, minutes in steps)


def _kept(wish: Wish, kept: KeptTask, zone: ZoneInfo) -> PlannedTask:
    """The task as the person left it."""
    return replace(wish.task(kept.starts_at, kept.minutes, zone), fixed=kept.fixed, done=kept.done)


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


def _used(kept: tuple[KeptTask, ...], zone: ZoneInfo) -> dict[dt.date, int]:
    """How many minutes each day holds already."""
    used: dict[dt.date, int] = {}
    for task in kept:
        if task.starts_at is not None and not task.done:
            day = task.starts_at.astimezone(zone).date()
            used[day] = used.get(day, 0) + task.minutes
    return used


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


def _remarks(
    interviews: tuple[PlannedInterview, ...],
    free: FreeHours,
    now: dt.datetime,
    unplaced: list[PlannedTask],
    limit: int | None,
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
        elif begins <= now + HURRY:
            remarks.append(f"{label}: only hours are left, so this is the short plan, outside your free hours too.")
        elif begins <= now + _SOON:
            remarks.append(f"{label}: less than a day is left, so the plan begins with what helps most.")
    if unplaced:
        names = "; ".join(task.title for task in unplaced)
        most = f" with at most {limit} minutes a day" if limit is not None else ""
        remarks.append(
            f"{sum(task.minutes for task in unplaced)} minutes do not fit into your free hours{most}: {names}. "
            "Free some time, or leave them out."
        )
    return tuple(remarks)
