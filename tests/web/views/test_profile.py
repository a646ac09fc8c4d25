"""The profile and sharing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.people import bob

from greenroom.store.models import Person, Share

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django.fixtures import Settings

    from greenroom.store.access import Actor

PROFILE = {"name": "Anna", "zone": "Europe/Amsterdam"}


def saved(client: Client, owner: Actor, **fields: Any) -> Person:  # noqa: ANN401 - whatever a form sends
    answer = client.post("/profile/edit/", {**PROFILE, **fields})
    assert answer.status_code == 302
    return Person.objects.get(pk=owner.person.pk)


def test_lists_are_typed_a_line_each(hers: Client, owner: Actor) -> None:
    person = saved(hers, owner, languages="German, B2\nDutch\n", work_authorisations="Japan, work permit, 2028-05")
    assert person.languages == [{"name": "German", "level": "B2"}, {"name": "Dutch", "level": ""}]
    assert person.work_authorisations == [{"country": "Japan", "status": "work permit", "until": "2028-05"}]
    assert "German, B2\nDutch" in hers.get("/profile/").text


def test_free_hours_are_typed_as_people_write_them(hers: Client, owner: Actor) -> None:
    person = saved(hers, owner, free_mon="18-20, 21:00 – 21:30", free_sat="9:30 to 11:00")
    assert person.free_hours == {"mon": [["18:00", "20:00"], ["21:00", "21:30"]], "sat": [["09:30", "11:00"]]}


def test_hours_that_make_no_sense_come_back_with_a_sentence(hers: Client) -> None:
    page = hers.post("/profile/edit/", {**PROFILE, "free_mon": "in the evening"})
    assert page.status_code == 422
    assert "two times, like 18:00 to 20:00" in page.text
    assert "in the evening" in page.text


def test_times_are_shown_in_the_zone_of_the_profile(hers: Client, owner: Actor) -> None:
    saved(hers, owner, zone="Asia/Tokyo")
    assert "Tokyo time" in hers.get("/history/").text


def test_on_a_laptop_nobody_else_can_be_let_in(hers: Client) -> None:
    page = hers.get("/profile/").text
    assert "On this machine you are alone" in page
    assert 'action="/profile/share/"' not in page


def test_a_reviewer_is_let_in_and_out_again(hers: Client, settings: Settings) -> None:
    settings.LOCAL = False
    bob()
    hers.post("/profile/share/", {"reviewer": "bob", "application": ""})
    share = Share.objects.get()
    assert "bob" in hers.get("/profile/").text
    hers.post(f"/shares/{share.pk}/revoke/")
    share.refresh_from_db()
    assert share.revoked_at


def test_a_user_name_that_nobody_has_is_said_so(hers: Client, settings: Settings) -> None:
    settings.LOCAL = False
    page = hers.post("/profile/share/", {"reviewer": "nobody"})
    assert page.status_code == 422
    assert "Nobody here has that user name" in page.text
