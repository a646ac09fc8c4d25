"""The page of what disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications, screens

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def page(here: World) -> str:
    return f"/applications/{here.application.pk}/consistency/"


def test_both_quotes_stand_with_ways_to_where_they_are(hers: Client, owner: Actor, here: World, page: str) -> None:
    applications.choose_resume(owner, here.application.pk, here.resume.pk)
    screens.keep_answer(owner, "background", "I joined Brightline Logistics in 2015.")
    text = hers.get(page).text
    assert "“I joined Brightline Logistics in 2015”" in text
    assert "“Shift supervisor, Brightline Logistics: March 2021 to now”" in text
    assert f'href="/applications/{here.application.pk}/screen/#background"' in text
    assert f'href="/resumes/{here.resume.pk}/"' in text
    assert "Settle the first one: dates" in text


def test_without_a_resume_the_page_says_what_to_do(hers: Client, page: str) -> None:
    assert "There is no résumé to compare with" in hers.get(page).text


def test_where_nothing_disagrees_it_is_said_with_what_was_compared(
    hers: Client, owner: Actor, here: World, page: str
) -> None:
    applications.choose_resume(owner, here.application.pk, here.resume.pk)
    text = hers.get(page).text
    assert "Nothing disagrees" in text
    assert "The résumé “Mara 2026”" in text
    assert "1 story" in text


def test_a_reviewer_reads_it_and_a_stranger_finds_nothing(reviewers: Client, strangers: Client, page: str) -> None:
    assert reviewers.get(page).status_code == 200
    assert strangers.get(page).status_code == 404
