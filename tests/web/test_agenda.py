"""The calendar day by day."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from greenroom.core.itinerary.days import PartKind
from greenroom.store.models import Application, Employer, Interview, Person, Task
from greenroom.store.queries.record import CalendarPage
from greenroom.web.agenda import Agenda, agenda_of, by_every_clock, length, overdue_of, span_of

FIRST = dt.date(2026, 12, 1)
NOW = dt.datetime(2026, 12, 1, 6, tzinfo=dt.UTC)


def task(at: str, **fields: object) -> Task:
    return Task(title=at, starts_at=dt.datetime.fromisoformat(at), **fields)


def talk(at: str, zone: str = "Europe/London", **fields: object) -> Interview:
    application = Application(title="Planner", employer=Employer(name="Havenwind"))
    starts = dt.datetime.fromisoformat(at)
    return Interview(application=application, starts_at=starts, zone=zone, **{"format": "video", **fields})


def agenda(*rows: Interview | Task, zone: str = "Europe/London", span: str = "ahead", day: str = "") -> Agenda:
    page = CalendarPage(
        [row for row in rows if isinstance(row, Interview)], [row for row in rows if isinstance(row, Task)], []
    )
    return agenda_of(page, Person(zone=zone), span_of({"span": span, "day": day}, FIRST), NOW)


def test_a_task_stands_on_the_day_that_the_person_has() -> None:
    (day,) = agenda(task("2026-12-01T23:30:00+00:00"), zone="Asia/Tokyo").days
    assert day.date == dt.date(2026, 12, 2)
    assert day.entries[0].when == "08:30 in Tokyo"


def test_the_entries_of_a_day_stand_in_order_without_gaps_between_tasks() -> None:
    (day,) = agenda(task("2026-12-01T18:00:00+00:00"), task("2026-12-01T09:00:00+00:00")).days
    assert [entry.when for entry in day.entries] == ["09:00 in London", "18:00 in London"]


def test_an_interview_has_its_way_its_time_by_every_clock_and_the_time_that_is_left() -> None:
    there = talk("2026-12-03T13:00:00+00:00", "Europe/Amsterdam", format="in-person", place="Dock 4")
    (day,) = agenda(there, task("2026-12-03T08:00:00+00:00")).days
    assert day.where == ""
    assert [(entry.kind, entry.when) for entry in day.entries] == [
        (PartKind.THING, "08:00 in London"),
        (PartKind.GAP, "08:30 to 12:00 in London"),
        (PartKind.TRAVEL, "13:00 to 14:00 in Amsterdam"),
        (PartKind.THING, "14:00 in Amsterdam (13:00 in London)"),
        (PartKind.TRAVEL, "15:00 to 16:00 in Amsterdam"),
    ]
    assert [entry.interview for entry in day.entries] == [None, None, there, there, None]
    assert day.entries[1].what == "3 h 30 min free"


def test_a_day_elsewhere_says_where() -> None:
    (day,) = agenda(talk("2026-12-03T13:00:00+00:00", "Europe/Amsterdam", format="in-person", place="Dock 4")).days
    assert day.where == "in Amsterdam"


def test_warnings_stand_beside_what_they_are_about() -> None:
    first, second = talk("2026-12-03T13:00:00+00:00"), talk("2026-12-03T13:30:00+00:00")
    late = talk("2026-12-03T14:40:00+00:00")
    found = agenda(first, second, late)
    said = {entry.interview: entry.warnings for day in found.days for entry in day.entries if entry.interview}
    assert "is taken twice" in said[first][0]
    assert said[first][:1] == said[second][:1]
    assert "10 minutes lie" in said[late][0]
    assert "10 minutes lie" not in str(said[second])
    assert found.days[0].warnings[0].startswith("Three interviews are on Thu 3 Dec 2026")
    assert found.serious == ((said[first][0], str(first.pk)),)


def test_only_what_is_open_is_left_over() -> None:
    before = "2026-11-30T18:00:00+00:00"
    page = CalendarPage([], [task(before), task(before, done_at=timezone.now())], [])
    with timezone.override(dt.UTC):
        left = overdue_of(page, FIRST)
    assert left == (page.tasks[0],)


@pytest.mark.parametrize(
    ("span", "day", "first", "last", "title"),
    [
        ("week", "2026-12-09", "2026-12-07", "2026-12-13", "Mon 7 Dec 2026 to Sun 13 Dec 2026"),
        ("month", "2026-02-09", "2026-02-01", "2026-02-28", "February 2026"),
        ("week", "", "2026-11-30", "2026-12-06", "Mon 30 Nov 2026 to Sun 6 Dec 2026"),
        ("week", "2026-02-31", "2026-11-30", "2026-12-06", "Mon 30 Nov 2026 to Sun 6 Dec 2026"),
        ("week", "0001-01-01", "2026-12-01", "2027-03-31", "From today"),
        ("year", "2026-12-09", "2026-12-01", "2027-03-31", "From today"),
        ("", "x", "2026-12-01", "2027-03-31", "From today"),
    ],
)
def test_an_address_asks_for_a_week_or_a_month(span: str, day: str, first: str, last: str, title: str) -> None:
    found = span_of({"span": span, "day": day}, FIRST)
    assert (found.first.isoformat(), found.last.isoformat(), found.title) == (first, last, title)


def test_only_the_days_of_the_span_are_shown_and_its_neighbours_are_one_step_away() -> None:
    rows = [task(f"2026-12-{day:02}T09:00:00+00:00") for day in (6, 7, 13, 14)]
    assert [day.date.day for day in agenda(*rows, span="week", day="2026-12-09").days] == [7, 13]
    span = span_of({"span": "month", "day": "2026-12-09"}, FIRST)
    assert span.address("month", span.after) == "/calendar/?span=month&day=2027-01-01"
    assert span.address("ahead", FIRST) == "/calendar/"


def test_a_time_names_each_clock_once_and_the_day_where_it_is_another() -> None:
    at = dt.datetime(2026, 12, 3, 16, tzinfo=ZoneInfo("America/New_York"))
    assert by_every_clock(at, "Asia/Tokyo", ("America/New_York", "Asia/Tokyo")) == (
        "06:00 in Tokyo (Thu 3 Dec 2026, 16:00 in New York)"
    )


@pytest.mark.parametrize(("minutes", "words"), [(45, "45 minutes"), (120, "2 h"), (135, "2 h 15 min")])
def test_a_length_is_said_in_words(minutes: int, words: str) -> None:
    assert length(minutes) == words
