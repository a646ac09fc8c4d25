from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.invitations.days import Dated, Purpose, date_of, purpose_of
from greenroom.core.invitations.mentions import days_in
from greenroom.core.spans import Certainty

FRIDAY = dt.date(2026, 11, 27)


def dated(text: str, *, month_first: bool | None = None) -> Dated:
    found = date_of(days_in(text)[0], FRIDAY, month_first=month_first)
    assert found is not None
    return found


def test_a_year_that_is_left_out_is_the_one_that_comes() -> None:
    assert dated("8 December").date == dt.date(2026, 12, 8)
    assert dated("8 January").date == dt.date(2027, 1, 8)


def test_a_weekday_that_disagrees_is_doubtful_and_says_why() -> None:
    found = dated("Tuesday 10 December 2026")
    assert found.certainty is Certainty.DOUBTFUL
    assert "Tuesday" in found.note
    assert "Thursday" in found.note


def test_a_weekday_alone_is_the_next_of_its_name() -> None:
    assert dated("on Monday").date == dt.date(2026, 11, 30)
    assert dated("on Monday").certainty is Certainty.LIKELY


def test_next_said_before_that_day_of_the_week_is_doubtful() -> None:
    assert dated("next Saturday").certainty is Certainty.DOUBTFUL
    assert dated("next Tuesday").date == dt.date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "month_first", "date"),
    [
        ("4/12/2026", False, dt.date(2026, 12, 4)),
        ("12/4/2026", True, dt.date(2026, 12, 4)),
        ("12/15/2026", None, dt.date(2026, 12, 15)),
        ("Tuesday, 8/12/2026", None, dt.date(2026, 12, 8)),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_country_or_by_the_weekday(
    text: str,
    month_first: bool | None,  # noqa: FBT001 - a value of the table
    date: dt.date,
) -> None:
    assert dated(text, month_first=month_first).date == date


def test_figures_that_can_be_either_are_doubtful() -> None:
    found = dated("12/1/2027")
    assert found.certainty is Certainty.LIKELY
    both = date_of(days_in("3/4/2027")[0], dt.date(2027, 3, 1))
    assert both is not None
    assert both.certainty is Certainty.DOUBTFUL
    assert "3 April 2027" in both.note
    assert "4 March 2027" in both.note


def test_a_day_that_is_in_no_calendar_is_none() -> None:
    assert date_of(days_in("31 November 2026")[0], FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("Please confirm by 4 December", Purpose.DEADLINE),
        ("Bitte bis zum 3. Dezember", Purpose.DEADLINE),
        ("Merci de confirmer avant le 9 décembre", Purpose.DEADLINE),
        ("your application of 3 November", Purpose.EARLIER),
        ("Ihre Bewerbung vom 3. November", Purpose.EARLIER),
        ("with a start date of 1 February", Purpose.START),
        ("We meet on 8 December", Purpose.MEETING),
    ],
)
def test_what_a_day_is_named_for_is_told_by_the_words_before_it(text: str, purpose: Purpose) -> None:
    assert purpose_of(text, days_in(text)[0].span.start) is purpose
