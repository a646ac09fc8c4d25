from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.delivery.doubts import (
    MUDDLED,
    NO_VOICE,
    NO_WORDS,
    TOO_LOUD,
    TWO_VOICES,
    lost_speech,
    noisy,
    overloaded,
    unheard,
    why_not_an_answer,
)

if TYPE_CHECKING:
    from greenroom.core.delivery.values import Word

STORY_WORDS = spoken(STORY)


def test_a_plain_answer_is_an_answer() -> None:
    assert why_not_an_answer(heard(STORY_WORDS)) == ""


def test_silence_is_no_answer() -> None:
    assert why_not_an_answer(heard(())) == NO_VOICE


def test_the_noise_of_the_microphone_is_no_answer() -> None:
    assert why_not_an_answer(heard(STORY_WORDS, level=-75.0)) == NO_VOICE


@pytest.mark.parametrize("words", [(), spoken("Yeah. Thank you.", sure=0.2), spoken("Um, uh, hmm."), spoken("Yeah.")])
def test_noise_in_which_words_were_imagined_is_no_answer(words: tuple[Word, ...]) -> None:
    assert why_not_an_answer(heard(words, [(0.0, 12.0)])) == NO_WORDS


def test_an_overloaded_microphone_is_named_as_the_reason() -> None:
    muddled = spoken("The bee was at a four", sure=0.2)
    assert why_not_an_answer(heard(muddled, clipped=0.2)) == TOO_LOUD


def test_words_that_are_clear_in_spite_of_overload_are_an_answer() -> None:
    loud = heard(STORY_WORDS, clipped=0.2)
    assert why_not_an_answer(loud) == ""
    assert overloaded(loud)


def test_two_people_are_not_one_answer() -> None:
    assert why_not_an_answer(replace(heard(STORY_WORDS), voices=2)) == TWO_VOICES


def test_words_that_the_recogniser_doubts_are_the_person_s_to_correct() -> None:
    muddled = heard(spoken(STORY, sure=0.6))
    assert why_not_an_answer(replace(muddled, voices=None)) == MUDDLED
    assert why_not_an_answer(muddled) == ""
    assert lost_speech(muddled)


def test_a_voice_without_words_was_lost() -> None:
    end = STORY_WORDS[-1].end
    half = heard(STORY_WORDS, [(0.5, end), (end + 1, 2 * end + 1)])
    assert unheard(half) == pytest.approx(0.5, abs=0.02)
    assert lost_speech(half).startswith("For about 51% of the time")
    assert lost_speech(heard(STORY_WORDS)) == ""


def test_noise_as_loud_as_the_voice_is_told() -> None:
    assert noisy(heard(STORY_WORDS, noise=-24.0))
    assert not noisy(heard(STORY_WORDS, noise=None))
