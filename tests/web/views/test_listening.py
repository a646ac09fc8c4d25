"""How recordings are heard and kept, in the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.recorded import wav

from greenroom.services import listening, recordings
from greenroom.store.models import Person, Recording

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


def test_the_profile_says_that_nobody_is_recorded_without_asking(hers: Client) -> None:
    page = hers.get("/profile/").text
    assert "You have not agreed to be recorded" in page
    assert "Have no recordings" not in page


def test_wishes_are_kept_and_shown(hers: Client, owner: Actor) -> None:
    wishes = {"language": "de", "stutter": "on", "keep_days": "30"}
    page = hers.post("/profile/listening/", wishes, follow=True).text
    assert "heard and kept like this" in page
    assert '<option value="de" selected>' in page
    kept = listening.listening_of(Person.objects.get(pk=owner.person.pk))
    assert (kept.language, kept.stutter, kept.second_language) == ("de", True, False)


def test_a_wish_that_is_not_offered_comes_back_with_the_form(hers: Client) -> None:
    answer = hers.post("/profile/listening/", {"language": "tlh", "keep_days": "30"})
    assert answer.status_code == 422
    assert '<option value="30" selected>' in answer.text


def test_whoever_agreed_can_take_that_back_and_have_all_recordings_gone(hers: Client, owner: Actor) -> None:
    listening.agree(owner)
    recordings.hand_in(owner, "one.wav", wav(1))
    recordings.hand_in(owner, "two.wav", wav(1))
    assert "Delete all 2 recordings for good" in hers.get("/profile/").text
    assert "2 recordings are gone for good" in hers.post("/profile/recordings/delete/", follow=True).text
    assert Recording.objects.count() == 0
    assert "asked again" in hers.post("/profile/consent/take-back/", follow=True).text
    assert hers.post("/recordings/begin/", {"medium": "audio", "media_type": "audio/webm"}).status_code == 422
