"""What a case's input says."""

from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.services.case_inputs import amount, day, first_of, given, number


@pytest.mark.parametrize(("written", "meant"), [(5, 5), ("5", 5), ("85,000", 85_000), ("40 %", 0.4), (0.4, 0.4)])
def test_a_number_may_be_written_in_words_of_its_own(written: object, meant: float) -> None:
    assert number(written, "x") == meant


@pytest.mark.parametrize("written", [True, None, "much", [], {}, float("inf"), float("nan"), "nan", 10**400])
def test_what_is_no_number_is_refused(written: object) -> None:
    with pytest.raises(InvalidChoice, match="“x” is a number"):
        number(written, "x")


@pytest.mark.parametrize("written", [-1, 1e12])
def test_an_amount_is_neither_negative_nor_beyond_belief(written: float) -> None:
    with pytest.raises(InvalidChoice, match="from nothing to a billion"):
        amount(written, "gross")


def test_a_missing_number_is_asked_for_unless_something_stands_in() -> None:
    assert given({}, ("r", "rate"), 0.0) == 0
    assert given({"RATE": 1}, ("r", "rate")) == 1
    with pytest.raises(InvalidChoice, match="wants “r”"):
        given({}, ("r", "rate"))


def test_names_are_found_whatever_their_capitals() -> None:
    assert first_of({"Year": 1}, "tax_year", "year") == "Year"


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="is a day"):
        day("31 February", "given")
