"""Practice, and the page of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.services import practice
from greenroom.store.models import Attempt, Question

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

ANSWER = (
    "Last winter two of our ovens failed before the Christmas orders. I had to deliver 400 loaves by seven. "
    "I rang three bakeries and moved the night shift to their ovens. We delivered 392 loaves in time. "
    "Since then I keep a list of ovens nearby."
)


@pytest.fixture
def question(owner: Actor) -> Question:
    return practice.add_question(owner, text="Tell me about a time when things broke.")


@pytest.fixture
def attempt(owner: Actor, question: Question) -> Attempt:
    return practice.answer(owner, question.pk, ANSWER, 75)


def test_without_questions_the_page_says_where_they_come_from(hers: Client) -> None:
    page = hers.get("/practice/").text
    assert "No questions yet" in page
    assert "/start/" in page


def test_the_question_to_answer_now_comes_first(hers: Client, question: Question) -> None:
    assert f"/practice/{question.pk}/" in hers.get("/practice/").text.partition("Answer this one now")[2]


def test_the_list_asks_no_more_of_the_database_for_more_questions(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        practice.add_question(owner, text=f"Question {number}?")
    with django_assert_max_num_queries(9):
        hers.get("/practice/")


def test_an_answer_leads_to_its_feedback_with_every_word_of_it(hers: Client, question: Question) -> None:
    page = hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "seconds": "75"}, follow=True)
    attempt = Attempt.objects.get()
    assert page.redirect_chain[-1][0] == f"/attempts/{attempt.pk}/"
    assert attempt.seconds == 75
    assert "two of our ovens failed" in page.text
    assert "Try again" in page.text


def test_a_clock_that_did_not_run_measured_nothing(hers: Client, question: Question) -> None:
    hers.post(f"/practice/{question.pk}/", {"text": ANSWER, "seconds": "0"})
    assert Attempt.objects.get().seconds is None


def test_an_empty_answer_is_asked_for_again(hers: Client, question: Question) -> None:
    assert hers.post(f"/practice/{question.pk}/", {"text": "  "}).status_code == 422
    assert not Attempt.objects.exists()


def test_a_question_of_ones_own_is_added(hers: Client) -> None:
    page = hers.post("/practice/add/", {"text": "Why bread?", "kind": "motivational"}, follow=True).text
    assert "Why bread?" in page


def test_a_reviewer_reads_an_answer_and_cannot_answer_for_her(reviewers: Client, attempt: Attempt) -> None:
    page = reviewers.get(f"/attempts/{attempt.pk}/")
    assert "two of our ovens failed" in page.text
    assert "Try again" not in page.text
    assert reviewers.post(f"/practice/{attempt.question_id}/", {"text": ""}).status_code == 403
    assert reviewers.post(f"/attempts/{attempt.pk}/delete/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, attempt: Attempt) -> None:
    assert strangers.get(f"/attempts/{attempt.pk}/").status_code == 404
    assert strangers.get(f"/practice/{attempt.question_id}/").status_code == 404
    assert strangers.post(f"/practice/{attempt.question_id}/", {}).status_code == 404
