"""The API: the same services as the pages, for programs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.store.models import Invitation

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

TEXT = "Your interview with Northgate Parcels: 8 December 2026, 10:00 UK time, at https://northgate.zoom.us/j/9283."


def browser(actor: Actor, *, enforce_csrf_checks: bool = False) -> Client:
    client = Client(enforce_csrf_checks=enforce_csrf_checks)
    client.force_login(actor.user)
    return client


def test_now_tells_where_every_application_stands() -> None:
    owner = alice()
    here = world(owner)
    told = browser(owner).get("/api/now").json()
    (line,) = told["applications"]
    assert line["application"] == str(here.application.pk)
    assert dt.datetime.fromisoformat(line["since"]).tzinfo


def test_nobody_else_is_told_anything() -> None:
    owner = alice()
    world(owner)
    let_in(owner, bob())
    for other in (bob(), charlie()):
        assert browser(other).get("/api/now").json()["applications"] == []
        assert b"Northgate" not in browser(other).get("/api/calendar.ics").content


def test_without_a_cookie_a_program_is_told_how_to_come_in() -> None:
    answer = Client().get("/api/now")
    assert answer.status_code == 401
    assert "greenroom link" in answer.json()["error"]


def test_the_calendar_is_a_calendar_file() -> None:
    owner = alice()
    world(owner)
    answer = browser(owner).get("/api/calendar.ics")
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.content.startswith(b"BEGIN:VCALENDAR")
    assert b"DTSTART" in answer.content


def test_an_invitation_is_read_from_a_text_or_a_file_and_nothing_is_kept() -> None:
    client = browser(alice())
    pasted = client.post("/api/invitation", {"text": TEXT, "sent": "2026-11-27"}).json()
    sent = client.post("/api/invitation", {"file": SimpleUploadedFile("mail.txt", TEXT.encode())}).json()
    assert pasted["times"][0]["starts_at"] == sent["times"][0]["starts_at"] == "2026-12-08T10:00+00:00"
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    ("fields", "said", "field"),
    [
        ({}, "There is nothing here", "text"),
        ({"text": "Two eggs and flour."}, "nothing about an interview", "text"),
        ({"text": TEXT, "zone": "Mars/Olympus"}, "There is no time zone", "zone"),
    ],
)
def test_bad_input_gets_one_sentence_and_its_field(fields: dict[str, str], said: str, field: str) -> None:
    answer = browser(alice()).post("/api/invitation", fields)
    assert answer.status_code == 422
    assert said in answer.json()["error"]
    assert answer.json()["field"] == field


def test_a_page_elsewhere_cannot_post_with_the_cookie() -> None:
    forged = browser(alice(), enforce_csrf_checks=True).post("/api/invitation", {"text": TEXT})
    assert forged.status_code == 403
