"""Noting where a story was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import debriefs, tellings
from greenroom.store.models import Telling

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_a_telling_is_noted_from_the_story(hers: Client, here: World) -> None:
    page = hers.get(f"/stories/{here.story.pk}/tell/").text
    assert "Northgate Parcels: Panel" in page
    told = {"interview": here.interview.pk, "contact": "", "landed": "well", "note": "They wrote it down."}
    page = hers.post(f"/stories/{here.story.pk}/tell/", told, follow=True).text
    assert "They wrote it down." in page
    assert Telling.objects.get().landed == "well"


def test_a_telling_is_noted_from_the_debrief(hers: Client, owner: Actor, here: World) -> None:
    debriefs.debrief(owner, here.interview.pk, moment="The lift")
    joan = here.interview.participants.all()[0].contact
    assert f"/interviews/{here.interview.pk}/told/" in hers.get(f"/interviews/{here.interview.pk}/debrief/").text
    told = {"story": here.story.pk, "contact": joan.pk, "landed": "", "note": ""}
    page = hers.post(f"/interviews/{here.interview.pk}/told/", told, follow=True).text
    assert "Fewer errors" in page
    assert "To Joan Barker" in page


def test_a_telling_is_changed_and_removed(hers: Client, owner: Actor, here: World) -> None:
    row = tellings.tell(owner, here.story.pk, interview=here.interview.pk)
    hers.post(f"/tellings/{row.pk}/", {"landed": "badly", "told_on": "2026-12-04", "note": ""})
    row.refresh_from_db()
    assert (row.landed, f"{row.told_on}") == ("badly", "2026-12-04")
    hers.post(f"/tellings/{row.pk}/remove/")
    assert not Telling.objects.exists()


def test_a_day_that_is_none_comes_back(hers: Client, here: World) -> None:
    page = hers.post(
        f"/stories/{here.story.pk}/tell/", {"interview": here.interview.pk, "told_on": "soon", "note": "Good."}
    )
    assert page.status_code == 422
    assert "Good." in page.text


def test_without_a_story_the_page_says_what_comes_first(hers: Client, here: World) -> None:
    here.story.delete()
    assert "No stories yet" in hers.get(f"/interviews/{here.interview.pk}/told/").text


def test_a_reviewer_may_look_only_and_a_stranger_not_even_that(
    reviewers: Client, strangers: Client, owner: Actor, here: World
) -> None:
    row = tellings.tell(owner, here.story.pk, interview=here.interview.pk)
    assert reviewers.get(f"/tellings/{row.pk}/").status_code == 200
    assert reviewers.post(f"/tellings/{row.pk}/", {}).status_code == 403
    assert reviewers.post(f"/stories/{here.story.pk}/tell/", {}).status_code == 403
    assert strangers.get(f"/tellings/{row.pk}/").status_code == 404
    assert strangers.post(f"/interviews/{here.interview.pk}/told/", {}).status_code == 404
