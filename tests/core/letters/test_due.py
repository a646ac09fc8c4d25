from __future__ import annotations

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.due import WEEKEND, follow_up_due, thank_you_due

NO_HOLIDAY: frozenset[dt.date] = frozenset()
NO_WEEKEND: frozenset[int] = frozenset()
GULF = frozenset({4, 5})
DAYS = st.dates(dt.date(2024, 1, 1), dt.date(2030, 12, 31))
WEEKENDS = st.sampled_from([WEEKEND, GULF, frozenset({6}), NO_WEEKEND])
ZONES = st.sampled_from(
    ["UTC", "Europe/Dublin", "America/New_York", "America/Nuuk", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Apia"]
)
ENDS = st.datetimes(dt.datetime(2024, 1, 1), dt.datetime(2030, 12, 31), timezones=st.just(dt.UTC))  # noqa: DTZ001
HOLIDAYS = st.frozensets(DAYS, max_size=40)


def near(day: dt.date) -> st.SearchStrategy[dt.date]:
    """Days within three weeks."""
    return st.integers(-21, 21).map(lambda ahead: day + dt.timedelta(days=ahead))


def at(day: int, hour: int, minute: int = 0) -> dt.datetime:
    """A time in Dublin in December 2026; the third is a Thursday."""
    return dt.datetime(2026, 12, day, hour, minute, tzinfo=ZoneInfo("Europe/Dublin"))


@pytest.mark.parametrize(
    ("end", "due"),
    [
        (at(1, 15), at(2, 15)),  # Tuesday
        (at(3, 15), at(4, 15)),  # Thursday
        (at(4, 10), at(5, 10)),  # Friday morning
        (at(4, 16), at(5, 12)),  # Friday afternoon: Saturday noon
        (at(4, 23, 59), at(5, 12)),
        (at(5, 0), at(7, 8)),  # Saturday: Monday morning
        (at(6, 6), at(7, 8)),  # Sunday before eight
        (at(6, 15), at(7, 15)),  # Sunday afternoon
        (at(7, 0), at(8, 0)),  # Monday
    ],
)
def test_a_thank_you_is_due_within_a_day_but_not_on_a_weekend_evening(end: dt.datetime, due: dt.datetime) -> None:
    assert thank_you_due(end, "Europe/Dublin") == due


def test_a_thank_you_is_due_by_their_clocks() -> None:
    due = thank_you_due(at(3, 23), "Asia/Kolkata")
    assert due.isoformat() == "2026-12-05T04:30:00+05:30"
    late = thank_you_due(at(4, 10), "Asia/Kolkata")
    assert late.isoformat() == "2026-12-05T12:00:00+05:30"


def test_where_the_weekend_begins_on_friday_so_does_the_rule() -> None:
    assert thank_you_due(at(3, 16), "Europe/Dublin", weekend=GULF) == at(4, 12)
    assert thank_you_due(at(4, 16), "Europe/Dublin", weekend=GULF) == at(6, 8)


def test_a_day_has_24_hours_also_when_clocks_change() -> None:
    end = dt.datetime(2026, 10, 24, 22, tzinfo=dt.UTC)  # Saturday 23:00 in Dublin, clocks go back in the night
    due = thank_you_due(end, "Europe/Dublin", weekend=NO_WEEKEND)
    assert due - end == dt.timedelta(hours=24)
    assert due.hour == 22


@given(ENDS, ZONES)
def test_a_thank_you_is_within_24_hours_of_a_talk_on_a_working_day(end: dt.datetime, zone: str) -> None:
    wait = thank_you_due(end, zone) - end
    working = end.astimezone(ZoneInfo(zone)).weekday() not in WEEKEND
    assert dt.timedelta(0) < wait <= dt.timedelta(hours=24 if working else 24 * 2 + 8 + 1)


@given(ENDS, ZONES)
def test_a_thank_you_is_never_due_on_a_sunday_or_after_noon_on_a_saturday(end: dt.datetime, zone: str) -> None:
    due = thank_you_due(end, zone)
    assert due.tzinfo == ZoneInfo(zone)
    assert due.weekday() != 6
    assert due.weekday() != 5 or due.time() <= dt.time(12)


@given(ENDS, st.timedeltas(dt.timedelta(0), dt.timedelta(days=4)), ZONES, WEEKENDS)
def test_after_a_later_talk_the_thank_you_is_not_due_earlier(
    end: dt.datetime, later: dt.timedelta, zone: str, weekend: frozenset[int]
) -> None:
    first, second = (thank_you_due(each, zone, weekend=weekend) for each in (end, end + later))
    assert first.astimezone(dt.UTC) <= second.astimezone(dt.UTC)


def test_an_end_without_a_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="needs its zone"):
        thank_you_due(dt.datetime(2026, 12, 3, 15), "Europe/Dublin")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("last_word", "promised", "due"),
    [
        (dt.date(2026, 12, 3), dt.date(2026, 12, 8), dt.date(2026, 12, 9)),
        (dt.date(2026, 12, 3), dt.date(2026, 12, 11), dt.date(2026, 12, 14)),  # promised for a Friday
        (dt.date(2026, 12, 3), dt.date(2026, 12, 24), dt.date(2026, 12, 28)),  # Christmas Day is a Friday
        (dt.date(2026, 12, 3), dt.date(2026, 12, 3), dt.date(2026, 12, 4)),  # promised for the same day
        (dt.date(2026, 12, 3), None, dt.date(2026, 12, 10)),
        (dt.date(2026, 12, 19), None, dt.date(2026, 12, 28)),  # from a Saturday, over Christmas
        (dt.date(2026, 12, 10), dt.date(2026, 12, 8), dt.date(2026, 12, 17)),  # they have written since
    ],
)
def test_a_follow_up_waits_for_what_was_promised(last_word: dt.date, promised: dt.date | None, due: dt.date) -> None:
    christmas = frozenset({dt.date(2026, 12, 25)})
    assert follow_up_due(last_word, promised, 5, christmas) == due


@given(DAYS, st.data(), st.integers(-3, 30), HOLIDAYS, WEEKENDS)
def test_a_follow_up_is_never_due_on_a_free_day_nor_before_the_promised_day_has_passed(
    last_word: dt.date, more: st.DataObject, default: int, holidays: frozenset[dt.date], weekend: frozenset[int]
) -> None:
    promised = more.draw(st.none() | near(last_word))
    due = follow_up_due(last_word, promised, default, holidays, weekend=weekend)
    assert due.weekday() not in weekend
    assert due not in holidays
    assert due > last_word
    assert promised is None or due > promised


@given(DAYS, st.data(), st.integers(1, 20), HOLIDAYS)
def test_a_later_word_a_later_promise_and_a_longer_wait_never_make_it_due_earlier(
    day: dt.date, more: st.DataObject, default: int, holidays: frozenset[dt.date]
) -> None:
    promised = more.draw(st.none() | near(day))
    days = [day + dt.timedelta(days=ahead) for ahead in range(15)]
    by_word = [follow_up_due(each, promised, default, holidays) for each in days]
    by_promise = [follow_up_due(day, each, default, holidays) for each in days]
    by_wait = [follow_up_due(day, promised, default + longer, holidays) for longer in range(15)]
    for row in (by_word, by_promise, by_wait):
        assert all(first <= second for first, second in pairwise(row))


def test_a_week_without_a_working_day_is_refused() -> None:
    always = frozenset(range(7))
    with pytest.raises(InvalidChoice, match="at least one working day"):
        follow_up_due(dt.date(2026, 12, 3), None, 5, NO_HOLIDAY, weekend=always)
    with pytest.raises(InvalidChoice, match="at least one working day"):
        thank_you_due(at(3, 15), "Europe/Dublin", weekend=always)
