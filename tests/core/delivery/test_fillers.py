from __future__ import annotations

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.fillers import fillers, is_filler
from greenroom.core.delivery.values import Measured
from greenroom.core.spans import Certainty


@pytest.mark.parametrize("word", ["um", "Um,", "uh", "Uhm.", "er", "erm", "hmm", "mhm", "ah", "umm"])
def test_hesitations_are_known_however_they_are_spelt(word: str) -> None:
    assert is_filler(word)


@pytest.mark.parametrize("word", ["I", "a", "her", "home", "hum", "errand", "am", "him", "like", ""])
def test_words_are_no_hesitations(word: str) -> None:
    assert not is_filler(word)


def test_the_count_is_said_as_a_rough_one() -> None:
    (found,) = fillers(heard(spoken(f"Um, {STORY} uh, um")))
    assert isinstance(found, Measured)
    assert found.said.startswith("About 3: “um” 2, “uh” 1.")
    assert found.sure is Certainty.LIKELY
    assert len(found.where) == 3


def test_none_heard_is_not_said_to_be_none() -> None:
    (found,) = fillers(heard(spoken(STORY)))
    assert isinstance(found, Measured)
    assert "may have been missed" in found.said


def test_a_few_seconds_have_no_rate() -> None:
    (found,) = fillers(heard(spoken("Um, I led them.")))
    assert isinstance(found, NotMeasured)
