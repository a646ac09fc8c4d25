from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.adapters.solver import packed_solver
from greenroom.core.meetings import Format, Meeting
from greenroom.core.plan.making import make_plan, worth_of
from greenroom.core.plan.placing import Days
from greenroom.core.plan.slots import Range
from greenroom.core.plan.solving import chosen
from greenroom.core.plan.values import FreeHours, KeptTask, PlannedInterview, Weekday
from greenroom.core.plan.wishes import wishes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.plan.values import Plan
    from greenroom.core.solving import Bound

ZONE = "Europe/Amsterdam"
HERE = ZoneInfo(ZONE)
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
EVENINGS = FreeHours(ZONE, tuple((day, ((dt.time(18), dt.time(20)),)) for day in Weekday))


class Patient:
    """The solver with all the time it wants, so that a busy machine changes nothing."""

    def best(self, worth: Sequence[int], bounds: Sequence[Bound]) -> tuple[bool, ...]:
        return packed_solver().best(worth, bounds)

    def near(
        self, worth: Sequence[int], bounds: Sequence[Bound], *, gap: float, seconds: float
    ) -> tuple[bool, ...] | None:
        return packed_solver().near(worth, bounds, gap=gap, seconds=60 + seconds)


SOLVER = Patient()


class Slow:
    """A solver that never comes to an end."""

    def best(self, worth: Sequence[int], bounds: Sequence[Bound]) -> tuple[bool, ...]:
        raise NotImplementedError

    def near(
        self, worth: Sequence[int], bounds: Sequence[Bound], *, gap: float, seconds: float
    ) -> tuple[bool, ...] | None:
        assert worth
        assert bounds
        assert 0 < gap < 1 < seconds
        return None


def talk(key: str, days: float, format: Format = Format.VIDEO) -> PlannedInterview:  # noqa: A002
    return PlannedInterview(key, f"Employer {key}", Meeting(NOW + dt.timedelta(days=days, hours=5), ZONE, format))


def minutes_on(plan: Plan) -> dict[dt.date, int]:
    found: dict[dt.date, int] = {}
    for task in plan.tasks:
        assert task.starts_at is not None
        day = task.starts_at.date()
        found[day] = found.get(day, 0) + task.minutes
    return found


def test_three_interviews_in_one_week_share_the_evenings() -> None:
    talks = (talk("a", 4), talk("b", 5), talk("c", 6))

    plan = make_plan(talks, EVENINGS, NOW, solver=SOLVER)

    assert {task.interview for task in plan.tasks} == {"a", "b", "c"}
    assert len(plan.tasks) >= len(make_plan(talks, EVENINGS, NOW).tasks)


def test_no_day_holds_more_than_the_limit_and_what_does_not_fit_is_named_with_it() -> None:
    plan = make_plan((talk("a", 4), talk("b", 5)), EVENINGS, NOW, limit=60, solver=SOLVER)

    assert max(minutes_on(plan).values()) <= 60
    assert plan.unplaced
    assert "with at most 60 minutes a day" in plan.remarks[-1]


def test_what_is_kept_counts_towards_the_limit() -> None:
    evening = dt.datetime(2026, 11, 24, 18, tzinfo=HERE)
    kept = KeptTask("other", "x", evening, 50, fixed=True)

    plan = make_plan((talk("a", 6),), EVENINGS, NOW, (kept,), limit=60, solver=SOLVER)

    assert minutes_on(plan).get(evening.date(), 0) <= 10


def test_other_interviews_take_their_time() -> None:
    evening = dt.datetime(2026, 11, 24, 18, tzinfo=HERE)
    busy = Range(evening.astimezone(dt.UTC), evening.astimezone(dt.UTC) + dt.timedelta(hours=2))

    plan = make_plan((talk("a", 6),), EVENINGS, NOW, busy=(busy,), solver=SOLVER)

    assert evening.date() not in minutes_on(plan)


def test_a_solver_that_takes_too_long_leaves_the_plan_made_step_by_step_and_it_is_said() -> None:
    talks = (talk("a", 4), talk("b", 5))

    plan = make_plan(talks, EVENINGS, NOW, solver=Slow())

    assert "made step by step" in plan.remarks[0]
    assert plan.tasks == make_plan(talks, EVENINGS, NOW).tasks


def test_saying_it_once_more_is_on_another_day() -> None:
    plan = make_plan((talk("a", 9),), EVENINGS, NOW, solver=SOLVER)

    days = {task.key: task.starts_at.date() for task in plan.tasks if task.starts_at}
    assert days["rehearse"] < days["rehearse-again"]
    assert days["rehearse"] < days["mock"]


def test_the_order_of_interviews_changes_nothing() -> None:
    talks = (talk("a", 4), talk("b", 6, Format.CASE), talk("c", 9, Format.TECHNICAL))

    assert make_plan(talks, EVENINGS, NOW, solver=SOLVER) == make_plan(talks[::-1], EVENINGS, NOW, solver=SOLVER)


def test_the_night_when_clocks_change_holds_no_more_than_its_true_length() -> None:
    # On 28 March 2027 clocks in Amsterdam skip from 02:00 to 03:00: from 01:30 to 03:30 is one hour.
    starts = dt.datetime(2027, 3, 30, 9, tzinfo=HERE)
    night = FreeHours(ZONE, ((Weekday.SUN, ((dt.time(1, 30), dt.time(3, 30)),)),))
    interview = PlannedInterview("i", "Havenwind", Meeting(starts, ZONE, Format.PHONE))

    plan = make_plan((interview,), night, starts - dt.timedelta(days=3), solver=SOLVER)

    assert 0 < sum(task.minutes for task in plan.tasks if task.key != "thank-you") <= 60


def test_a_bin_is_never_overfilled() -> None:
    wishes = wishes_of(talk("a", 3), NOW)
    bins = [Range(NOW + dt.timedelta(days=day), NOW + dt.timedelta(days=day, minutes=70)) for day in range(3)]

    where = chosen(wishes, bins, Days(HERE), SOLVER)

    assert where
    for each in bins:
        inside = [held.minutes for held in where.values() if held.range == each]
        assert sum(inside) + 10 * (len(inside) - 1) <= 70


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(Format)), min_size=1, max_size=3), st.sampled_from([None, 45, 90]))  # fmt: skip  # noqa: E501
def test_a_solved_plan_keeps_every_rule_and_holds_no_less(rows: list[tuple[int, Format]], limit: int | None) -> None:
    talks = tuple(talk(str(place), days, kind) for place, (days, kind) in enumerate(rows))

    plan = make_plan(talks, EVENINGS, NOW, limit=limit, solver=SOLVER)

    spans = sorted((task.starts_at.astimezone(dt.UTC), task.minutes) for task in plan.tasks if task.starts_at)
    ends = [start + dt.timedelta(minutes=minutes) for start, minutes in spans]
    assert all(end <= start for end, (start, _) in zip(ends, spans[1:], strict=False))
    for task in plan.tasks:
        assert task.starts_at is not None
        assert task.within[0] <= task.starts_at
        assert task.starts_at + dt.timedelta(minutes=task.minutes) <= task.within[1]
    wishes = [wish for each in talks for wish in wishes_of(each, NOW)]
    assert len(plan.tasks) + len(plan.unplaced) == len(wishes)
    assert worth_of(plan.tasks, wishes) >= worth_of(make_plan(talks, EVENINGS, NOW, limit=limit).tasks, wishes)
    if limit:
        assert max(minutes_on(plan).values(), default=0) <= limit
