"""The posting beside what was read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import POSTING, World, world

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_an_item_is_added_mended_and_removed(hers: Client, here: World) -> None:
    data = {"kind": "must-have", "text": "A first-aid course"}
    page = hers.post(f"/postings/{here.posting.pk}/items/", data, follow=True)
    assert "Added to “Must have”." in page.text
    item = here.posting.items.get(text="A first-aid course")
    page = hers.post(f"/items/{item.pk}/mend/", {"kind": "nice-to-have", "text": "First aid"}, follow=True)
    assert "Mended." in page.text
    item.refresh_from_db()
    assert (item.kind, item.text) == ("nice-to-have", "First aid")
    hers.post(f"/items/{item.pk}/remove/")
    assert not here.posting.items.filter(pk=item.pk).exists()


def test_a_fact_is_stated_by_hand(hers: Client, here: World) -> None:
    hers.post(f"/postings/{here.posting.pk}/facts/", {"name": "place", "value": "Bradford"})
    assert here.posting.facts.get(name="place").value == "Bradford"


def test_another_text_of_the_posting_counts_from_then_on(hers: Client, here: World) -> None:
    text = POSTING.replace("A forklift licence", "A crane licence")
    page = hers.post(f"/applications/{here.application.pk}/posting/add/", {"posting_text": text}, follow=True)
    assert "The posting is read." in page.text
    assert "A crane licence" in page.text


def test_no_text_is_said_to_be_none(hers: Client, here: World) -> None:
    page = hers.post(f"/applications/{here.application.pk}/posting/add/", {})
    assert page.status_code == 422
    assert "There is nothing here yet." in page.text


def test_a_stranger_mends_nothing(strangers: Client, here: World) -> None:
    item = here.posting.items.all()[0]
    assert strangers.post(f"/items/{item.pk}/remove/").status_code == 404
    assert strangers.get(f"/applications/{here.application.pk}/posting/").status_code == 404
