"""The calendar day by day."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.store.models import Task
from greenroom.store.queries.record import CalendarPage
from greenroom.web.agenda import days_of, overdue_of

FIRST = dt.date(2026, 12, 1)


def task(at: str, **fields: object) -> Task:
    return Task(title=at, starts_at=dt.datetime.fromisoformat(at), **fields)


def test_a_task_stands_on_the_day_that_the_person_has() -> None:
    late = task("2026-12-01T23:30:00+00:00")
    with timezone.override(ZoneInfo("Asia/Tokyo")):
        days = days_of(CalendarPage([], [late], []), FIRST)
    assert [day.date for day in days] == [dt.date(2026, 12, 2)]


def test_the_entries_of_a_day_stand_in_order() -> None:
    page = CalendarPage([], [task("2026-12-01T18:00:00+00:00"), task("2026-12-01T09:00:00+00:00")], [])
    with timezone.override(dt.UTC):
        (day,) = days_of(page, FIRST)
    assert [entry.at.hour for entry in day.entries] == [9, 18]


def test_only_what_is_open_is_left_over() -> None:
    before = "2026-11-30T18:00:00+00:00"
    page = CalendarPage([], [task(before), task(before, done_at=timezone.now())], [])
    with timezone.override(dt.UTC):
        left = overdue_of(page, FIRST)
    assert left == (page.tasks[0],)
