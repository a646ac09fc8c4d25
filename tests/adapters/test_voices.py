from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.adapters.sound import RATE, Decoded, sound_of
from greenroom.adapters.voices import voices_in
from greenroom.core.delivery.values import Stretch

if TYPE_CHECKING:
    from numpy.typing import NDArray


def person(hertz: float, formants: tuple[float, float], seconds: int, seed: int) -> NDArray[np.float32]:
    """Somebody who says vowels: a buzz through two resonances that wander a little."""
    chance, parts = np.random.default_rng(seed), []
    at = np.arange(RATE // 4) / RATE
    for _ in range(4 * seconds):
        pitch = hertz * chance.uniform(0.9, 1.1)
        first, second = (each * chance.uniform(0.8, 1.2) for each in formants)
        overtones = np.arange(1, int(6000 / pitch)) * pitch
        gains = 1 / (1 + ((overtones - first) / 150) ** 2) + 0.5 / (1 + ((overtones - second) / 250) ** 2) + 0.01
        parts.append((gains[:, None] * np.sin(2 * np.pi * overtones[:, None] * at)).sum(axis=0))
    whole = np.concatenate(parts) + chance.normal(0, 0.01, 4 * seconds * len(at))
    level: NDArray[np.float32] = (0.1 * whole / np.sqrt(np.mean(whole**2))).astype(np.float32)
    return level


ONE = person(110, (500, 1500), 14, 1)
AGAIN = person(110, (500, 1500), 14, 2)
OTHER = person(210, (800, 2300), 14, 3)


def counted(samples: NDArray[np.float32]) -> int | None:
    speech = [Stretch(0, len(samples) / RATE)]
    return voices_in(samples, speech, RATE, sound_of(Decoded(samples, 0.0), speech))


def test_one_person_is_one() -> None:
    assert counted(np.concatenate([ONE, AGAIN])) == 1


def test_two_people_are_two() -> None:
    assert counted(np.concatenate([ONE, OTHER])) == 2


def test_a_few_seconds_cannot_tell() -> None:
    assert counted(ONE[: 10 * RATE]) is None


@pytest.mark.parametrize("pitch", [120.0, 0.0])
def test_another_sound_at_the_same_pitch_is_left_open(pitch: float) -> None:
    both = np.concatenate([ONE, OTHER])
    speech = [Stretch(0, len(both) / RATE)]
    sound = sound_of(Decoded(both, 0.0), speech)
    same = replace(sound, pitch=(pitch,) * len(sound.pitch))
    assert voices_in(both, speech, RATE, same) is None
