"""Interviews in the person's own calendar: files and the private address."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from icalendar import Calendar
from tests.people import alice
from tests.world import world

from greenroom.services import calendar_out, interviews
from greenroom.store.models import Person

if TYPE_CHECKING:
    from icalendar import Component
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor
    from greenroom.store.models import Interview


@pytest.fixture
def interview(owner: Actor) -> Interview:
    return world(owner).interview


def token() -> str:
    return Person.objects.get(pk=alice().person.pk).feed_token


def event() -> Component:
    """The one event that a calendar program finds in the feed, without any cookie."""
    (only,) = Calendar.from_ical(Client().get(f"/feed/{token()}.ics").content).walk("VEVENT")
    return only


def move(owner: Actor, interview: Interview, local: str) -> None:
    interviews.reschedule(owner, interview.pk, local=dt.datetime.fromisoformat(local), zone="Europe/London")


def test_a_moved_and_cancelled_interview_stays_one_event_of_the_feed(
    hers: Client, owner: Actor, interview: Interview
) -> None:
    hers.post("/calendar/out/feed/")
    first = event()
    move(owner, interview, "2026-12-04T11:00")
    second = event()
    interviews.cancel(owner, interview.pk)
    third = event()
    assert first["UID"] == second["UID"] == third["UID"] == f"{interview.pk}@greenroom"
    versions = [int(str(each["SEQUENCE"])) for each in (first, second, third)]
    assert versions == sorted(set(versions))
    starts = [each.decoded("DTSTART").isoformat() for each in (first, second)]
    assert starts == ["2026-12-03T15:00:00+00:00", "2026-12-04T11:00:00+00:00"]
    assert [each["STATUS"] for each in (first, second, third)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert [len(each.walk("VALARM")) for each in (first, third)] == [2, 0]


def test_the_feed_is_private_and_read_only_and_asks_for_no_cookie(hers: Client, interview: Interview) -> None:
    hers.post("/calendar/out/feed/")
    answer = Client().get(f"/feed/{token()}.ics")
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert "private" in answer["Cache-Control"]
    assert str(interview.pk) in answer.text
    assert "Set-Cookie" not in answer
    again = Client().get(f"/feed/{token()}.ics", headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "private" in again["Cache-Control"]
    assert Client().head(f"/feed/{token()}.ics").status_code == 200
    assert Client().post(f"/feed/{token()}.ics").status_code == 405


def test_a_wrong_token_learns_nothing(hers: Client, owner: Actor) -> None:
    nowhere = Client().get("/feed/x.ics")
    hers.post("/calendar/out/feed/")
    right = token()
    answers = [Client().get(f"/feed/{wrong}.ics") for wrong in ("x", "a" * 64, right[:-1] + "~", right[:32], "%00")]
    assert {(answer.status_code, answer.content) for answer in answers} == {(404, nowhere.content)}
    assert owner.user.username not in nowhere.text


def test_a_renewed_address_ends_the_old_one_and_one_that_is_off_ends_all(hers: Client) -> None:
    hers.post("/calendar/out/feed/")
    first = token()
    hers.post("/calendar/out/feed/")
    assert Client().get(f"/feed/{first}.ics").status_code == 404
    second = token()
    assert Client().get(f"/feed/{second}.ics").status_code == 200
    assert second in hers.get("/calendar/out/").text
    hers.post("/calendar/out/feed/end/")
    assert Client().get(f"/feed/{second}.ics").status_code == 404
    assert "/feed/" not in re.sub(r"/calendar/out/feed/", "", hers.get("/calendar/out/").text)


@pytest.mark.parametrize(
    ("chosen", "query", "triggers"),
    [
        (["1440", "60"], "", ["-P1D", "-PT1H"]),
        (["15"], "?remind=15", ["-PT15M"]),
        ([], "?remind=none", []),
    ],
)
def test_the_address_asks_for_the_reminders_that_were_chosen(
    hers: Client, interview: Interview, chosen: list[str], query: str, triggers: list[str]
) -> None:
    hers.post("/calendar/out/feed/")
    page = hers.get("/calendar/out/", {"chosen": "1", "remind": chosen}).text
    assert f'value="http://testserver/feed/{token()}.ics{query}"' in page
    content = Client().get(f"/feed/{token()}.ics{query}").text
    assert str(interview.pk) in content
    assert re.findall(r"TRIGGER:(\S+)", content) == triggers


@pytest.mark.parametrize("nonsense", ["?remind=x", "?remind=-5", "?remind=9999999999999999", "?remind=", "?remind=7"])
def test_nonsense_in_the_address_gives_the_usual_reminders(hers: Client, interview: Interview, nonsense: str) -> None:
    hers.post("/calendar/out/feed/")
    content = Client().get(f"/feed/{token()}.ics{nonsense}").text
    assert str(interview.pk) in content
    assert content.count("BEGIN:VALARM") == 2


def test_all_interviews_and_one_of_them_come_as_files(hers: Client, interview: Interview) -> None:
    everything = hers.get("/calendar/out/interviews.ics", {"chosen": "1", "remind": ["60"]})
    assert everything["Content-Disposition"] == 'attachment; filename="interviews.ics"'
    assert everything.text.count("BEGIN:VALARM") == 1
    assert hers.get("/calendar/out/interviews.ics").text.count("BEGIN:VALARM") == 2
    one = hers.get(f"/interviews/{interview.pk}/interview.ics")
    assert one["Content-Disposition"] == 'attachment; filename="interview-2026-12-03.ics"'
    assert Calendar.from_ical(one.content).walk("VEVENT")[0]["SUMMARY"] == "Interview at Northgate Parcels"


def test_a_reviewer_may_have_the_file_and_a_stranger_may_not(
    reviewers: Client, strangers: Client, interview: Interview
) -> None:
    address = f"/interviews/{interview.pk}/interview.ics"
    assert reviewers.get(address).status_code == 200
    assert strangers.get(address).status_code == 404
    for browser in (reviewers, strangers):
        assert "Northgate" not in browser.get("/calendar/out/interviews.ics").text
        assert browser.post("/calendar/out/feed/").status_code == 302
    assert token() == ""
    assert Client().get("/calendar/out/interviews.ics").status_code == 401


def test_the_page_without_an_interview_says_what_comes_first(hers: Client) -> None:
    assert "Date an interview first" in hers.get("/calendar/out/").text


def test_the_page_asks_little_of_the_database(
    hers: Client, owner: Actor, interview: Interview, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(10):
        when = dt.datetime(2026, 12, 7, 8 + number)  # noqa: DTZ001
        interviews.schedule(owner, interview.application_id, local=when, zone="Europe/London")
    secret = calendar_out.make_feed(owner)
    with django_assert_max_num_queries(8):
        hers.get("/calendar/out/")
    with django_assert_max_num_queries(5):
        Client().get(f"/feed/{secret}.ics")
