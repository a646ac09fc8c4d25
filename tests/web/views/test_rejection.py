"""The page after a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications, debriefs, rejection
from greenroom.store.models import Debrief, Document

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

SAID = "We would have liked more concrete examples of planning."


@pytest.fixture
def here(owner: Actor) -> World:
    """An application that was refused after a panel."""
    made = world(owner)
    applications.enter_stage(owner, made.application.stages.get(key="second-round").pk)
    debriefs.debrief(owner, made.interview.pk, asked="Why parcels?\nTell us about a conflict.", wished="A figure")
    applications.end(owner, made.application.pk, "rejected")
    return made


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/rejection/"


def test_each_change_stands_with_the_words_that_it_rests_on(hers: Client, address: str) -> None:
    page = hers.get(address).text
    assert "You came as far as this stage: second or panel round." in page
    assert "“A figure”" in page
    assert "You wished you had had" in page


def test_a_question_is_a_change_once_it_is_said_to_have_gone_badly(hers: Client, address: str) -> None:
    assert "They asked, and it went badly" not in hers.get(address).text
    page = hers.post(f"{address}questions/", {"question": ["tell us about a conflict"]}, follow=True).text
    assert "They asked, and it went badly" in page
    assert Debrief.objects.get().asked == "Why parcels?\n! Tell us about a conflict."


def test_asking_for_feedback_names_whom_and_how_often_nothing_comes_back(
    hers: Client, here: World, address: str
) -> None:
    page = hers.get(address).text
    assert "Yes, once: ask the recruiter." in page
    assert f"/applications/{here.application.pk}/letters/new/?kind=ask-feedback" in page
    assert "2022-09-14" in page


def test_feedback_that_came_is_kept_read_and_can_be_removed(hers: Client, address: str) -> None:
    page = hers.post(f"{address}feedback/", {"text": SAID}, follow=True).text
    assert page.count(SAID) == 2
    assert "Put one exact occasion, your own step and a figure into your story about planning" in page
    assert "Not now." in page
    hers.post(f"/feedback/{Document.objects.get().pk}/forget/")
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("said", "room"),
    [
        ("Your answers were too long.", "/practice/"),
        ("Your salary expectation was above our range.", "/profile/"),
        ("Somebody else was a better fit for the team.", "view/"),
        ("You did not seem to know much about our products.", "posting/"),
    ],
)
def test_a_change_leads_to_the_room_in_which_it_is_made(
    hers: Client, owner: Actor, here: World, address: str, said: str, room: str
) -> None:
    rejection.log_feedback(owner, here.application.pk, said)
    changes = hers.get(address).text.partition('id="changes"')[2].partition("</ol>")[0]
    assert f'{room}">' in changes


def test_what_was_not_the_person_s_leads_nowhere(hers: Client, owner: Actor, here: World, address: str) -> None:
    debriefs.debrief(owner, here.interview.pk, wished="")
    rejection.log_feedback(owner, here.application.pk, "We appointed an internal candidate.")
    changes = hers.get(address).text.partition('id="changes"')[2].partition("</ol>")[0]
    assert "Nothing to change" in changes
    assert "<a href" not in changes


def test_empty_feedback_is_answered_with_a_sentence(hers: Client, address: str) -> None:
    page = hers.post(f"{address}feedback/", {"text": " "})
    assert page.status_code == 422
    assert "Paste or write what they said." in page.text


def test_an_application_that_was_not_refused_says_so(hers: Client, owner: Actor) -> None:
    running = applications.start(owner, employer="Quay Foods", title="Planner")
    page = hers.get(f"/applications/{running.pk}/rejection/").text
    assert "This application has not been refused" in page
    assert "What to work on" not in page


def test_a_reviewer_reads_it_and_writes_nothing(reviewers: Client, owner: Actor, here: World, address: str) -> None:
    kept = rejection.log_feedback(owner, here.application.pk, SAID)
    page = reviewers.get(address).text
    assert SAID in page
    assert "Keep it" not in page
    for place in (f"{address}feedback/", f"{address}questions/", f"/feedback/{kept.pk}/forget/"):
        assert reviewers.post(place, {"text": SAID}).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, here: World, address: str) -> None:
    kept = rejection.log_feedback(owner, here.application.pk, SAID)
    assert strangers.get(address).status_code == 404
    for place in (f"{address}feedback/", f"{address}questions/", f"/feedback/{kept.pk}/forget/"):
        assert strangers.post(place, {"text": SAID}).status_code == 404


def test_much_feedback_takes_no_more_queries(
    hers: Client, owner: Actor, here: World, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(8):
        rejection.log_feedback(owner, here.application.pk, f"{SAID} {number}")
    hers.get(address)
    with django_assert_max_num_queries(14):
        hers.get(address)
