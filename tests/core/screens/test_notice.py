from __future__ import annotations

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.notice import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eight weeks to the end of a month", "8 weeks to the end of a month"),
        ("four weeks to the 15th or the end of a month", "4 weeks to the 15th or the end of a month"),
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
