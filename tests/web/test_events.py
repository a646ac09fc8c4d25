from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.core.journey.lines import Event, Line
from greenroom.web.events import Events, days

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
TALK = Event("1", "assessment-centre", dt.datetime(2026, 12, 3, 15, tzinfo=dt.UTC), "Europe/London", 60)
LINE = Line("1", "Planner", "Harbour", "offer", "Offer", NOW)


def events(zone: str = "Europe/London") -> Events:
    with timezone.override(ZoneInfo(zone)):
        return Events(NOW)


def test_an_event_is_told_in_its_zone() -> None:
    assert events().of(TALK) == "Assessment centre, Thu 3 Dec 2026, 15:00 London time"


def test_the_readers_clock_stands_beside_it_when_it_shows_another_time() -> None:
    assert events("Europe/Berlin").of(TALK).endswith("15:00 London time (16:00 Berlin time)")
    assert events("Asia/Tokyo").of(TALK).endswith("(Fri 4 Dec 2026, 00:00 Tokyo time)")


def test_what_comes_next_is_a_talk_or_a_wait_or_nothing() -> None:
    assert events().next(replace(LINE, next_event=TALK)).startswith("Assessment centre")
    waiting = replace(LINE, waiting_since=NOW - dt.timedelta(days=1))
    assert events().next(waiting) == "Waiting since Sun 22 Nov 2026, 1 day"
    assert events().next(replace(LINE, ended_as="rejected", ended_at=NOW)) == "Since Mon 23 Nov 2026"
    assert events().next(LINE) == "Nothing was sent yet"


def test_a_day_is_the_readers_day() -> None:
    late = dt.datetime(2026, 11, 23, 23, tzinfo=dt.UTC)
    assert events("Asia/Tokyo").day(late) == "Tue 24 Nov 2026"


def test_one_day_is_not_days() -> None:
    assert (days(0), days(1), days(2)) == ("0 days", "1 day", "2 days")
