from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.people import alice
from tests.world import world

from greenroom.services import cards, stories
from greenroom.store.models import Card, Interview, Recall

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db

CEILING = 24


@pytest.fixture
def browser() -> Client:
    client = Client()
    client.force_login(alice().user)
    return client


def test_an_empty_workspace_is_told_where_cards_come_from(browser: Client) -> None:
    page = browser.get(reverse("recall")).text

    assert "No cards yet" in page
    assert reverse("new_story") in page


def test_cards_are_made_shown_and_rated(browser: Client) -> None:
    world(alice())
    assert "can be made now" in browser.get(reverse("recall")).text

    page = browser.post(reverse("gather_cards"), follow=True).text
    card = cards.today(alice(), timezone.now()).cards[0]
    assert cards.face_of(card).front in page
    browser.post(reverse("rate_card", args=[card.pk]), {"rating": "3", "aloud": "on", "seconds": "12"})

    (made,) = Recall.objects.all()
    assert (made.card, made.rating, made.aloud, made.seconds) == (card, 3, True, 12)


def test_the_page_says_for_which_day_minutes_are_kept(browser: Client) -> None:
    w = world(alice())
    Interview.objects.filter(pk=w.interview.pk).update(starts_at=timezone.now() + dt.timedelta(days=8))
    for number in range(30):
        stories.create(alice(), title=f"Story {number}", situation="It rained.")
    cards.gather(alice())

    page = browser.get(reverse("recall")).text

    assert "kept for the last days" in page
    assert "The evening before asks for no more than any other." in page


def test_a_rating_that_is_none_is_said_on_the_page(browser: Client) -> None:
    world(alice())
    cards.gather(alice())
    card = Card.objects.all()[0]

    page = browser.post(reverse("rate_card", args=[card.pk]), {"rating": "9"}, follow=True).text

    assert "choose one of the four" in page
    assert not Recall.objects.exists()


def test_the_file_for_anki_holds_every_card_that_is_awake(browser: Client) -> None:
    w = world(alice())
    cards.gather(alice())
    cards.sleep(alice(), Card.objects.get(story=w.story).pk)

    answer = browser.get(reverse("cards_for_anki"))

    lines = answer.content.decode().splitlines()
    assert lines[0] == "#separator:tab"
    assert len(lines) == 6 + Card.objects.filter(asleep=False).count()
    assert "Fewer errors" not in answer.content.decode()


def test_more_cards_need_no_more_queries(
    browser: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        stories.create(alice(), title=f"Story {number}", situation="It rained.")
    cards.gather(alice())

    for name in ("recall", "cards", "cards_for_anki"):
        with django_assert_max_num_queries(CEILING):
            assert browser.get(reverse(name)).status_code == 200


def test_a_card_rests_and_is_woken(browser: Client) -> None:
    world(alice())
    cards.gather(alice())
    card = Card.objects.all()[0]

    browser.post(reverse("sleep_card", args=[card.pk]))
    assert "Ask again" in browser.get(reverse("cards")).text
    browser.post(reverse("wake_card", args=[card.pk]))

    assert not Card.objects.get(pk=card.pk).asleep
