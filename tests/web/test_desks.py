"""The panels that other pages include, and the ways from a contradiction to where its sides stand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.template.loader import get_template
from django.test import RequestFactory
from tests.desk import desk
from tests.people import bob, let_in
from tests.world import NOW, world

from greenroom.services import applications, screens
from greenroom.store.models import Application, Interview
from greenroom.store.queries import record as queries
from greenroom.web import desks

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries
    from tests.world import World

    from greenroom.store.access import Actor

TODAY = dt.date(2026, 11, 27)


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def application(here: World) -> Application:
    return Application.objects.select_related("employer", "person").get(pk=here.application.pk)


def interview(actor: Actor, here: World) -> Interview:
    return queries.interview_page(actor, here.interview.pk)


def drawn(page: str, **context: object) -> str:
    return get_template(f"pages/{page}/panel.html").render(context, RequestFactory().get("/"))


def test_the_first_call_says_what_comes_next(owner: Actor, here: World) -> None:
    panel = desks.screen_panel(owner, application(here), NOW)
    assert (panel.answered, panel.topics, panel.told) == (0, 9, 0)
    page = drawn("screens", screen=panel)
    assert "0 of 9 answers ready" in page
    assert "Prepare the call" in page


def test_the_first_call_shows_what_disagrees(owner: Actor, here: World) -> None:
    desk(owner, here)
    screens.tell(owner, here.application.pk, topic="pay", said="£40,000 a year", on=TODAY)
    panel = desks.screen_panel(owner, application(here), NOW)
    assert panel.contradictions
    assert "The figures differ" in drawn("screens", screen=panel)


def test_the_papers_show_what_is_owed_and_how_far_the_checklist_is(owner: Actor, here: World) -> None:
    desk(owner, here)
    page = drawn("papers", papers=desks.papers_panel(owner, interview(owner, here), TODAY))
    assert "A rota of last week" in page
    assert "Overdue" in page
    assert "0 of " in page
    assert "Which résumé they have is not noted yet." in page


def test_the_references_show_who_has_to_be_told(owner: Actor, here: World) -> None:
    assert "Nobody is named to them." in drawn(
        "references", references=desks.references_panel(owner, application(here))
    )
    desk(owner, here)
    page = drawn("references", references=desks.references_panel(owner, application(here)))
    assert "Ama Boateng" in page
    assert "Not told yet" in page


def test_what_disagrees_is_a_panel_only_where_something_does(owner: Actor, here: World) -> None:
    assert drawn("consistency", consistency=desks.consistency_panel(owner, application(here), NOW)).strip() == ""
    applications.choose_resume(owner, here.application.pk, here.resume.pk)
    screens.keep_answer(owner, "background", "I joined Brightline Logistics in 2015.")
    page = drawn("consistency", consistency=desks.consistency_panel(owner, application(here), NOW))
    assert "has you join Brightline Logistics in 2015" in page


def test_a_reviewer_gets_the_panels_without_what_changes(owner: Actor, here: World) -> None:
    let_in(owner, bob())
    desk(owner, here)
    row = application(here)
    assert not desks.screen_panel(bob(), row, NOW).can_change
    assert not desks.references_panel(bob(), row).can_change
    panel = desks.papers_panel(bob(), interview(bob(), here), TODAY)
    assert not panel.can_change
    assert len(panel.papers) == 1


def test_a_row_has_its_page_and_what_has_none_has_no_address() -> None:
    key = "00000000-0000-0000-0000-000000000001"
    assert desks.address_of(f"story:{key}") == f"/stories/{key}/"
    assert desks.address_of(f"interview:{key}") == f"/interviews/{key}/"
    assert desks.address_of("dinner:1") == ""
    assert desks.address_of("") == ""
    assert desks.address_of("story:no key") == ""


def test_the_panels_of_one_page_take_few_queries(
    owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    desk(owner, here)
    row, talk = application(here), interview(owner, here)
    with django_assert_max_num_queries(20):
        desks.screen_panel(owner, row, NOW)
    with django_assert_max_num_queries(16):
        desks.consistency_panel(owner, row, NOW)
    with django_assert_max_num_queries(1):
        desks.references_panel(owner, row)
    with django_assert_max_num_queries(9):
        desks.papers_panel(owner, talk, TODAY)
