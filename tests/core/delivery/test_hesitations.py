from __future__ import annotations

from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.hesitations import hesitations
from greenroom.core.delivery.values import Measured
from greenroom.core.spans import Certainty


def test_the_count_is_said_as_a_rough_one() -> None:
    (found,) = hesitations(heard(spoken(f"Um, {STORY} uh, um")))
    assert isinstance(found, Measured)
    assert found.said.startswith("About 3: “um” 2, “uh” 1.")
    assert found.sure is Certainty.LIKELY
    assert len(found.where) == 3


def test_none_heard_is_not_said_to_be_none() -> None:
    (found,) = hesitations(heard(spoken(STORY)))
    assert isinstance(found, Measured)
    assert "may have been missed" in found.said


def test_a_few_seconds_have_no_rate() -> None:
    (found,) = hesitations(heard(spoken("Um, I led them.")))
    assert isinstance(found, NotMeasured)


def test_words_that_are_hard_to_make_out_are_not_searched() -> None:
    (found,) = hesitations(heard(spoken(f"Um, {STORY}", sure=0.6)))
    assert isinstance(found, NotMeasured)
    assert found.why == "Many of the words were hard to make out."
