"""Dates and times as people read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from greenroom.web import moments

INTERVIEW = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)


def test_a_time_is_shown_in_the_zone_that_is_asked_for() -> None:
    assert moments.moment(INTERVIEW, "Europe/Amsterdam") == "Thu 3 Dec 2026, 15:00 Amsterdam time"
    assert moments.moment(INTERVIEW, "America/Argentina/Buenos_Aires") == "Thu 3 Dec 2026, 11:00 Buenos Aires time"


def test_a_day_can_be_another_one_elsewhere() -> None:
    assert moments.moment(INTERVIEW, "Pacific/Auckland") == "Fri 4 Dec 2026, 03:00 Auckland time"


def test_a_time_keeps_the_zone_it_comes_with() -> None:
    assert moments.clock(datetime(2026, 7, 1, 9, 30, tzinfo=ZoneInfo("Asia/Tokyo"))) == "09:30 Tokyo time"


def test_without_any_zone_the_readers_own_is_named() -> None:
    assert moments.clock(INTERVIEW) == "14:00 UTC"


def test_a_time_without_a_zone_cannot_be_shown() -> None:
    with pytest.raises(ValueError, match="zone"):
        moments.moment(datetime(2026, 12, 3, 14, 0))  # noqa: DTZ001 - the point of the test


def test_a_fixed_distance_from_utc_is_named_by_its_hours() -> None:
    assert moments.zone_name(timezone(timedelta(hours=5, minutes=30))) == "+05:30"


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (59.6, "1:00"), (75, "1:15"), (600, "10:00")])
def test_a_length_of_time_looks_like_a_clock(seconds: float, shown: str) -> None:
    assert moments.minutes(seconds) == shown


def test_a_deadline_is_the_day_alone_unless_a_time_was_named() -> None:
    end = datetime(2026, 12, 4, 22, 59, tzinfo=UTC)
    assert moments.deadline(end, "Europe/Berlin") == "Fri 4 Dec 2026"
    assert moments.deadline(end, "Europe/London") == "Fri 4 Dec 2026, 22:59 London time"
