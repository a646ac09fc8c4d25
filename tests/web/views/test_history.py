"""Everything that was done, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.services import stories
from greenroom.store.models import Deed, Story

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


def test_an_empty_history_says_what_it_is_for(hers: Client) -> None:
    assert "Nothing has happened yet" in hers.get("/history/").text


def test_a_deed_is_taken_back_and_done_again(hers: Client, owner: Actor) -> None:
    stories.create(owner, title="The ovens")
    hers.post(f"/history/{Deed.objects.get().pk}/undo/")
    assert not Story.objects.exists()
    hers.post(f"/history/{Deed.objects.latest('created_at').pk}/undo/")
    assert Story.objects.exists()


def test_what_a_later_deed_stands_on_says_which(hers: Client, owner: Actor) -> None:
    story = stories.create(owner, title="The ovens")
    stories.update(owner, story.pk, result="Open by seven.")
    first = Deed.objects.earliest("created_at")
    assert "Take that back first" in hers.post(f"/history/{first.pk}/undo/", follow=True).text


def test_the_history_asks_no_more_of_the_database_for_more_deeds(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        stories.create(owner, title=f"Story {number}")
    with django_assert_max_num_queries(9):
        hers.get("/history/")


def test_nobody_else_takes_her_deeds_back(reviewers: Client, strangers: Client, owner: Actor) -> None:
    stories.create(owner, title="The ovens")
    deed = Deed.objects.latest("created_at")
    assert reviewers.post(f"/history/{deed.pk}/undo/").status_code == 403
    assert strangers.post(f"/history/{deed.pk}/undo/").status_code == 404
