from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.adapters.reading.calendars import first_of, read_calendar
from greenroom.core.errors import UnreadableFile, UserError


def calendar(*lines: str, head: str = "") -> bytes:
    event = "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n{head}{event}\r\nEND:VCALENDAR\r\n".encode()


TALK = (
    "UID:abc@x", "SEQUENCE:3", "SUMMARY:Interview", "DTSTART;TZID=Europe/Berlin:20261208T100000",
    "DTEND;TZID=Europe/Berlin:20261208T110000", "ORGANIZER;CN=Maria Keller:mailto:maria@northwind.example",
    "ATTENDEE;CN=Tom Reed:mailto:tom@northwind.example", "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room@northwind.example",
)  # fmt: skip


def test_an_event_is_read_with_its_people() -> None:
    (event,) = read_calendar(calendar(*TALK))
    assert (event.uid, event.sequence, event.zone, event.minutes) == ("abc@x", 3, "Europe/Berlin", 60)
    assert event.organizer is not None
    assert event.organizer.name == "Maria Keller"
    assert [each.name for each in event.attendees] == ["Tom Reed"]


@pytest.mark.parametrize(
    ("start", "local", "zone"),
    [
        ("DTSTART:20261208T090000Z", "2026-12-08T09:00:00", "Etc/UTC"),
        ("DTSTART:20261208T100000", "2026-12-08T10:00:00", ""),
        ("DTSTART;TZID=W. Europe Standard Time:20261208T100000", "2026-12-08T10:00:00", "Europe/Berlin"),
    ],
)
def test_a_time_is_read_in_the_zone_that_it_names(start: str, local: str, zone: str) -> None:
    event = read_calendar(calendar("UID:1", start))[0]
    assert event.starts is not None
    assert (event.starts.isoformat(), event.zone) == (local, zone)


def test_a_cancelled_event_says_so() -> None:
    assert read_calendar(calendar(*TALK, "STATUS:CANCELLED"))[0].cancelled
    assert read_calendar(calendar(*TALK, head="METHOD:CANCEL\r\n"))[0].cancelled


def test_a_whole_day_comes_after_a_time_of_day() -> None:
    day = "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20261201\r\nEND:VEVENT"
    events = read_calendar(calendar(*TALK, head=day + "\r\n"))
    assert [event.whole_day for event in events] == [True, False]
    assert first_of(events).uid == "abc@x"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello", "no calendar file"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no event"),
        (calendar("UID:1", "SUMMARY:nothing"), "has a time"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID", "event"),
    ],
)
def test_what_holds_no_event_is_refused_with_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_calendar(content)
    assert words in refused.value.message


@given(st.lists(st.sampled_from([*TALK, "RRULE:FREQ=BAD", "DTSTART:99999999", "DTEND;TZID=x:1", "X:\x00", "URL:a"])))
def test_no_event_makes_the_reader_stumble(lines: list[str]) -> None:
    with suppress(UserError):
        assert read_calendar(calendar(*lines))


@pytest.mark.parametrize(
    ("fields", "url"),
    [
        (("URL:https://meet.example/a",), "https://meet.example/a"),
        (("X-GOOGLE-CONFERENCE:https://meet.example/g",), "https://meet.example/g"),
        (
            ("URL:https://meet.example/a", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example/t"),
            "https://meet.example/a https://teams.example/t",
        ),
        ((), ""),
    ],
)
def test_addresses_of_calls_stand_side_by_side_without_spare_spaces(fields: tuple[str, ...], url: str) -> None:
    assert read_calendar(calendar(*TALK, *fields))[0].url == url


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("DTSTART;TZID=Europe/Berlin:20261025T013000", "DTEND;TZID=Europe/Berlin:20261025T033000", 180),
        ("DTSTART;TZID=Europe/Berlin:20260329T013000", "DTEND;TZID=Europe/Berlin:20260329T033000", 60),
        ("DTSTART;TZID=Europe/Berlin:20261208T100000", "DTEND;TZID=Europe/London:20261208T100000", 60),
        ("DTSTART:20261025T013000", "DTEND:20261025T033000", 120),
        ("DTSTART:20261208T100000", "DTEND:20261208T100000Z", 0),
    ],
)
def test_a_length_is_what_passes_between_two_instants(start: str, end: str, minutes: int) -> None:
    assert read_calendar(calendar("UID:1", start, end))[0].minutes == minutes
