"""The page on which an interview is debriefed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from tests.world import World, world

from greenroom.services import applications, debriefs, guesses, practice
from greenroom.store.models import Debrief, Deed, Guess, Promise, Question, Sign

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

NOTES = "They asked about my notice period. The talk ran over by 20 minutes."
FULL = {
    "moment": "Joan laughed about the lift.",
    "asked": "Why parcels?\n! Tell us about a time you led a team.\nSalary?",
    "promised": "The rota from last winter",
    "answer_by": "2026-12-11",
    "excitement": "4",
    "worked": "",
    "surprised": "A test on paper",
    "wished": "Figures for the night shift",
    "on_time": "yes",
    "percent": "60",
    "notes": NOTES,
}


@pytest.fixture
def here(owner: Actor) -> World:
    """An interview that ended an hour ago."""
    made = world(owner)
    made.interview.starts_at = timezone.now() - dt.timedelta(hours=2)
    made.interview.save()
    return made


@pytest.fixture
def address(here: World) -> str:
    return f"/interviews/{here.interview.pk}/debrief/"


def test_two_minutes_are_kept_at_once_and_the_page_says_what_to_do_next(
    hers: Client, here: World, address: str
) -> None:
    page = hers.post(address, FULL, follow=True)
    assert page.status_code == 200
    assert "Thank Joan Barker and Sam Reid" in page.text
    assert f"/interviews/{here.interview.pk}/thanks/" in page.text
    kept = Debrief.objects.get()
    assert (kept.moment, kept.excitement, kept.on_time) == ("Joan laughed about the lift.", 4, True)
    assert kept.answer_by == dt.date(2026, 12, 11)
    assert Promise.objects.get().what == "The rota from last winter"
    assert Guess.objects.get().percent == 60
    assert Deed.objects.filter(verb="debrief").count() == 1


def test_a_line_that_is_no_question_is_said_to_stay_in_the_notes(hers: Client, address: str) -> None:
    page = hers.post(address, FULL, follow=True).text
    assert "“Salary?” stays in your notes" in page
    assert "Went badly" in page
    assert Question.objects.filter(asked_in__isnull=False).count() == 2


def test_nothing_at_all_is_answered_with_a_sentence(hers: Client, address: str) -> None:
    page = hers.post(address, {})
    assert page.status_code == 422
    assert "One word about one moment is enough." in page.text
    assert not Debrief.objects.exists()


def test_what_was_typed_stays_when_a_value_is_wrong(hers: Client, address: str) -> None:
    page = hers.post(address, {**FULL, "answer_by": "next Friday"})
    assert page.status_code == 422
    assert "Joan laughed about the lift." in page.text
    assert 'id="id_answer_by_error"' in page.text


def test_it_can_be_changed_again_with_everything_filled_in(hers: Client, address: str) -> None:
    hers.post(address, FULL)
    page = hers.get(address).text
    for words in ("The rota from last winter", "! Tell us about a time you led a team.", 'value="2026-12-11"'):
        assert words in page
    hers.post(address, {**FULL, "moment": "The lift", "promised": ""})
    assert Debrief.objects.get().moment == "The lift"
    assert not Promise.objects.exists()


def test_it_can_be_changed_after_the_answer_came_without_guessing_again(
    hers: Client, owner: Actor, here: World, address: str
) -> None:
    hers.post(address, FULL)
    applications.end(owner, here.application.pk, "rejected")
    assert 'name="percent"' not in hers.get(address).text
    assert hers.post(address, {**FULL, "moment": "The lift", "percent": "1"}).status_code == 302
    assert Guess.objects.get().percent == 60


def test_an_unchanged_guess_is_no_new_one(hers: Client, owner: Actor, here: World, address: str) -> None:
    guesses.guess(owner, here.application.pk, 60)
    debriefs.debrief(owner, here.interview.pk, moment="The lift")
    hers.post(address, {**FULL, "percent": "60"})
    assert Guess.objects.get().interview is None


def test_signs_in_the_notes_are_kept_when_ticked(hers: Client, address: str) -> None:
    hers.post(address, FULL)
    assert "“ran over by 20 minutes”" in hers.get(address).text
    page = hers.post(f"{address}signs/", {"sign": ["ran-over"], "back": "debrief"}, follow=True)
    assert "1 sign is kept." in page.text
    assert Sign.objects.get().key == "ran-over"
    assert "“ran over by 20 minutes”" not in page.text
    assert "Nothing was ticked" in hers.post(f"{address}signs/", follow=True).text


def test_surprise_and_wish_lead_into_practice_and_stories(hers: Client, address: str) -> None:
    page = hers.post(address, FULL, follow=True).text
    assert 'action="/practice/add/"' in page
    assert "You were surprised: “A test on paper”" in page
    assert 'action="/stories/new/"' in page


def test_an_interview_that_is_still_to_come_is_said_to_be_so(hers: Client, here: World, address: str) -> None:
    here.interview.starts_at = timezone.now() + dt.timedelta(days=2)
    here.interview.save()
    assert "still to come" in hers.get(address).text


def test_what_people_write_is_never_markup(hers: Client, address: str) -> None:
    page = hers.post(address, {**FULL, "moment": "<script>alert(1)</script>"}, follow=True).text
    assert "<script>alert" not in page


def test_a_reviewer_reads_the_debrief_and_cannot_change_it(
    reviewers: Client, owner: Actor, here: World, address: str
) -> None:
    assert "Nothing is noted yet" in reviewers.get(address).text
    debriefs.debrief(owner, here.interview.pk, moment="The lift", notes=NOTES)
    page = reviewers.get(address).text
    assert "The lift" in page
    assert "“ran over by 20 minutes”" in page
    assert "Keep it" not in page
    assert reviewers.post(address, FULL).status_code == 403
    assert reviewers.post(f"{address}signs/", {"sign": "ran-over"}).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, address: str) -> None:
    assert strangers.get(address).status_code == 404
    assert strangers.post(address, FULL).status_code == 404
    assert strangers.post(f"{address}signs/").status_code == 404


def test_many_questions_take_no_more_queries(
    hers: Client, owner: Actor, here: World, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        practice.add_question(owner, text=f"Question {number} of many?", application=here.application.pk)
    asked = "\n".join(f"Question {number} of many?" for number in range(12))
    hers.post(address, {**FULL, "asked": asked})
    with django_assert_max_num_queries(28):
        hers.get(address)


def test_a_voice_note_is_kept_played_on_the_page_and_removed(hers: Client, address: str) -> None:
    sound = SimpleUploadedFile("memo.ogg", b"OggS\x00\x02 two minutes of talk", "audio/ogg")
    page = hers.post(address, {"moment": "", "voice": sound}, follow=True).text
    assert f'src="{address}voice/"' in page
    answered = hers.get(f"{address}voice/")
    assert (answered["Content-Type"], answered["X-Content-Type-Options"]) == ("audio/ogg", "nosniff")
    assert answered.content.startswith(b"OggS")
    page = hers.post(f"{address}voice/remove/", follow=True).text
    assert "The voice note is removed." in page
    assert "<audio" not in page


def test_a_file_that_is_no_recording_is_refused_beside_its_field_and_the_words_stay(hers: Client, address: str) -> None:
    sheet = SimpleUploadedFile("memo.pdf", b"%PDF-1.4", "application/pdf")
    answered = hers.post(address, {"moment": "The lift", "voice": sheet})
    assert answered.status_code == 422
    assert "This is not a recording that can be played here." in answered.text
    assert ">\nThe lift</textarea>" in answered.text
