"""The last day of a job."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.notice import GERMAN, RULES, Notice, last_day


@pytest.mark.parametrize(
    ("given", "notice", "last"),
    [
        ("2026-11-30", GERMAN, "2026-12-31"),
        ("2026-12-01", GERMAN, "2026-12-31"),
        ("2026-11-03", GERMAN, "2026-12-15"),
        ("2026-11-23", Notice(1, "month", "month"), "2026-12-31"),
        ("2026-11-23", Notice(1, "month", "quarter"), "2026-12-31"),
        ("2026-12-23", Notice(3, "month", "quarter"), "2027-03-31"),
        ("2027-01-31", Notice(1, "month"), "2027-02-28"),
        ("2026-11-23", Notice(2, "week"), "2026-12-07"),
        ("2026-11-23", Notice(0), "2026-11-23"),
        ("2026-11-27", Notice(8, "week", "month"), "2027-01-31"),
        ("2026-12-31", Notice(2, "month"), "2027-02-28"),
        ("2026-11-27", Notice(3, "month", "year"), "2027-12-31"),
        ("2026-11-27", Notice(10, "working day"), "2026-12-11"),
        ("2026-11-30", Notice(1, "quarter"), "2027-02-28"),
        ("2027-10-30", Notice(1, "day"), "2027-10-31"),
    ],
)
def test_the_last_day_follows_from_the_rule(given: str, notice: Notice, last: str) -> None:
    assert last_day(dt.date.fromisoformat(given), notice) == dt.date.fromisoformat(last)


@pytest.mark.parametrize("count", [-1, 1000])
def test_a_notice_of_no_or_endless_time_is_none(count: int) -> None:
    with pytest.raises(InvalidChoice, match="two years"):
        last_day(dt.date(2026, 11, 23), Notice(count, "month"))


def test_every_rule_that_has_a_name_has_words() -> None:
    assert {each.words for each in RULES.values()} == {
        "1 day",
        "1 week",
        "1 month",
        "1 month to the end of a month",
        "1 month to the end of a quarter",
        "4 weeks to the 15th or the end of a month",
    }
