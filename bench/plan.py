"""The plan over all interviews: what the solver holds against placing one after the other, and how long it takes.

Six interviews in 21 days ask for some 60 tasks in about 25 free ranges. The people and their weeks are made up, from a
seed. Worth counts a step by its need, in full at 100 and shortened at 60.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import time
from typing import TYPE_CHECKING

from greenroom.adapters.solver import packed_solver
from greenroom.core.meetings import Format, Meeting
from greenroom.core.plan.making import make_plan, worth_of
from greenroom.core.plan.values import FreeHours, PlannedInterview, Weekday
from greenroom.core.plan.wishes import wishes_of

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.core.plan.values import Plan
    from greenroom.core.solving import Solver

ZONE = "Europe/London"
NOW = dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC)
WEEKS, INTERVIEWS, DAYS = 9, 6, 21
LIMITS = (None, 90, 60)


def main(_: Path) -> None:
    """Print the table."""
    print(
        "| at most a day | tasks | held one after the other | held by the solver | worth more | seconds, mean (worst) |"
    )
    print("|---|---|---|---|---|---|")
    for limit in LIMITS:
        rows = [_row(seed, limit) for seed in range(1, WEEKS + 1)]
        tasks, simple, solved, more, seconds = (statistics.mean(each) for each in zip(*rows, strict=True))
        worst = max(row[-1] for row in rows)
        name = f"{limit} min" if limit else "no limit"
        print(f"| {name} | {tasks:.0f} | {simple:.1f} | {solved:.1f} | {more:.0%} | {seconds:.2f} ({worst:.2f}) |")
    print(f"\nOne after the other takes {_seconds(None):.3f} s. Made twice, the plan is the same: {_is_the_same()}.")


def _row(seed: int, limit: int | None) -> tuple[int, int, int, float, float]:
    talks, free = _week(seed)
    wishes = [wish for each in talks for wish in wishes_of(each, NOW)]
    simple = make_plan(talks, free, NOW, limit=limit)
    begun = time.perf_counter()
    solved = make_plan(talks, free, NOW, limit=limit, solver=packed_solver())
    seconds = time.perf_counter() - begun
    worth = worth_of(solved.tasks, wishes) / worth_of(simple.tasks, wishes) - 1
    return len(wishes), len(simple.tasks), len(solved.tasks), worth, seconds


def _seconds(solver: Solver | None) -> float:
    talks, free = _week(1)
    begun = time.perf_counter()
    make_plan(talks, free, NOW, solver=solver)
    return time.perf_counter() - begun


def _is_the_same() -> bool:
    talks, free = _week(1)
    plans: list[Plan] = [make_plan(order, free, NOW, solver=packed_solver()) for order in (talks, talks[::-1])]
    return plans[0] == plans[1]


def _week(seed: int) -> tuple[tuple[PlannedInterview, ...], FreeHours]:
    """Interviews and free hours of somebody who is made up."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    talks = tuple(
        PlannedInterview(
            str(number),
            f"Employer {number}",
            Meeting(
                NOW + dt.timedelta(days=chance.randint(4, DAYS - 1), hours=chance.randint(1, 8)),
                ZONE,
                chance.choice(list(Format)),
            ),
        )
        for number in range(INTERVIEWS)
    )
    evening, morning = (dt.time(18), dt.time(20)), (dt.time(7), dt.time(8))
    week = [(day, (evening, *((morning,) if chance.random() < 0.3 else ()))) for day in list(Weekday)[:5]]
    weekend = [(day, ((dt.time(10), dt.time(13)),)) for day in list(Weekday)[5:]]
    return talks, FreeHours(ZONE, (*(each for each in week if chance.random() < 0.85), *weekend))
