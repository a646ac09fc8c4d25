from __future__ import annotations

import pytest

from greenroom.core.answers.measures.whose import whose_doing
from greenroom.core.answers.values import Measure


def found(answer: str, measure: Measure) -> list[str]:
    return [each.quote.text for each in whose_doing(answer) if each.measure is measure]


@pytest.mark.parametrize(
    ("answer", "own"),
    [
        ("I called the client and then I fixed the bill.", ["I called", "I fixed"]),
        ("so i quickly rewrote the plan and i asked for help", ["i quickly rewrote", "i asked"]),
        ("I’ve written the guide and I didn’t stop there.", ["I’ve written", "I didn’t stop"]),
        ("I was asked to help, and I decided to stay.", ["I decided"]),
        ("I was leading the shift.", ["I was leading"]),
        ("I planned it on my own.", ["I planned", "on my own"]),
        ("It was my decision to close the lane.", ["my decision"]),
        ("Me and two friends set up a stall.", ["Me and two friends set"]),
        ("I WROTE THE REPORT.", ["I WROTE"]),
    ],
)
def test_own_deeds_are_told_with_i(answer: str, own: list[str]) -> None:
    assert found(answer, Measure.OWN) == own


@pytest.mark.parametrize(
    "answer",
    [
        "I think it went fine.",
        "I guess they agreed, I believe.",
        "I mean, it was late.",
        "I was a waiter.",
        "I am a hard worker.",
        "I felt sad and I had a cold.",
        "World War I began in 1914.",
        "Small tools, i.e. hammers.",
        "In phase I. we waited.",
        "My manager decided.",
    ],
)
def test_opinions_states_and_other_letters_are_no_deed(answer: str) -> None:
    assert found(answer, Measure.OWN) == []


def test_we_our_and_us_are_shared_and_the_country_is_not() -> None:
    answer = "We moved to the US and our team helped us. It’s like the U.S. market."

    assert found(answer, Measure.SHARED) == ["We", "our", "us"]


def test_in_an_answer_in_capital_letters_us_is_the_group() -> None:
    assert found("THEY GAVE US THE KEY", Measure.SHARED) == ["US"]


@pytest.mark.parametrize(
    ("answer", "others"),
    [
        ("They decided to wait and he also wrote the plan.", ["They decided", "he also wrote"]),
        ("My manager approved it.", ["My manager approved"]),
        ("my boss told me to go and she fixed the till", ["my boss told", "she fixed"]),
        ("My team lead handled the customer.", ["My team lead handled"]),
        ("They were tired and she had a cold.", []),
        ("I talked to my manager about it.", []),
        ("I asked my manager and waited.", []),
        ("I asked what he wanted and how they felt.", []),
    ],
)
def test_other_people_who_do_something_are_named_with_their_verb(answer: str, others: list[str]) -> None:
    assert found(answer, Measure.OTHERS) == others


@pytest.mark.parametrize(
    ("answer", "passive"),
    [
        ("The report was written late.", ["was written"]),
        ("Our design got chosen and the budget was quickly approved.", ["got chosen", "was quickly approved"]),
        ("Mistakes were made.", ["were made"]),
        ("It has been sorted out.", ["been sorted"]),
        ("I was involved in the launch.", ["was involved"]),
        ("I was tired and she was excited.", []),
        ("I was asked to help, we were given a week.", []),
        ("It was indeed red.", []),
        ("The plan was made by me.", []),
        ("The shelf was supposed to hold.", []),
        ("They got married.", []),
    ],
)
def test_passive_forms_hide_who_did_it(answer: str, passive: list[str]) -> None:
    assert found(answer, Measure.PASSIVE) == passive


def test_each_span_holds_the_words_as_they_were_written() -> None:
    answer = "Well,  I\nthen  called; it was\tfixed."

    assert {each.quote.span.of(answer) for each in whose_doing(answer)} == {"I\nthen  called", "was\tfixed"}
