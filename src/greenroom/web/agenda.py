"""The calendar as people read it: one day after the other, each with its interviews and tasks in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils import timezone

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from greenroom.store.models import Interview, Task
    from greenroom.store.queries.record import CalendarPage


@dataclass(frozen=True, slots=True)
class Entry:
    """An interview or a task at its time."""

    at: dt.datetime
    interview: Interview | None = None
    task: Task | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day in the person's zone."""

    date: dt.date
    entries: tuple[Entry, ...]


def days_of(page: CalendarPage, first: dt.date) -> tuple[Day, ...]:
    """The days from the first one on which something is."""
    days: dict[dt.date, list[Entry]] = {}
    for entry in sorted(_entries(page), key=lambda each: each.at):
        date = timezone.localdate(entry.at)
        if date >= first:
            days.setdefault(date, []).append(entry)
    return tuple(Day(date, tuple(entries)) for date, entries in sorted(days.items()))


def overdue_of(page: CalendarPage, first: dt.date) -> tuple[Task, ...]:
    """Tasks of days gone by that are still open."""
    return tuple(
        task
        for task in page.tasks
        if task.done_at is None and task.starts_at and timezone.localdate(task.starts_at) < first
    )


def _entries(page: CalendarPage) -> Iterable[Entry]:
    yield from (Entry(each.starts_at, interview=each) for each in page.interviews)
    yield from (Entry(each.starts_at, task=each) for each in page.tasks if each.starts_at)
