"""The page of all stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.story_fit_pairs import A
from tests.world import NOW, world

from greenroom.services import preparation, stories

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


def test_an_empty_story_bank_says_how_a_story_is_made(hers: Client) -> None:
    page = hers.get("/stories/").text
    assert "No stories yet" in page
    assert "/resumes/" in page


def test_the_list_says_what_each_story_lacks_and_what_to_do_next(hers: Client, owner: Actor) -> None:
    stories.create(owner, title="The burnt ovens", situation="Two ovens failed.", competencies=["ownership"])
    page = hers.get("/stories/").text
    assert "1. The burnt ovens" in page
    assert "Lacks task, actions, result, learning" in page
    assert "Finish “The burnt ovens”" in page


def test_the_matrix_shows_what_is_chosen_and_who_asks_for_what_is_missing(hers: Client, owner: Actor) -> None:
    made = world(owner)
    preparation.prepare_application(owner, made.application.pk, NOW)
    page = hers.get("/stories/").text
    row = page.partition('<th scope="row">Ownership')[2].partition("</tr>")[0]
    assert "chosen by you" in row
    gap = page.partition('<th scope="row">Leadership')[2].partition("</tr>")[0]
    assert "No story" in gap
    assert "Northgate Parcels will likely ask for it." in gap


def test_a_line_of_the_resume_is_offered_for_a_strip(hers: Client, owner: Actor) -> None:
    made = world(owner)
    row = made.resume.achievements.all()[0]
    row.text = "Opened the depot in Spain and exported to new markets"
    row.save()
    page = hers.get("/stories/").text
    markets = page.partition("<h3>Markets opened</h3>")[2].partition("</li>")[0]
    assert "On your résumé, and no story yet" in markets
    assert "exported to new markets" in markets


def test_the_list_asks_no_more_of_the_database_for_more_stories(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        stories.create(owner, title=f"Story {number}", confidential=["Falcon"])
    with django_assert_max_num_queries(11):
        hers.get("/stories/")


def test_a_reviewer_sees_the_bank_with_covered_words(reviewers: Client, owner: Actor) -> None:
    stories.create(owner, title="Falcon flew", result="Falcon won.", confidential=["Falcon"])
    page = reviewers.get("/stories/").text
    assert "[confidential] flew" in page
    assert "Falcon" not in page


def test_a_stranger_sees_none_of_it(strangers: Client, owner: Actor) -> None:
    stories.create(owner, title="Falcon flew")
    assert "Falcon" not in strangers.get("/stories/").text


def test_a_question_finds_its_story_with_the_words_that_show_it(hers: Client, owner: Actor) -> None:
    for key, text in A.stories.items():
        stories.create(owner, title=f"Story of {key}", actions=text)
    page = hers.get("/stories/", {"question": "Describe a conflict between colleagues and how you dealt with it."}).text
    found = page.partition('id="fit"')[2].partition('id="matrix"')[0]
    assert found.index("Story of shifts") < found.index("made for it")
    assert "did not speak to one another" in found


def test_a_question_that_no_story_answers_says_so(hers: Client, owner: Actor) -> None:
    stories.create(owner, title="The ovens", actions="fine.")
    assert "None of your stories answers this yet." in hers.get("/stories/", {"question": "Why?"}).text
