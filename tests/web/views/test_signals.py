"""The page of signals."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.world import World, world

from greenroom.services import applications, debriefs, guesses, signals
from greenroom.store.models import Guess, Sign

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

NOTES = "The talk ran over by 20 minutes. She introduced me to the team."


@pytest.fixture
def here(owner: Actor) -> World:
    """An interview that ended an hour ago, with notes."""
    made = world(owner)
    made.interview.starts_at = timezone.now() - dt.timedelta(hours=2)
    made.interview.save()
    debriefs.debrief(owner, made.interview.pk, notes=NOTES)
    return made


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/signals/"


def test_what_was_found_stands_with_its_words_and_is_not_counted_before_it_is_kept(hers: Client, address: str) -> None:
    page = hers.get(address).text
    assert "“ran over by 20 minutes”" in page
    assert "No sign was found or logged." in page
    assert "Note more after the next talk" in page


def test_what_is_kept_says_what_it_may_mean_and_what_it_may_not(hers: Client, here: World, address: str) -> None:
    hers.post(f"/interviews/{here.interview.pk}/debrief/signs/", {"sign": ["ran-over", "introduced"]})
    page = hers.get(address).text
    assert "More of what was noted points to interest than away from it." in page
    assert "They may have wanted to hear more than they had planned." in page
    assert "Some people run late with everybody" in page
    assert "This rests on 2 signs from 1 interview." in page
    assert "A note is fair from" in page


def test_a_sign_is_logged_from_the_list_and_removed(hers: Client, here: World, address: str) -> None:
    typed = {"sign": "cut-short", "words": "After ten minutes", "interview": str(here.interview.pk)}
    page = hers.post(f"{address}log/", typed, follow=True).text
    assert "After ten minutes" in page
    hers.post(f"/signs/{Sign.objects.get().pk}/remove/")
    assert not Sign.objects.exists()


@pytest.mark.parametrize("sign", ["", "smiled"])
def test_a_sign_that_is_not_in_the_list_is_refused(hers: Client, address: str, sign: str) -> None:
    page = hers.post(f"{address}log/", {"sign": sign, "words": "Three times"})
    assert page.status_code == 422
    assert "Three times" in page.text
    assert not Sign.objects.exists()


def test_a_guess_is_kept_and_graded_when_the_answer_comes(
    hers: Client, owner: Actor, here: World, address: str
) -> None:
    assert "Not measured" in hers.post(f"{address}guess/", {"percent": "70"}, follow=True).text
    applications.end(owner, here.application.pk, "rejected")
    page = hers.get(address).text
    assert "It did not come" in page
    hers.post(f"/guesses/{Guess.objects.get().pk}/remove/")
    assert not Guess.objects.exists()


@pytest.mark.parametrize("percent", ["", "130", "maybe"])
def test_a_guess_off_the_scale_is_refused(hers: Client, address: str, percent: str) -> None:
    assert hers.post(f"{address}guess/", {"percent": percent}).status_code == 422
    assert not Guess.objects.exists()


def test_a_guess_after_the_answer_is_refused_with_the_reason(
    hers: Client, owner: Actor, here: World, address: str
) -> None:
    applications.end(owner, here.application.pk, "rejected")
    assert "The answer has come already" not in hers.get(address).text
    page = hers.post(f"{address}guess/", {"percent": "10"})
    assert page.status_code == 422
    assert "The answer has come already" in page.text
    assert not Guess.objects.exists()


def test_calibration_and_track_record_appear_once_there_is_enough(hers: Client, owner: Actor, address: str) -> None:
    for number in range(5):
        made = applications.start(owner, employer=f"Employer {number}", title="Planner")
        guesses.guess(owner, made.pk, 80)
        signals.log(owner, made.pk, "timeline")
        applications.end(owner, made.pk, "rejected")
    page = hers.get(address).text
    assert "So you guess too high." in page
    assert "80–100 %" in page
    assert "Things went on 0 of the 5 times you saw it" in page


def test_a_reviewer_reads_signals_and_writes_none(reviewers: Client, owner: Actor, here: World, address: str) -> None:
    sign = signals.log(owner, here.application.pk, "tour", words="Round the hall")
    guess = guesses.guess(owner, here.application.pk, 70)
    page = reviewers.get(address).text
    assert "Round the hall" in page
    assert "/remove/" not in page
    for place in (f"{address}log/", f"{address}guess/", f"/signs/{sign.pk}/remove/", f"/guesses/{guess.pk}/remove/"):
        assert reviewers.post(place).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, here: World, address: str) -> None:
    sign = signals.log(owner, here.application.pk, "tour")
    guess = guesses.guess(owner, here.application.pk, 70)
    assert strangers.get(address).status_code == 404
    for place in (f"{address}log/", f"{address}guess/", f"/signs/{sign.pk}/remove/", f"/guesses/{guess.pk}/remove/"):
        assert strangers.post(place).status_code == 404


def test_many_signs_take_no_more_queries(
    hers: Client, owner: Actor, here: World, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for key in ("tour", "timeline", "praised", "took-notes", "cut-short", "evasive", "interrupted"):
        signals.log(owner, here.application.pk, key, interview=here.interview.pk)
    for number in range(6):
        made = applications.start(owner, employer=f"Employer {number}", title="Planner")
        signals.log(owner, made.pk, "tour")
        guesses.guess(owner, made.pk, 70)
        applications.end(owner, made.pk, "no-reply")
    with django_assert_max_num_queries(20):
        hers.get(address)
