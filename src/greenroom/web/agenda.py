"""The calendar as people read it: one day after the other, with ways and time left, by every clock that matters."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date

from greenroom.core.itinerary.days import PartKind
from greenroom.core.itinerary.shown import clock, day_shown, hours, in_zone, zone_name
from greenroom.core.itinerary.values import WarningKind
from greenroom.core.meetings import zone_of
from greenroom.services.itinerary import itinerary, slot_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greenroom.core.itinerary import days as core
    from greenroom.core.itinerary.values import Stretch, Warning  # noqa: A004 - the word that people use
    from greenroom.services.itinerary import Itinerary
    from greenroom.store.models import Interview, Person, Task
    from greenroom.store.queries.record import CalendarPage

AHEAD, WEEK, MONTH = "ahead", "week", "month"
_DAY = dt.timedelta(days=1)
_FAR = dt.timedelta(days=120)
_YEARS = range(2000, 2100)
_SERIOUS = {WarningKind.CLASH, WarningKind.TRAVEL, WarningKind.SKIPPED, WarningKind.TWICE}


@dataclass(frozen=True, slots=True)
class Span:
    """The days that are shown: from today on, or a week, or a month."""

    kind: str
    first: dt.date
    last: dt.date

    @property
    def title(self) -> str:
        """What people call these days."""
        if self.kind == MONTH:
            return f"{self.first:%B %Y}"
        return f"{day_shown(self.first)} to {day_shown(self.last)}" if self.kind == WEEK else "From today"

    @property
    def before(self) -> dt.date:
        """A day of the span before this one."""
        return self.first - _DAY

    @property
    def after(self) -> dt.date:
        """A day of the span after this one."""
        return self.last + _DAY

    def address(self, kind: str, day: dt.date, page: str = "calendar") -> str:
        """Where a span of that kind with that day in it is shown."""
        return reverse(page) + ("" if kind == AHEAD else f"?span={kind}&day={day.isoformat()}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of a day.

    Attributes:
        kind: an interview or a task (`thing`), a way (`travel`), or time that is left (`gap`).
        when: when it is, with its zones.
        what: its name.
        interview, task: the row that it is, or that a way leads to.
        warnings: what to look out for about it.
    """

    kind: PartKind
    when: str
    what: str
    interview: Interview | None = None
    task: Task | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A day where the person is; `where` names the zone if it is not the one that they live in."""

    date: dt.date
    where: str
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agenda:
    """The days of a span, and what is serious in them with the key of the interview that it stands beside."""

    days: tuple[Day, ...]
    serious: tuple[tuple[str, str], ...]


def span_of(query: Mapping[str, str], today: dt.date) -> Span:
    """The days that an address asks for; from today on if it asks for none that there are."""
    kind = query.get("span", AHEAD)
    try:
        day = parse_date(query.get("day", "")) or today
    except ValueError:
        day = today
    if kind not in {WEEK, MONTH} or day.year not in _YEARS:
        return Span(AHEAD, today, today + _FAR)
    if kind == WEEK:
        first = day - day.weekday() * _DAY
        return Span(WEEK, first, first + 6 * _DAY)
    return Span(MONTH, day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def agenda_of(page: CalendarPage, person: Person, span: Span, now: dt.datetime) -> Agenda:
    """The days of a span."""
    dated = [task for task in page.tasks if task.starts_at]
    found = itinerary(person, page.interviews, dated, now)
    rows = _Rows(
        {str(each.pk): each for each in page.interviews}, {str(each.pk): each for each in dated}, found, person
    )
    days = tuple(rows.day(day) for day in found.days if span.first <= day.date <= span.last)
    shown = {str(entry.interview.pk) for day in days for entry in day.entries if entry.interview}
    serious = [
        (each.text, next(key for key in each.keys if key in shown))
        for each in found.warnings
        if each.kind in _SERIOUS and shown.intersection(each.keys)
    ]
    return Agenda(days, tuple(serious))


def overdue_of(page: CalendarPage, first: dt.date) -> tuple[Task, ...]:
    """Tasks of days gone by that are still open."""
    return tuple(
        task
        for task in page.tasks
        if task.done_at is None and task.starts_at and timezone.localdate(task.starts_at) < first
    )


def by_every_clock(at: dt.datetime, here: str, others: Iterable[str]) -> str:
    """A time of day where the person is, and by each other clock that matters, with the day where it is another.

    “10:00 in Amsterdam (09:00 in London)”.
    """
    day = at.astimezone(zone_of(here)).date()
    names = {zone_name(here)}
    more = []
    for zone in others:
        if zone_name(zone) not in names:
            names.add(zone_name(zone))
            there = at.astimezone(zone_of(zone)).date()
            more.append(clock(at, zone) if there == day else f"{day_shown(there)}, {clock(at, zone)}")
    return f"{clock(at, here)} ({', '.join(more)})" if more else clock(at, here)


def length(minutes: int) -> str:
    """A length of time: “45 minutes”, “2 h”, “2 h 15 min”."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return f"{rest} minutes"
    return f"{whole} h {rest} min" if rest else f"{whole} h"


class _Rows:
    """Makes days of the rows that an itinerary is about."""

    def __init__(
        self, interviews: Mapping[str, Interview], tasks: Mapping[str, Task], found: Itinerary, person: Person
    ) -> None:
        self._interviews = interviews
        self._tasks = tasks
        self._found = found
        self._home = person.zone

    def day(self, day: core.Day) -> Day:
        """A day; what time is left is told only where there is an interview."""
        keys = {part.key for part in day.parts}
        has_talk = not keys.isdisjoint(self._interviews)
        entries = tuple(self._entry(part, day) for part in day.parts if part.kind is not PartKind.GAP or has_talk)
        many = [each.text for each in self._found.warnings if each.kind is WarningKind.MANY and keys & set(each.keys)]
        where = "" if zone_name(day.zone) == zone_name(self._home) else in_zone(day.zone)
        return Day(day.date, where, entries, tuple(many))

    def _entry(self, part: core.Part, day: core.Day) -> Entry:
        """A part of a day with its row."""
        interview, task = self._interviews.get(part.key), self._tasks.get(part.key)
        if part.kind is PartKind.GAP:
            return Entry(part.kind, _from_to(part.when, day.date, day.zone), f"{length(part.when.minutes)} free")
        if interview is None:
            return Entry(part.kind, clock(part.when.start, self._home), part.what, task=task)
        where = slot_of(interview).where(self._home)
        if part.kind is PartKind.TRAVEL:
            leads_to = interview if part.when.end <= interview.starts_at else None
            return Entry(part.kind, _from_to(part.when, day.date, where), part.what, leads_to)
        when = by_every_clock(part.when.start, where, (interview.zone, self._home))
        said = tuple(each.text for each in self._found.warnings if _is_beside(each, part.key))
        return Entry(part.kind, when, part.what, interview, warnings=said)


def _is_beside(warning: Warning, key: str) -> bool:
    """Whether a warning stands beside that interview: one about the time between two things beside the later one."""
    if warning.kind in {WarningKind.BUFFER, WarningKind.TRAVEL}:
        return warning.keys[-1] == key
    return warning.kind is not WarningKind.MANY and key in warning.keys


def _from_to(when: Stretch, day: dt.date, zone: str) -> str:
    """From when to when on a day, with the zone; another day is named."""
    first, last = (at.astimezone(zone_of(zone)).date() for at in (when.start, when.end))
    begins = hours(when.start, zone) if first == day else f"{day_shown(first)}, {hours(when.start, zone)}"
    ends = clock(when.end, zone)
    return f"{begins} to {ends}" if last in {first, day} else f"{begins} to {day_shown(last)}, {ends}"
