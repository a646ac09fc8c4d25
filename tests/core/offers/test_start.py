"""The earliest honest first day: chains of steps, notice, holidays, and the same draws every time."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.notice import GERMAN, Notice
from greenroom.core.offers.start import NOTICE, Step, Way, foresee, in_order

MONDAY = dt.date(2026, 11, 23)


def fixed(key: str, days: int, *after: str, working: bool = False) -> Step:
    return Step(key, key.title(), days, days, days, after, working=working)


def test_steps_without_a_range_give_one_day() -> None:
    found = foresee(Way(MONDAY, (fixed("sign", 7), fixed("move", 14, "sign"))))
    assert (found.p50, found.p80, found.p95) == (dt.date(2026, 12, 14),) * 3


def test_nothing_to_do_means_the_same_day() -> None:
    assert foresee(Way(MONDAY, ())).p80 == MONDAY


def test_a_first_day_is_a_working_day() -> None:
    christmas = dt.date(2026, 12, 25)
    found = foresee(Way(dt.date(2026, 12, 18), (fixed("sign", 7),)), holidays=[christmas, dt.date(2026, 12, 28)])
    assert found.p80 == dt.date(2026, 12, 29)


def test_working_days_leave_out_weekends_and_holidays() -> None:
    friday = dt.date(2026, 12, 18)
    holidays = [dt.date(2026, 12, 25), dt.date(2027, 1, 1)]
    assert foresee(Way(friday, (fixed("papers", 10, working=True),)), holidays).p50 == dt.date(2027, 1, 5)


def test_a_week_that_rests_on_friday_and_saturday_is_kept() -> None:
    thursday = dt.date(2026, 11, 26)
    weekend = frozenset({4, 5})
    assert foresee(Way(thursday, (fixed("papers", 1, working=True),)), (), weekend).p50 == dt.date(2026, 11, 29)


def test_a_step_of_no_days_that_begins_on_a_weekend_never_ends_before_it_begins() -> None:
    saturday = dt.date(2026, 11, 28)
    assert foresee(Way(saturday, (fixed("papers", 0, working=True),))).p50 == dt.date(2026, 11, 30)


@pytest.mark.parametrize(
    ("signed", "first"),
    [("2026-11-30", "2027-01-01"), ("2026-12-01", "2027-01-01"), ("2026-11-03", "2026-12-16")],
)
def test_notice_runs_from_the_day_of_the_signature(signed: str, first: str) -> None:
    way = Way(dt.date.fromisoformat(signed), (Step(NOTICE, "Notice", 0, 0, 0),), GERMAN)
    assert foresee(way).p50 == dt.date.fromisoformat(first)


def test_the_shift_of_clocks_moves_no_day() -> None:
    before_the_change = dt.date(2027, 3, 27)
    assert foresee(Way(before_the_change, (fixed("move", 2),))).p50 == dt.date(2027, 3, 29)


def test_no_notice_costs_no_day() -> None:
    assert foresee(Way(MONDAY, (Step(NOTICE, "Notice", 0, 0, 0),), Notice(0))).p50 == MONDAY


def test_the_slower_of_two_chains_decides_and_the_other_adds_nothing() -> None:
    steps = (
        fixed("sign", 7),
        fixed("permit", 90, "sign"),
        fixed("flat", 30, "sign"),
        fixed("move", 5, "permit", "flat"),
    )
    found = foresee(Way(MONDAY, steps))
    shares = {each.step.key: (each.days, each.share) for each in found.shares}
    assert shares == {"sign": (7, 1), "permit": (90, 1), "flat": (0, 0), "move": (5, 1)}
    assert found.decides is not None
    assert found.decides.step.key == "permit"


def test_the_days_of_the_slowest_chain_add_up_to_the_mean() -> None:
    steps = (Step("a", "A", 2, 5, 10), Step("b", "B", 10, 16, 90, ("a",)), Step("c", "C", 20, 30, 40, ("a",)))
    found = foresee(Way(MONDAY, steps))
    mean = sum(each.days for each in found.shares)
    assert (found.p50 - MONDAY).days < mean < (found.p95 - MONDAY).days
    assert found.p50 <= found.p80 <= found.p95


def test_the_same_steps_give_the_same_days_every_time() -> None:
    way = Way(MONDAY, (Step("a", "A", 1, 20, 90),))
    assert foresee(way) == foresee(way)


def test_a_step_that_takes_longer_never_brings_the_day_forward() -> None:
    days = [foresee(Way(MONDAY, (Step("a", "A", 5, 10, most),))).p80 for most in (20, 40, 80)]
    assert days == sorted(days)
    assert days[0] < days[-1]


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ((Step("a", "Papers", 5, 3, 9),), "from least to most"),
        ((Step("a", "Papers", 5, 8, 9, ("a",)),), "waits for itself"),
        ((Step("a", "Papers", 5, 8, 9, ("b",)), Step("b", "Visa", 1, 2, 3, ("a",))), "waits for itself"),
        ((Step("a", "Papers", 5, 8, 9, ("z",)),), "not there"),
        ((Step("a", "Papers", 5, 8, 9), Step("a", "Visa", 5, 8, 9)), "the same name"),
        (tuple(Step(f"s{n}", "Papers", 1, 1, 1) for n in range(21)), "20 steps"),
    ],
)
def test_steps_that_make_no_sense_are_refused(steps: tuple[Step, ...], words: str) -> None:
    with pytest.raises(InvalidChoice, match=words):
        in_order(steps)


def test_steps_come_after_what_they_wait_for() -> None:
    steps = (fixed("move", 1, "sign"), fixed("sign", 1))
    assert [step.key for step in in_order(steps)] == ["sign", "move"]
