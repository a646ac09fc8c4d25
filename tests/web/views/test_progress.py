"""The takes of one question beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.services import practice

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor
    from greenroom.store.models import Question

FIRST = "We had a problem with late parcels last winter. We worked on it together and it got better after a while."
SECOND = (
    "Last winter one parcel in fifty came late. I moved two people to the gate and rang the carrier every evening. "
    "Within six weeks it was one in two hundred. Since then I look at the gate first."
)


@pytest.fixture
def question(owner: Actor) -> Question:
    return practice.add_question(owner, text="Tell me about a time when you solved a problem.")


def test_before_any_take_the_page_teaches_what_it_is_for(hers: Client, question: Question) -> None:
    page = hers.get(f"/practice/{question.pk}/takes/").text
    assert "No take yet" in page
    assert f"/practice/{question.pk}/" in page


def test_after_one_take_it_asks_for_another(hers: Client, owner: Actor, question: Question) -> None:
    practice.answer(owner, question.pk, FIRST)
    assert "Answer it once more" in hers.get(f"/practice/{question.pk}/takes/").text


def test_two_takes_stand_side_by_side_with_their_words(hers: Client, owner: Actor, question: Question) -> None:
    practice.answer(owner, question.pk, FIRST)
    practice.answer(owner, question.pk, SECOND)
    page = hers.get(f"/practice/{question.pk}/takes/").text
    assert "<del>" in page
    assert "<ins>" in page
    assert "Strongest so far" in page


def test_the_address_chooses_which_two(hers: Client, owner: Actor, question: Question) -> None:
    for words in (FIRST, SECOND, FIRST):
        practice.answer(owner, question.pk, words)
    assert "100 % of the words are the same" in hers.get(f"/practice/{question.pk}/takes/?from=1&to=3").text


@pytest.mark.parametrize("asked", ["from=x", "from=99&to=0", "to=-3"])
def test_an_address_that_names_no_take_shows_the_last_two(
    hers: Client, owner: Actor, question: Question, asked: str
) -> None:
    practice.answer(owner, question.pk, FIRST)
    practice.answer(owner, question.pk, SECOND)
    assert "Take 1 and take 2" in hers.get(f"/practice/{question.pk}/takes/?{asked}").text


def test_more_takes_ask_no_more_of_the_database(
    hers: Client, owner: Actor, question: Question, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(4):
        practice.answer(owner, question.pk, f"{SECOND} That was year {number}.")
    with django_assert_max_num_queries(9):
        hers.get(f"/practice/{question.pk}/takes/")


def test_a_stranger_finds_nothing(strangers: Client, question: Question) -> None:
    assert strangers.get(f"/practice/{question.pk}/takes/").status_code == 404
