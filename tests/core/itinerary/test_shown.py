from __future__ import annotations

import datetime as dt
import re
from itertools import groupby
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.shown import both_clocks, clock, day_shown, in_zone, span_shown, zone_name
from greenroom.core.meetings import zone_of

ZONES = sorted(available_timezones() - {"localtime"})


def utc(*when: int) -> dt.datetime:
    return dt.datetime(*when, tzinfo=dt.UTC)  # type: ignore[misc,arg-type]


def test_a_time_is_shown_by_both_clocks() -> None:
    shown = both_clocks(utc(2026, 12, 8, 9), "Europe/Amsterdam", "Europe/London")
    assert shown == "Tue 8 Dec 2026, 10:00 in Amsterdam (09:00 in London)"


def test_another_day_is_named() -> None:
    shown = both_clocks(utc(2026, 12, 9, 1), "America/New_York", "Europe/London")
    assert shown == "Tue 8 Dec 2026, 20:00 in New York (Wed 9 Dec, 01:00 in London)"


def test_another_year_is_named() -> None:
    shown = both_clocks(utc(2027, 1, 1, 1), "America/New_York", "Europe/London")
    assert shown == "Thu 31 Dec 2026, 20:00 in New York (Fri 1 Jan 2027, 01:00 in London)"


def test_the_same_city_is_shown_once() -> None:
    assert both_clocks(utc(2026, 12, 8, 9), "Asia/Calcutta", "Asia/Kolkata") == "Tue 8 Dec 2026, 14:30 in Kolkata"


def test_a_time_that_clocks_show_twice_has_its_offset() -> None:
    assert clock(utc(2026, 10, 25, 0, 30), "Europe/Amsterdam") == "02:30 (UTC+2) in Amsterdam"
    assert clock(utc(2026, 10, 25, 1, 30), "Europe/Amsterdam") == "02:30 (UTC+1) in Amsterdam"
    assert clock(utc(2026, 11, 1, 4), "America/St_Johns") == "01:30 (UTC−2:30) in St. John’s"
    assert clock(utc(2026, 10, 25, 2, 30), "Europe/Amsterdam") == "03:30 in Amsterdam"


def test_from_when_to_when_names_day_and_zone() -> None:
    shown = span_shown(utc(2026, 12, 8, 9), utc(2026, 12, 8, 10), "Europe/London")
    assert shown == "Tue 8 Dec 2026, 09:00 to 10:00 in London"


def test_an_end_on_another_day_names_it() -> None:
    shown = span_shown(utc(2026, 12, 8, 23), utc(2026, 12, 9, 1), "Europe/London")
    assert shown == "Tue 8 Dec 2026, 23:00 to Wed 9 Dec 2026, 01:00 in London"


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Europe/Amsterdam", "Amsterdam"),
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("America/Port-au-Prince", "Port-au-Prince"),
        ("America/Sao_Paulo", "São Paulo"),
        ("America/St_Johns", "St. John’s"),
        ("Europe/Kiev", "Kyiv"),
        ("US/Eastern", "New York"),
        ("Etc/UTC", "UTC"),
        ("GMT", "UTC"),
        ("Etc/GMT+5", "UTC−5"),
        ("Etc/GMT-14", "UTC+14"),
        ("CET", "CET"),
    ],
)
def test_a_zone_has_the_name_that_people_use(zone: str, name: str) -> None:
    assert zone_name(zone) == name


def test_utc_stands_without_a_place() -> None:
    assert clock(utc(2026, 12, 8, 9), "Etc/UTC") == "09:00 UTC"
    assert in_zone("Etc/GMT-5") == "UTC+5"
    assert in_zone("GB") == "in London"


def test_zones_of_one_name_show_the_same_times() -> None:
    groups = [list(zones) for _, zones in groupby(sorted(ZONES, key=zone_name), key=zone_name)]
    shared = [zones for zones in groups if len(zones) > 1]
    assert len(shared) > 20
    for zones in shared:
        for month in range(1, 13):
            at = utc(2028, month, 15)
            assert len({at.astimezone(zone_of(zone)).utcoffset() for zone in zones}) == 1, zones


def test_weekdays_and_months_are_named_in_english_whatever_the_machine_speaks() -> None:
    months = [day_shown(dt.date(2026, month, 1)).split()[2] for month in range(1, 13)]
    assert " ".join(months) == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    days = [day_shown(dt.date(2026, 12, day)).split()[0] for day in range(7, 14)]
    assert " ".join(days) == "Mon Tue Wed Thu Fri Sat Sun"


def test_a_time_without_a_zone_is_never_shown() -> None:
    with pytest.raises(ValueError, match="without its zone"):
        both_clocks(utc(2026, 12, 8, 9).replace(tzinfo=None), "Europe/London", "Europe/London")


def test_a_zone_that_does_not_exist_is_named() -> None:
    with pytest.raises(InvalidChoice, match="There is no time zone “Mars/Olympus”"):
        zone_name("Mars/Olympus")


@given(st.integers(0, 5 * 366 * 24 * 60), st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_no_time_stands_without_its_zone(minutes: int, theirs: str, mine: str) -> None:
    instant = utc(2026, 1, 1) + dt.timedelta(minutes=minutes)
    there, here = (rf"\d\d:\d\d(?: \(UTC\S+\))? {re.escape(in_zone(zone))}" for zone in (theirs, mine))
    assert re.fullmatch(rf"\w+ \d+ \w+ \d+, {there}(?: \([\w ,]*{here}\))?", both_clocks(instant, theirs, mine))
