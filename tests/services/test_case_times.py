"""Cases about clocks."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.services.case_times import clock_answers, has_clocks

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    "read",
    [
        {
            "zone": NEW_YORK,
            "local": ["2027-03-08T10:00", "2027-03-15T10:00", "2027-03-29 10:00"],
            "to": "Europe/London",
        },
        {"event": f"10:00 {NEW_YORK}", "dates": ["2027-03-08", "2027-03-15", "2027-03-29"], "seen_in": "Europe/London"},
    ],
)
def test_the_two_countries_change_their_clocks_three_weeks_apart(read: dict[str, Any]) -> None:
    assert has_clocks(read)
    assert clock_answers(read, ["london"]) == {"london": ["15:00", "14:00", "15:00"]}
    assert clock_answers(read, ["there"]) == {"there": ["15:00", "14:00", "15:00"]}


def test_an_hour_that_clocks_skip_does_not_exist() -> None:
    found = clock_answers({"zone": NEW_YORK, "local": "2027-03-14T02:30"}, ["exists", "nonexistent", "round_trip"])
    assert found == {"exists": False, "nonexistent": True, "round_trip": "03:30"}


def test_an_hour_that_clocks_show_twice_is_ambiguous() -> None:
    read = {"zone": NEW_YORK, "local": ["2026-11-01T01:30", "2026-11-01T03:30"]}
    found = clock_answers(read, ["ambiguous", "occurrences", "offset"])
    assert found == {"ambiguous": [True, False], "occurrences": [2, 1], "offset": [-4, -5]}


def test_a_day_on_which_clocks_change_has_twenty_three_hours() -> None:
    read = {"tz": NEW_YORK, "from": "2027-03-13T12:00", "to": "2027-03-14T12:00"}
    assert clock_answers(read, ["hours", "minutes"]) == {"hours": 23, "minutes": 1380}


def test_another_day_elsewhere_is_named() -> None:
    read = {"zone": NEW_YORK, "local": "2027-03-08T22:00", "to": ["Europe/London", "Asia/Tokyo"]}
    found = clock_answers(read, ["London", "Tokyo", "utc"])
    assert found == {"London": "2027-03-09T03:00", "Tokyo": "2027-03-09T12:00", "utc": "2027-03-09T03:00Z"}


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ({"zone": NEW_YORK}, "utc"),
        ({"zone": NEW_YORK, "local": "2027-02-31T10:00"}, "utc"),
        ({"zone": NEW_YORK, "local": "9999-12-31T23:59"}, "utc"),
        ({"zone": NEW_YORK, "local": "2027-02-01T10:00"}, "moon"),
        ({"zone": NEW_YORK, "local": "2027-02-01T10:00"}, "hours"),
    ],
)
def test_what_cannot_be_said_is_refused(read: dict[str, Any], name: str) -> None:
    with pytest.raises(InvalidChoice):
        clock_answers(read, [name])


def test_a_zone_that_does_not_exist_is_none() -> None:
    assert not has_clocks({"zone": "Europe/Nowhere", "local": "2027-02-01T10:00"})
