"""Questions to ask, where they stand: on the interview, the debrief and the research file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import debriefs
from greenroom.store.models import QuestionForThem

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def kept(hers: Client, here: World, **given: str) -> QuestionForThem:
    """A question kept for the interview."""
    values = {"text": "Why parcels?", "interview": str(here.interview.pk), "back": "interview"} | given
    hers.post(f"/applications/{here.application.pk}/to-ask/", values)
    return QuestionForThem.objects.get()


def test_an_offered_question_is_kept_and_stands_first_on_its_interview(hers: Client, here: World) -> None:
    row = kept(hers, here)
    assert row.interview == here.interview
    found = hers.get(f"/interviews/{here.interview.pk}/").text
    assert found.index("Why parcels?") < found.index("Also worth asking")


def test_a_question_about_pay_alone_is_marked(hers: Client, here: World) -> None:
    kept(hers, here, text="What is the salary?")
    assert "About pay alone: ask it late" in hers.get(f"/interviews/{here.interview.pk}/").text


def test_an_answer_is_noted_from_the_debrief_and_leads_back_there(hers: Client, owner: Actor, here: World) -> None:
    row = kept(hers, here)
    debriefs.debrief(owner, here.interview.pk, moment="The lift")
    assert "Why parcels?" in hers.get(f"/interviews/{here.interview.pk}/debrief/").text
    back = hers.post(f"/to-ask/{row.pk}/answer/", {"answer": "The coast.", "back": "debrief"})
    assert back["Location"] == f"/interviews/{here.interview.pk}/debrief/"
    page = hers.get(f"/applications/{here.application.pk}/research/").text
    assert "Answered: 1" in page
    assert "The coast." in page


def test_an_empty_answer_says_what_is_missing_and_changes_nothing(hers: Client, here: World) -> None:
    row = kept(hers, here)
    page = hers.post(f"/to-ask/{row.pk}/answer/", {"answer": " "}, follow=True).text
    assert "Please give what they said." in page
    row.refresh_from_db()
    assert row.answered_at is None


def test_a_question_is_opened_again_and_let_go(hers: Client, here: World) -> None:
    row = kept(hers, here)
    hers.post(f"/to-ask/{row.pk}/answer/", {"answer": "The coast."})
    hers.post(f"/to-ask/{row.pk}/reopen/")
    row.refresh_from_db()
    assert row.answer == ""
    hers.post(f"/to-ask/{row.pk}/remove/")
    assert not QuestionForThem.objects.exists()


def test_a_question_without_words_comes_back_with_what_to_do(hers: Client, here: World) -> None:
    answer = hers.post(f"/applications/{here.application.pk}/to-ask/", {"text": ""})
    assert (answer.status_code, "Write the question." in answer.text) == (422, True)


def test_bob_sees_no_button_and_charlie_nothing(
    hers: Client, reviewers: Client, strangers: Client, here: World
) -> None:
    row = kept(hers, here)
    found = reviewers.get(f"/interviews/{here.interview.pk}/").text
    assert "Why parcels?" in found
    assert "Keep it" not in found
    assert strangers.post(f"/to-ask/{row.pk}/remove/").status_code == 404
