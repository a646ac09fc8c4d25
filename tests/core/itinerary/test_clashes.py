from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.clashes import warnings
from greenroom.core.itinerary.values import Settings, Slot, WarningKind

LONDON, AMSTERDAM, NEW_YORK, KOLKATA = "Europe/London", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata"
HOME = Settings(LONDON)


def slot(
    when: str,
    zone: str = LONDON,
    minutes: int = 60,
    what: str = "Panel",
    place: str = "",
    format: str = "video",  # noqa: A002 - the word that people use
) -> Slot:
    """A slot by the clocks of its zone; its key is its name."""
    start = dt.datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))
    end = (start.astimezone(dt.UTC) + dt.timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    return Slot(start, end, what, zone, place, format, what)


def texts(slots: list[Slot], kind: WarningKind, settings: Settings = HOME) -> list[str]:
    return [warning.text for warning in warnings(slots, settings) if warning.kind is kind]


def test_a_quiet_day_gives_no_warning() -> None:
    assert warnings([slot("2026-12-08 10:00"), slot("2026-12-08 13:00")], HOME) == ()
    assert warnings([], HOME) == ()


def test_two_things_at_the_same_time_clash() -> None:
    found = warnings(
        [slot("2026-12-08 10:00", what="Panel"), slot("2026-12-08 11:30", AMSTERDAM, what="First round")], HOME
    )
    assert [(warning.kind, warning.keys) for warning in found] == [(WarningKind.CLASH, ("Panel", "First round"))]
    assert found[0].text == (
        "“Panel” and “First round” are at the same time: Tue 8 Dec 2026, 10:30 to 11:00 in London is taken twice."
    )


def test_a_clash_across_a_repeated_hour_is_seen_by_instants() -> None:
    first = slot("2026-10-25 02:15", AMSTERDAM, 30, "One")
    second = Slot(first.start.replace(fold=1), first.end.replace(fold=1), "Two", AMSTERDAM, "", "video", "Two")
    assert texts([first, second], WarningKind.CLASH) == []


def test_too_little_time_between_two_calls_is_named() -> None:
    found = texts([slot("2026-12-08 10:00", what="One"), slot("2026-12-08 11:15", what="Two")], WarningKind.BUFFER)
    assert found == [
        (
            "Only 15 minutes lie between the end of “One” (11:00 in London) and “Two” (Tue 8 Dec 2026, 11:15 in "
            "London); 30 minutes are a good distance."
        )
    ]


@pytest.mark.parametrize(("minutes", "begins"), [(60, "No time lies"), (59, "Only a minute lies"), (58, "Only 2")])
def test_how_little_time_there_is_reads_well(minutes: int, begins: str) -> None:
    found = texts([slot("2026-12-08 10:00", minutes=minutes), slot("2026-12-08 11:00")], WarningKind.BUFFER)
    assert found[0].startswith(begins)


def test_after_a_long_thing_what_lies_within_it_does_not_hide_the_haste() -> None:
    found = warnings(
        [
            slot("2026-12-08 09:00", minutes=180, what="Day"),
            slot("2026-12-08 10:00", minutes=30, what="Call"),
            slot("2026-12-08 12:10", what="Next"),
        ],
        HOME,
    )
    assert [warning.keys for warning in found if warning.kind is WarningKind.BUFFER] == [("Day", "Next")]


def test_the_way_to_a_place_takes_time() -> None:
    visit = slot("2026-12-08 11:40", what="Visit", place="Rotterdam", format="in-person", zone=LONDON)
    settings = Settings(LONDON, travel={"Rotterdam": 75})
    found = texts([slot("2026-12-08 10:00", what="Call"), visit], WarningKind.TRAVEL, settings)
    assert found == [
        (
            "Only 40 minutes lie between the end of “Call” (11:00 in London) and “Visit” (Tue 8 Dec 2026, 11:40 in "
            "London), and the way to Rotterdam takes 75 minutes."
        )
    ]


def test_a_way_of_which_nothing_is_known_is_said_to_be_reckoned() -> None:
    visit = slot("2026-12-08 10:00", what="Visit", place="Rotterdam", format="panel", zone=LONDON)
    found = texts([visit, slot("2026-12-08 11:40", what="Call")], WarningKind.TRAVEL)
    assert len(found) == 1
    assert found[0].endswith("and the way back from Rotterdam is reckoned at 60 minutes.")


def test_between_two_things_at_one_place_there_is_no_way() -> None:
    visits = [slot(f"2026-12-08 {hour}:00", place="Rotterdam", format="panel", minutes=40) for hour in (10, 11)]
    assert texts(visits, WarningKind.TRAVEL) == []
    assert len(texts(visits, WarningKind.BUFFER)) == 1


def test_late_at_night_and_very_early_are_meant_where_the_person_is() -> None:
    slots = [
        slot("2026-12-08 17:30", NEW_YORK, what="Late"),
        slot("2026-12-10 10:00", KOLKATA, what="Early"),
        slot("2026-12-11 16:30", NEW_YORK, what="Into the night"),
        slot("2026-12-12 18:45", NEW_YORK, 30, what="Past midnight"),
        slot("2026-12-13 16:00", NEW_YORK, what="Just in time"),
    ]
    assert texts(slots, WarningKind.NIGHT) == [
        "“Late” is late at night for you: Tue 8 Dec 2026, 17:30 in New York (22:30 in London).",
        "“Early” is very early for you: Thu 10 Dec 2026, 10:00 in Kolkata (04:30 in London).",
        (
            "“Into the night” runs late into the night for you: it starts Fri 11 Dec 2026, 16:30 in New York (21:30 in "
            "London), and ends at 22:30 in London."
        ),
        "“Past midnight” is late at night for you: Sat 12 Dec 2026, 18:45 in New York (23:45 in London).",
    ]


def test_a_talk_at_a_place_far_away_is_no_night_there() -> None:
    visit = slot("2026-12-08 10:00", "Asia/Singapore", place="1 Raffles Place", format="in-person")
    assert texts([visit], WarningKind.NIGHT) == []


def test_a_public_holiday_of_either_side_is_named() -> None:
    day = dt.date(2026, 12, 25)
    settings = Settings(LONDON, {AMSTERDAM: {day: "Christmas Day"}, LONDON: {day: "Christmas Day"}})
    assert texts([slot("2026-12-25 10:00", AMSTERDAM)], WarningKind.HOLIDAY, settings) == [
        (
            "“Panel”, Fri 25 Dec 2026, 10:00 in Amsterdam (09:00 in London), is on a public holiday in Amsterdam and "
            "London: Christmas Day."
        )
    ]
    assert len(texts([slot("2026-12-25 10:00", NEW_YORK)], WarningKind.HOLIDAY, settings)) == 1
    assert texts([slot("2026-12-24 10:00", AMSTERDAM)], WarningKind.HOLIDAY, settings) == []


def test_a_holiday_is_one_by_the_clocks_of_its_own_zone() -> None:
    settings = Settings(LONDON, {"Asia/Tokyo": {dt.date(2026, 11, 3): "Culture Day"}})
    evening = slot("2026-11-02 20:00", LONDON)
    tokyo = Slot(evening.start, evening.end, "Panel", "Asia/Tokyo", format="video")
    found = texts([tokyo], WarningKind.HOLIDAY, settings)
    assert len(found) == 1
    assert "Tue 3 Nov 2026, 05:00 in Tokyo (Mon 2 Nov, 20:00 in London)" in found[0]


def test_three_interviews_on_a_day_are_many_and_other_things_do_not_count() -> None:
    slots = [slot(f"2026-12-08 {hour}", what=hour) for hour in ("09:00", "11:00", "14:00")]
    dentist = slot("2026-12-08 16:00", what="Dentist", format="")
    assert texts([*slots, dentist], WarningKind.MANY) == [
        "Three interviews are on Tue 8 Dec 2026, at 09:00, 11:00 and 14:00 in London: ask whether one of them can move."
    ]
    assert texts([*slots[:2], dentist], WarningKind.MANY) == []


def test_between_two_clock_changes_the_difference_is_not_the_usual_one() -> None:
    assert texts([slot("2027-03-17 10:00", NEW_YORK)], WarningKind.CLOCKS) == [
        (
            "Clocks in New York are changed on Sun 14 Mar 2027, those in London on Sun 28 Mar 2027: at “Panel”, "
            "Wed 17 Mar 2027, 10:00 in New York (14:00 in London), the difference is 4 h, not 5 h as a week before."
        )
    ]


def test_before_a_clock_change_the_coming_difference_is_named() -> None:
    found = texts([slot("2027-03-10 10:00", NEW_YORK)], WarningKind.CLOCKS)
    assert len(found) == 1
    assert found[0].endswith("the difference is 5 h, but 4 h a week later.")


def test_a_zone_whose_clocks_are_not_changed_is_said_so() -> None:
    found = texts([slot("2026-10-28 15:00", KOLKATA)], WarningKind.CLOCKS)
    assert len(found) == 1
    assert found[0].startswith("Clocks in London are changed on Sun 25 Oct 2026, those in Kolkata are not: ")
    assert found[0].endswith("the difference is 5 h 30 min, not 4 h 30 min as a week before.")
    turned = texts([slot("2026-10-28 15:00", LONDON)], WarningKind.CLOCKS, Settings(KOLKATA))
    assert turned[0].startswith("Clocks in London are changed on Sun 25 Oct 2026, those in Kolkata are not: ")


def test_clocks_that_are_changed_together_give_no_warning() -> None:
    assert texts([slot("2027-03-29 10:00", AMSTERDAM)], WarningKind.CLOCKS) == []


def test_far_from_clock_changes_there_is_no_warning() -> None:
    assert texts([slot("2027-03-06 10:00", NEW_YORK), slot("2027-04-05 10:00", NEW_YORK)], WarningKind.CLOCKS) == []


def test_how_many_days_around_a_change_are_meant_can_be_set() -> None:
    found = texts([slot("2027-03-04 10:00", NEW_YORK)], WarningKind.CLOCKS, Settings(LONDON, clock_days=10))
    assert len(found) == 1
    assert found[0].endswith("but 4 h 10 days later.")


def test_a_time_that_clocks_skip_is_no_time() -> None:
    start = dt.datetime(2027, 3, 14, 2, 30, tzinfo=ZoneInfo(NEW_YORK))
    skipped = Slot(start, start + dt.timedelta(hours=1), "Panel", NEW_YORK, format="video")
    assert texts([skipped], WarningKind.SKIPPED) == [
        (
            "There is no 02:30 in New York on Sun 14 Mar 2027, the time of “Panel”: clocks there are put forward "
            "over it, so ask which time is meant."
        )
    ]


@pytest.mark.parametrize(("fold", "which", "utc"), [(0, "first", "00:30"), (1, "second", "01:30")])
def test_a_time_that_clocks_show_twice_is_doubtful(fold: int, which: str, utc: str) -> None:
    start = dt.datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo(AMSTERDAM), fold=fold)
    end = (start.astimezone(dt.UTC) + dt.timedelta(hours=2)).astimezone(ZoneInfo(AMSTERDAM))
    twice = Slot(start, end, "Panel", AMSTERDAM, format="video")
    found = texts([twice], WarningKind.TWICE, Settings(KOLKATA))
    assert found == [
        (
            f"Clocks in Amsterdam show 02:30 twice on Sun 25 Oct 2026, the time of “Panel”; the {which} is taken here, "
            f"{utc} UTC, so ask which is meant."
        )
    ]


def test_what_is_over_is_left_out() -> None:
    night = slot("2026-12-08 02:00")
    assert warnings([night], HOME, now=night.end) == ()
    assert len(warnings([night], HOME, now=night.start)) == 1


def test_a_zone_that_does_not_exist_is_named() -> None:
    good = slot("2026-12-08 10:00")
    with pytest.raises(InvalidChoice, match="There is no time zone “Mars/Olympus”"):
        warnings([Slot(good.start, good.end, "Panel", "Mars/Olympus")], HOME)


starts = st.datetimes(dt.datetime(2026, 1, 1), dt.datetime(2030, 12, 31))  # noqa: DTZ001 - hypothesis wants it so
zones = st.sampled_from([LONDON, AMSTERDAM, NEW_YORK, KOLKATA, "Australia/Lord_Howe", "Etc/UTC"])


@given(st.lists(st.tuples(starts, zones, st.integers(0, 900)), max_size=5), zones)
def test_every_warning_is_one_sentence_whatever_the_times(
    things: list[tuple[dt.datetime, str, int]], home: str
) -> None:
    slots = [slot(start.isoformat(), zone, minutes) for start, zone, minutes in things]
    for warning in warnings(slots, Settings(home)):
        assert warning.text.endswith(".")
        assert ". " not in warning.text
        assert warning.keys
        assert " in " in warning.text or " UTC" in warning.text
