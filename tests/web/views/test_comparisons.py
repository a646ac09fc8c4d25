"""The page of offers side by side, and the memo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.offers.letters import AMSTERDAM, BERLIN
from tests.world import world

from greenroom.services import offers
from greenroom.services.reading import Handed
from greenroom.store.models import Comparison, Offer

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def two(owner: Actor) -> list[Offer]:
    application = world(owner).application.pk
    return [
        offers.receive(owner, application, country=country, name=name, letter=Handed(text=letter))
        for country, name, letter in (("DE", "Berlin", BERLIN), ("NL", "Amsterdam", AMSTERDAM))
    ]


def test_without_two_offers_the_page_says_what_is_needed(hers: Client) -> None:
    assert "Nothing to compare yet" in hers.get("/offers/compare/").text


def test_two_offers_have_a_winner_charts_with_tables_and_turns(hers: Client, two: list[Offer]) -> None:
    page = hers.get("/offers/compare/").text
    assert "% of your weightings" in page
    assert "What would change it" in page
    assert page.count("<svg viewBox") >= 5
    assert page.count('<table id="') == page.count('class="chart-table"') >= 5
    assert two[0].name in page


def test_weights_and_scores_are_kept_and_what_does_not_fit_comes_back(hers: Client, two: list[Offer]) -> None:
    key = f"score_{two[0].pk}_role"
    typed = {"weight_money": "6", "weight_role": "4", key: "0.75", "home_currency": "GBP", "years": "4"}
    page = hers.post("/offers/compare/", typed, follow=True).text
    row = Comparison.objects.get()
    assert (row.weights, row.scores) == ({"money": 6.0, "role": 4.0}, {str(two[0].pk): {"role": 0.75}})
    assert "GBP a year" in page
    assert hers.post("/offers/compare/", {**typed, "weight_money": "60"}).status_code == 422
    assert hers.post("/offers/compare/", {**typed, "years": "40"}).status_code == 422


def test_the_memo_is_a_pdf(hers: Client, two: list[Offer]) -> None:
    assert len(two) == 2
    answer = hers.get("/offers/memo.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert b"".join(answer).startswith(b"%PDF")


def test_comparing_asks_little(
    hers: Client, two: list[Offer], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    assert len(two) == 2
    with django_assert_max_num_queries(12):
        hers.get("/offers/compare/")


def test_charlie_compares_nothing_of_alice(strangers: Client, two: list[Offer]) -> None:
    assert len(two) == 2
    assert "Amsterdam" not in strangers.get("/offers/compare/").text
