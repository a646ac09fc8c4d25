"""The first page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.world import World, world

from greenroom.core.journey.now import Due, Thing
from greenroom.services import offers, promises
from greenroom.store.models import Interview
from greenroom.web.next_step import way

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.mark.usefixtures("db")
def test_an_empty_workspace_asks_how_to_begin(hers: Client) -> None:
    page = hers.get("/").text
    assert "Start with a posting" in page
    assert "Look around" in page


def test_a_talk_that_is_over_leads_to_its_debrief(hers: Client, here: World) -> None:
    Interview.objects.update(starts_at=timezone.now() - dt.timedelta(hours=2))
    page = hers.get("/").text
    assert "Note how it went (Northgate Parcels)" in page
    assert f"/interviews/{here.interview.pk}/debrief/" in page


def test_what_is_late_is_stated_with_its_day(hers: Client, owner: Actor, here: World) -> None:
    promises.add(owner, here.application.pk, what="two referees", due_on=dt.date(2020, 1, 2))
    page = hers.get("/").text
    assert "Send what you promised: two referees was for Thu 2 Jan 2020" in page
    assert "This was for earlier" in page


def test_everything_that_is_to_be_done_leads_to_a_page_that_is_there(hers: Client, owner: Actor, here: World) -> None:
    interview = str(here.interview.pk)
    keys = {Thing.DEBRIEF: interview, Thing.THANK: interview, Thing.CONFIRM: interview, Thing.TASK: str(here.task.pk)}
    keys[Thing.OFFER] = str(offers.receive(owner, here.application.pk, country="NL").pk)
    for thing in Thing:
        if thing is Thing.ANSWER:  # its page is that of an invitation; see the tests there
            continue
        due = Due(thing, keys.get(thing, ""), "", timezone.now())
        assert hers.get(way(here.application.pk, due)).status_code == 200, thing
