"""A day as people write it."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.days import believable, in_words
from greenroom.core.errors import InvalidChoice


def test_a_day_has_no_nought_before_it() -> None:
    assert in_words(dt.date(2026, 12, 3)) == "3 December 2026"


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_a_day_that_is_a_slip_is_refused(day: dt.date) -> None:
    with pytest.raises(InvalidChoice, match="from 2000 to 2100") as error:
        believable(day, "start")
    assert error.value.field == "start"
