from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.habits.daily import MINUTES, Small, Thing, rest_of, small_set

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
TODAY = NOW.date()
HOUR = dt.timedelta(hours=1)


def thing(small: Small, key: str, minutes: float = 1.0, weight: float = 0.0) -> Thing:
    return Thing(small, key, key, "", minutes, weight)


def days(*back: int) -> set[dt.date]:
    return {TODAY - dt.timedelta(days=each) for each in back}


def test_the_set_has_one_of_each_kind_the_weakest_first() -> None:
    things = [
        thing(Small.STORY, "s"),
        thing(Small.QUESTION, "weaker", weight=2),
        thing(Small.QUESTION, "weak", weight=1),
        thing(Small.CARD, "c"),
    ]

    assert [each.key for each in small_set(things)] == ["c", "weaker", "s"]


def test_more_cards_fill_what_is_left_of_the_minutes() -> None:
    things = [thing(Small.CARD, f"{number}", 2) for number in range(9)]

    assert [each.key for each in small_set(things)] == ["0", "1"]


def test_an_interview_soon_or_just_over_is_a_reason_to_rest() -> None:
    assert "begins soon" in rest_of(NOW, TODAY, set(), [NOW + 2 * HOUR])
    assert "just had" in rest_of(NOW, TODAY, set(), [NOW - 2 * HOUR])
    assert rest_of(NOW, TODAY, set(), [NOW + 9 * HOUR, NOW - 9 * HOUR]) == ""


def test_six_days_in_a_row_are_followed_by_a_day_off_and_a_gap_is_no_matter() -> None:
    assert "day off" in rest_of(NOW, TODAY, days(1, 2, 3, 4, 5, 6), [])
    assert rest_of(NOW, TODAY, days(1, 2, 3, 5, 6, 7), []) == ""
    assert rest_of(NOW, TODAY, days(20), []) == ""


@given(st.lists(st.tuples(st.sampled_from(Small), st.integers(1, 4), st.integers(0, 5)), max_size=12))
def test_the_set_never_takes_longer_and_the_order_given_changes_nothing(rows: list[tuple[Small, int, int]]) -> None:
    things = [thing(small, f"{n:02}", minutes, weight) for n, (small, minutes, weight) in enumerate(rows)]

    found = small_set(things)

    assert sum(each.minutes for each in found) <= MINUTES
    assert found == small_set(things[::-1])
