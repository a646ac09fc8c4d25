"""Handing in an invitation, checking what was understood, and putting it into the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.people import alice
from tests.world import World, world

from greenroom.store.models import Application, Interview, Invitation

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

INVITING = (
    "Dear Mara, thank you for applying to Northgate Parcels. We invite you to an interview on Tuesday, "
    "8 December 2026, 10:00 - 10:45 UK time, at https://northgate.zoom.us/j/9283. You will meet Joan Barker."
)
SETTLED = {
    "local": "2026-12-08T10:00",
    "zone": "Europe/London",
    "minutes": "45",
    "format": "video",
    "link": "https://northgate.zoom.us/j/9283",
    "name_1": "Joan Barker",
}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def handed(browser: Client, text: str = INVITING) -> Invitation:
    answer = browser.post("/invitations/new/", {"text": text})
    assert answer.status_code == 302
    return Invitation.objects.latest("created_at")


def test_what_was_understood_stands_beside_the_message_in_both_zones(
    hers: Client,
    owner: Actor,
    here: World,  # noqa: ARG001 - the application that it belongs to
) -> None:
    type(owner.person).objects.filter(pk=owner.person.pk).update(zone="Asia/Tokyo")
    page = hers.get(f"/invitations/{handed(hers).pk}/").text
    assert "Tue 8 Dec 2026, 10:00 London time" in page
    assert "19:00 Tokyo time" in page
    assert "Joan Barker" in page


def test_a_confirmed_invitation_is_an_interview(hers: Client, here: World) -> None:
    row = handed(hers)
    answer = hers.post(f"/invitations/{row.pk}/settle/", {**SETTLED, "application": str(here.application.pk)})
    made = Interview.objects.get(minutes=45)
    assert answer.headers["Location"] == f"/interviews/{made.pk}/"
    assert made.starts_at.isoformat() == "2026-12-08T10:00:00+00:00"


def test_a_new_employer_makes_a_new_application(hers: Client, db: None) -> None:  # noqa: ARG001
    row = handed(hers)
    named = {"application": "new", "employer": "Northgate Parcels", "title": "Team Leader"}
    hers.post(f"/invitations/{row.pk}/settle/", {**SETTLED, **named})
    assert str(Application.objects.get().employer) == "Northgate Parcels"


def test_an_hour_that_clocks_skip_keeps_what_was_typed(hers: Client, here: World) -> None:
    row = handed(hers)
    bad = {**SETTLED, "application": str(here.application.pk), "local": "2027-03-28T01:30"}
    page = hers.post(f"/invitations/{row.pk}/settle/", bad)
    assert page.status_code == 422
    assert "clocks skip that hour" in page.text
    assert "2027-03-28T01:30" in page.text


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize(
    ("text", "said"), [("Two eggs and flour.", "nothing about an interview"), ("", "Paste the invitation")]
)
def test_a_text_that_says_nothing_stays_in_the_form(hers: Client, text: str, said: str) -> None:
    page = hers.post("/invitations/new/", {"text": text})
    assert page.status_code == 422
    assert said in page.text
    assert text in page.text


@pytest.mark.usefixtures("db")
def test_a_file_is_kept_and_read(hers: Client) -> None:
    file = SimpleUploadedFile("mail.txt", INVITING.encode(), "text/plain")
    hers.post("/invitations/new/", {"file": file, "text": ""})
    row = Invitation.objects.get()
    assert row.file is not None
    assert row.file.name == "mail.txt"


def test_a_cancellation_cancels_the_interview_it_names(hers: Client, here: World) -> None:
    row = handed(hers, "Dear Mara, we must cancel your interview with Northgate Parcels on 3 December 2026 at 15:00.")
    assert row.kind == "cancellation"
    hers.post(f"/invitations/{row.pk}/cancel/", {"interview": str(here.interview.pk)})
    here.interview.refresh_from_db()
    assert here.interview.cancelled_at


def test_what_is_put_aside_leaves_the_first_page(hers: Client, db: None) -> None:  # noqa: ARG001
    row = handed(hers)
    assert str(row.pk) in hers.get("/").text
    hers.post(f"/invitations/{row.pk}/leave/")
    assert str(row.pk) not in hers.get("/").text


def test_a_reviewer_reads_what_was_understood_and_is_offered_no_change(
    hers: Client, reviewers: Client, owner: Actor
) -> None:
    assert owner == alice()
    row = handed(hers)
    page = reviewers.get(f"/invitations/{row.pk}/")
    assert page.status_code == 200
    assert "/settle/" not in page.text
