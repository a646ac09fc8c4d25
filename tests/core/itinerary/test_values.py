from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from greenroom.core.itinerary.values import Settings, Slot, Stretch

NEW_YORK = ZoneInfo("America/New_York")
START = dt.datetime(2026, 12, 8, 10, tzinfo=NEW_YORK)
END = START + dt.timedelta(hours=1)


def test_a_slot_is_compared_in_utc() -> None:
    slot = Slot(START, END, "Panel", "America/New_York")
    assert slot.stretch == Stretch(
        dt.datetime(2026, 12, 8, 15, tzinfo=dt.UTC), dt.datetime(2026, 12, 8, 16, tzinfo=dt.UTC)
    )
    assert slot.stretch.minutes == 60


def test_a_slot_that_begins_in_a_skipped_hour_does_not_end_before_it_begins() -> None:
    skipped = dt.datetime(2027, 3, 14, 2, 30, tzinfo=NEW_YORK)
    stretch = Slot(skipped, dt.datetime(2027, 3, 14, 3, tzinfo=NEW_YORK), "Panel", "America/New_York").stretch
    assert stretch.start == stretch.end


def test_a_slot_needs_times_with_a_zone() -> None:
    with pytest.raises(ValueError, match="with a zone"):
        Slot(START.replace(tzinfo=None), END, "Panel", "America/New_York")


def test_the_person_is_at_home_for_a_call_and_there_for_a_talk_at_a_place() -> None:
    call = Slot(START, END, "Panel", "Asia/Singapore", format="video")
    visit = Slot(START, END, "Panel", "Asia/Singapore", "1 Raffles Place", "in-person")
    assert call.where("Europe/London") == "Europe/London"
    assert visit.where("Europe/London") == "Asia/Singapore"
    assert Slot(START, END, "Panel", "Asia/Singapore", own_zone="Asia/Tokyo").where("Europe/London") == "Asia/Tokyo"


def test_a_way_is_what_the_person_said_or_a_rule_of_thumb() -> None:
    visit = Slot(START, END, "Panel", "America/New_York", "Main Street", "in-person")
    call = Slot(START, END, "Call", "America/New_York", "Main Street", "video")
    known = Settings("America/New_York", travel={"Main Street": 25})
    assert known.way(None, visit) == known.way(visit, call) == 25
    assert Settings("America/New_York").way(call, visit) == 60
    assert known.way(visit, visit) == known.way(call, call) == known.way(None, None) == 0


def test_between_two_places_the_longer_way_is_reckoned() -> None:
    places = [Slot(START, END, "Panel", "America/New_York", place, "in-person") for place in ("Here", "There")]
    settings = Settings("America/New_York", travel={"Here": 20, "There": 45})
    assert settings.way(*places) == settings.way(*reversed(places)) == 45
