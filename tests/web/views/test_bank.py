"""The bank of questions, and lists that people bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile

from greenroom.core.questions.bank import BANK
from greenroom.services import practice
from greenroom.store.models import Question

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


def test_the_whole_bank_is_there_page_by_page(hers: Client) -> None:
    page = hers.get("/practice/bank/").text
    assert f"{len(BANK)} questions" in page
    assert BANK[0].text in page
    assert BANK[31].text not in page
    assert BANK[31].text in hers.get("/practice/bank/?page=2").text


def test_a_search_stays_with_its_next_page(hers: Client) -> None:
    page = hers.get("/practice/bank/?kind=behavioural").text
    assert '<option value="behavioural" selected>' in page
    assert "?kind=behavioural&amp;page=2" in page


def test_each_question_says_what_a_good_answer_shows(hers: Client) -> None:
    page = hers.get("/practice/bank/?words=conflict&kind=behavioural").text
    assert "What a good answer shows" in page
    assert "It tells of one real occasion" in page


def test_a_choice_that_is_none_asks_for_nothing(hers: Client) -> None:
    assert f"{len(BANK)} questions" in hers.get("/practice/bank/?kind=riddle&page=x").text


def test_a_search_that_finds_nothing_says_so(hers: Client) -> None:
    assert "No question fits all of this" in hers.get("/practice/bank/?words=xyzzy").text


def test_the_bank_asks_the_database_the_same_few_things_however_much_is_shown(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for each in BANK[:12]:
        practice.practise(owner, each.key)
    with django_assert_max_num_queries(6):
        hers.get("/practice/bank/")


def test_practise_this_leads_to_the_question_which_is_hers_from_then_on(hers: Client) -> None:
    page = hers.post("/practice/bank/practise/", {"key": BANK[0].key}, follow=True)
    question = Question.objects.get()
    assert page.redirect_chain[-1][0] == f"/practice/{question.pk}/"
    assert BANK[0].text in page.text
    assert "The question is among yours now." in page.text
    assert "among yours now" not in hers.post("/practice/bank/practise/", {"key": BANK[0].key}, follow=True).text
    assert f'href="/practice/{question.pk}/"' in hers.get("/practice/bank/").text


def test_a_question_that_the_bank_does_not_have_is_not_found(hers: Client) -> None:
    assert hers.post("/practice/bank/practise/", {"key": "xyzzy"}).status_code == 404


def test_the_questions_of_others_are_not_marked_as_ones_own(hers: Client, strangers: Client, owner: Actor) -> None:
    practice.practise(owner, BANK[0].key)
    assert "Yours: answer it" in hers.get("/practice/bank/").text
    assert "Yours: answer it" not in strangers.get("/practice/bank/").text


def test_a_pasted_list_is_added_and_what_was_left_out_is_told(hers: Client, owner: Actor) -> None:
    practice.add_question(owner, text="Why bread?")
    page = hers.post("/practice/import/", {"lines": "Why bread?\nWhy us?\nHm"}, follow=True).text
    assert "1 question is added." in page
    assert "1 was there already." in page
    assert "Line 3 was left out. A question has at least two words." in page
    assert "Undo" in page


def test_a_table_in_a_file_is_added_with_its_kinds(hers: Client) -> None:
    file = SimpleUploadedFile("mine.csv", b'question,kind\n"Why, and when?",closing\nWhy us?,cultural\n')
    hers.post("/practice/import/", {"file": file})
    assert set(Question.objects.values_list("kind", flat=True)) == {"closing", "cultural"}


def test_a_list_of_which_nothing_is_new_says_so_beside_the_field(hers: Client, owner: Actor) -> None:
    practice.add_question(owner, text="Why bread?")
    page = hers.post("/practice/import/", {"lines": "Why bread?\nHm"})
    assert page.status_code == 422
    said = page.text.partition('id="id_lines_error"')[2].partition("</ul>")[0]
    assert "Nothing was added. 1 was there already. Line 2 was left out." in said


def test_an_empty_list_is_asked_for_again(hers: Client) -> None:
    page = hers.post("/practice/import/", {"lines": "  "})
    assert page.status_code == 422
    assert 'id="id_lines_error"' in page.text


def test_many_bad_lines_are_not_told_one_by_one(hers: Client) -> None:
    page = hers.post("/practice/import/", {"lines": "Why us?\n" + "Hm\n" * 9}, follow=True).text
    assert "Line 6 was left out" in page
    assert "Line 7 was left out" not in page
    assert "4 more lines were left out" in page
