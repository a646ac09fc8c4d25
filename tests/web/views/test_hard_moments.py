from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.urls import reverse

from greenroom.core.hard_moments.cards import CARDS
from greenroom.core.hard_moments.drills import DRILLS
from greenroom.core.hard_moments.values import MomentKey
from greenroom.services import hard_moments
from greenroom.store.models import Attempt

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

UNKNOWN = "hard_moment_unknown"


def said(client: Client, **fields: str) -> str:
    return client.post(reverse(UNKNOWN), fields, follow=True).content.decode()


def test_every_moment_is_on_the_list_and_has_its_page(hers: Client) -> None:
    page = hers.get(reverse("hard_moments")).content.decode()
    for card in CARDS:
        assert card.name in page
        assert card.steps[0] in hers.get(reverse(f"hard_moment_{card.key}")).content.decode()


def test_a_drill_goes_line_by_line_and_ends_with_what_it_was_held_against(hers: Client) -> None:
    first = DRILLS[MomentKey.UNKNOWN][0]
    assert first.turns[0].said in hers.get(reverse(UNKNOWN)).content.decode()
    page = said(hers, text="I don't know that method, I have never worked with it.")
    assert first.turns[1].met in page
    page = said(hers, text="I would ask whoever uses it here, and read what you wrote down.", seconds="20")
    assert "What your answers were held against" in page
    assert first.behind in page
    assert Attempt.objects.count() == 2


def test_another_one_begins_afresh(hers: Client) -> None:
    said(hers, text="I don't know that method, I have never worked with it.")
    page = said(hers, again="3")
    assert DRILLS[MomentKey.UNKNOWN][3].turns[0].said in page
    assert "4 of 6" in page


@pytest.mark.parametrize("nonsense", ["x", "-1", "99", "99999999"])
def test_a_drill_that_does_not_exist_begins_the_next_one(hers: Client, nonsense: str) -> None:
    assert DRILLS[MomentKey.UNKNOWN][0].turns[0].said in said(hers, again=nonsense)


def test_an_empty_answer_comes_back(hers: Client) -> None:
    page = hers.post(reverse(UNKNOWN), {"text": " "})
    assert page.status_code == 422
    assert not Attempt.objects.exists()


def test_an_answer_sent_again_after_the_end_does_no_harm(hers: Client) -> None:
    for _ in range(3):
        page = said(hers, text="I don't know that method, I have never worked with it.")
    assert "What your answers were held against" in page


def test_the_page_of_practice_leads_there(hers: Client) -> None:
    page = hers.get(reverse("practice")).content.decode()
    assert reverse("hard_moments") in page
    assert reverse("setup_check") in page


def test_charlie_sees_none_of_her_answers(strangers: Client, owner: Actor) -> None:
    hard_moments.answer(owner, MomentKey.UNKNOWN, 0, [], text="I have never worked with it, to be honest.")
    assert "1 answer" not in strangers.get(reverse("hard_moments")).content.decode()


def test_the_list_asks_the_database_a_fixed_number_of_times(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(4):
        hard_moments.answer(owner, MomentKey.TRAP, number, [], text="We saw the pace differently, all in all.")
    with django_assert_max_num_queries(8):
        hers.get(reverse("hard_moments"))
