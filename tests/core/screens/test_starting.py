from __future__ import annotations

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.starting import read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2027-03-01", "1 March 2027"),
        ("1st of March", "1 March"),
        ("March 15, 2027", "15 March 2027"),
        ("01.03.2027", "1 March 2027"),
        ("early March 2027", "1 to 12 March 2027"),
        ("February 2028", "February 2028"),
        ("from 1 May at the earliest", "1 May at the earliest"),
        ("end of Feb", "20 to 29 February"),
    ],
)
def test_a_first_day_is_read_in_the_forms_that_people_use(text: str, words: str) -> None:
    assert [each.value.words for each in read(Saying(text, "here", topic="start"))] == [words]


@pytest.mark.parametrize(
    "text",
    ["03/04/2027", "soon", "31 February 2027", "2027-13-01", "not before I know more", "in May or June", "99.99.2027"],
)
def test_what_is_no_day_or_two_days_is_not_read(text: str) -> None:
    assert read(Saying(text, "here", topic="start")) == ()
