from __future__ import annotations

import pytest

from greenroom.core.consistency_numbers import number_contradictions, same_work
from greenroom.core.contradictions import Saying, Side


def texts(told: str, line: str, *, linked: bool = True) -> list[str]:
    saying = Saying(told, "the story")
    return [each.text for each in number_contradictions(saying, Side(line, "the résumé"), linked=linked)]


@pytest.mark.parametrize(
    ("told", "line", "first", "second"),
    [
        ("I grew online revenue by £1.2 million.", "Grew online revenue by £900,000", "£1.2 million", "£900,000"),
        (
            "I raised parcel throughput to sixty-four percent.",
            "Raised parcel throughput to 46 %",
            "sixty-four percent",
            "46 %",
        ),
        (
            "I trained twelve new planners.",
            "Trained nine new planners on the software",
            "twelve new planners",
            "nine new planners",
        ),
        ("I led a depot with more than 30 drivers.", "Led a depot with 22 drivers", "30 drivers", "22 drivers"),
        ("I lowered complaints under 4 %.", "Lowered complaints from 9 % to 5 %", "4 %", "5 %"),
    ],
)
def test_another_figure_of_the_same_kind_is_named(told: str, line: str, first: str, second: str) -> None:
    assert texts(told, line) == [f"“{first}” in the story, but “{second}” in the résumé."]


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("I grew online revenue by €1.2 million.", "Grew online revenue by £900,000"),
        ("I raised parcel throughput by a third.", "Raised parcel throughput by 33 %"),
        ("I trained two dozen planners.", "Trained nine new planners on the software"),
        ("I led a depot with more than 20 drivers.", "Led a depot with 22 drivers"),
        ("I led a team of 22 drivers and 9 drivers on loan.", "Led a team of 22 drivers"),
        ("I lowered complaints to about 5.2 %.", "Lowered complaints from 9 % to 5 %"),
        ("I lowered complaints.", "Lowered complaints from 9 % to 5 %"),
        ("I lowered complaints from 9 % to 5 %.", "Handled complaints"),
        ("We planned to lower complaints to 3 %.", "Lowered complaints from 9 % to 5 %"),
    ],
)
def test_another_kind_a_bound_or_a_rounded_figure_agrees(told: str, line: str) -> None:
    assert texts(told, line) == []


def test_without_a_link_more_words_must_be_shared() -> None:
    told, line = "I trained twelve planners.", "Trained nine planners"
    assert texts(told, line, linked=True)
    assert texts(told, line, linked=False) == []


def test_two_wordings_of_one_line_are_the_same_work() -> None:
    assert same_work(
        "Cut late departures by loading in drop order", "Cut late departures from 14 % by drop order loading"
    )
    assert not same_work("Cut late departures", "Trained nine planners on software")
    assert not same_work("", "Trained nine planners")
