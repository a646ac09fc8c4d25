"""The calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from tests.world import world

from greenroom.services import interviews, plan
from greenroom.store.models import Interview, Person, Task

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def task(owner: Actor) -> Task:
    return plan.add(owner, title="Iron the shirt", starts_at=timezone.now() + dt.timedelta(days=1))


def test_an_empty_calendar_says_what_fills_it(hers: Client) -> None:
    assert "Nothing is on your calendar yet" in hers.get("/calendar/").text


def test_interviews_and_tasks_stand_on_their_days(hers: Client, owner: Actor, task: Task) -> None:
    made = world(owner).interview
    type(made).objects.filter(pk=made.pk).update(starts_at=timezone.now() + dt.timedelta(days=3))
    page = hers.get("/calendar/").text
    assert page.index(task.title) < page.index("Interview at Northgate Parcels")


def test_a_task_is_added_in_the_zone_of_the_person(hers: Client, owner: Actor) -> None:
    Person.objects.filter(pk=owner.person.pk).update(zone="America/New_York")
    hers.post("/calendar/add/", {"title": "Print", "when": "2026-12-01T18:00", "minutes": "20"})
    assert Task.objects.get().starts_at == dt.datetime(2026, 12, 1, 23, tzinfo=dt.UTC)


def test_a_time_that_the_clocks_skip_is_refused_with_its_words(hers: Client, owner: Actor, task: Task) -> None:
    Person.objects.filter(pk=owner.person.pk).update(zone="America/New_York")
    page = hers.post(f"/tasks/{task.pk}/move/", {"when": "2027-03-14T02:30"})
    assert page.status_code == 422
    assert "clocks skip that hour" in page.text


def test_a_task_is_done_and_open_again(hers: Client, task: Task) -> None:
    hers.post(f"/tasks/{task.pk}/done/")
    assert Task.objects.get().done_at
    hers.post(f"/tasks/{task.pk}/reopen/")
    assert Task.objects.get().done_at is None


def test_a_moved_task_stays_when_the_plan_is_made_again(hers: Client, task: Task) -> None:
    hers.post(f"/tasks/{task.pk}/move/", {"when": "2026-12-05T10:15"})
    hers.post("/calendar/plan/")
    task.refresh_from_db()
    assert (task.starts_at, task.fixed) == (dt.datetime(2026, 12, 5, 10, 15, tzinfo=dt.UTC), True)


def test_what_is_left_over_comes_first(hers: Client, owner: Actor, task: Task) -> None:
    plan.add(owner, title="Read the posting", starts_at=timezone.now() - dt.timedelta(days=2))
    page = hers.get("/calendar/").text
    assert "Catch up: Read the posting" in page
    assert page.index("Read the posting") < page.index(task.title)


def test_the_calendar_asks_no_more_of_the_database_for_more_tasks(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        plan.add(owner, title=f"Task {number}", starts_at=timezone.now() + dt.timedelta(hours=number))
    with django_assert_max_num_queries(10):
        hers.get("/calendar/")


def test_nobody_else_touches_a_task(reviewers: Client, strangers: Client, task: Task) -> None:
    assert reviewers.post(f"/tasks/{task.pk}/done/").status_code == 403
    assert strangers.post(f"/tasks/{task.pk}/move/", {}).status_code == 404
    assert task.title not in strangers.get("/calendar/").text


def soon(owner: Actor, days: int = 3, **fields: object) -> Interview:
    """An interview of hers in some days, at noon by the clocks in London."""
    made = world(owner).interview
    noon = (timezone.now() + dt.timedelta(days=days)).astimezone(ZoneInfo("Europe/London"))
    at = noon.replace(hour=12, minute=0, second=0, microsecond=0)
    type(made).objects.filter(pk=made.pk).update(starts_at=at, **fields)
    return Interview.objects.select_related("application__employer").get(pk=made.pk)


def test_an_interview_stands_there_by_both_clocks_with_its_way(hers: Client, owner: Actor) -> None:
    Person.objects.filter(pk=owner.person.pk).update(zone="Asia/Tokyo")
    made = soon(owner, place="Dock 4")
    page = hers.get("/calendar/").text
    local = made.starts_at.astimezone(ZoneInfo("Asia/Tokyo"))
    assert f"12:00 in London ({local:%H:%M} in Tokyo)" in page
    assert "Way to Dock 4 · 11:00 to 12:00 in London" in page
    assert f"/interviews/{made.pk}/interview.ics" in page


def test_a_way_that_is_known_is_reckoned_with(hers: Client, owner: Actor) -> None:
    made = soon(owner, place="Dock 4")
    assert hers.post(f"/calendar/{made.pk}/travel/", {"travel_minutes": "15"}).status_code == 302
    assert "Way to Dock 4 · 11:45 to 12:00 in London" in hers.get("/calendar/").text
    refused = hers.post(f"/calendar/{made.pk}/travel/", {"travel_minutes": "x"})
    assert refused.status_code == 422
    assert "Enter a whole number" in refused.text


def test_a_clash_stands_beside_both_and_at_the_top(hers: Client, owner: Actor) -> None:
    made = soon(owner, place="Dock 4")
    other = interviews.schedule(owner, made.application_id, local=made.starts_at.replace(tzinfo=None), zone="Etc/UTC")
    page = hers.get("/calendar/").text
    assert page.count("are at the same time") == 3
    assert any(f'href="#interview-{each.pk}"' in page for each in (made, other))


def test_a_week_and_a_month_can_be_jumped_to_and_printed(hers: Client, owner: Actor) -> None:
    world(owner)
    week = hers.get("/calendar/", {"span": "week", "day": "2026-12-01"}).text
    assert "Interview at Northgate Parcels" in week
    assert "Mon 30 Nov 2026 to Sun 6 Dec 2026" in week
    assert "Nothing is on in these days" in hers.get("/calendar/", {"span": "month", "day": "2027-05-05"}).text
    paper = hers.get("/calendar/print/", {"span": "month", "day": "2026-12-01"}).text
    assert "Thu 3 Dec 2026" in paper
    assert "With Joan Barker, Operations manager; Sam Reid" in paper


def test_a_week_names_the_first_of_its_own_days_and_none_of_the_days_around_it(hers: Client, owner: Actor) -> None:
    monday = timezone.localdate() + dt.timedelta(days=21 - timezone.localdate().weekday())
    for days, title in ((-2, "Air the suit"), (1, "Buy the ticket")):
        noon = dt.datetime.combine(monday + dt.timedelta(days=days), dt.time(12), dt.UTC)
        plan.add(owner, title=title, starts_at=noon)

    week = hers.get("/calendar/", {"span": "week", "day": f"{monday}"}).text

    assert "First in this week" in week
    assert "Buy the ticket" in week
    assert "Air the suit" not in week


def test_the_calendar_asks_no_more_of_the_database_for_more_interviews(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = soon(owner, place="Dock 4")
    for number in range(8):
        local = (timezone.now() + dt.timedelta(days=4 + number)).replace(tzinfo=None)
        interviews.schedule(owner, made.application_id, local=local, zone="Etc/UTC")
    with django_assert_max_num_queries(12):
        hers.get("/calendar/")
    with django_assert_max_num_queries(10):
        hers.get("/calendar/print/")


def test_nobody_else_says_how_long_a_way_is(reviewers: Client, strangers: Client, owner: Actor) -> None:
    made = soon(owner, place="Dock 4")
    for browser, status in ((reviewers, 403), (strangers, 404)):
        assert browser.post(f"/calendar/{made.pk}/travel/", {"travel_minutes": "15"}).status_code == status
        assert "Northgate" not in browser.get("/calendar/print/").text
