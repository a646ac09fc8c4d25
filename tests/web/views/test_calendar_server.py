"""The page of the calendar server. The server itself is a stand-in here; tests/services speaks with a real one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Self

import pytest
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.services import calendar_server
from greenroom.services.calendar_server import Looked, Sent
from greenroom.store.models import CalendarCopy, CalendarServer, Interview

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

OUT = "/calendar/out/"
ACCOUNT = {"url": "https://dav.example.org/", "user": "mara", "password": "seven winters"}


class StandIn:
    """Takes the place of the line to a server that has two calendars."""

    names: tuple[str, ...] = ("Private", "Talks")

    def __init__(self, _: object) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def calendars(self) -> tuple[str, ...]:
        return self.names


@pytest.fixture(autouse=True)
def line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_server, "CalDavServer", StandIn)


@pytest.fixture
def interview(owner: Actor) -> Interview:
    made = world(owner).interview
    CalendarServer.objects.create(
        person=owner.person, url="https://dav.example.org/", calendar="Talks", password="seven winters"
    )
    return made


def change(owner: Actor, interview: Interview, **elsewhere: object) -> None:
    """Something was found on the server."""
    CalendarCopy.objects.create(person=owner.person, interview=interview, etag='"1"', elsewhere=elsewhere)


def test_of_several_calendars_one_is_chosen(hers: Client) -> None:
    page = hers.post(f"{OUT}server/", ACCOUNT)
    assert page.status_code == 200
    assert all(f'value="{name}"' in page.text for name in StandIn.names)
    hers.post(f"{OUT}server/choose/", {"calendar": "Talks"})
    assert CalendarServer.objects.get().calendar == "Talks"
    assert 'value="Private"' in hers.post(f"{OUT}server/calendars/").text


def test_the_only_calendar_is_chosen_at_once(hers: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StandIn, "names", ("Talks",))
    page = hers.post(f"{OUT}server/", ACCOUNT, follow=True)
    assert "The calendar “Talks” is connected. Nothing was sent to it yet." in page.text
    assert "dav.example.org" in page.text


@pytest.mark.usefixtures("interview")
def test_the_password_is_never_shown_again(hers: Client) -> None:
    page = hers.get(OUT).text
    assert "seven winters" not in page
    assert "One is kept. It is not shown again" in page
    refused = hers.post(f"{OUT}server/", {**ACCOUNT, "url": ""})
    assert refused.status_code == 422
    assert "Give the CalDAV address" in refused.text
    assert "seven winters" not in refused.text


def test_trouble_at_connecting_stands_beside_its_field(hers: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: StandIn) -> tuple[str, ...]:
        raise InvalidChoice("There is no calendar server at this address.", field="url")

    monkeypatch.setattr(StandIn, "calendars", refuse)
    page = hers.post(f"{OUT}server/", ACCOUNT)
    assert page.status_code == 422
    assert "There is no calendar server at this address." in page.text
    assert not CalendarServer.objects.exists()


@pytest.mark.usefixtures("interview")
def test_trouble_at_looking_for_calendars_is_said(hers: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: StandIn) -> tuple[str, ...]:
        raise InvalidChoice("The server does not know this password.", field="password")

    monkeypatch.setattr(StandIn, "calendars", refuse)
    page = hers.post(f"{OUT}server/calendars/")
    assert page.status_code == 422
    assert "The server does not know this password." in page.text


@pytest.mark.usefixtures("interview")
def test_what_was_sent_and_what_was_held_is_told(hers: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = Sent(new=2, cancelled=1, held=("“Interview at X” was changed elsewhere.",))
    monkeypatch.setattr(calendar_server, "push", lambda *_: sent)
    page = hers.post(f"{OUT}send/", follow=True).text
    assert "Your calendar follows: 2 sent, 1 cancelled." in page
    assert "“Interview at X” was changed elsewhere." in page
    monkeypatch.setattr(calendar_server, "push", lambda *_: Sent())
    assert "Your calendar has everything already." in hers.post(f"{OUT}send/", follow=True).text


@pytest.mark.usefixtures("interview")
def test_trouble_stands_on_both_pages_for_as_long_as_it_lasts(hers: Client) -> None:
    CalendarServer.objects.update(trouble="The calendar server dav.example.org cannot be reached.")
    assert hers.get(OUT).text.count("dav.example.org cannot be reached.") == 1
    assert "dav.example.org cannot be reached." in hers.get("/calendar/").text


@pytest.mark.usefixtures("interview")
@pytest.mark.parametrize(
    ("looked", "words"),
    [
        (Looked(1), "Nothing of it holds before you say so."),
        (Looked(), "Nothing new about your interviews was found there."),
        (Looked(trouble="Down."), "In my own calendar"),
    ],
)
def test_a_look_says_what_was_found(hers: Client, monkeypatch: pytest.MonkeyPatch, looked: Looked, words: str) -> None:
    monkeypatch.setattr(calendar_server, "pull", lambda *_: looked)
    assert words in hers.post(f"{OUT}look/", follow=True).text


def test_a_change_elsewhere_is_shown_and_taken_over(hers: Client, owner: Actor, interview: Interview) -> None:
    change(owner, interview, starts="2026-12-04T09:00:00+00:00", etag='"2"', sequence=3)
    page = hers.get(OUT).text
    assert "In the calendar it is on Fri 4 Dec 2026, 09:00 in London" in page
    assert "Say what holds" in page
    hers.post(f"{OUT}{interview.pk}/take/")
    assert Interview.objects.get().starts_at == dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC)
    assert "Say what holds" not in hers.get(OUT).text
    assert hers.post(f"{OUT}{interview.pk}/take/").status_code == 422


@pytest.mark.parametrize("answer", ["keep", "leave"])
def test_a_change_elsewhere_can_be_put_aside(hers: Client, owner: Actor, interview: Interview, answer: str) -> None:
    change(owner, interview, gone=True)
    assert "Cancel it here" in hers.get(OUT).text
    hers.post(f"{OUT}{interview.pk}/{answer}/")
    assert Interview.objects.get().cancelled_at is None
    assert ("Send your interviews" in hers.get(OUT).text) == (answer == "keep")


def test_an_event_of_an_invitation_cannot_be_written_over(hers: Client, owner: Actor, interview: Interview) -> None:
    change(owner, interview, minutes=30, theirs=True)
    page = hers.get(OUT).text
    assert "Greenroom never writes over it." in page
    assert "Keep mine" not in page


@pytest.mark.usefixtures("interview")
def test_wishes_are_kept_and_the_server_forgotten(hers: Client) -> None:
    hers.post(f"{OUT}server/wishes/", {"remind": ["60"], "automatic": "on"})
    row = CalendarServer.objects.get()
    assert (row.automatic, row.reminders) == (True, [60])
    page = hers.get(OUT).text
    assert "Each change by itself" in page
    assert hers.post(f"{OUT}server/wishes/", {"remind": ["7"]}).status_code == 422
    hers.post(f"{OUT}server/forget/")
    assert not CalendarServer.objects.exists()


def test_without_a_server_there_is_nothing_to_send(hers: Client) -> None:
    answer = hers.post(f"{OUT}send/")
    assert answer.status_code == 422
    assert "No calendar is connected." in answer.text


def test_nobody_else_decides(reviewers: Client, strangers: Client, owner: Actor, interview: Interview) -> None:
    change(owner, interview, gone=True)
    for answer in ("take", "keep", "leave"):
        assert reviewers.post(f"{OUT}{interview.pk}/{answer}/").status_code == 403
        assert strangers.post(f"{OUT}{interview.pk}/{answer}/").status_code == 404
    for browser in (reviewers, strangers):
        assert "Northgate" not in browser.get(OUT).text
        assert "dav.example.org" not in browser.get(OUT).text


def test_the_page_asks_little_of_the_database(
    hers: Client, owner: Actor, interview: Interview, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    change(owner, interview, gone=True)
    with django_assert_max_num_queries(16):
        hers.get(OUT)
