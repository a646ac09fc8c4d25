from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.adapters.memory import packed_memory
from greenroom.core.recall.values import Rating

if TYPE_CHECKING:
    import pytest

NOW = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def test_a_good_recall_lasts_longer_each_time() -> None:
    memory = packed_memory()
    first = memory.after(None, Rating.GOOD, NOW)
    second = memory.after(first, Rating.GOOD, first.due)

    assert first.due >= NOW + DAY
    assert second.due - first.due > first.due - NOW
    assert second.stability > first.stability


def test_what_was_not_there_is_less_stable_and_may_come_again() -> None:
    memory = packed_memory()
    first = memory.after(None, Rating.GOOD, NOW)
    again = memory.after(first, Rating.AGAIN, first.due)

    assert again.stability < first.stability
    assert again.state == 3


def test_the_better_it_went_the_longer_it_can_wait() -> None:
    due = [packed_memory().after(None, rating, NOW).due for rating in Rating]

    assert due == sorted(due)
    assert due[0] < due[-1]


def test_the_chance_falls_with_the_days() -> None:
    trace = packed_memory().after(None, Rating.GOOD, NOW)

    chances = [packed_memory().chance(trace, NOW + days * DAY) for days in range(30)]

    assert chances[0] == 1.0
    assert chances == sorted(chances, reverse=True)
    assert chances[29] < 0.9


def test_the_same_recall_leaves_the_same_trace_in_any_zone() -> None:
    there = NOW.astimezone(ZoneInfo("America/New_York"))

    assert packed_memory().after(None, Rating.GOOD, there) == packed_memory().after(None, Rating.GOOD, NOW)


def test_neither_the_clock_nor_a_pause_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(time, "sleep", refuse)

    assert packed_memory().after(None, Rating.HARD, NOW).last == NOW
