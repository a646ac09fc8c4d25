"""The last day of a job."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.notice import Notice, NoticeRule, last_day


@pytest.mark.parametrize(
    ("given", "notice", "last"),
    [
        ("2026-11-30", Notice(NoticeRule.GERMAN), "2026-12-31"),
        ("2026-12-01", Notice(NoticeRule.GERMAN), "2026-12-31"),
        ("2026-11-03", Notice(NoticeRule.GERMAN), "2026-12-15"),
        ("2026-11-23", Notice(NoticeRule.MONTHS_TO_END, 1), "2026-12-31"),
        ("2026-11-23", Notice(NoticeRule.MONTHS_TO_QUARTER, 1), "2026-12-31"),
        ("2026-12-23", Notice(NoticeRule.MONTHS_TO_QUARTER, 3), "2027-03-31"),
        ("2027-01-31", Notice(NoticeRule.MONTHS, 1), "2027-02-28"),
        ("2026-11-23", Notice(NoticeRule.WEEKS, 2), "2026-12-07"),
        ("2026-11-23", Notice(NoticeRule.DAYS, 0), "2026-11-23"),
    ],
)
def test_the_last_day_follows_from_the_rule(given: str, notice: Notice, last: str) -> None:
    assert last_day(dt.date.fromisoformat(given), notice) == dt.date.fromisoformat(last)


@pytest.mark.parametrize("count", [-1, 1000])
def test_a_notice_of_no_or_endless_time_is_none(count: int) -> None:
    with pytest.raises(InvalidChoice, match="two years"):
        last_day(dt.date(2026, 11, 23), Notice(NoticeRule.MONTHS, count))
