from __future__ import annotations

import datetime as dt
from importlib.resources import files

import pytest

from greenroom.adapters.holidays import _countries, country_of_zone, holidays_at, only_zone_of, public_holidays
from greenroom.core.errors import InvalidChoice
from greenroom.core.invitations.zones import CITIES
from greenroom.core.meetings import zone_of


def test_the_holidays_of_a_country_come_in_order_with_their_english_names() -> None:
    found = public_holidays("NL", "", [2026])
    assert list(found) == sorted(found)
    assert found[dt.date(2026, 4, 27)] == "King's Day"
    assert dt.date(2026, 12, 8) not in found


def test_names_stay_british_in_britain() -> None:
    assert public_holidays("gb", "eng", [2027])[dt.date(2027, 8, 30)] == "Late Summer Bank Holiday"


def test_a_part_of_a_country_can_have_its_own() -> None:
    saint_andrew = dt.date(2026, 11, 30)
    assert saint_andrew in public_holidays("GB", "SCT", [2026])
    assert saint_andrew not in public_holidays("GB", "ENG", [2026])


def test_only_the_years_asked_for_are_there() -> None:
    assert {day.year for day in public_holidays("DE", "", [2026, 2028])} == {2026, 2028}
    assert public_holidays("DE", "", []) == {}


def test_a_holiday_that_the_moon_settles_says_that_it_is_estimated() -> None:
    assert any("(estimated)" in name for name in public_holidays("AE", "", [2028]).values())


def test_without_a_country_nothing_is_known() -> None:
    assert public_holidays(" ", "", [2026]) == {}


@pytest.mark.parametrize(
    ("country", "part", "message", "field"),
    [
        ("XX", "", "for the country “XX”", "country"),
        ("DE", "ZZ", "for the region “ZZ” in DE", "region"),
    ],
)
def test_an_unknown_country_or_region_is_named(country: str, part: str, message: str, field: str) -> None:
    with pytest.raises(InvalidChoice, match=message) as caught:
        public_holidays(country, part, [2026])
    assert caught.value.field == field


def test_every_zone_lies_in_the_country_that_iana_says() -> None:
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text()
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    theirs = {row[2]: row[0] for row in rows}
    old = {"Asia/Calcutta": "Asia/Kolkata", "Asia/Saigon": "Asia/Ho_Chi_Minh", "Europe/Kiev": "Europe/Kyiv"}
    ours = _countries()
    assert len(ours) > 70
    assert {zone: theirs[old.get(zone, zone)] for zone in ours} == ours
    for zone in ours:
        zone_of(zone)


def test_every_country_of_the_table_has_holidays() -> None:
    assert public_holidays("UA", "", [2027]) == {}  # days off are suspended there by martial law since 2022
    for country in sorted(set(_countries().values()) - {"UA"}):
        assert len(public_holidays(country, "", [2027])) > 2, country


def test_every_zone_of_the_cities_that_invitations_name_has_a_country() -> None:
    assert {zone for zone in CITIES.values() if not country_of_zone(zone)} == set()


def test_an_unknown_zone_has_no_country() -> None:
    assert country_of_zone("Etc/UTC") == ""


def test_where_no_country_is_said_the_zone_says_whose_holidays_hold() -> None:
    assert holidays_at("", "Europe/Amsterdam", [2026]) == public_holidays("NL", "", [2026])
    assert holidays_at("JP", "Europe/Amsterdam", [2026]) == public_holidays("JP", "", [2026])
    assert holidays_at("", "Etc/UTC", [2026]) == {}


def test_a_country_with_one_clock_has_one_zone() -> None:
    assert str(only_zone_of("NL")) == "Europe/Amsterdam"
    assert only_zone_of("US") is None
    assert only_zone_of("XX") is None
