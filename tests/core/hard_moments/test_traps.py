from __future__ import annotations

from greenroom.core.hard_moments.traps import REAL, TRAPS


def test_there_are_at_least_twelve_traps_and_each_says_what_is_behind_it() -> None:
    assert len(TRAPS) >= 12
    assert {each.behind.startswith("What is behind it: ") for each in TRAPS} == {True}


def test_some_ask_for_something_against_oneself() -> None:
    assert 0 < sum(REAL in each.looks for each in TRAPS) < len(TRAPS)
