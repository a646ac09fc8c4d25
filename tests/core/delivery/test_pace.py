from __future__ import annotations

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.pace import pace
from greenroom.core.delivery.values import Measured, Word
from greenroom.core.spans import Certainty


def measured(found: tuple[Measured | NotMeasured, ...]) -> dict[str, Measured]:
    return {each.key: each for each in found if isinstance(each, Measured)}


def test_a_pace_counts_words_and_no_hesitations() -> None:
    words = spoken("um one two uh three four five six seven eight nine ten eleven twelve", each=0.5)
    found = measured(pace(heard(words)))
    assert found["pace"].value == pytest.approx(12 * 60 / 7, abs=0.6)
    assert found["pace"].sure is Certainty.LIKELY


def test_pauses_count_for_the_pace_and_not_for_the_pace_without_them() -> None:
    first, second = spoken("one two three four five six", each=0.5), spoken("a b c d e f", start=13.5, each=0.5)
    found = measured(pace(heard(first + second, [(0.5, 3.5), (13.5, 16.5)])))
    assert (found["pace"].value, found["articulation"].value) == (45, 120)


def test_a_long_answer_has_a_slowest_and_a_fastest_part() -> None:
    slow = spoken(STORY, each=1.0)
    fast = spoken(STORY, start=slow[-1].end, each=0.25)
    found = measured(pace(heard(slow + fast)))
    assert found["pace-slowest"].value == pytest.approx(60, abs=6)
    assert found["pace-fastest"].value > 120
    assert found["pace-slowest"].where[0].end <= found["pace-fastest"].where[0].end
    assert found["pace"].sure is Certainty.SURE


@pytest.mark.parametrize(
    ("words", "speech", "why"),
    [(spoken("I led them"), None, "too short"), (spoken(STORY), [(0.5, 50.0)], "no words were understood")],
)
def test_a_pace_that_cannot_be_told_says_why(
    words: tuple[Word, ...], speech: list[tuple[float, float]], why: str
) -> None:
    (only,) = pace(heard(words, speech))
    assert isinstance(only, NotMeasured)
    assert why in only.why
