from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.coming_back import noted
from tests.people import alice
from tests.world import world

from greenroom.services import practice, stories, wins
from greenroom.store.models import Reading, Win

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db

CEILING = 24


@pytest.fixture
def browser() -> Client:
    client = Client()
    client.force_login(alice().user)
    return client


def test_a_line_from_the_first_page_is_noted_today(browser: Client) -> None:
    world(alice())
    assert 'action="/wins/"' in browser.get(reverse("now")).text

    page = browser.post(reverse("wins"), {"text": "Shortened the handover by ten minutes."}, follow=True).text

    assert "Shortened the handover" in page
    (win,) = Win.objects.all()
    assert (win.on, win.source) == (timezone.localdate(), "typed")


def test_an_empty_line_comes_back_with_what_is_wrong(browser: Client) -> None:
    answer = browser.post(reverse("wins"), {"text": "", "on": "2026-11-02"})

    assert answer.status_code == 422
    assert "Write one line." in answer.text
    assert "2026-11-02" in answer.text


def test_the_monthly_look_offers_three_ways(browser: Client) -> None:
    world(alice())
    win = wins.add(alice(), text="Cut waste by a third.", on=timezone.localdate() - dt.timedelta(days=40))

    page = browser.get(reverse("wins")).text
    assert "The monthly look" in page
    for name in ("win_into_story", "win_into_resume", "leave_win"):
        assert reverse(name, args=[win.pk]) in page

    browser.post(reverse("leave_win", args=[win.pk]))
    assert "The monthly look" not in browser.get(reverse("wins")).text


def test_a_line_becomes_a_story_that_opens(browser: Client) -> None:
    answer = browser.post(reverse("win_into_story", args=[noted(alice()).pk]))

    win = Win.objects.get()
    assert win.story_id
    assert answer["Location"] == reverse("story", args=[win.story_id])


def test_without_a_resume_the_way_leads_to_one(browser: Client) -> None:
    assert browser.post(reverse("win_into_resume", args=[noted(alice()).pk]))["Location"] == reverse("resumes")


def test_what_was_read_is_noted_and_removed(browser: Client) -> None:
    page = browser.post(
        reverse("readings"),
        {"title": "Queues", "url": "https://example.org/q", "takeaway": "Say how long."},
        follow=True,
    ).text
    assert "Say how long." in page

    browser.post(reverse("remove_reading", args=[Reading.objects.get().pk]))
    assert not Reading.objects.exists()


def test_an_address_that_is_none_is_said_beside_its_field(browser: Client) -> None:
    answer = browser.post(reverse("readings"), {"title": "Queues", "url": "javascript:1"})

    assert answer.status_code == 422
    assert "An address begins with https://" in answer.text


def test_more_rows_need_no_more_queries(browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    for number in range(40):
        stories.create(alice(), title=f"Story {number}", situation="It rained.")
        practice.add_question(alice(), text=f"Question {number}?")
        wins.add(alice(), text=f"Line {number}", on=timezone.localdate() - dt.timedelta(days=number))

    for name in ("daily", "wins", "readings"):
        with django_assert_max_num_queries(CEILING):
            assert browser.get(reverse(name)).status_code == 200
