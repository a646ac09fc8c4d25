from __future__ import annotations

import datetime as dt

from greenroom.core.habits.commits import Commit, commits_in

LOG = """2026-11-20\tfeat(search): find orders by phone number
2026-11-19\tchore: bump dependencies
2026-11-19\tMerge branch 'main' into search
2026-11-18\tHalve the time of the nightly export
2026-11-17\thalve the time of the nightly export
2026-11-16\twip
"""


def test_work_is_kept_with_its_day_and_chores_and_twins_are_left_out() -> None:
    assert commits_in(LOG) == (
        Commit(dt.date(2026, 11, 20), "Find orders by phone number"),
        Commit(dt.date(2026, 11, 18), "Halve the time of the nightly export"),
    )


def test_an_empty_log_holds_nothing() -> None:
    assert commits_in("") == ()
