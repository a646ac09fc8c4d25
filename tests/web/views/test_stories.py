"""The story bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.services import stories
from greenroom.store.models import Story

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def story(owner: Actor) -> Story:
    return stories.create(owner, title="The burnt ovens", situation="Two ovens failed.", competencies=["ownership"])


def test_an_empty_story_bank_says_how_a_story_is_made(hers: Client) -> None:
    page = hers.get("/stories/").text
    assert "No stories yet" in page
    assert "/resumes/" in page


def test_the_list_says_what_each_story_lacks(hers: Client, story: Story) -> None:
    page = hers.get("/stories/").text
    assert story.title in page
    assert "Lacks task, actions, result, learning" in page


def test_the_list_asks_no_more_of_the_database_for_more_stories(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        stories.create(owner, title=f"Story {number}")
    with django_assert_max_num_queries(9):
        hers.get("/stories/")


def test_a_story_is_written_and_changed(hers: Client, owner: Actor) -> None:
    made = hers.post("/stories/new/", {"title": "The burnt ovens", "result": "Open by seven."}, follow=True)
    assert "The story is kept." in made.text
    row = Story.objects.owned_by(owner).get()
    hers.post(f"/stories/{row.pk}/edit/", {"title": "The ovens", "learning": "Call early."})
    row.refresh_from_db()
    assert (row.title, row.result, row.learning) == ("The ovens", "", "Call early.")


def test_a_story_without_a_title_comes_back_with_every_word(hers: Client, story: Story) -> None:
    page = hers.post(f"/stories/{story.pk}/edit/", {"title": " ", "actions": "I rang three bakeries."})
    assert page.status_code == 422
    assert "I rang three bakeries." in page.text
    assert Story.objects.get(pk=story.pk).title == "The burnt ovens"


def test_a_reviewer_reads_a_story_and_cannot_change_it(reviewers: Client, story: Story) -> None:
    page = reviewers.get(f"/stories/{story.pk}/")
    assert "Two ovens failed." in page.text
    assert "/edit/" not in page.text
    assert reviewers.post(f"/stories/{story.pk}/edit/", {}).status_code == 403
    assert reviewers.post(f"/stories/{story.pk}/delete/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, story: Story) -> None:
    assert strangers.get(f"/stories/{story.pk}/").status_code == 404
    assert strangers.post(f"/stories/{story.pk}/edit/", {}).status_code == 404


def test_a_deleted_story_can_be_brought_back_from_the_message(hers: Client, story: Story) -> None:
    page = hers.post(f"/stories/{story.pk}/delete/", follow=True).text
    undo = page.partition('action="/history/')[2].partition('"')[0]
    hers.post(f"/history/{undo}")
    assert Story.objects.filter(pk=story.pk).exists()
