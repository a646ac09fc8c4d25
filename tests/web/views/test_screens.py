"""The pack for the first call, what was told, and practice of that call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.core.screens.topics import TOPICS
from greenroom.services import people, screens
from greenroom.store.models import Attempt, PreparedAnswer, Question, Told

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

TOLD = {"topic": "pay", "said": "£30,000 a year", "on": "2026-11-02", "where": "application form"}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def pack(here: World) -> str:
    return f"/applications/{here.application.pk}/screen/"


def test_every_topic_has_its_wordings_its_reason_and_room_for_an_answer(hers: Client, pack: str) -> None:
    page = hers.get(pack).text
    for topic in TOPICS:
        assert f'id="{topic.key}"' in page
        assert all(ask in page for ask in topic.asks)
        assert topic.why in page
    assert page.count('<textarea name="text"') == len(TOPICS)
    assert "Answer: your background in two minutes" in page


def test_an_answer_is_kept_for_this_employer_or_for_any(hers: Client, pack: str) -> None:
    answer = hers.post(f"{pack}answer/", {"topic": "notice", "text": "A month.", "scope": "all"})
    assert answer.headers["Location"] == f"{pack}#notice"
    hers.post(f"{pack}answer/", {"topic": "notice", "text": "Four weeks.", "scope": "this"})
    assert PreparedAnswer.objects.count() == 2
    page = hers.get(pack).text
    assert "Four weeks." in page
    assert "For any employer you say: “A month.”" in page
    hers.post(f"{pack}answer/", {"topic": "notice", "text": "", "scope": "this"})
    assert PreparedAnswer.objects.get().text == "A month."


def test_a_contradiction_stands_with_both_quotes_and_ways_to_both(hers: Client, pack: str) -> None:
    hers.post(f"{pack}told/", TOLD)
    hers.post(f"{pack}answer/", {"topic": "pay", "text": "I am looking for £36,000 a year.", "scope": "this"})
    page = hers.get(pack).text
    assert "The figures differ: £36,000 a year in your answer" in page
    assert "“£30,000 a year”" in page
    assert f'href="{pack}#pay"' in page
    assert f'href="{pack}#told"' in page
    assert "Two things disagree" in page


def test_what_was_told_is_noted_and_removed(hers: Client, pack: str) -> None:
    hers.post(f"{pack}told/", TOLD)
    told = Told.objects.get()
    assert (told.said, told.where, told.on.isoformat()) == ("£30,000 a year", "application form", "2026-11-02")
    assert "Pay, Mon 2 Nov 2026, application form" in hers.get(pack).text
    hers.post(f"/told/{told.pk}/remove/")
    assert not Told.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"said": ""}, "Write down what you said."),
        ({"on": "2099-01-01"}, "This day is still to come."),
        ({"on": ""}, "Give the day on which you said it."),
        ({"topic": "weather"}, "Select a valid choice"),
    ],
)
def test_what_cannot_have_been_told_comes_back_with_a_sentence(
    hers: Client, pack: str, wrong: dict[str, str], sentence: str
) -> None:
    page = hers.post(f"{pack}told/", {**TOLD, **wrong})
    assert page.status_code == 422
    assert sentence in page.text
    assert "application form" in page.text


def test_an_answer_that_is_too_long_comes_back_whole(hers: Client, pack: str) -> None:
    text = "I say. " * 900
    page = hers.post(f"{pack}answer/", {"topic": "pay", "text": text, "scope": "this"})
    assert page.status_code == 422
    assert text.strip() in page.text
    assert not PreparedAnswer.objects.exists()


def test_a_topic_becomes_a_question_of_practice(hers: Client, pack: str) -> None:
    answer = hers.post(f"{pack}practise/", {"topic": "pay"})
    question = Question.objects.get(bank_key="screen:pay")
    assert answer.headers["Location"] == f"/practice/{question.pk}/"
    assert hers.post(f"{pack}practise/", {"topic": "weather"}).status_code == 422


def test_the_call_asks_one_topic_after_the_other_against_the_clock(hers: Client, pack: str) -> None:
    assert "Answer the phone" in hers.get(f"{pack}call/").text
    page = hers.get(f"{pack}call/?step=1").text
    assert "<gr-timer" in page
    assert TOPICS[0].asks[0] in page
    said = {"topic": "background", "text": "I lead a shift of twelve in Leeds, and I like it.", "seconds": "95"}
    answer = hers.post(f"{pack}call/", said)
    assert answer.headers["Location"] == f"{pack}call/?step=2"
    assert Attempt.objects.get().seconds == 95
    assert TOPICS[0].asks[1] in hers.get(f"{pack}call/?step=1").text
    end = hers.get(f"{pack}call/?step=10").text
    assert "You spoke for 1:35 in all." in end
    assert "Good length" in end
    assert f"/attempts/{Attempt.objects.get().pk}/" in end


def test_a_new_call_begins_empty_and_the_old_answers_stay(hers: Client, pack: str) -> None:
    hers.post(
        f"{pack}call/", {"topic": "pay", "text": "Thirty-two thousand pounds a year would be right.", "seconds": ""}
    )
    assert "the length was not measured" in hers.get(f"{pack}call/?step=10").text
    hers.get(f"{pack}call/")
    assert "Nothing was answered" in hers.get(f"{pack}call/?step=10").text
    assert Attempt.objects.count() == 1


def test_an_empty_answer_comes_back_at_the_same_topic(hers: Client, pack: str) -> None:
    page = hers.post(f"{pack}call/", {"topic": "pay", "text": " "})
    assert page.status_code == 422
    assert "or skip this one" in page.text
    assert "6 of 9" in page.text


@pytest.mark.parametrize("step", ["x", "-1", "99999999999", "1.5"])
def test_a_step_that_is_none_is_the_beginning_or_the_end(hers: Client, pack: str, step: str) -> None:
    assert hers.get(f"{pack}call/?step={step}").status_code == 200


def test_the_sheet_has_answers_and_what_was_told_and_no_forms(hers: Client, pack: str) -> None:
    hers.post(f"{pack}told/", TOLD)
    hers.post(f"{pack}answer/", {"topic": "pay", "text": "£30,000 a year.", "scope": "this"})
    page = hers.get(f"{pack}print/").text
    assert "What they were told" in page
    assert "If pay comes up early" in page
    assert "<textarea" not in page


def test_a_reviewer_reads_the_pack_and_changes_nothing(reviewers: Client, owner: Actor, here: World, pack: str) -> None:
    people.update_profile(owner, pay_low=31000, pay_currency="GBP", pay_period="year")
    screens.keep_answer(owner, "pay", "At least £31,000.", here.application.pk)
    page = reviewers.get(pack).text
    assert "At least £31,000." in page
    assert not re.search(r'<form[^>]*action="/(applications|told)', page)
    assert "Pay, asked early" not in page
    for address in ("answer/", "told/", "practise/", "call/"):
        assert reviewers.post(f"{pack}{address}", {}).status_code == 403
    assert "Only" in reviewers.get(f"{pack}call/?step=1").text
    assert reviewers.get(f"{pack}print/").status_code == 200


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, here: World, pack: str) -> None:
    told = screens.tell(owner, here.application.pk, topic="pay", said="£1", on=here.posting.created_at.date())
    assert {strangers.get(f"{pack}{page}").status_code for page in ("", "call/", "print/")} == {404}
    assert {strangers.post(f"{pack}{page}").status_code for page in ("answer/", "told/", "practise/", "call/")} == {404}
    assert strangers.post(f"/told/{told.pk}/remove/").status_code == 404


def test_a_full_pack_takes_a_fixed_number_of_queries(
    hers: Client, owner: Actor, here: World, pack: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for topic in TOPICS:
        screens.keep_answer(owner, topic.key, f"About {topic.name}.", here.application.pk)
        screens.practise(owner, here.application.pk, topic.key)
    with django_assert_max_num_queries(30):
        hers.get(pack)
