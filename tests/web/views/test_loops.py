"""The page “Which story to whom”."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from bench.story_fit_pairs import A
from django.utils import timezone
from tests.world import World, world

from greenroom.services import interviews, stories, tellings
from greenroom.store.models import Story

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    made = world(owner)
    for key, text in A.stories.items():
        stories.create(owner, title=f"Story of {key}", actions=text)
    soon = (timezone.now() + dt.timedelta(days=7)).replace(tzinfo=None)
    interviews.reschedule(owner, made.interview.pk, local=soon, zone="Europe/London")
    return made


def test_each_likely_question_has_its_story_with_words_that_show_it(hers: Client, here: World) -> None:
    page = hers.get(f"/applications/{here.application.pk}/stories/").text
    assert "Story of " in page
    assert "If they ask for another" in page
    assert "Joan Barker" in page
    assert "Stress what you did yourself" in page


def test_what_was_told_there_stands_on_the_page(hers: Client, owner: Actor, here: World) -> None:
    joan = here.interview.participants.all()[0].contact
    tellings.tell(owner, here.story.pk, application=here.application.pk, contact=joan.pk, landed="well")
    page = hers.get(f"/applications/{here.application.pk}/stories/").text
    assert "Told here already" in page
    assert "to Joan Barker" in page


def test_without_an_interview_or_a_story_the_page_says_what_comes_first(
    hers: Client, owner: Actor, here: World
) -> None:
    interviews.cancel(owner, here.interview.pk)
    assert "No interview to come" in hers.get(f"/applications/{here.application.pk}/stories/").text
    for row in Story.objects.all():
        row.delete()
    assert "No stories to choose from yet" in hers.get(f"/applications/{here.application.pk}/stories/").text


def test_the_page_asks_no_more_of_the_database_for_more_stories(
    hers: Client, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(24):
        hers.get(f"/applications/{here.application.pk}/stories/")


def test_a_reviewer_reads_it_with_covered_words_and_a_stranger_not_at_all(
    reviewers: Client, strangers: Client, owner: Actor, here: World
) -> None:
    for row in Story.objects.all():
        stories.update(owner, row.pk, confidential=["Story of"])
    page = reviewers.get(f"/applications/{here.application.pk}/stories/").text
    assert "Story of" not in page
    assert "[confidential]" in page
    assert strangers.get(f"/applications/{here.application.pk}/stories/").status_code == 404
