from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from greenroom.adapters.calendar_files import calendar_text
from greenroom.adapters.reading.calendars import read_calendar
from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.entries import Entry
from greenroom.core.itinerary.overlap import clock_changes
from greenroom.core.itinerary.shown import zone_name
from greenroom.core.meetings import zone_of

ZONES = sorted(available_timezones() - {"localtime"})
STAMP = dt.datetime(2026, 11, 27, 8, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
ENTRY = Entry(
    uid="interview-7@greenroom",
    sequence=2,
    starts=dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC),
    minutes=45,
    zone="Europe/Amsterdam",
    title="Panel at Havenwind; round two, “all of them”",
    place="Maashaven 14, Rotterdam",
    link="https://meet.example/x?a=1,2;b=ü",
    description="Bring:\n- the portfolio, twice\n- 50 % more questions\\answers",
    alarms=(30, 1440),
    stamp=STAMP,
)


def parsed(content: bytes) -> Any:  # noqa: ANN401 - icalendar's components have no common type
    return Calendar.from_ical(content)


def the_event(entry: Entry) -> Any:  # noqa: ANN401
    return parsed(calendar_text([entry], "")).walk("VEVENT")[0]


def test_an_entry_comes_back_through_icalendar() -> None:
    event = the_event(ENTRY)
    assert event["DTSTART"].dt.astimezone(dt.UTC) == ENTRY.starts
    assert event["DTSTART"].params["TZID"] == ENTRY.zone
    assert event["DURATION"].dt == dt.timedelta(minutes=45)
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (ENTRY.uid, 2, "CONFIRMED")
    assert (event["SUMMARY"], event["LOCATION"], event["URL"]) == (ENTRY.title, ENTRY.place, ENTRY.link)
    assert event["DESCRIPTION"] == ENTRY.description
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == STAMP


def test_an_entry_comes_back_through_our_own_reader() -> None:
    (event,) = read_calendar(calendar_text([ENTRY], "Greenroom"))
    assert event.starts == dt.datetime(2026, 12, 8, 10)  # noqa: DTZ001 - the reader gives what the clocks show
    assert (event.zone, event.minutes, event.cancelled) == (ENTRY.zone, 45, False)
    assert (event.uid, event.sequence, event.summary) == (ENTRY.uid, 2, ENTRY.title)
    assert (event.location, event.url.strip(), event.description) == (ENTRY.place, ENTRY.link, ENTRY.description)


texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=80).map(
    lambda text: text.replace("\\N", "").strip()
)


@given(st.sampled_from(ZONES), st.integers(0, 5 * 366 * 24 * 60), st.integers(0, 3000), texts, texts)
@example("Europe/Amsterdam", (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 24) * 1440 + 30, 240, "Twice, the first", "")
@example(
    "Europe/Amsterdam", (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 24) * 1440 + 90, 240, "Twice, the second", ""
)
@example("Asia/Kolkata", 0, 1, "C:\\notes\\new\\; a,b", "\\n\\,\\")
def test_every_entry_keeps_its_instant_its_length_and_its_words(
    zone: str, minute: int, minutes: int, title: str, place: str
) -> None:
    starts = dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=minute)
    entry = Entry("a", 0, starts, minutes, zone, title, place, stamp=STAMP)
    content = calendar_text([entry], title)
    event = parsed(content).walk("VEVENT")[0]
    assert event["DTSTART"].dt.astimezone(dt.UTC) == starts
    (read,) = read_calendar(content)
    assert read.starts is not None
    assert read.starts.replace(tzinfo=zone_of(read.zone)).astimezone(dt.UTC) == starts
    assert read.zone in {zone, "Etc/UTC"}
    assert (read.minutes, read.summary, read.location) == (minutes, title, place)


def test_a_second_of_two_equal_times_is_written_in_utc_and_the_first_is_not() -> None:
    first = replace(ENTRY, starts=dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC))
    assert b"DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\n" in calendar_text([first], "")
    assert b"DTSTART:20261025T013000Z\r\n" in calendar_text([replace(first, starts=first.starts + HOUR)], "")


def described_offsets(content: bytes) -> list[tuple[dt.datetime, dt.timedelta]]:
    """The onsets of a described zone, by the words of RFC 5545, 3.6.5, and nothing that this machine knows of zones."""
    found = []
    for part in parsed(content).walk("VTIMEZONE")[0].subcomponents:
        later = part.get("RDATE")
        onsets = [part["DTSTART"].dt, *([each.dt for each in later.dts] if later else [])]
        before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        found += [((onset - before).replace(tzinfo=dt.UTC), after) for onset in onsets]
    return sorted(found)


def test_the_description_of_every_zone_gives_the_offset_of_every_instant() -> None:
    first, last = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2027, 12, 31, tzinfo=dt.UTC)
    weeks = [first + 7 * 24 * HOUR * week for week in range(105)]
    kinds = {tuple(at.astimezone(zone_of(zone)).utcoffset() for at in weeks): zone for zone in ZONES}
    described = 0
    for zone in kinds.values():
        if zone_name(zone) == "UTC":
            continue
        entries = [replace(ENTRY, uid=f"{at.year}", starts=at, zone=zone) for at in (first, last)]
        onsets = described_offsets(calendar_text(entries, ""))
        around = [change.at + shift for change in clock_changes(zone, first, last) for shift in (HOUR / 60, -HOUR / 60)]
        for at in [first, last, *around]:
            offset = [after for onset, after in onsets if onset <= at][-1]
            assert offset == at.astimezone(zone_of(zone)).utcoffset(), (zone, at)
            described += 1
    assert described > 300


def test_zones_are_described_once_and_utc_never() -> None:
    entries = [replace(ENTRY, uid=f"{count}", zone=zone) for count, zone in enumerate(["Asia/Tokyo", "GMT"] * 2)]
    assert [part["TZID"] for part in parsed(calendar_text(entries, "")).walk("VTIMEZONE")] == ["Asia/Tokyo"]


def test_the_same_entries_give_the_same_bytes_in_any_order_and_any_run() -> None:
    zones = ("Asia/Tokyo", "Europe/London", "America/New_York", "Africa/Casablanca")
    entries = [replace(ENTRY, uid=zone, zone=zone) for zone in zones]
    content = calendar_text(entries, "Greenroom")
    assert content == calendar_text(entries[::-1], "Greenroom")
    program = (
        "import datetime as dt, sys\n"
        "from greenroom.adapters.calendar_files import calendar_text\n"
        "from greenroom.core.itinerary.entries import Entry\n"
        f"entries = {entries!r}\n".replace("datetime.", "dt.")
        + "sys.stdout.buffer.write(calendar_text(entries, 'Greenroom'))\n"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src"},
        )
        assert run.stdout == content


def test_a_cancelled_entry_takes_no_time_and_rings_no_alarm() -> None:
    event = the_event(replace(ENTRY, cancelled=True))
    assert (event["STATUS"], event["TRANSP"], event.walk("VALARM")) == ("CANCELLED", "TRANSPARENT", [])
    (read,) = read_calendar(calendar_text([replace(ENTRY, cancelled=True)], ""))
    assert read.cancelled


def test_an_entry_that_is_not_settled_is_tentative() -> None:
    assert the_event(replace(ENTRY, tentative=True))["STATUS"] == "TENTATIVE"


def test_each_alarm_rings_so_many_minutes_before() -> None:
    alarms = the_event(replace(ENTRY, alarms=(30, 1440, 30, 0))).walk("VALARM")
    assert [alarm["TRIGGER"].dt for alarm in alarms] == [-24 * HOUR, -HOUR / 2, 0 * HOUR]
    assert {(alarm["ACTION"], alarm["DESCRIPTION"]) for alarm in alarms} == {("DISPLAY", ENTRY.title)}


def test_a_call_has_its_link_where_others_have_a_place() -> None:
    event = the_event(replace(ENTRY, place=""))
    assert event["LOCATION"] == event["URL"] == ENTRY.link


def test_a_link_that_is_no_address_stands_only_where_words_may_stand() -> None:
    event = the_event(replace(ENTRY, place="", link="ask Marieke for it"))
    assert "URL" not in event
    assert event["LOCATION"] == "ask Marieke for it"


def test_an_entry_without_place_link_and_length_has_no_empty_fields() -> None:
    event = the_event(Entry("a", 0, STAMP, 0, "Europe/London", "Panel", stamp=STAMP))
    assert not {"LOCATION", "URL", "DESCRIPTION", "DURATION", "DTEND"} & set(event)


def test_words_cannot_smuggle_in_a_line_of_their_own() -> None:
    entry = replace(ENTRY, title="Panel\r\nSTATUS:CANCELLED\x00\x1b", link="https://x.example/\r\nSUMMARY:no")
    event = the_event(entry)
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == "Panel\nSTATUS:CANCELLED"
    assert "URL" not in event


def test_a_feed_says_what_it_is_and_how_often_to_ask() -> None:
    calendar = parsed(calendar_text([ENTRY], "Greenroom", method="publish", refresh_minutes=360))
    assert (calendar["METHOD"], calendar["X-WR-CALNAME"], calendar["NAME"]) == ("PUBLISH", "Greenroom", "Greenroom")
    assert calendar["REFRESH-INTERVAL"].dt == 6 * HOUR
    assert calendar["X-PUBLISHED-TTL"] == "PT6H"


def test_a_file_has_no_method_and_no_interval() -> None:
    calendar = parsed(calendar_text([ENTRY], ""))
    assert not {"METHOD", "X-WR-CALNAME", "NAME", "REFRESH-INTERVAL"} & set(calendar)


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert parsed(calendar_text([], "Greenroom")).walk("VEVENT") == []


def test_no_line_is_longer_than_75_bytes() -> None:
    content = calendar_text([replace(ENTRY, description="äöü " * 200)], "Greenroom")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_two_entries_of_one_uid_are_refused() -> None:
    with pytest.raises(ValueError, match="the same UID"):
        calendar_text([ENTRY, replace(ENTRY, title="Other")], "")


def test_a_zone_that_does_not_exist_is_named() -> None:
    with pytest.raises(InvalidChoice, match="There is no time zone “Mars/Olympus”"):
        calendar_text([replace(ENTRY, zone="Mars/Olympus")], "")
