from __future__ import annotations

import pytest

from greenroom.core.postings.dates import find_dates
from greenroom.core.spans import Certainty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closing date: 12 December 2026", ("closing", "2026-12-12")),
        ("Apply by 4th Dec 2026", ("closing", "2026-12-04")),
        ("Application deadline: November 30, 2026", ("closing", "2026-11-30")),
        ("Closes 2026-12-01", ("closing", "2026-12-01")),
        ("Posted: 15.11.2026", ("posted", "2026-11-15")),
        ("Start date: 1 March 2027", ("start", "2027-03-01")),
        ("Start: January 2027", ("start", "2027-01")),
        ("Immediate start available", ("start", "as soon as possible")),
        ("Closing date: 12/31/2026", ("closing", "2026-12-31")),
        ("Posted: 5.11.26", ("posted", "2026-11-05")),
        ("Starting in September", ("start", "September")),
        ("Apply by 3 December", ("closing", "--12-03")),
    ],
)
def test_a_date_is_read_with_its_meaning(text: str, expected: tuple[str, str]) -> None:
    assert [(fact.name.value, fact.value) for fact in find_dates(text)] == [expected]


@pytest.mark.parametrize(
    "text", ["Interviews will be held on 9 May 2027", "Founded on 1 March 1961", "Closing date: 31 February 2027"]
)
def test_other_dates_and_impossible_ones_are_left_out(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Closing date: 18/12/2026", Certainty.SURE),
        ("Closing date: 05/06/2026", Certainty.DOUBTFUL),
        ("Closing date: 5 June", Certainty.DOUBTFUL),
    ],
)
def test_a_date_that_can_be_read_two_ways_is_doubtful(text: str, certainty: Certainty) -> None:
    assert [fact.certainty for fact in find_dates(text)] == [certainty]
