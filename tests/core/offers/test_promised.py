"""A first day that is promised too early is named, whatever the words."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.contradictions import About, Saying
from greenroom.core.offers.promised import HonestStart, too_early

TODAY = dt.date(2026, 11, 27)
HONEST = HonestStart(dt.date(2027, 3, 15), key="start:1")


@pytest.mark.parametrize(
    "text",
    [
        "I could start on 1 February 2027.",
        "I could start on 1 February.",
        "I can join from 1 March 2027 at the earliest.",
        "My earliest start date is mid-January.",
        "I am available immediately.",
    ],
)
def test_an_earlier_day_is_named_with_both_sides(text: str) -> None:
    (found,) = too_early(Saying(text, "the draft “Start”", "letter:2"), HONEST, TODAY)
    assert found.about is About.START
    assert found.one.key == "letter:2"
    assert found.other.quote == "In four cases of five you could start by 15 March 2027"
    assert "is earlier than 15 March 2027" in found.text


@pytest.mark.parametrize(
    "text",
    [
        "I could start on 15 March 2027.",
        "I could start in March 2027.",
        "I could start in April.",
        "I could not start before 1 February 2027.",
        "I hope for an answer by 1 February 2027.",
        "My last project ended on 1 February 2026.",
    ],
)
def test_a_day_that_can_be_kept_and_a_day_that_is_no_promise_are_left_alone(text: str) -> None:
    assert list(too_early(Saying(text, "the draft"), HONEST, TODAY)) == []


def test_a_day_without_a_year_is_the_next_one_from_when_it_was_said() -> None:
    said = Saying("I could start on 1 February.", "what you told them", on=dt.date(2027, 2, 10))
    assert list(too_early(said, HONEST, TODAY)) == []


def test_at_once_is_no_lie_where_nothing_stands_before_the_first_day() -> None:
    soon = HonestStart(dt.date(2026, 12, 2))
    assert list(too_early(Saying("I am available immediately.", "the draft"), soon, TODAY)) == []
