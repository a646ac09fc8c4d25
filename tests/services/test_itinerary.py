from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from django.utils import timezone
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.itinerary.days import PartKind
from greenroom.core.itinerary.values import Stretch, WarningKind
from greenroom.services import applications, interviews, people, plan
from greenroom.services import itinerary as services
from greenroom.services.itinerary import Wanted, hours_on
from greenroom.store.models import Application, Person
from greenroom.store.queries import record as queries

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.services.itinerary import Itinerary
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
FAR = dt.timedelta(days=200)


def living_in(zone: str, **fields: Any) -> Actor:  # noqa: ANN401
    Person.objects.filter(pk=alice().person.pk).update(zone=zone, **fields)
    return people.actor_of(alice().user)


def talk(actor: Actor, local: str, zone: str, employer: str = "Havenwind", **fields: Any) -> Application:  # noqa: ANN401
    application = applications.start(actor, employer=employer, title="Planner")
    when = dt.datetime.fromisoformat(local)
    travel = fields.pop("travel_minutes", 0)
    row = interviews.schedule(actor, application.pk, local=when, zone=zone, **fields)
    interviews.update(actor, row.pk, travel_minutes=travel)
    return application


def itinerary_of(actor: Actor) -> Itinerary:
    page = queries.calendar(actor, NOW - FAR, NOW + FAR)
    return services.itinerary(actor.person, page.interviews, page.tasks, NOW)


def kinds(found: Itinerary) -> list[WarningKind]:
    return [each.kind for each in found.warnings]


def test_ways_interviews_and_tasks_stand_in_order_on_the_day_of_the_person() -> None:
    actor = living_in("Europe/London")
    talk(actor, "2026-12-08T14:00", "Europe/London", format="in-person", place="Dock 4", travel_minutes=45)
    plan.add(actor, title="Iron the shirt", starts_at=dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC), minutes=20)
    (day,) = itinerary_of(actor).days
    assert [(part.kind, part.what) for part in day.parts] == [
        (PartKind.THING, "Iron the shirt"),
        (PartKind.GAP, "235 minutes free"),
        (PartKind.TRAVEL, "Way to Dock 4"),
        (PartKind.THING, "Interview at Havenwind"),
        (PartKind.TRAVEL, "Way back from Dock 4"),
    ]


def test_two_interviews_at_the_same_time_are_a_clash_with_their_keys() -> None:
    actor = living_in("Europe/London")
    first = talk(actor, "2026-12-08T10:00", "Europe/London")
    second = talk(actor, "2026-12-08T11:30", "Europe/Amsterdam", "Lantern")
    (warning,) = itinerary_of(actor).warnings
    assert warning.kind is WarningKind.CLASH
    assert set(warning.keys) == {str(row.interviews.get().pk) for row in (first, second)}
    assert "10:30 to 11:00 in London is taken twice" in warning.text


def test_a_fixed_task_in_the_way_is_warned_of_and_a_task_of_the_plan_is_not() -> None:
    actor = living_in("Europe/London")
    talk(actor, "2026-12-08T10:00", "Europe/London")
    task = plan.add(actor, title="Dentist", starts_at=dt.datetime(2026, 12, 8, 10, 30, tzinfo=dt.UTC))
    assert kinds(itinerary_of(actor)) == [WarningKind.CLASH]
    type(task).objects.update(fixed=False)
    assert kinds(itinerary_of(actor)) == []


def test_a_task_alone_is_no_reason_to_worry() -> None:
    actor = living_in("Europe/Amsterdam")
    plan.add(actor, title="Read", starts_at=dt.datetime(2026, 12, 25, 3, tzinfo=dt.UTC))
    assert itinerary_of(actor).warnings == ()


def test_what_is_over_gives_no_warning() -> None:
    actor = living_in("Europe/London")
    for hour in (10, 10):
        talk(actor, f"2026-11-20T{hour}:00", "Europe/London")
    assert itinerary_of(actor).warnings == ()


@pytest.mark.parametrize(
    ("country", "own_country", "local", "name"),
    [
        ("", "", "2026-04-27T10:00", "King's Day"),
        ("NL", "", "2026-04-27T10:00", "King's Day"),
        ("BE", "", "2026-07-21T10:00", "National Day"),
        ("", "IE", "2026-08-03T10:00", "August Bank Holiday"),
        ("ZZ", "", "2026-04-27T10:00", ""),
    ],
)
def test_the_holidays_of_both_countries_are_known(country: str, own_country: str, local: str, name: str) -> None:
    actor = living_in("Europe/London", country=own_country)
    application = talk(actor, local, "Europe/Amsterdam")
    Application.objects.filter(pk=application.pk).update(country=country)
    page = queries.calendar(actor, NOW - 2 * FAR, NOW + FAR)
    found = services.itinerary(actor.person, page.interviews, (), dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    texts = [each.text for each in found.warnings if each.kind is WarningKind.HOLIDAY]
    assert [name in text for text in texts] == ([True] if name else [])


def test_a_clock_change_between_the_two_zones_is_told() -> None:
    actor = living_in("Europe/London")
    talk(actor, "2027-03-16T10:00", "America/New_York")
    assert WarningKind.CLOCKS in kinds(itinerary_of(actor))


FIRST, LAST = dt.date(2026, 11, 24), dt.date(2026, 12, 7)


def test_times_are_proposed_from_the_free_hours_and_office_hours_over_there() -> None:
    actor = living_in("Asia/Tokyo", free_hours={"tue": [["17:00", "19:00"]], "wed": [["18:00", "20:00"]]})
    application = applications.start(actor, employer="Havenwind", title="Planner")
    found = services.times_for(actor, application.pk, Wanted("Europe/Amsterdam", FIRST, LAST, 60, 3), NOW)
    assert [str(at) for at in found.proposed] == [
        "2026-11-24 09:00:00+01:00",
        "2026-11-25 10:00:00+01:00",
        "2026-12-01 09:00:00+01:00",
    ]


def times(actor: Actor, application: Application, now: dt.datetime = NOW, **wanted: Any) -> services.Times:  # noqa: ANN401
    usual: dict[str, Any] = {"zone": "Europe/London", "first": FIRST, "last": FIRST, "minutes": 60, "count": 9}
    usual["mine"] = hours_on("Europe/London", range(7))
    return services.times_for(actor, application.pk, Wanted(**{**usual, **wanted}), now)


def test_nothing_is_proposed_beside_an_interview_its_way_or_a_fixed_task() -> None:
    actor = living_in("Europe/London")
    application = talk(
        actor, "2026-11-24T11:00", "Europe/London", format="in-person", place="Dock 4", travel_minutes=60
    )
    plan.add(actor, title="Dentist", starts_at=dt.datetime(2026, 11, 24, 16, tzinfo=dt.UTC), minutes=60)
    found = times(actor, application)
    assert found.both_free == (
        Stretch(dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC), dt.datetime(2026, 11, 24, 17, tzinfo=dt.UTC)),
    )
    assert [f"{at:%H:%M}" for at in found.proposed] == ["14:00"]


def test_a_cancelled_interview_and_a_done_task_leave_their_time_free() -> None:
    actor = living_in("Europe/London")
    application = talk(actor, "2026-11-24T11:00", "Europe/London")
    interviews.cancel(actor, application.interviews.get().pk)
    task = plan.add(actor, title="Dentist", starts_at=dt.datetime(2026, 11, 24, 14, tzinfo=dt.UTC))
    plan.done(actor, task.pk)
    assert len(times(actor, application).proposed) == 8


def test_nothing_is_proposed_that_is_over_or_on_a_holiday_of_either_side() -> None:
    actor = living_in("Europe/London")
    application = applications.start(actor, employer="Havenwind", title="Planner")
    now = dt.datetime(2026, 11, 24, 15, 10, tzinfo=dt.UTC)
    assert [f"{at:%H:%M}" for at in times(actor, application, now).proposed] == ["16:00"]
    boxing_day: dict[str, Any] = {"first": dt.date(2026, 12, 28), "last": dt.date(2026, 12, 28)}
    assert times(actor, application, **boxing_day).proposed == ()
    assert len(times(actor, application, **boxing_day).both_free) == 1
    king_s_day: dict[str, Any] = {"first": dt.date(2027, 4, 27), "last": dt.date(2027, 4, 27)}
    assert times(actor, application, **king_s_day).proposed
    assert times(actor, application, zone="Europe/Amsterdam", **king_s_day).proposed == ()


def test_a_zone_that_does_not_exist_is_refused() -> None:
    actor = alice()
    application = applications.start(actor, employer="Havenwind", title="Planner")
    with pytest.raises(InvalidChoice, match="There is no time zone"):
        times(actor, application, zone="Mars/Olympus")


def test_a_reviewer_may_ask_and_a_stranger_may_not() -> None:
    application = world(alice()).application
    let_in(alice(), bob())
    assert times(alice(), application) == times(bob(), application)
    with pytest.raises(NotFound):
        times(charlie(), application)


def test_times_ask_no_more_of_the_database_for_more_interviews(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    actor = living_in("Europe/London")
    for number in range(8):
        application = talk(actor, f"2026-11-24T{9 + number:02}:00", "Europe/London", f"Employer {number}")
    with django_assert_max_num_queries(4):
        times(actor, application, timezone.now())
