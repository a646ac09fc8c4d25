from __future__ import annotations

import datetime as dt
from email.message import EmailMessage

import pytest

from greenroom.core.errors import InvalidChoice, UnreadableFile, UnreadableText
from greenroom.core.invitations.reading import Reader
from greenroom.core.invitations.values import InvitationKind
from greenroom.services.understanding import understood

TODAY = dt.date(2026, 11, 27)
READER = Reader("Ana Lima", "Europe/Lisbon", "your own zone is taken")
EVENT = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:4711@northwind.example
SEQUENCE:3
SUMMARY:Interview: Data Analyst
DTSTART:20261208T090000Z
DTEND:20261208T094500Z
LOCATION:https://northwind.zoom.us/j/92837465
ORGANIZER;CN=Maria Keller:mailto:maria.keller@northwind.example
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def mail(text: str, calendar: str = "") -> bytes:
    made = EmailMessage()
    made["From"] = "Maria Keller <maria.keller@northwind.example>"
    made["To"] = "Ana Lima <ana@lima.example>"
    made["Subject"] = "Interview for Data Analyst"
    made["Date"] = "Tue, 01 Dec 2026 10:00:00 +0100"
    made.set_content(text)
    if calendar:
        made.add_alternative(calendar, subtype="calendar")
    return made.as_bytes()


def test_a_pasted_text_is_read_in_the_readers_own_zone_and_says_so() -> None:
    found = understood("", b"Dear Ana, we invite you to an interview on 8 December 2026 at 10:00.", READER, TODAY)
    (time,) = found.times
    assert (time.local, time.zone) == (dt.datetime.fromisoformat("2026-12-08T10:00"), "Europe/Lisbon")
    assert "your own zone is taken" in time.notes[0]


def test_a_mail_counts_its_days_from_the_day_it_was_sent() -> None:
    found = understood("", mail("Could we talk tomorrow at 14:00 CET? It is your interview with us."), READER, TODAY)
    assert found.times[0].local == dt.datetime.fromisoformat("2026-12-02T14:00")


def test_a_calendar_that_came_with_a_mail_says_when_and_the_mail_says_the_rest() -> None:
    words = "Hi Ana,\n\nthe invite for your interview is attached. You will meet:\n- Jane Doe, Head of Analytics\n"
    found = understood("invite.eml", mail(words, EVENT.format(method="REQUEST")), READER, TODAY)
    assert found.kind is InvitationKind.INVITATION
    assert (found.uid, found.sequence) == ("4711@northwind.example", 3)
    assert found.times[0].minutes == 45
    assert [person.name for person in found.people if person.role == "interviewer"] == ["Jane Doe"]


def test_a_calendar_that_calls_an_event_off_is_a_cancellation() -> None:
    cancelled = EVENT.format(method="CANCEL").replace("SEQUENCE:3", "STATUS:CANCELLED")
    assert understood("event.ics", cancelled.encode(), READER, TODAY).kind is InvitationKind.CANCELLATION


def test_a_broken_calendar_in_a_mail_leaves_the_words_of_the_mail() -> None:
    words = "Your interview is on 8 December 2026 at 10:00 CET."
    found = understood("", mail(words, "BEGIN:VCALENDAR\r\nnothing\r\n"), READER, TODAY)
    assert found.times[0].local == dt.datetime.fromisoformat("2026-12-08T10:00")


def test_a_text_about_something_else_is_refused_with_what_to_do() -> None:
    with pytest.raises(UnreadableText, match="Paste the whole message") as error:
        understood("", b"Two eggs, flour, and a pinch of salt.", READER, TODAY)
    assert error.value.field == "text"


def test_a_broken_calendar_file_says_that_it_is_broken() -> None:
    with pytest.raises(UnreadableFile):
        understood("event.ics", b"BEGIN:VCALENDAR\r\nnothing\r\n", READER, TODAY)


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="There is no time zone"):
        understood("", b"Interview on 8 December 2026 at 10:00.", Reader("", "Mars/Olympus"), TODAY)
