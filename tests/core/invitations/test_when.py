# ruff: noqa: DTZ001 - times as clocks show them
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from greenroom.core.invitations.when import Known, When, when_in
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.invitations.values import ProposedTime

SENT = dt.date(2026, 11, 27)


def when(text: str, zone: str = "") -> When:
    return when_in(text, Known(SENT, zone))


def only(text: str, zone: str = "") -> ProposedTime:
    (time,) = when(text, zone).times
    return time


def test_two_clocks_that_agree_are_one_time() -> None:
    time = only("Friday, December 11, 2026 at 9:00 AM PST / 6:00 PM CET")
    assert (time.local, time.zone) == (dt.datetime(2026, 12, 11, 9), "America/Los_Angeles")
    assert time.certainty is Certainty.SURE


def test_two_clocks_that_disagree_are_one_doubtful_time() -> None:
    time = only("Monday 14 December at 3pm GMT (5pm CET)")
    assert time.certainty is Certainty.DOUBTFUL
    assert "disagree" in time.notes[-1]


def test_winter_letters_in_summer_are_doubtful() -> None:
    time = only("9 June 2027 at 11:00 AM EST")
    assert time.certainty is Certainty.DOUBTFUL
    assert "EST" in time.notes[0]


def test_a_time_that_clocks_skip_is_doubtful() -> None:
    time = only("28 March 2027 at 02:30 Berlin time")
    assert time.certainty is Certainty.DOUBTFUL
    assert "skip" in time.notes[-1]


def test_a_time_that_clocks_show_twice_says_so() -> None:
    assert "twice" in only("31 October 2027 at 02:30 Berlin time").notes[-1]


def test_one_zone_for_all_goes_for_each() -> None:
    times = when("All times are London time.\n- 7 December, 09:30\n- 8 December, 14:00").times
    assert [time.zone for time in times] == ["Europe/London"] * 2


def test_two_days_can_share_a_time() -> None:
    times = when("8 or 9 December at 10:00 CET").times + when("on 8 December or 9 December at 10:00 CET").times
    assert {time.local.hour for time in times} == {10}
    assert {dt.date(2026, 12, 8), dt.date(2026, 12, 9)} <= {time.local.date() for time in times}


def test_a_stretch_between_two_times_is_a_window() -> None:
    time = only("3 December between 10:00 and 14:00 GMT")
    assert time.window
    assert time.minutes == 240


def test_of_a_move_within_a_day_the_new_time_counts() -> None:
    time = only("your interview on 3 December needs to move from 1:00 PM to 2:30 PM EST")
    assert time.local == dt.datetime(2026, 12, 3, 14, 30)


@pytest.mark.parametrize(
    "text",
    [
        "We must move it from Monday 30 November at 10:00 CET to Friday 4 December at 13:30 CET.",
        "It was originally scheduled for 30 November at 10:00 CET. The new time is 4 December at 13:30 CET.",
        "statt am 30. November um 10 Uhr nun verschoben auf 4. Dezember um 13:30 Uhr (Berliner Zeit)",
    ],
)
def test_of_a_move_to_another_day_the_new_time_counts(text: str) -> None:
    assert only(text).local == dt.datetime(2026, 12, 4, 13, 30)


def test_office_hours_are_no_time_of_an_interview() -> None:
    text = "Interview on 8 December at 10:00 GMT.\nOffice hours 8:30 to 17:30, tel. 01332 555 0170"
    assert only(text).local == dt.datetime(2026, 12, 8, 10)


def test_the_day_for_an_answer_is_kept_apart() -> None:
    found = when("Interview on 8 December at 10:00 GMT. Please reply by 4 December.")
    assert found.reply_by is not None
    assert found.reply_by.text == "2026-12-04"
    assert len(found.times) == 1


def test_a_day_without_a_time_is_named() -> None:
    assert [day.text for day in when("The interview is on 8 December.").days_without_time] == ["2026-12-08"]


def test_the_zone_of_the_person_gives_its_name_to_the_same_offset() -> None:
    assert only("8 December at 10:00 CET", zone="Europe/Amsterdam").zone == "Europe/Amsterdam"
    assert only("8 December at 10:00 London time", zone="Europe/Lisbon").zone == "Europe/London"


def test_an_end_on_a_line_of_its_own_is_no_second_time() -> None:
    time = only("Date: 8 December 2026\nStart: 11:15 AM GMT\nEnd: 12:00 PM GMT")
    assert (time.local.hour, time.minutes) == (11, 45)
