"""The page of promises."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.world import World, world

from greenroom.services import promises
from greenroom.store.models import Promise

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/promises/"


@pytest.fixture
def promise(owner: Actor, here: World) -> Promise:
    return promises.add(owner, here.application.pk, what="The rota", interview=here.interview.pk)


def test_a_promise_is_noted_with_its_day(hers: Client, address: str) -> None:
    page = hers.post(address, {"what": "A sample", "due_on": "2030-01-04"}, follow=True).text
    assert "A sample" in page
    assert "Until Fri 4 Jan 2030" in page


def test_a_promise_without_words_is_asked_for(hers: Client, address: str) -> None:
    page = hers.post(address, {"what": " ", "due_on": "2030-01-04"})
    assert page.status_code == 422
    assert "Say what you promised." in page.text
    assert 'value="2030-01-04"' in page.text


def test_a_promise_is_moved_kept_opened_again_and_removed(hers: Client, promise: Promise, address: str) -> None:
    hers.post(f"/promises/{promise.pk}/day/", {"due_on": "2020-01-03"})
    assert "Its day has passed" in hers.get(address).text
    assert "Kept: The rota" in hers.post(f"/promises/{promise.pk}/keep/", follow=True).text
    assert "Kept on" in hers.get(address).text
    hers.post(f"/promises/{promise.pk}/reopen/")
    assert "Still owed" in hers.get(address).text
    hers.post(f"/promises/{promise.pk}/remove/")
    assert not Promise.objects.exists()
    assert "Nothing is owed" in hers.get(address).text


def test_a_day_that_is_none_comes_back_beside_its_promise(hers: Client, promise: Promise) -> None:
    page = hers.post(f"/promises/{promise.pk}/day/", {"due_on": "soon"})
    assert page.status_code == 422
    assert f'id="day_{promise.pk}_due_on_error"' in page.text


@pytest.mark.parametrize("back", ["application", "interview", "", "https://elsewhere.example/"])
def test_keeping_leads_back_to_where_the_button_was(hers: Client, promise: Promise, here: World, back: str) -> None:
    answer = hers.post(f"/promises/{promise.pk}/keep/", {"back": back})
    places = {
        "application": f"/applications/{here.application.pk}/",
        "interview": f"/interviews/{here.interview.pk}/",
    }
    assert answer.headers["Location"] == places.get(back, f"/applications/{here.application.pk}/promises/")


def test_today_is_marked(hers: Client, owner: Actor, here: World, address: str) -> None:
    promises.add(owner, here.application.pk, what="A call", due_on=timezone.now().date())
    assert "Today" in hers.get(address).text


def test_a_reviewer_reads_promises_and_keeps_none(reviewers: Client, promise: Promise, address: str) -> None:
    page = reviewers.get(address)
    assert "The rota" in page.text
    assert "/keep/" not in page.text
    assert reviewers.post(address, {"what": "A sample"}).status_code == 403
    for verb in ("day", "keep", "reopen", "remove"):
        assert reviewers.post(f"/promises/{promise.pk}/{verb}/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, promise: Promise, address: str) -> None:
    assert strangers.get(address).status_code == 404
    for verb in ("day", "keep", "reopen", "remove"):
        assert strangers.post(f"/promises/{promise.pk}/{verb}/").status_code == 404


def test_many_promises_take_no_more_queries(
    hers: Client, owner: Actor, here: World, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        day = dt.date(2026, 12, 1) + dt.timedelta(days=number)
        made = promises.add(owner, here.application.pk, what=f"Thing {number}", due_on=day, interview=here.interview.pk)
        if number % 2:
            promises.keep(owner, made.pk)
    with django_assert_max_num_queries(12):
        hers.get(address)
