"""Moving an application by a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, latest, world

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def move(browser: Client, here: World, place: str, **more: str) -> str:
    address = f"/applications/{here.application.pk}/move/"
    return browser.post(address, {"place": place, **more}, follow=True).text


def test_the_page_offers_the_next_stage_every_other_and_the_ends_that_make_sense(hers: Client, here: World) -> None:
    text = hers.get(f"/applications/{here.application.pk}/move/?back=view%3Dboard").text
    assert 'aria-label="Here: First round"' in text
    assert 'value="end:withdrew"' in text
    assert 'value="end:accepted"' not in text
    assert 'name="back" value="view=board"' in text


def test_a_move_can_be_taken_back_from_its_message(hers: Client, owner: Actor, here: World) -> None:
    text = move(hers, here, "first-round")
    assert "stands in “First round” now" in text
    assert f"/history/{latest(owner).pk}/undo/" in text


def test_one_comes_back_to_the_search_that_one_came_from(hers: Client, here: World) -> None:
    address = f"/applications/{here.application.pk}/move/"
    answer = hers.post(address, {"place": "offer", "back": "view=board&q=ware&evil=//x"})
    assert answer["Location"] == f"/applications/?view=board&q=ware#card-{here.application.pk}"
    answer = hers.post(address, {"place": "applied", "back": "//evil.example"})
    assert answer["Location"] == f"/applications/?#card-{here.application.pk}"
    assert hers.post(address, {"place": "offer"})["Location"] == f"/applications/{here.application.pk}/"


@pytest.mark.parametrize(
    ("place", "said"), [("end:accepted", "There is no offer yet"), ("moon", "no such place"), ("", "no such")]
)
def test_what_makes_no_sense_is_said_and_not_done(hers: Client, here: World, place: str, said: str) -> None:
    assert said in move(hers, here, place, back="")
    here.application.refresh_from_db()
    assert here.application.ended_as == ""


def test_to_where_it_stands_nothing_is_done_nor_said(hers: Client, owner: Actor, here: World) -> None:
    before = latest(owner)
    move(hers, here, "applied", back="view=board")
    assert latest(owner) == before


def test_one_that_is_settled_offers_another_end_first(hers: Client, here: World) -> None:
    move(hers, here, "offer")
    move(hers, here, "end:accepted")
    text = hers.get(f"/applications/{here.application.pk}/move/").text
    assert "The offer is settled" in text
    assert 'value="first-round"' not in text
    assert 'value="end:on-hold"' in text


def test_a_reviewer_and_a_stranger_move_nothing(reviewers: Client, strangers: Client, here: World) -> None:
    address = f"/applications/{here.application.pk}/move/"
    for browser, code in ((reviewers, 403), (strangers, 404)):
        assert browser.get(address).status_code == code
        assert browser.post(address, {"place": "offer"}).status_code == code
