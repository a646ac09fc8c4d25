from __future__ import annotations

from greenroom.core.benchmarks.finding import closeness, found
from greenroom.core.benchmarks.values import Figure

NURSE = Figure("Office", "Registered nurses", "US", 2024, "USD")
OLD = Figure("Office", "Registered nurses", "US", 2019, "USD")
COOK = Figure("Office", "Cooks", "US", 2024, "USD")


def test_the_closest_comes_first_then_the_newest_and_strangers_not_at_all() -> None:
    assert found("registered nurse", (OLD, COOK, NURSE), 5) == (NURSE, OLD)


def test_stems_are_compared_and_not_letters() -> None:
    assert closeness("nurse", "Nursing instructors") > 0
    assert closeness("cook", "Cookie makers") == 0
    assert closeness("", "Cooks") == 0
