from __future__ import annotations

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.delivery.length import length
from greenroom.core.questions.values import QuestionKind


@pytest.mark.parametrize(
    ("each", "said"),
    [(0.4, "shorter than the 60 to 90"), (1.7, "within the 60 to 90"), (3.0, "longer than the 60 to 90")],
)
def test_a_length_stands_beside_the_frame_of_its_kind(each: float, said: str) -> None:
    (found,) = length(heard(spoken(STORY, each=each)), QuestionKind.BEHAVIOURAL)
    assert said in found.said


def test_without_a_question_there_is_no_frame() -> None:
    (found,) = length(heard(spoken(STORY, each=1.0)), None)
    assert found.said == f"{found.value} seconds from your first word to your last."
