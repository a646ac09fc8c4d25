from __future__ import annotations

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.values import Measured
from greenroom.core.delivery.voice import loudness, pitch

WORDS = spoken(STORY)


def test_ranges_are_those_of_eight_tenths_of_the_speech() -> None:
    (loud,), (high,) = loudness(heard(WORDS)), pitch(heard(WORDS))
    assert isinstance(loud, Measured)
    assert isinstance(high, Measured)
    assert (loud.value, high.value) == (8.0, 12.0)


@pytest.mark.parametrize(("clipped", "noise"), [(0.01, -60.0), (0.0, -22.0)])
def test_an_overloaded_or_noisy_recording_has_neither(clipped: float, noise: float) -> None:
    what = heard(WORDS, clipped=clipped, noise=noise)
    for found in (loudness(what), pitch(what)):
        assert isinstance(found[0], NotMeasured)


def test_a_whisper_has_no_pitch() -> None:
    (found,) = pitch(heard(WORDS, pitch=(0.0,) * 100))
    assert isinstance(found, NotMeasured)


def test_nothing_said_of_a_voice_is_a_judgement() -> None:
    said = [each.said for each in (*loudness(heard(WORDS)), *pitch(heard(WORDS))) if isinstance(each, Measured)]
    assert len(said) == 2
    assert not any(word in text for text in said for word in ("good", "monoton", "flat", "lively", "too"))
