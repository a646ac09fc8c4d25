from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.arithmetic import calculations

RIGHT = [
    "1,200 × 0.35 = 420",
    "1200 x 0.35 = 420",
    "1200*0.35=420",
    "35% of 1,200 is 420",
    "1,200 times 35 percent is 420",
    "So 1,200 times 35 percent is about 400.",
    "a third of 900 is 300",
    "two thirds of 90 is 60",
    "half of 80 makes 40",
    "twice 40 is 80",
    "420 out of 1,200 is 35%",
    "420 is 35% of 1,200",
    "36,000 euros divided by 1,200 orders is 30 euros an order",
    "36,000 / 1,200 = 30",
    "from 40 to 50 is a 25% increase",
    "It went from 80 to 60, which is 25 percent less",
    "120 minus 20% is 96",
    "120 plus 10 percent gives 132",
    "1.2 million / 12 = 100k",
    "twelve hundred times thirty-five percent is four hundred and twenty",
    "90 patients × 20 minutes = 30 hours",
    "210 customers a day at €6.50 makes €1,365 a day",
    "35,490 - 11,357 - 19,000 - 4,200 - 2,100 = -1,167",
    "20% + 15% = 35%",
    "1250 × 0.35 = 440",
    "8 minutes times 190 days is 1,520 minutes",
    "40,000 subscribers times 6% is 2,400 a month",
    "5,000 an hour × 14 hours gives 70,000",
    "2 + 3 × 4 = 14",
    "33 bed hours divided by 24 is 1.4 beds",
    "33 bed hours times 365 days comes to roughly 12,000",
]
WRONG = [
    ("1,200 × 0.35 = 430", 420),
    ("35% of 1,200 is 440", 420),
    ("a third of 900 is 270", 300),
    ("36,000 divided by 1,200 is 300", 30),
    ("from 40 to 50 is a 20% increase", 25),
    ("120 minus 20% is 100", 96),
    ("1.2 million / 12 = 10k", 100_000),
    ("5,000 an hour × 14 hours gives 60,000", 70_000),
    ("420 is 45% of 1,200", 540),
    ("90 patients × 20 minutes = 45 hours", 30),
]
NONE = [
    "We have 28 beds and 6 leave each day.",
    "I see 3 things: 5 nurses is fine.",
    "It is open from 7 to 7 on 26 days.",
    "10-12 patients × 5 = 55",
    "In 2024 there were 9,000 donors.",
    "The answer is 42.",
    "",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_calculation_is_found_and_right(text: str) -> None:
    (found,) = calculations(text)
    assert found.right


@pytest.mark.parametrize(("text", "value"), WRONG)
def test_a_wrong_calculation_is_found_with_what_comes_out(text: str, value: float) -> None:
    (found,) = calculations(text)
    assert not found.right
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize("text", NONE)
def test_numbers_without_a_calculation_are_none(text: str) -> None:
    assert calculations(text) == ()


def test_a_result_can_go_into_the_next_calculation() -> None:
    one, other = calculations("6 × 5.5 hours is 33 bed hours a day, times 365 is about 12,000")
    assert (one.said, other.said) == (33, 12_000)
    assert one.right
    assert other.right


@given(st.integers(2, 5000), st.integers(2, 400), st.sampled_from(["×", "x", "times", "multiplied by", "*"]))
def test_every_true_product_is_right_and_a_tenth_too_much_is_wrong(one: int, other: int, sign: str) -> None:
    assert [each.right for each in calculations(f"{one:,} {sign} {other} = {one * other:,}")] == [True]
    wrong = one * other * 11 // 10 + 7
    assert [each.right for each in calculations(f"{one:,} {sign} {other} = {wrong}")] == [False]


@given(st.text(max_size=80))
def test_any_text_can_be_read_and_quotes_stand_in_it(text: str) -> None:
    for each in calculations(text):
        assert each.quote.text == " ".join(each.quote.span.of(text).split())
