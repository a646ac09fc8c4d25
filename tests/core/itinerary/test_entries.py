from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.itinerary.entries import Entry

AT = dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC)


def test_an_entry_is_settled_and_takes_place_unless_it_says_otherwise() -> None:
    entry = Entry("a", 0, AT, 60, "Europe/London", "Panel", stamp=AT)
    assert not entry.cancelled
    assert not entry.tentative
    assert entry.alarms == ()


def test_an_entry_without_a_zone_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="with a zone"):
        Entry("a", 0, AT.replace(tzinfo=None), 60, "Europe/London", "Panel", stamp=AT)
    with pytest.raises(ValueError, match="with a zone"):
        Entry("a", 0, AT, 60, "Europe/London", "Panel", stamp=AT.replace(tzinfo=None))


@pytest.mark.parametrize(("uid", "sequence", "minutes"), [("", 0, 60), ("a", -1, 60), ("a", 0, -60)])
def test_an_entry_that_no_calendar_would_take_cannot_be_made(uid: str, sequence: int, minutes: int) -> None:
    with pytest.raises(ValueError, match="needs a UID"):
        Entry(uid, sequence, AT, minutes, "Europe/London", "Panel", stamp=AT)
