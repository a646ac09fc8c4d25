from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.days import Part, PartKind, days
from greenroom.core.itinerary.values import Settings, Slot

LONDON, NEW_YORK = "Europe/London", "America/New_York"
HOME = Settings(LONDON, travel={"Canary Wharf": 40, "Ealing": 25})


def slot(when: str, minutes: int = 60, what: str = "Panel", place: str = "", zone: str = LONDON) -> Slot:
    start = dt.datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))
    format_ = "in-person" if place else "video"
    return Slot(start, start + dt.timedelta(minutes=minutes), what, zone, place, format_, what)


def lines(parts: tuple[Part, ...]) -> list[str]:
    """Each part as its time in UTC and its name."""
    return [f"{part.when.start:%H:%M}-{part.when.end:%H:%M} {part.what}" for part in parts]


def test_a_day_holds_things_ways_and_gaps_in_order() -> None:
    on_it = [slot("2026-12-08 14:00", place="Canary Wharf"), slot("2026-12-08 10:00", what="Call")]
    (day,) = days(on_it, HOME)
    assert (day.title, day.zone, day.date) == ("Tue 8 Dec 2026", LONDON, dt.date(2026, 12, 8))
    assert lines(day.parts) == [
        "10:00-11:00 Call",
        "11:00-13:20 140 minutes free",
        "13:20-14:00 Way to Canary Wharf",
        "14:00-15:00 Panel",
        "15:00-15:40 Way back from Canary Wharf",
    ]


def test_a_day_can_begin_with_a_way_and_end_with_a_call() -> None:
    (day,) = days([slot("2026-12-08 10:00", place="Ealing"), slot("2026-12-08 13:00", what="Call")], HOME)
    assert lines(day.parts) == [
        "09:35-10:00 Way to Ealing",
        "10:00-11:00 Panel",
        "11:00-11:25 Way back from Ealing",
        "11:25-13:00 95 minutes free",
        "13:00-14:00 Call",
    ]


def test_from_one_place_to_another_there_is_one_way() -> None:
    places = [slot("2026-12-08 10:00", place="Ealing"), slot("2026-12-08 12:00", what="Tour", place="Canary Wharf")]
    (day,) = days(places, HOME)
    assert lines(day.parts)[2:4] == ["11:00-11:20 20 minutes free", "11:20-12:00 Way to Canary Wharf"]


def test_two_things_at_one_place_have_only_a_gap_between_them() -> None:
    places = [slot(f"2026-12-08 {hour}:00", what=str(hour), place="Ealing") for hour in (10, 12)]
    (day,) = days(places, HOME)
    assert [part.kind for part in day.parts] == [
        PartKind.TRAVEL,
        PartKind.THING,
        PartKind.GAP,
        PartKind.THING,
        PartKind.TRAVEL,
    ]


def test_a_way_for_which_there_is_too_little_time_says_so() -> None:
    (day,) = days([slot("2026-12-08 10:00", what="Call"), slot("2026-12-08 11:15", place="Canary Wharf")], HOME)
    assert lines(day.parts)[1] == "11:00-11:15 Way to Canary Wharf (40 minutes, for which there are 15)"


def test_between_things_that_overlap_there_is_nothing() -> None:
    (day,) = days([slot("2026-12-08 10:00"), slot("2026-12-08 10:30", what="Call")], HOME)
    assert lines(day.parts) == ["10:00-11:00 Panel", "10:30-11:30 Call"]


def test_a_thing_within_another_does_not_end_it() -> None:
    within = [
        slot("2026-12-08 10:00", 120),
        slot("2026-12-08 10:30", 15, "Call"),
        slot("2026-12-08 12:30", what="Next"),
    ]
    (day,) = days(within, HOME)
    assert lines(day.parts)[2] == "12:00-12:30 30 minutes free"


def test_every_part_names_its_zone() -> None:
    (day,) = days([slot("2026-12-08 10:00", zone=NEW_YORK), slot("2026-12-08 17:00", what="Call")], HOME)
    assert [part.shown for part in day.parts] == [
        "Tue 8 Dec 2026, 10:00 in New York (15:00 in London)",
        "Tue 8 Dec 2026, 16:00 to 17:00 in London",
        "Tue 8 Dec 2026, 17:00 in London",
    ]


def test_a_thing_stands_on_the_day_that_the_person_has() -> None:
    found = days([slot("2026-12-08 20:00", zone=NEW_YORK), slot("2026-12-08 09:00", what="Call")], HOME)
    assert [(day.title, [part.what for part in day.parts]) for day in found] == [
        ("Tue 8 Dec 2026", ["Call"]),
        ("Wed 9 Dec 2026", ["Panel"]),
    ]


def test_a_talk_at_a_place_far_away_stands_on_the_day_there() -> None:
    (day,) = days([slot("2026-12-08 08:00", place="Raffles Place", zone="Asia/Singapore")], HOME)
    assert (day.title, day.zone) == ("Tue 8 Dec 2026", "Asia/Singapore")
    assert lines(day.parts)[0] == "23:00-00:00 Way to Raffles Place"


def test_no_things_make_no_days() -> None:
    assert days([], HOME) == ()


def test_a_zone_that_does_not_exist_is_named() -> None:
    with pytest.raises(InvalidChoice, match="There is no time zone “Mars/Olympus”"):
        days([slot("2026-12-08 10:00")], Settings("Mars/Olympus"))
