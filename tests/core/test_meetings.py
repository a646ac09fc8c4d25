from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.meetings import moment, zone_of


def test_an_ordinary_time_is_an_instant_without_a_note() -> None:
    found = moment(dt.datetime(2026, 12, 3, 15), "Europe/Amsterdam")  # noqa: DTZ001 - a local time is meant
    assert found.at.astimezone(dt.UTC) == dt.datetime(2026, 12, 3, 14, tzinfo=dt.UTC)
    assert found.note == ""


def test_a_time_that_clocks_skip_is_refused_by_name() -> None:
    with pytest.raises(InvalidChoice, match=r"There is no 02:30 on 28 March 2027 in Europe/Amsterdam"):
        moment(dt.datetime(2027, 3, 28, 2, 30), "Europe/Amsterdam")  # noqa: DTZ001


def test_a_time_that_clocks_show_twice_is_the_earlier_one_with_a_doubt() -> None:
    found = moment(dt.datetime(2026, 10, 25, 2, 30), "Europe/Amsterdam")  # noqa: DTZ001
    assert found.at.astimezone(dt.UTC) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert "twice" in found.note


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "Europe"])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(InvalidChoice, match="There is no time zone"):
        zone_of(name)
