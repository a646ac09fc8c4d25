"""The pages of living there: costs and the family's agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.moving_abroad import cost, item, offer_of
from tests.world import World, world

from greenroom.services import offers
from greenroom.store.models import AgendaItem, BudgetLine, Offer

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def offer(owner: Actor, here: World) -> Offer:
    row = offer_of(owner, here)
    offers.set_term(owner, row.pk, "base", {"amount": "48000", "currency": "GBP", "period": "year"})
    return row


def test_a_cost_is_added_and_what_is_left_over_stands_there(hers: Client, offer: Offer) -> None:
    address = f"/offers/{offer.pk}/budget/"
    assert "Begin with the rent" in hers.get(address).text
    page = hers.post(address, {"name": "Rent", "amount": "1,200", "currency": ""}, follow=True).text
    assert "GBP 1,200.00" in page
    assert "Left over" in page
    assert BudgetLine.objects.get().currency == "GBP"


def test_when_the_move_pays_and_what_the_rate_can_do_is_said(hers: Client, offer: Offer) -> None:
    hers.post(f"/offers/{offer.pk}/budget/", {"name": "Removal", "amount": "3000", "currency": "GBP", "once": "on"})
    page = hers.get(f"/offers/{offer.pk}/budget/", {"left": "500", "home": "eur"}).text
    assert "the move has paid for itself" in page
    assert "a tenth lower or higher" in page


def test_an_amount_that_is_none_stays_in_the_form(hers: Client, offer: Offer) -> None:
    answer = hers.post(f"/offers/{offer.pk}/budget/", {"name": "Rent", "amount": "a lot", "currency": ""})
    assert answer.status_code == 422
    assert "a lot" in answer.text
    assert "such as 1450" in hers.get(f"/offers/{offer.pk}/budget/", {"left": "x", "home": "EUR"}).text
    assert "no reference rate" in hers.get(f"/offers/{offer.pk}/budget/", {"left": "5", "home": "QQQ"}).text


def test_a_cost_is_removed_and_the_page_stays(hers: Client, owner: Actor, here: World) -> None:
    line = cost(owner, here)
    page = hers.post(f"/costs/{line.pk}/remove/", {"offer": str(line.offer_id)}, follow=True).text
    assert "Rent is removed." in page


def test_the_agenda_is_begun_answered_opened_again_and_emptied(hers: Client, offer: Offer) -> None:
    address = f"/offers/{offer.pk}/agenda/"
    assert "Nobody has asked anything yet" in hers.get(address).text
    page = hers.post(f"{address}begin/", {"topics": ["pets"], "first_day": "2030-06-01"}, follow=True).text
    assert "1 question is on the agenda." in page
    row = AgendaItem.objects.get()
    assert "An answer" in hers.post(f"/agenda/{row.pk}/answer/", {"answer": "An answer"}, follow=True).text
    assert "The question is open." in hers.post(f"/agenda/{row.pk}/answer/", {"answer": ""}, follow=True).text
    hers.post(f"/agenda/{row.pk}/remove/")
    assert not AgendaItem.objects.exists()


def test_a_question_without_words_and_a_list_without_topics_are_asked_for(hers: Client, offer: Offer) -> None:
    address = f"/offers/{offer.pk}/agenda/"
    assert "Write down the question." in hers.post(address, {"topic": "pets", "what": " "}).text
    assert "Choose what concerns you." in hers.post(f"{address}begin/", {"first_day": "2030-06-01"}).text


def test_the_offer_leads_to_both(hers: Client, offer: Offer) -> None:
    page = hers.get(f"/offers/{offer.pk}/").text
    assert f"/offers/{offer.pk}/budget/" in page
    assert f"/offers/{offer.pk}/agenda/" in page


def test_both_pages_take_few_queries(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    row = item(owner, here)
    with django_assert_max_num_queries(12):
        hers.get(f"/offers/{row.offer_id}/agenda/")
    with django_assert_max_num_queries(12):
        hers.get(f"/offers/{row.offer_id}/budget/")
