"""The page of the course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.services import practice

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

ANSWER = (
    "Last winter one parcel in fifty came late. I moved two people to the gate and rang the carrier every evening. "
    "Within six weeks it was one in two hundred. Since then I look at the gate first, and I write down what I find."
)


def test_the_first_lesson_comes_first_and_its_drill_is_one_step_away(hers: Client) -> None:
    page = hers.get("/practice/course/").text
    assert "Answer what was asked" in page.partition("Your next lesson")[2][:300]
    assert 'value="why-role"' in page


def test_a_milestone_leads_to_the_answer_that_shows_it(hers: Client, owner: Actor) -> None:
    question = practice.add_question(owner, text="Tell me about a problem you solved.")
    attempt = practice.answer(owner, question.pk, ANSWER, 75)
    assert f'href="/attempts/{attempt.pk}/"' in hers.get("/practice/course/").text


def test_more_answers_ask_no_more_of_the_database(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    question = practice.add_question(owner, text="Tell me about a problem you solved.")
    for number in range(6):
        practice.answer(owner, question.pk, f"{ANSWER} That was in week {number}.")
    with django_assert_max_num_queries(9):
        hers.get("/practice/course/")
