# ruff: noqa: DTZ001 - times as clocks show them
from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.invitations.zones import city_zone, known, shows_other, zone_of_address, zones_in


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("10:00 CET", "Europe/Berlin"),
        ("2pm ET", "America/New_York"),
        ("10:00 (London time)", "Europe/London"),
        ("14h (heure de Paris)", "Europe/Paris"),
        ("16:00, hora de Madrid", "Europe/Madrid"),
        ("9 Uhr Berliner Zeit", "Europe/Berlin"),
        ("10.30 uur Nederlandse tijd", "Europe/Amsterdam"),
        ("14:30 (日本時間)", "Asia/Tokyo"),
        ("10:00 Europe/Vilnius", "Europe/Vilnius"),
        ("10:00 UTC+2", "Etc/GMT-2"),
        ("10:00 GMT+5:30", "Asia/Kolkata"),
        ("at 10:00 Central European Time", "Europe/Berlin"),
    ],
)
def test_a_zone_is_known_by_the_way_people_write_it(text: str, zone: str) -> None:
    assert zones_in(text)[0].zone == zone


def test_letters_with_several_meanings_say_so() -> None:
    (found,) = zones_in("4 PM IST")
    assert found.also


@pytest.mark.parametrize("text", ["Lichtpunkt ICT", "the EST team", "CET certificate", "our MST project"])
def test_letters_that_stand_beside_no_time_are_no_zone(text: str) -> None:
    assert zones_in(text) == []


def test_winter_letters_in_summer_are_noticed() -> None:
    (found,) = zones_in("11:00 EST")
    assert shows_other(found, dt.datetime(2027, 6, 9, 11))
    assert not shows_other(found, dt.datetime(2027, 1, 9, 11))


def test_a_city_and_the_end_of_an_address_tell_a_zone() -> None:
    found = city_zone("Herengracht 180, Amsterdam")
    assert found is not None
    assert found[0] == "Europe/Amsterdam"
    assert zone_of_address("anna@firma.de") == "Europe/Berlin"
    assert zone_of_address("anna@firm.com") == ""


def test_only_zones_that_exist_are_known() -> None:
    assert known("Europe/Berlin")
    assert not known("Europe/Nowhere")
    assert not known("../etc/passwd")
