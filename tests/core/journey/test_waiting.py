from __future__ import annotations

import datetime as dt

from greenroom.core.journey.lines import Line
from greenroom.core.journey.waiting import own_waits, too_long

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def ago(days: int) -> dt.datetime:
    return NOW - dt.timedelta(days=days)


def waiting(days: int) -> Line:
    return Line("1", "Planner", "Harbour", "first-round", "First round", ago(60), waiting_since=ago(days))


def test_a_wait_lasts_until_the_next_stage_of_the_same_application() -> None:
    entries = [
        ("b", "applied", ago(9)),
        ("a", "first-round", ago(10)),
        ("a", "applied", ago(30)),
        ("b", "offer", ago(2)),
    ]
    assert own_waits(entries) == {"applied": [7, 20]}


def test_who_waits_longer_than_usual_is_told_what_is_usual() -> None:
    assert too_long(waiting(10), {}, NOW) == ""
    assert too_long(waiting(11), {}, NOW) == "5 to 10 days (as a rule of thumb)"


def test_enough_waits_of_ones_own_say_what_is_usual() -> None:
    own = {"first-round": [20, 21, 22, 23, 24]}
    assert too_long(waiting(11), own, NOW) == ""
    assert "from your own 5" in too_long(waiting(30), own, NOW)


def test_who_does_not_wait_is_never_late() -> None:
    assert too_long(Line("1", "Planner", "Harbour", "applied", "Applied", ago(90)), {}, NOW) == ""
