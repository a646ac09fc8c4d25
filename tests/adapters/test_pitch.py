from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.adapters.pitch import pitch_track

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE, STEP = 16_000, 0.05
AT = np.arange(RATE) / RATE
EVERYWHERE = np.ones(20, dtype=bool)


def swings(hertz: float) -> NDArray[np.float32]:
    """A tone with overtones, as a voice has."""
    overtones = np.arange(1, 6)[:, None]
    wave: NDArray[np.float64] = (np.sin(2 * np.pi * hertz * overtones * AT) / overtones).sum(axis=0)
    return wave.astype(np.float32)


@pytest.mark.parametrize("hertz", [80, 110, 165, 220, 330])
def test_the_pitch_of_a_steady_tone_is_found_to_a_hundredth(hertz: float) -> None:
    found = pitch_track(swings(hertz), RATE, STEP, EVERYWHERE)
    assert (found > 0).sum() >= 18
    assert found[found > 0] == pytest.approx(hertz, rel=0.01)


def test_noise_and_silence_have_no_pitch() -> None:
    noise = np.random.default_rng(3).normal(0, 0.1, RATE).astype(np.float32)
    assert (pitch_track(noise, RATE, STEP, EVERYWHERE) > 0).mean() < 0.1
    assert not pitch_track(np.zeros(RATE, np.float32), RATE, STEP, EVERYWHERE).any()


def test_pitch_is_looked_for_only_where_a_voice_is() -> None:
    voice = np.arange(20) >= 10
    found = pitch_track(swings(200), RATE, STEP, voice)
    assert not found[:10].any()
    assert found[10:18].all()
