from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from greenroom.core.errors import InvalidChoice
from greenroom.core.itinerary.overlap import clock_changes, overlaps, proposals
from greenroom.core.itinerary.values import Availability, ClockChange, Hours, Stretch

# From every continent: half and quarter hours, both hemispheres, changes at midnight, on Fridays, by half an hour, by
# two hours, for one month, and never.
ZONES = """
    Europe/London Europe/Dublin Europe/Amsterdam Europe/Helsinki Europe/Moscow Europe/Chisinau Europe/Lisbon
    Atlantic/Azores Atlantic/Reykjavik America/New_York America/Chicago America/Los_Angeles America/Phoenix
    America/St_Johns America/Havana America/Nuuk America/Scoresbysund America/Santiago America/Asuncion
    America/Sao_Paulo America/Mexico_City America/Port-au-Prince America/Adak America/Argentina/Buenos_Aires
    Africa/Casablanca Africa/El_Aaiun Africa/Cairo Africa/Johannesburg Africa/Lagos Asia/Beirut Asia/Gaza
    Asia/Jerusalem Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Dubai Asia/Singapore Asia/Tokyo Asia/Almaty
    Australia/Sydney Australia/Lord_Howe Australia/Eucla Australia/Brisbane Pacific/Auckland Pacific/Chatham
    Pacific/Apia Pacific/Kiritimati Pacific/Pago_Pago Pacific/Norfolk Pacific/Easter Antarctica/Troll
    Antarctica/Macquarie Etc/UTC Etc/GMT+12 Etc/GMT-14
""".split()  # noqa: SIM905 - 55 names are easier to read so
MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
OFFICE: Hours = ((dt.time(9), dt.time(17)),)
WEEKDAYS = dict.fromkeys(range(5), OFFICE)
ALWAYS: dict[int, Hours] = dict.fromkeys(range(7), ((dt.time(), dt.time()),))

clocks = st.one_of(
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from([dt.time(hour, minute) for hour in (0, 1, 2, 3, 22, 23) for minute in (0, 30)]),
)
weeks = st.dictionaries(st.integers(0, 6), st.lists(st.tuples(clocks, clocks), max_size=2).map(tuple), max_size=7)
free = st.builds(Availability, st.sampled_from(ZONES), weeks)


def shown_free(hours: Availability, instant: dt.datetime) -> bool:
    """Whether the clock on the wall then shows a free time."""
    local = instant.astimezone(ZoneInfo(hours.zone))
    today, yesterday = (hours.weekly.get((local.weekday() - back) % 7, ()) for back in (0, 1))
    return any(begin <= local.time() and (local.time() < end or end <= begin) for begin, end in today) or any(
        local.time() < end <= begin for begin, end in yesterday
    )


def minute_by_minute(mine: Availability, theirs: Availability, first: dt.date, last: dt.date) -> list[Stretch]:
    """Every minute asked for by itself."""
    found: list[Stretch] = []
    at = dt.datetime.combine(first, dt.time(), dt.UTC) - 2 * DAY
    while at.date() <= last + 2 * DAY:
        on_it = first <= at.astimezone(ZoneInfo(mine.zone)).date() <= last
        if on_it and shown_free(mine, at) and shown_free(theirs, at):
            if found and found[-1].end == at:
                found[-1] = Stretch(found[-1].start, at + MINUTE)
            else:
                found.append(Stretch(at, at + MINUTE))
        at += MINUTE
    return found


NIGHTS = dict.fromkeys(range(7), ((dt.time(22), dt.time(2, 30)),))
SMALL_HOURS = dict.fromkeys(range(7), ((dt.time(1, 15), dt.time(2, 45)),))


@given(free, free, st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 24)), st.sampled_from([1, 30, 60]))
@example(Availability("Europe/London", NIGHTS), Availability("America/New_York", ALWAYS), dt.date(2027, 3, 8), 1)
@example(Availability("Europe/London", NIGHTS), Availability("America/New_York", NIGHTS), dt.date(2027, 10, 25), 1)
@example(Availability("Australia/Lord_Howe", SMALL_HOURS), Availability("Etc/UTC", ALWAYS), dt.date(2027, 4, 1), 1)
@example(Availability("Australia/Lord_Howe", SMALL_HOURS), Availability("Etc/UTC", ALWAYS), dt.date(2027, 10, 1), 1)
@example(Availability("Antarctica/Troll", SMALL_HOURS), Availability("Asia/Kathmandu", ALWAYS), dt.date(2028, 3, 24), 1)
@example(Availability("America/Santiago", NIGHTS), Availability("Asia/Beirut", ALWAYS), dt.date(2027, 4, 4), 1)
@example(Availability("America/Santiago", NIGHTS), Availability("Asia/Beirut", ALWAYS), dt.date(2027, 9, 5), 1)
@example(Availability("America/Havana", NIGHTS), Availability("Africa/Casablanca", ALWAYS), dt.date(2026, 11, 1), 1)
@settings(max_examples=60)
def test_the_overlap_is_what_every_minute_asked_by_itself_gives(
    mine: Availability, theirs: Availability, first: dt.date, minutes: int
) -> None:
    last = first + 6 * DAY
    expected = [each for each in minute_by_minute(mine, theirs, first, last) if each.minutes >= minutes]
    assert list(overlaps(mine, theirs, first, last, minutes)) == expected


def test_hours_that_clocks_skip_are_lost() -> None:
    mine = Availability("Europe/Amsterdam", {6: ((dt.time(1), dt.time(4)),)})
    found = overlaps(mine, Availability("Etc/UTC", ALWAYS), dt.date(2027, 3, 28), dt.date(2027, 3, 28), 1)
    assert [each.minutes for each in found] == [120]


def test_hours_that_clocks_show_twice_count_twice() -> None:
    mine = Availability("Europe/Amsterdam", {6: ((dt.time(2), dt.time(2, 30)),)})
    found = overlaps(mine, Availability("Etc/UTC", ALWAYS), dt.date(2026, 10, 25), dt.date(2026, 10, 25), 1)
    assert found == (
        Stretch(dt.datetime(2026, 10, 25, 0, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)),
        Stretch(dt.datetime(2026, 10, 25, 1, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)),
    )


def test_office_hours_in_new_york_and_london_move_with_the_clocks() -> None:
    mine, theirs = Availability("Europe/London", WEEKDAYS), Availability("America/New_York", WEEKDAYS)
    found = overlaps(mine, theirs, dt.date(2027, 3, 12), dt.date(2027, 3, 29), 30)
    shown = {f"{each.start:%d %b %H:%M}-{each.end:%H:%M}" for each in found}
    assert {"12 Mar 14:00-17:00", "15 Mar 13:00-17:00", "26 Mar 13:00-17:00", "29 Mar 13:00-16:00"} <= shown


def test_what_is_too_short_is_left_out() -> None:
    mine = Availability("Europe/London", {0: ((dt.time(9), dt.time(9, 20)), (dt.time(11), dt.time(12)))})
    found = overlaps(mine, Availability("Europe/London", ALWAYS), dt.date(2026, 12, 7), dt.date(2026, 12, 7), 30)
    assert [each.start.hour for each in found] == [11]


def test_no_day_has_no_overlap() -> None:
    always = Availability("Europe/London", ALWAYS)
    assert overlaps(always, always, dt.date(2026, 12, 8), dt.date(2026, 12, 7), 1) == ()


def test_a_zone_that_does_not_exist_is_named() -> None:
    here, nowhere = Availability("Europe/London", ALWAYS), Availability("Mars/Olympus", ALWAYS)
    with pytest.raises(InvalidChoice, match="There is no time zone “Mars/Olympus”"):
        overlaps(here, nowhere, dt.date(2026, 12, 7), dt.date(2026, 12, 7), 1)


def test_clock_changes_are_found_to_the_second() -> None:
    start = dt.datetime(2027, 1, 1, 0, 0, 7, tzinfo=dt.UTC)
    assert clock_changes("Europe/Amsterdam", start, start + 365 * DAY) == (
        ClockChange(dt.datetime(2027, 3, 28, 1, tzinfo=dt.UTC), dt.timedelta(hours=1), dt.timedelta(hours=2)),
        ClockChange(dt.datetime(2027, 10, 31, 1, tzinfo=dt.UTC), dt.timedelta(hours=2), dt.timedelta(hours=1)),
    )
    assert clock_changes("Asia/Kolkata", start, start + 365 * DAY) == ()


MONDAY, FRIDAY = dt.date(2026, 12, 7), dt.date(2026, 12, 11)
NEW_YORK = "America/New_York"
BOTH = overlaps(Availability("Europe/London", WEEKDAYS), Availability(NEW_YORK, WEEKDAYS), MONDAY, FRIDAY, 60)


def test_proposals_are_spread_over_the_days() -> None:
    found = proposals(BOTH, 60, (), 3, 30, NEW_YORK)
    assert [f"{at:%a %H:%M}" for at in found] == ["Mon 09:00", "Tue 09:00", "Wed 09:00"]
    assert {str(at.tzinfo) for at in found} == {NEW_YORK}


def test_proposals_alternate_between_before_and_after_noon() -> None:
    always = Availability("Europe/London", WEEKDAYS)
    found = proposals(overlaps(always, always, MONDAY, FRIDAY, 60), 60, (), 4, 30, "Europe/London")
    assert [f"{at:%a %H:%M}" for at in found] == ["Mon 09:00", "Tue 12:00", "Wed 09:00", "Thu 12:00"]


def test_more_proposals_than_days_do_not_run_into_one_another() -> None:
    day = overlaps(Availability(NEW_YORK, WEEKDAYS), Availability(NEW_YORK, WEEKDAYS), MONDAY, MONDAY, 60)
    found = proposals(day, 60, (), 20, 0, NEW_YORK)
    assert [at.hour for at in found] == [9, 10, 11, 12, 13, 14, 15, 16]


def test_proposals_stand_at_whole_or_half_hours_in_their_zone() -> None:
    mine = Availability("Europe/London", {0: ((dt.time(9, 10), dt.time(11)),)})
    both = overlaps(mine, Availability("Asia/Kathmandu", ALWAYS), MONDAY, MONDAY, 30)
    found = proposals(both, 30, (), 9, 0, "Asia/Kathmandu")
    assert [f"{at:%H:%M}" for at in found] == ["15:00", "15:30", "16:00"]


def test_proposals_stay_away_from_what_is_busy() -> None:
    busy = [Stretch(dt.datetime(2026, 12, 7, 14, tzinfo=dt.UTC), dt.datetime(2026, 12, 7, 15, tzinfo=dt.UTC))]
    monday = [each for each in BOTH if each.start.day == 7]
    assert [f"{at:%H:%M}" for at in proposals(monday, 60, busy, 9, 0, NEW_YORK)] == ["10:00", "11:00"]
    assert [f"{at:%H:%M}" for at in proposals(monday, 60, busy, 9, 30, NEW_YORK)] == ["11:00"]


def test_nothing_is_proposed_on_holidays_of_either_side() -> None:
    holidays = {NEW_YORK: {dt.date(2026, 12, 7)}, "Europe/London": {dt.date(2026, 12, 9): "Day of Rest"}}
    found = proposals(BOTH, 60, (), 9, 30, NEW_YORK, holidays)
    assert {f"{at:%a}" for at in found} == {"Tue", "Thu", "Fri"}


def test_a_time_that_clocks_show_twice_is_not_proposed() -> None:
    night = Stretch(dt.datetime(2026, 10, 25, 0, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 3, tzinfo=dt.UTC))
    found = proposals([night], 30, (), 9, 0, "Europe/Amsterdam")
    assert [f"{at:%H:%M}" for at in found] == ["03:00", "03:30"]


@given(free, free, st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 24)), st.integers(1, 8))
@settings(max_examples=100)
def test_whatever_is_proposed_fits_for_both(
    mine: Availability, theirs: Availability, first: dt.date, count: int
) -> None:
    both = overlaps(mine, theirs, first, first + 6 * DAY, 45)
    found = proposals(both, 45, both[:1], count, 15, theirs.zone)
    instants = [at.astimezone(dt.UTC) for at in found]
    assert len(instants) <= count
    assert instants == sorted(set(instants))
    for at, local in zip(instants, found, strict=True):
        assert local.minute in {0, 30}
        assert any(each.start <= at and at + 45 * MINUTE <= each.end for each in both[1:])
