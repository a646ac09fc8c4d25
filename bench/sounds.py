"""Sounds made for the speech bench: silence, noise, music, a dog, an overloaded microphone, pauses of known length."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING

import numpy as np

from greenroom.adapters.sound import RATE, decode

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Spans = list[tuple[float, float]]
    Samples = NDArray[np.float64]

SEED = 5
_EDGE = 0.06  # of a clip's loudest stretch; what is softer at its ends is cut off


def as_wav(samples: Samples) -> bytes:
    """Samples as a WAV file of 16 bits."""
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return written.getvalue()


def clip(path: Path) -> Samples:
    """A clip at a usual loudness."""
    return decode(path.read_bytes()).at_speaking_level().astype(np.float64)


def silence(seconds: float = 20) -> Samples:
    """Digital silence."""
    return np.zeros(int(seconds * RATE))


def room(seconds: float = 20, level: float = -60) -> Samples:
    """The noise of a room, in decibels below full scale."""
    return np.random.default_rng(SEED).normal(0, 10 ** (level / 20), int(seconds * RATE))


def music(seconds: float = 20) -> Samples:
    """Chords and a tune above them, each tone with five overtones that die away."""
    chance, at = np.random.default_rng(SEED), np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros(len(at))
    for start in np.arange(0, seconds, 0.4):
        chord = [0, 4, 7] if int(start / 1.6) % 2 else [-3, 0, 5]
        for note in [*chord, 12 + int(chance.integers(0, 12))]:
            tone = 220 * 2 ** (note / 12)
            since = at - start
            fade = np.where(since >= 0, np.exp(-3 * np.maximum(since, 0)), 0)
            for over in range(1, 6):
                sound += fade * np.sin(2 * np.pi * tone * over * since) / over**1.5
    level: Samples = 0.1 * sound / np.sqrt(np.mean(sound**2))
    return level


def barking(seconds: float = 20) -> Samples:
    """Short bursts that rise to 900 hertz and fall, rough and with overtones, as a dog barks."""
    chance, sound = np.random.default_rng(SEED), room(seconds, -65)
    for start in np.arange(1, seconds - 1, 1.3):
        for bark in range(int(chance.integers(1, 4))):
            at = np.arange(int(0.18 * RATE)) / RATE
            pitch = 500 + 400 * np.sin(np.pi * at / at[-1])
            phase = 2 * np.pi * np.cumsum(pitch) / RATE
            burst = sum(np.sin(over * phase) / over for over in range(1, 8)) + chance.normal(0, 0.6, len(at))
            first = int((start + 0.3 * bark) * RATE)
            sound[first : first + len(at)] += 0.3 * burst * np.sin(np.pi * at / at[-1]) ** 0.5
    return sound


def overloaded(samples: Samples, gain: float) -> Samples:
    """A clip through a microphone that is turned up too far."""
    return np.clip(samples * gain, -1, 1)


def with_pauses(clips: Sequence[Samples], pauses: Sequence[float], noise: float) -> tuple[Samples, Spans]:
    """Clips with silences of known length between them, in the noise of a room, and where those silences are."""
    parts: list[Samples] = []
    where, length = [], 0
    for place, one in enumerate(clips):
        cut = _trimmed(one)
        parts.append(cut)
        length += len(cut)
        if place < len(pauses):
            gap = int(pauses[place] * RATE)
            parts.append(np.zeros(gap))
            where.append((length / RATE, (length + gap) / RATE))
            length += gap
    whole = np.concatenate(parts)
    return whole + room(len(whole) / RATE + 1, noise)[: len(whole)], where


def _trimmed(samples: Samples) -> Samples:
    """Without the silence at both ends."""
    loud = np.sqrt(np.convolve(samples**2, np.ones(160) / 160, "same"))
    there = np.flatnonzero(loud > _EDGE * loud.max())
    return samples[there[0] : there[-1] + 1]
