from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.habits.routine import DAILY, REST, week_of
from greenroom.core.plan.values import Weekday


def test_a_full_week_keeps_one_day_free() -> None:
    week = dict(week_of(tuple(Weekday)))

    assert week[Weekday.SUN] == (REST,)
    assert all(habits[0] is DAILY for day, habits in week.items() if day is not Weekday.SUN)


def test_days_without_free_hours_hold_nothing() -> None:
    week = dict(week_of({Weekday.TUE, Weekday.SAT}))

    assert {day for day, habits in week.items() if habits != (REST,)} == {Weekday.TUE, Weekday.SAT}


@given(st.sets(st.sampled_from(Weekday)))
def test_every_weekly_habit_has_its_day(free: set[Weekday]) -> None:
    held = [habit for _, habits in week_of(free) for habit in habits if habit not in {DAILY, REST}]

    assert len(held) == len(set(held)) == 4
