"""The pages of the right to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications, work_rights
from greenroom.store.models import PreparedAnswer

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    made = world(owner)
    applications.describe(owner, made.application.pk, source="", country="United Kingdom", answer_by=None, notes="")
    return made


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/work-right/"


def test_an_empty_page_teaches_what_to_begin_with(hers: Client) -> None:
    assert "Begin with your citizenship" in hers.get("/work-rights/").text


def test_a_right_is_kept_and_removed(hers: Client) -> None:
    page = hers.post("/work-rights/", {"country": "Ireland", "status": "citizen", "until": ""}, follow=True).text
    assert "It stands in your profile now." in page
    assert "<h3>Ireland</h3>" in page
    assert "<h3>Ireland</h3>" not in hers.post("/work-rights/remove/", {"country": "Ireland"}, follow=True).text


def test_what_was_typed_stays_where_it_does_not_fit(hers: Client) -> None:
    answer = hers.post("/work-rights/", {"country": "Narnia", "status": "citizen", "until": ""})
    assert answer.status_code == 422
    assert "Name a country, such as Germany." in answer.text
    assert "Narnia" in answer.text


def test_the_job_says_how_it_stands_with_source_and_the_sentence(hers: Client, owner: Actor, address: str) -> None:
    work_rights.keep_right(owner, country="Ireland", status="citizen")
    page = hers.get(address).text
    assert "Common Travel Area" in page
    assert "www.gov.uk" in page
    assert "I am a citizen of Ireland and may work in the United Kingdom" in page


def test_whoever_needs_a_permit_sees_a_dated_route_and_the_lawyer(hers: Client, owner: Actor, address: str) -> None:
    work_rights.keep_right(owner, country="India", status="citizen")
    page = hers.get(address).text
    assert "A permit is needed" in page
    assert "Skilled Worker visa" in page
    assert "Ask the employer’s lawyer" in page
    assert "An example, read on Fri 27 Nov 2026" in page


def test_the_sentence_is_kept_as_an_answer_and_practised(hers: Client, here: World) -> None:
    key = here.application.pk
    hers.post(f"/applications/{key}/screen/answer/", {"topic": "permit", "text": "I need a permit.", "scope": "this"})
    assert PreparedAnswer.objects.get().topic == "permit"
    page = hers.post(f"/applications/{key}/screen/practise/", {"topic": "permit"}, follow=True).text
    assert "Are you allowed to work here?" in page


def test_the_overview_takes_few_queries(
    hers: Client, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    assert here
    with django_assert_max_num_queries(12):
        hers.get("/work-rights/")


def test_a_paper_that_has_ended_is_named_on_the_first_page(hers: Client, owner: Actor, here: World) -> None:
    assert here
    assert "a paper of yours" not in hers.get("/").text
    work_rights.keep_right(owner, country="Japan", status="visa", until="2020-01")
    assert "Japan: a paper of yours has ended" in hers.get("/").text
