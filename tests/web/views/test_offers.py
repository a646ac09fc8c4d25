"""The pages of offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.core.offers.letters import BERLIN
from tests.world import World, world

from greenroom.services import offers
from greenroom.services.reading import Handed
from greenroom.store.models import Offer

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def berlin(owner: Actor, here: World) -> Offer:
    return offers.receive(owner, here.application.pk, country="DE", letter=Handed(text=BERLIN))


def test_a_pasted_letter_becomes_terms_net_pay_and_questions(hers: Client, here: World) -> None:
    assert "No offer yet" in hers.get("/offers/").text
    typed = {"country": "DE", "letter_text": BERLIN, "application": str(here.application.pk)}
    page = hers.post("/offers/", typed, follow=True).text
    assert "EUR 82,000 a year" in page
    assert "Check what was read from the letter" in page
    assert "a month of twelve" in page
    assert "Lohnsteuer" in page or "Income tax" in page or "Wage tax" in page
    assert "Do you sponsor the permit" not in page
    assert "Which insurance do you pay" in page
    assert "11 Dec 2026" in hers.get("/offers/").text


def test_a_letter_may_come_as_a_file_and_start_its_application(hers: Client) -> None:
    file = SimpleUploadedFile("letter.txt", BERLIN.encode())
    typed = {"country": "DE", "letter_file": file, "employer": "Havelblick", "title": "Data engineer"}
    page = hers.post("/offers/", typed, follow=True).text
    assert "The letter as a file" in page
    assert Offer.objects.get().application.employer.name == "Havelblick"


def test_what_is_missing_comes_back_with_a_sentence_and_the_letter(hers: Client) -> None:
    page = hers.post("/offers/", {"letter_text": "Dear Mara, we offer you EUR 82.000."})
    assert page.status_code == 422
    assert "Choose the country of the job." in page.text
    assert "name employer and role" in page.text
    assert "we offer you EUR 82.000" in page.text


def test_a_term_is_mended_and_what_does_not_fit_stays_in_its_field(hers: Client, berlin: Offer) -> None:
    address = f"/offers/{berlin.pk}/terms/"
    wrong = hers.post(address, {"name": "base", "amount": "a lot", "currency": "EUR", "period": "year"})
    assert wrong.status_code == 422
    assert "is a number, such as 85000" in wrong.text
    assert 'value="a lot"' in wrong.text
    page = hers.post(address, {"name": "insurance", "text": "Accident insurance"}, follow=True).text
    assert "Accident insurance" in page
    assert "Mended by you" in page


def test_terms_are_confirmed_and_removed(hers: Client, berlin: Offer) -> None:
    page = hers.post(f"/offers/{berlin.pk}/clear/", follow=True).text
    assert "terms are confirmed" in page
    bonus = berlin.terms.get(name="bonus")
    hers.post(f"/terms/{bonus.pk}/confirm/")
    bonus.refresh_from_db()
    assert bonus.confirmed
    hers.post(f"/terms/{bonus.pk}/remove/")
    assert not berlin.terms.filter(name="bonus").exists()


def test_an_offer_is_described_settled_and_deleted(hers: Client, berlin: Offer) -> None:
    hers.post(f"/offers/{berlin.pk}/describe/", {"name": "Havelblick", "country": "US"})
    page = hers.get(f"/offers/{berlin.pk}/").text
    assert "Name the state" in page or "Pay is in EUR" in page
    assert hers.post(f"/offers/{berlin.pk}/describe/", {"name": "", "country": "US"}).status_code == 422
    assert "Declined." in hers.post(f"/offers/{berlin.pk}/settle/", {"settled_as": "declined"}, follow=True).text
    hers.post(f"/offers/{berlin.pk}/delete/")
    assert not Offer.objects.exists()


def test_a_page_with_many_offers_asks_little(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        offers.receive(owner, here.application.pk, country="DE", name=f"Offer {number}", letter=Handed(text=BERLIN))
    with django_assert_max_num_queries(12):
        hers.get("/offers/")


def test_two_deadlines_lie_on_one_line(hers: Client, owner: Actor, here: World, berlin: Offer) -> None:
    assert "Side by side" not in hers.get("/offers/").text
    other = offers.receive(owner, here.application.pk, country="GB", name="Leeds")
    offers.set_term(owner, other.pk, "deadline", {"day": "2026-12-18"})
    page = hers.get("/offers/").text
    assert "Days until an answer is due" in page
    assert f"{berlin.name}, 11 Dec" in page
    assert "Side by side" in page


def test_where_there_is_no_table_the_own_figure_stands_there(hers: Client, owner: Actor, here: World) -> None:
    row = offers.receive(owner, here.application.pk, country="BR", name="São Paulo")
    offers.set_term(owner, row.pk, "base", {"amount": "240000", "currency": "BRL", "period": "year"})
    offers.set_term(owner, row.pk, "keeps", {"percent": "73"})
    page = hers.get(f"/offers/{row.pk}/").text
    assert "There is no tax table for Brazil" in page
    assert "BRL 14,600 a month" in page


def test_the_first_day_gives_the_first_year_s_part_and_one_before_it_elsewhere(
    hers: Client, owner: Actor, here: World
) -> None:
    row = offers.receive(owner, here.application.pk, country="NL", name="Grachten")
    offers.set_term(owner, row.pk, "base", {"amount": "85000", "currency": "EUR", "period": "year"})
    assert "Your first year" not in hers.get(f"/offers/{row.pk}/").text
    offers.set_term(owner, row.pk, "start", {"day": "2026-09-01"})
    page = hers.get(f"/offers/{row.pk}/").text
    assert "no table of that tax year yet" not in page
    assert "Your first year, from 1 September 2026" in page
    assert "A full year" in page
    split = hers.get(f"/offers/{row.pk}/?country=GB&gross=70,000&until=2026-08-15").text
    assert "The same tax year before the move" in split
    assert "15 Aug 2026" in split
    offers.set_term(owner, row.pk, "start", {"day": "2031-09-01"})
    assert "no table of that tax year yet" in hers.get(f"/offers/{row.pk}/").text
    offers.set_term(owner, row.pk, "start", {"day": "2026-09-01"})
    wrong = hers.get(f"/offers/{row.pk}/?country=BR&gross=70000&until=2026-08-15").text
    assert "no tax table for BR" in wrong
    assert "Your first year" in wrong


def test_a_country_without_a_table_shows_an_estimate_and_what_would_narrow_it(
    hers: Client, owner: Actor, here: World
) -> None:
    row = offers.receive(owner, here.application.pk, country="AT", name="Vienna")
    offers.set_term(owner, row.pk, "base", {"amount": "60000", "currency": "EUR", "period": "year"})
    page = hers.get(f"/offers/{row.pk}/").text
    assert "An estimate: about EUR" in page
    assert "OECD, Taxing Wages 2025" in page
    assert "Give the average wage there" in page
    offers.set_term(owner, row.pk, "average_wage", {"amount": "55000", "currency": "EUR"})
    assert "average wage there of EUR 55,000" in hers.get(f"/offers/{row.pk}/").text
    assert "An estimate" in hers.get(f"/offers/{row.pk}/budget/").text
