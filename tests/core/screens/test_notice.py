from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.notice import Notice, ends_on, read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eight weeks to the end of a month", "8 weeks to the end of a month"),
        ("3 months to the quarter's end", "3 months to the end of a quarter"),
        ("A month", "1 month"),
        ("six weeks' notice", "6 weeks"),
        ("My notice period is 10 working days.", "10 working days"),
        ("none, I can start at once", "none"),
    ],
)
def test_a_notice_period_is_read_as_contracts_word_it(text: str, words: str) -> None:
    assert [each.value.words for each in read(Saying(text, "here", topic="notice"))] == [words]


@pytest.mark.parametrize(
    "text", ["as agreed", "one or two months", "two months, or three if they insist", "I hope for one month"]
)
def test_what_is_open_is_not_read(text: str) -> None:
    assert read(Saying(text, "here", topic="notice")) == ()


@pytest.mark.parametrize(
    ("notice", "given", "last"),
    [
        (Notice(8, "week", "month"), "2026-11-27", "2027-01-31"),
        (Notice(2, "month"), "2026-12-31", "2027-02-28"),
        (Notice(1, "month", "quarter"), "2026-11-27", "2026-12-31"),
        (Notice(3, "month", "year"), "2026-11-27", "2027-12-31"),
        (Notice(10, "working day"), "2026-11-27", "2026-12-11"),
        (Notice(1, "quarter"), "2026-11-30", "2027-02-28"),
        (Notice(0), "2026-11-27", "2026-11-27"),
    ],
)
def test_a_notice_ends_on_the_day_that_the_contract_says(notice: Notice, given: str, last: str) -> None:
    assert ends_on(notice, dt.date.fromisoformat(given)) == dt.date.fromisoformat(last)
