"""The itinerary of a person: what takes their time, what to look out for, and when both sides are free to talk."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.adapters.holidays import holidays_at
from greenroom.core.itinerary import clashes
from greenroom.core.itinerary import days as core
from greenroom.core.itinerary.overlap import overlaps, proposals
from greenroom.core.itinerary.values import Availability, Settings, Slot, Stretch
from greenroom.services.people import DAYS
from greenroom.store.models import Application, Interview, Task
from greenroom.store.queries.record import calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from greenroom.core.itinerary.days import Day
    from greenroom.core.itinerary.values import Warning  # noqa: A004 - the word that people use
    from greenroom.store.access import Actor
    from greenroom.store.models import Person

OFFICE = (dt.time(9), dt.time(17))
WORKING_DAYS = range(5)
_DAY, _AHEAD = dt.timedelta(days=1), dt.timedelta(days=730)
_MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Itinerary:
    """Days with what is on them, in order, and what to look out for; keys are those of interviews and tasks."""

    days: tuple[Day, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Times that are looked for.

    Attributes:
        zone: the IANA zone of the employer.
        first, last: the days looked at, by the clocks of the person; both count.
        minutes: how long the talk lasts.
        count: how many times are wanted.
        theirs: when the employer can talk; none for office hours from Monday to Friday.
        mine: when the person can; none for the free hours of their profile.
    """

    zone: str
    first: dt.date
    last: dt.date
    minutes: int
    count: int
    theirs: Availability | None = None
    mine: Availability | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """When both sides are free, as stretches in UTC, and good times to propose, as clocks over there show them."""

    both_free: tuple[Stretch, ...]
    proposed: tuple[dt.datetime, ...]


def itinerary(person: Person, interviews: Sequence[Interview], tasks: Sequence[Task], now: dt.datetime) -> Itinerary:
    """The itinerary of a person.

    Warnings are about interviews still to come, and about open tasks at a fixed time where an interview is in the way;
    tasks that the plan may move are no reason to worry.

    Args:
        person: whose it is.
        interviews: those that take place, with application and employer.
        tasks: with their times.
        now: the moment; what is over gives no warning.
    """
    talks = [slot_of(each) for each in interviews]
    todo = [slot for task in tasks if (slot := slot_of_task(task, person)) is not None]
    fixed = {str(task.pk) for task in tasks if task.fixed and task.done_at is None}
    settings = settings_of(person, interviews)
    keys = {slot.key for slot in talks}
    found = clashes.warnings([*talks, *(slot for slot in todo if slot.key in fixed)], settings, now=now)
    return Itinerary(
        core.days([*talks, *todo], settings), tuple(each for each in found if keys.intersection(each.keys))
    )


def upcoming(actor: Actor, now: dt.datetime) -> tuple[list[Interview], Itinerary]:
    """The interviews of the actor that are not over, the next first, and the itinerary that they stand in."""
    page = calendar(actor, now - _DAY, now + _AHEAD)
    talks = [each for each in page.interviews if each.ends_at > now]
    return talks, itinerary(actor.person, page.interviews, page.tasks, now)


def slot_of(interview: Interview) -> Slot:
    """An interview as a part of an itinerary, its times by the clocks of whoever named them."""
    place = ZoneInfo(interview.zone)
    return Slot(
        start=interview.starts_at.astimezone(place),
        end=interview.ends_at.astimezone(place),
        what=f"Interview at {interview.application.employer.name}",
        zone=interview.zone,
        place=interview.place,
        format=interview.format,
        key=str(interview.pk),
    )


def slot_of_task(task: Task, person: Person) -> Slot | None:
    """A task as a part of an itinerary; none as long as it has no time."""
    if task.starts_at is None:
        return None
    start = task.starts_at.astimezone(ZoneInfo(person.zone))
    end = (task.starts_at + task.minutes * _MINUTE).astimezone(ZoneInfo(person.zone))
    return Slot(start, end, task.title, person.zone, key=str(task.pk), own_zone=person.zone)


def settings_of(person: Person, interviews: Iterable[Interview]) -> Settings:
    """What the person holds for enough, with the ways that they know and the public holidays of both sides."""
    rows = list(interviews)
    years = {each.starts_at.year + more for each in rows for more in (-1, 0, 1)}
    countries: dict[str, set[str]] = {person.zone: {person.country}}
    for each in rows:
        countries.setdefault(each.zone, set()).add(each.application.country)
    return Settings(
        person.zone,
        holidays={zone: _holidays(zone, codes, years) for zone, codes in countries.items()},
        travel={each.place: each.travel_minutes for each in rows if each.place and each.travel_minutes},
    )


def free_hours_of(person: Person) -> Availability:
    """When the person is free, by their profile."""
    weekly = {
        number: tuple((dt.time.fromisoformat(start), dt.time.fromisoformat(end)) for start, end in ranges)
        for number, day in enumerate(DAYS)
        if (ranges := person.free_hours.get(day))
    }
    return Availability(person.zone, weekly)


def hours_on(
    zone: str, days: Iterable[int] = WORKING_DAYS, start: dt.time = OFFICE[0], end: dt.time = OFFICE[1]
) -> Availability:
    """The same hours on some days of the week, Monday being 0; office hours unless something else is said."""
    return Availability(zone, dict.fromkeys(days, ((start, end),)))


def times_for(actor: Actor, application: UUID, wanted: Wanted, now: dt.datetime) -> Times:
    """When a person and an employer are both free to talk, and which times to propose.

    Nothing is proposed on a public holiday of either side, nor near what the person has to do, ways included.

    Args:
        actor: who asks; what they may not see does not count as busy.
        application: about which the talk is; its country says which holidays are theirs.
        wanted: what is looked for.
        now: the moment; nothing earlier is proposed.

    Raises:
        NotFound: there is no such application, or not for this actor.
        InvalidChoice: there is no such zone.
    """
    row = Application.objects.select_related("person").read(actor, application)
    mine, theirs = wanted.mine or free_hours_of(row.person), wanted.theirs or hours_on(wanted.zone)
    both = overlaps(mine, theirs, wanted.first, wanted.last, wanted.minutes)
    ahead = [Stretch(max(each.start, now), each.end) for each in both if each.end - now >= wanted.minutes * _MINUTE]
    busy, buffer = _busy(actor, row.person, wanted)
    closed: dict[str, set[dt.date]] = {}
    for zone, country in ((wanted.zone, row.country), (row.person.zone, row.person.country)):
        years = range(wanted.first.year - 1, wanted.last.year + 2)
        closed.setdefault(zone, set()).update(_holidays(zone, {country}, years))
    return Times(tuple(ahead), proposals(ahead, wanted.minutes, busy, wanted.count, buffer, wanted.zone, closed))


def _busy(actor: Actor, person: Person, wanted: Wanted) -> tuple[list[Stretch], int]:
    """What the person has to do at a fixed time in those days, ways included, and how far to stay away from it."""
    start, end = (
        dt.datetime.combine(day, dt.time(), ZoneInfo(person.zone))
        for day in (wanted.first - _DAY, wanted.last + 2 * _DAY)
    )
    within = {"person": person, "starts_at__gte": start, "starts_at__lt": end}
    talks = Interview.objects.visible_to(actor).filter(cancelled_at=None, **within)
    rows = list(talks.select_related("application__employer"))
    tasks = Task.objects.visible_to(actor).filter(fixed=True, done_at=None, **within)
    settings = settings_of(person, rows)
    busy = [_with_ways(slot_of(each), settings) for each in rows]
    busy += [slot.stretch for task in tasks if (slot := slot_of_task(task, person)) is not None]
    return busy, settings.buffer_minutes


def _with_ways(slot: Slot, settings: Settings) -> Stretch:
    """The time that something takes, with the way to it and back."""
    way = settings.way(None, slot) * _MINUTE
    return Stretch(slot.stretch.start - way, slot.stretch.end + way)


def _holidays(zone: str, countries: Iterable[str], years: Iterable[int]) -> Mapping[dt.date, str]:
    """The public holidays of the countries that a zone stands for; where none is said, of the one it lies in."""
    wanted = sorted(set(years))
    return {day: name for country in sorted(set(countries)) for day, name in holidays_at(country, zone, wanted).items()}
