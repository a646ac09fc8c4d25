"""The calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.world import world

from greenroom.services import plan
from greenroom.store.models import Person, Task

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
