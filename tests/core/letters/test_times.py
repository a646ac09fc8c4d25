from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.times import in_both_zones

AT = dt.datetime(2026, 12, 3, 14, tzinfo=dt.UTC)


def test_both_zones_are_named() -> None:
    assert in_both_zones(AT, "Europe/Amsterdam", "Europe/London") == (
        "Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1), in my time 14:00 (London, UTC)"
    )


def test_the_day_is_named_again_where_it_is_another() -> None:
    assert in_both_zones(AT, "Europe/Amsterdam", "Pacific/Auckland") == (
        "Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1), "
        "in my time Friday 4 December 2026, 03:00 (Auckland, UTC+13)"
    )


@pytest.mark.parametrize("own", ["", "Europe/Amsterdam"])
def test_one_zone_is_named_once(own: str) -> None:
    assert in_both_zones(AT, "Europe/Amsterdam", own) == "Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1)"


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="no time zone"):
        in_both_zones(AT, "Europe/Amsterdam", "Mars/Olympus")
