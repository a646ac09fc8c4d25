from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from greenroom.adapters.memory import packed_memory, packed_outlook
from greenroom.core.recall.ahead import Wanted, days_until, look_ahead
from greenroom.core.recall.outlook import place_of
from greenroom.core.recall.values import Rating

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)


def new(nights: int, minutes: float = 1.5) -> Wanted:
    return Wanted(minutes, nights, 1, place_of(None))


@pytest.mark.parametrize("nights", [1, 2, 21, 22, 30, 60])
def test_the_days_begin_today_and_end_on_the_last_evening(nights: int) -> None:
    days = days_until(nights)

    assert days[0] == 0
    assert days[-1] == nights - 1
    assert days == sorted(set(days))
    assert len(days) <= 22


def test_the_days_come_close_to_their_limits_and_all_to_the_total() -> None:
    limits = [5.0, 5.0, 5.0, 20.0, 20.0, 20.0, 5.0]

    ahead = look_ahead(packed_outlook(), [new(7)] * 20 + [new(7, 0.25)] * 10, limits, total=35)

    assert all(used <= limit * 1.3 for used, limit in zip(ahead.minutes, limits, strict=True))
    assert sum(ahead.minutes) == pytest.approx(35, rel=0.05)


def test_with_time_for_one_recall_of_each_it_comes_as_late_as_the_limits_let_it() -> None:
    ahead = look_ahead(packed_outlook(), [new(7)] * 10, [15.0] * 7, total=15)

    assert ahead.minutes[-1] > 12
    assert ahead.stands[0].today < 0


def test_with_plenty_of_time_a_card_is_learnt_before_the_last_evening() -> None:
    ahead = look_ahead(packed_outlook(), [new(7)] * 4, [20.0] * 7, total=140)

    assert sum(ahead.minutes[:5]) > 6


def test_a_card_is_not_planned_for_the_days_after_its_interview() -> None:
    ahead = look_ahead(packed_outlook(), [new(2)], [10.0] * 9, total=90)

    assert sum(ahead.minutes[:2]) >= 1.4
    assert sum(ahead.minutes[2:]) == pytest.approx(0)


def test_a_card_recalled_today_waits_for_another_day() -> None:
    trace = packed_memory().after(None, Rating.AGAIN, NOW)
    done = Wanted(1.5, 7, 0, place_of(trace))

    stand = look_ahead(packed_outlook(), [done], [10.0] * 7, total=70).stands[0]

    assert stand.today < -0.5
    assert stand.some_day


def test_what_is_known_for_good_is_not_worth_a_minute() -> None:
    trace = packed_memory().after(None, Rating.GOOD, NOW)
    for_good = Wanted(1.5, 7, 1, place_of(replace(trace, stability=300.0)))

    ahead = look_ahead(packed_outlook(), [for_good], [10.0] * 7, total=70)

    assert not ahead.stands[0].some_day
    assert sum(ahead.minutes) < 0.5


def test_two_runs_plan_the_same() -> None:
    cards = [new(9), new(30), new(30, 0.25)]

    assert look_ahead(packed_outlook(), cards, [10.0] * 30, 300) == look_ahead(
        packed_outlook(), cards, [10.0] * 30, 300
    )
