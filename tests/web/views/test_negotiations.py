"""The pages of negotiating an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.journey import OFFER
from tests.people import bob, let_in
from tests.world import NOW, world

from greenroom.services import benchmarks, negotiations, offers, screens
from greenroom.services.reading import Handed
from greenroom.store.models import Mock, Negotiation, NegotiationRound, Offer

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

SET = {"walk_away": "33000", "target": "35500", "opening": "37000", "alternatives": "Stay", "bounds": ""}


@pytest.fixture
def offer(owner: Actor) -> Offer:
    made = world(owner)
    return offers.receive(owner, made.application.pk, country="GB", letter=Handed(text=OFFER), received_on=NOW.date())


def test_three_amounts_are_set_locked_and_then_a_change_asks_why(hers: Client, offer: Offer) -> None:
    address = f"/offers/{offer.pk}/negotiation/"
    assert "Set three amounts before you talk" in hers.get(address).text
    page = hers.post(address, SET, follow=True).text
    assert "Lock them with a reason" in page
    assert 'value="35500"' in page
    page = hers.post(f"{address}lock/", {"reason": "Three adverts name 35,000."}, follow=True).text
    assert "Rehearse it once aloud" in page
    assert "Three adverts name 35,000." in page
    wrong = hers.post(address, {**SET, "walk_away": "30000"})
    assert wrong.status_code == 422
    assert "so that the moment does not move them" in wrong.text
    page = hers.post(address, {**SET, "walk_away": "30000", "why": "They pay the licence."}, follow=True).text
    assert "Changed after the lock" in page
    assert "walk away below 33,000" in page


def test_amounts_out_of_order_come_back_with_what_was_typed(hers: Client, offer: Offer) -> None:
    page = hers.post(f"/offers/{offer.pk}/negotiation/", {**SET, "target": "32000"})
    assert page.status_code == 422
    assert "The target is at least as much" in page.text
    assert 'value="32000"' in page.text
    assert not Negotiation.objects.exists()


def test_the_script_stands_there_with_what_it_rests_on_and_what_is_missing(hers: Client, offer: Offer) -> None:
    page = hers.get(f"/offers/{offer.pk}/negotiation/").text
    assert "Cut sorting errors" in page
    assert "£31,000 to £34,000" in page
    assert "Set what you ask for first." in page


def test_what_they_were_told_before_is_held_against_the_opening(hers: Client, owner: Actor, offer: Offer) -> None:
    screens.tell(owner, offer.application_id, topic="pay", said="£32,000 a year", on=NOW.date(), where="form")
    page = hers.post(f"/offers/{offer.pk}/negotiation/", SET, follow=True).text
    assert "You told them something else before" in page


def test_kept_figures_stand_beside_the_offer_with_their_age(hers: Client, owner: Actor) -> None:
    made = world(owner)
    row = offers.receive(owner, made.application.pk, country="US", region="TX")
    offers.set_term(owner, row.pk, "base", {"amount": "90000", "currency": "USD", "period": "year"})
    benchmarks.keep(owner, "Logisticians")
    page = hers.get(f"/offers/{row.pk}/negotiation/").text
    assert "$80,880 at the median" in page or "USD 80,880 at the median" in page
    assert "percent above the median" in page
    assert "Of 2024, " in page


def test_rounds_are_noted_and_removed(hers: Client, offer: Offer) -> None:
    address = f"/offers/{offer.pk}/negotiation/rounds/"
    wrong = hers.post(address, {"by": "them", "on": "2026-12-09", "what": ""})
    assert (wrong.status_code, "Say in a few words what was said." in wrong.text) == (422, True)
    noted = {"by": "them", "on": "2026-12-09", "what": "They came up", "amount": "34500"}
    page = hers.post(address, noted, follow=True).text
    assert "They: £34,500" in page
    assert "They have come up by £1,000." in page
    hers.post(f"/rounds/{NegotiationRound.objects.get().pk}/remove/")
    assert not NegotiationRound.objects.exists()


def test_a_rehearsal_begins_with_this_very_offer(hers: Client, offer: Offer) -> None:
    page = hers.post(f"/offers/{offer.pk}/negotiation/rehearse/", follow=True)
    assert page.redirect_chain[-1][0] == f"/mocks/{Mock.objects.get().pk}/"
    assert "£33,500 a year" in page.text


def test_without_base_pay_the_way_leads_back_to_the_offer(hers: Client, owner: Actor) -> None:
    row = offers.receive(owner, world(owner).application.pk, country="GB")
    page = hers.post(f"/offers/{row.pk}/negotiation/rehearse/", follow=True)
    assert "Base pay of this offer is not known yet" in page.text
    assert not Mock.objects.exists()


def test_bob_sees_what_is_set_and_no_forms(client: Client, owner: Actor, offer: Offer) -> None:
    negotiations.prepare(owner, offer.pk, NOW, walk_away=33_000, target=35_500, opening=37_000)
    let_in(owner, bob())
    client.force_login(bob().user)
    page = client.get(f"/offers/{offer.pk}/negotiation/").text
    assert "Walks away below" in page
    assert "Note a round" not in page


def test_the_page_has_a_query_ceiling(
    hers: Client, owner: Actor, offer: Offer, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        negotiations.log_round(owner, offer.pk, by="you", on=NOW.date(), what=f"Round {number}", amount=40_000 - number)
    with django_assert_max_num_queries(45):
        assert hers.get(f"/offers/{offer.pk}/negotiation/").status_code == 200
