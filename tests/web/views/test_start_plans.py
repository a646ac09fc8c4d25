"""The page of the first day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import screens
from greenroom.store.models import StartPlan

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

STEPS = {
    "begins_on": "2026-12-01",
    "notice": "two weeks",
    "route": "",
    "key_0": "contract",
    "name_0": "Signature",
    "least_0": "2",
    "likely_0": "5",
    "most_0": "10",
    "working_0": "on",
    "after_0": "",
    "key_1": "notice",
    "name_1": "Notice",
    "after_1": "1",
    "key_2": "",
    "name_2": "A flat",
    "least_2": "30",
    "likely_2": "40",
    "most_2": "90",
    "after_2": "1, 2",
}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/start/"


def test_the_usual_steps_are_there_at_first_and_the_next_thing_is_named(hers: Client, address: str) -> None:
    page = hers.get(address).text
    assert "Make these steps your own" in page
    assert "Written offer, questions and signature" in page


def test_steps_are_kept_with_one_of_my_own(hers: Client, address: str) -> None:
    page = hers.post(address, STEPS, follow=True).text
    kept = StartPlan.objects.get().steps
    assert [each["name"] for each in kept] == ["Signature", "Notice", "A flat"]
    assert kept[2]["after"] == ["contract", "notice"]
    assert "A flat" in page
    assert "2 weeks" in page


def test_a_step_whose_name_is_gone_is_gone_and_nothing_waits_for_it(hers: Client, address: str) -> None:
    hers.post(address, {**STEPS, "name_1": ""})
    assert [each["after"] for each in StartPlan.objects.get().steps] == [[], ["contract"]]


def test_what_does_not_fit_stays_in_the_form_with_a_sentence(hers: Client, address: str) -> None:
    answer = hers.post(address, {**STEPS, "notice": "as agreed", "likely_0": "1"})
    assert answer.status_code == 422
    assert "as agreed" in answer.text
    assert "Give one period" in answer.text
    assert not StartPlan.objects.exists()


def test_a_promise_that_is_too_early_stands_on_the_page(hers: Client, owner: Actor, here: World, address: str) -> None:
    hers.post(address, STEPS)
    screens.tell(
        owner, here.application.pk, topic="start", said="on 4 December 2026", on=here.interview.created_at.date()
    )
    page = hers.get(address).text
    assert "Promised too early" in page
    assert "the honest first day" in page


def test_the_usual_steps_come_back(hers: Client, address: str) -> None:
    hers.post(address, STEPS)
    assert "The usual steps stand here again." in hers.post(f"{address}forget/", follow=True).text


def test_the_page_of_the_application_leads_here(hers: Client, here: World, address: str) -> None:
    assert address in hers.get(f"/applications/{here.application.pk}/").text


def test_the_page_takes_few_queries(
    hers: Client, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    hers.post(address, STEPS)
    with django_assert_max_num_queries(34):
        hers.get(address)
