"""The page of one story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.services import stories
from greenroom.store.models import Story

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def story(owner: Actor) -> Story:
    return stories.create(owner, title="The burnt ovens", situation="Two ovens failed.", competencies=["ownership"])


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


def test_the_editor_asks_one_thing_and_takes_the_answer(hers: Client, story: Story) -> None:
    page = hers.get(f"/stories/{story.pk}/").text
    assert "What did you have to reach, and by when?" in page
    assert "What did you do, step by step?" not in page
    assert "What did you do, step by step?" in hers.get(f"/stories/{story.pk}/?ask=actions").text
    hers.post(f"/stories/{story.pk}/answer/", {"key": "task", "text": "Open by seven."})
    story.refresh_from_db()
    assert story.task == "Open by seven."


def test_an_empty_answer_comes_back_with_its_question(hers: Client, story: Story) -> None:
    page = hers.post(f"/stories/{story.pk}/answer/", {"key": "actions", "text": " "})
    assert page.status_code == 422
    assert "What did you do, step by step?" in page.text


def test_what_it_shows_is_confirmed(hers: Client, story: Story) -> None:
    hers.post(f"/stories/{story.pk}/confirm/", {"competencies": ["ownership"]})
    story.refresh_from_db()
    assert story.confirmed == ["ownership"]
    assert 'value="ownership" checked' in hers.get(f"/stories/{story.pk}/").text.partition('id="shows"')[2]


def test_shorter_versions_say_how_long_they_take(hers: Client, owner: Actor, story: Story) -> None:
    stories.update(owner, story.pk, half_minute="word " * 75)
    assert "75 words, about 30 seconds: it fits." in hers.get(f"/stories/{story.pk}/").text


def test_its_weakest_side_is_named(hers: Client, owner: Actor, story: Story) -> None:
    stories.update(owner, story.pk, actions="I rang three bakeries and they lent us two ovens. We opened at seven.")
    assert "Its weakest side" in hers.get(f"/stories/{story.pk}/").text


def test_a_reviewer_reads_covered_words_and_may_not_answer(reviewers: Client, owner: Actor, story: Story) -> None:
    stories.update(owner, story.pk, confidential=["ovens"], half_minute="The ovens failed.")
    page = reviewers.get(f"/stories/{story.pk}/").text
    assert "Two [confidential] failed." in page
    assert "ovens" not in page
    assert reviewers.post(f"/stories/{story.pk}/answer/", {"key": "task", "text": "x"}).status_code == 403
    assert reviewers.post(f"/stories/{story.pk}/confirm/", {}).status_code == 403


def test_a_confidential_word_that_is_nowhere_is_pointed_out(hers: Client, owner: Actor, story: Story) -> None:
    stories.update(owner, story.pk, confidential=["Falkon"])
    assert "Nothing is covered by “Falkon”" in hers.get(f"/stories/{story.pk}/").text
