"""A day as people write it."""

from __future__ import annotations

import datetime as dt

from greenroom.core.days import in_words


def test_a_day_has_no_nought_before_it() -> None:
    assert in_words(dt.date(2026, 12, 3)) == "3 December 2026"
