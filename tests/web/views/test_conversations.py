"""The pages of transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.journey import TALK
from tests.world import World, world

from greenroom.services import conversations
from greenroom.services.reading import Handed
from greenroom.store.models import Attempt, Conversation

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

GROUP = """Ana: I suggest the library because most people pass it every day. It is cheap too.
Me: Shall we first agree on the criteria? Ben, what do you think?
Ben: It floods in March.
Me: Thanks, Ben. I agree with Ben because a flood would cost a month.
Ana: Then the park.
Me: So far we have agreed on dry ground.
Ben: Yes.
Ana: Yes."""


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def talk(owner: Actor, here: World) -> Conversation:
    """A transcript of an interview."""
    return conversations.bring(owner, Handed(text=TALK), interview=here.interview.pk)


def test_a_pasted_transcript_leads_to_its_page(hers: Client, here: World) -> None:
    page = hers.post("/conversations/", {"text": TALK, "interview": here.interview.pk}, follow=True)
    assert page.redirect_chain[-1][0] == f"/conversations/{Conversation.objects.get().pk}/"
    assert "Look at one of your answers" in page.text
    assert "Interruptions: not measured." in page.text


def test_a_file_leads_to_its_page_and_asks_who_is_who(hers: Client) -> None:
    file = SimpleUploadedFile("group.txt", GROUP.replace("Me:", "Dee:").encode())
    page = hers.post("/conversations/", {"file": file}, follow=True)
    assert "Say which of them is you" in page.text


def test_what_is_no_transcript_stays_in_the_form_with_what_to_do(hers: Client) -> None:
    page = hers.post("/conversations/", {"text": "Dear Ana, thank you."})
    assert page.status_code == 422
    assert "Each turn needs its speaker before it" in page.text
    assert "Dear Ana, thank you." in page.text


def test_the_address_of_an_interview_chooses_it(hers: Client, here: World) -> None:
    page = hers.get(f"/conversations/?interview={here.interview.pk}").text
    assert f'<option value="{here.interview.pk}" selected>' in page


def test_a_group_shows_shares_moves_with_words_and_the_grid(hers: Client, owner: Actor) -> None:
    row = conversations.bring(owner, Handed(text=GROUP))
    page = hers.get(f"/conversations/{row.pk}/").text
    assert "Shares are of the words" in page
    assert "Drew others in" in page
    start = GROUP.index("Ben, what")
    assert f'data-span="{start}-{start + len("Ben, what do you think?")}"' in page
    assert "An observer’s grid for you" in page


def test_an_answer_is_judged_on_request_and_then_stands_among_the_takes(hers: Client, talk: Conversation) -> None:
    assert not Attempt.objects.exists()
    page = hers.post(f"/conversations/{talk.pk}/answers/", {"asked": "0"}, follow=True)
    assert page.redirect_chain[-1][0] == f"/attempts/{Attempt.objects.get().pk}/"
    assert "Among your takes" in hers.get(f"/conversations/{talk.pk}/").text


@pytest.mark.parametrize("asked", ["", "x", "77"])
def test_a_turn_without_an_answer_is_not_found(hers: Client, talk: Conversation, asked: str) -> None:
    assert hers.post(f"/conversations/{talk.pk}/answers/", {"asked": asked}).status_code == 404


def test_speakers_are_named_in_a_form(hers: Client, talk: Conversation) -> None:
    hers.post(f"/conversations/{talk.pk}/speakers/", {"speaker_0": "other", "speaker_1": "me"})
    talk.refresh_from_db()
    assert talk.speakers == {"Joan Barker": "other", "Me": "me"}


def test_a_transcript_is_removed_and_the_list_says_what_to_do(hers: Client, talk: Conversation) -> None:
    page = hers.post(f"/conversations/{talk.pk}/remove/", follow=True).text
    assert "No transcript yet" in page
    assert "Undo" in page


def test_the_interview_and_practice_lead_there(hers: Client, here: World, talk: Conversation) -> None:
    assert f"/conversations/{talk.pk}/" in hers.get(f"/interviews/{here.interview.pk}/").text
    assert "/conversations/" in hers.get("/practice/").text


def test_bob_reads_and_charlie_finds_nothing(reviewers: Client, strangers: Client, talk: Conversation) -> None:
    page = reviewers.get(f"/conversations/{talk.pk}/").text
    assert "Who spoke how much" in page
    assert "Remove it" not in page
    assert strangers.get(f"/conversations/{talk.pk}/").status_code == 404


def test_the_list_asks_the_database_the_same_few_things_however_many_there_are(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(6):
        conversations.bring(owner, Handed(text=TALK), interview=here.interview.pk)
    with django_assert_max_num_queries(8):
        hers.get("/conversations/")
    with django_assert_max_num_queries(10):
        hers.get(f"/conversations/{Conversation.objects.all()[0].pk}/")
