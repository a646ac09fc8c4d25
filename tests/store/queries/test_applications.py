from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import NotFound
from greenroom.services import applications, interviews, plan
from greenroom.store.queries.applications import application_page, now_page
from greenroom.store.queries.applications import applications as application_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


def started(actor: Actor, employer: str, day: int) -> None:
    """An application with an interview on a day of December 2026, and two tasks."""
    row = applications.start(actor, employer=employer, title="Planner")
    local = dt.datetime.fromisoformat(f"2026-12-{day:02}T10:00")
    interviews.schedule(actor, row.pk, local=local, zone="Europe/London", people=[interviews.Who("Joan")])
    plan.add(actor, title="Read up", application=row.pk, starts_at=NOW - dt.timedelta(days=1))
    plan.add(actor, title="Rehearse", application=row.pk, starts_at=NOW + dt.timedelta(days=day))


@pytest.mark.parametrize("page", [now_page, application_list], ids=["now", "applications"])
def test_a_list_asks_as_many_questions_for_ten_applications_as_for_two(
    page: Callable[[Actor, dt.datetime], object], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    actor = alice()
    for day in (1, 2):
        started(actor, f"Employer {day}", day)
    with django_assert_max_num_queries(12) as few:
        page(actor, NOW)
    for day in range(3, 11):
        started(actor, f"Employer {day}", day)

    with django_assert_max_num_queries(12) as many:
        page(actor, NOW)

    assert len(many) == len(few)


def test_the_first_page_begins_with_the_nearest_event_and_names_what_is_overdue() -> None:
    actor = alice()
    started(actor, "Late Co", 9)
    started(actor, "Soon Co", 2)
    applications.start(actor, employer="Quiet Co", title="Planner")
    gone = applications.start(actor, employer="Gone Co", title="Planner")
    applications.end(actor, gone.pk, "withdrew")

    page = now_page(actor, NOW)

    assert [line.application.employer.name for line in page.lines] == ["Soon Co", "Late Co", "Quiet Co"]
    soon = page.lines[0]
    assert soon.next_event is not None
    assert soon.next_event.starts_at == dt.datetime(2026, 12, 2, 10, tzinfo=dt.UTC)
    assert [task.title for task in soon.overdue] == ["Read up"]
    assert soon.next_task is not None
    assert soon.next_task.title == "Rehearse"
    assert page.first is not None
    assert page.first.title == "Read up"


def test_an_empty_workspace_has_an_empty_first_page() -> None:
    page = now_page(alice(), NOW)

    assert (list(page.lines), page.first, list(page.loose_tasks)) == ([], None, [])


def test_a_cancelled_interview_is_no_next_event() -> None:
    actor = alice()
    w = world(actor)
    interviews.cancel(actor, w.interview.pk)

    page = application_page(actor, w.application.pk, NOW)

    assert page.next_interview is None
    assert page.interviews == [w.interview]


def test_an_application_page_has_all_of_it_for_alice_and_bob_and_nothing_for_charlie() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())

    for reader in (actor, bob()):
        page = application_page(reader, w.application.pk, NOW)
        assert page.posting == w.posting
        assert page.next_interview == w.interview
        assert [task.title for task in page.tasks] == ["Print the papers"]
        assert page.stages[0].name == "Applied"
    with pytest.raises(NotFound):
        application_page(charlie(), w.application.pk, NOW)
