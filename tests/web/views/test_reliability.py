"""The page of small acts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.world import World, world

from greenroom.services import promises

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.mark.usefixtures("here")
def test_nothing_is_measured_below_three_and_nobody_is_scolded(hers: Client) -> None:
    page = hers.get("/reliability/").text
    assert page.count("Not measured: no case so far") >= 3
    assert "Counted from your debriefs." in page


def test_a_count_stands_with_its_cases(hers: Client, owner: Actor, here: World) -> None:
    day = timezone.localdate() - dt.timedelta(days=9)
    for what in ("A rota", "A sample", "A list"):
        row = promises.add(owner, here.application.pk, what=what, due_on=day)
        if what != "A list":
            promises.keep(owner, row.pk, at=timezone.now() - dt.timedelta(days=10 if what == "A rota" else 7))
    page = hers.get("/reliability/").text
    assert "1 of 3 things were sent by their day." in page
    assert "A rota, Northgate Parcels" in page
    assert "2 days late" in page
    assert f'href="/applications/{here.application.pk}/"' in page


def test_it_is_nobody_elses(reviewers: Client, strangers: Client, owner: Actor, here: World) -> None:
    promises.add(owner, here.application.pk, what="A rota", due_on=dt.date(2026, 1, 1))
    for browser in (reviewers, strangers):
        assert "A rota" not in browser.get("/reliability/").text


def test_many_cases_take_no_more_queries(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for place in range(15):
        promises.add(owner, here.application.pk, what=f"A rota {place}", due_on=dt.date(2026, 1, 1))
    with django_assert_max_num_queries(11):
        page = hers.get("/reliability/").text
    assert "And 3 earlier ones." in page
