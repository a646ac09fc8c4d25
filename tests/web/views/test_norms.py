"""The page on how talks go in the country of a job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def placed(owner: Actor, here: World, country: str) -> str:
    applications.describe(owner, here.application.pk, source="", country=country, answer_by=None, notes="")
    return f"/applications/{here.application.pk}/norms/"


def test_without_a_country_the_page_asks_for_one(hers: Client, here: World) -> None:
    assert "No country is known for this job" in hers.get(f"/applications/{here.application.pk}/norms/").text


def test_hints_stand_with_page_and_date_and_questions_beside_them(hers: Client, owner: Actor, here: World) -> None:
    page = hers.get(placed(owner, here, "Sweden")).text
    assert "student.slu.se" in page
    assert "2024" in page
    assert "Who will be there, and what do they do?" in page


def test_an_old_page_is_marked_as_old(hers: Client, owner: Actor, here: World) -> None:
    assert "Old: ask before you lean on it" in hers.get(placed(owner, here, "United Kingdom")).text


def test_a_country_without_a_note_says_so_and_still_has_questions(hers: Client, owner: Actor, here: World) -> None:
    page = hers.get(placed(owner, here, "Chile")).text
    assert "There is no note on Chile" in page
    assert "In which language do we speak" in page


def test_the_first_letter_takes_the_tone_of_the_country(hers: Client, owner: Actor, here: World) -> None:
    placed(owner, here, "Sweden")
    page = hers.get(f"/applications/{here.application.pk}/letters/new/", {"kind": "status"}).text
    assert re.search(r'value="friendly"[^>]*checked', page)


def test_the_page_takes_few_queries(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    address = placed(owner, here, "Sweden")
    with django_assert_max_num_queries(8):
        hers.get(address)
