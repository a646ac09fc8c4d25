from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.adapters.judge import packed_together

if TYPE_CHECKING:
    from greenroom.core.answers.together import Together

QUESTION = "Tell me about a time you improved something at work."
STORY = (
    "Last spring the vans at our depot left late.",
    "My job was to bring late departures under six percent.",
    "I stood at the gate for a week and wrote down why each van was late.",
    "In the end late departures fell from 14 % to 5 %.",
)
SITUATION, TASK, ACTION, RESULT = range(4)


@pytest.fixture(scope="module")
def together() -> Together:
    return packed_together()


def test_each_sentence_of_a_story_has_its_move(together: Together) -> None:
    moves = together.moves(together.read(QUESTION, STORY))
    assert moves.argmax(axis=1).tolist() == [SITUATION, TASK, ACTION, RESULT]
    assert moves.sum(axis=1) == pytest.approx(np.ones(4))


def test_two_readings_have_the_same_bits(together: Together) -> None:
    one, other = together.read(QUESTION, STORY), together.read(QUESTION, STORY)
    assert all(a.tobytes() == b.tobytes() for a, b in zip(one, other, strict=True))


def test_an_answer_longer_than_one_stretch_is_read_to_its_end(together: Together) -> None:
    many = [f"On day {number} I wrote down why each of the vans at our gate was late." for number in range(80)]
    told = together.read(QUESTION, many)
    assert len(told) == 80
    assert together.moves(told).sum(axis=1) == pytest.approx(np.ones(80))


def test_a_question_without_words_can_be_asked(together: Together) -> None:
    assert len(together.read("", STORY)) == len(STORY)
