"""The pitch of a voice over time, by the YIN method.

A. de Cheveigné, H. Kawahara, YIN, a fundamental frequency estimator for speech and music, Journal of the Acoustical
Society of America 111(4), 2002: the difference function, its normalising by the mean so far, the first dip below a
threshold, and the parabola through the dip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOWEST, HIGHEST = 70.0, 400.0  # hertz
_WINDOW = 0.032  # seconds that are compared with themselves
_DIP = 0.2  # how deep the normalised difference must go; the paper has 0.10 for clean sound
_LEAPS = 8.0  # semitones from the voices around it: an octave taken wrongly
_AROUND = 10  # steps on each side that a leap is held against
_AT_ONCE = 2000


def pitch_track(samples: NDArray[np.float32], rate: int, step: float, voice: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Hertz in the middle of each step; 0 where `voice` is false or nothing swings steadily between 70 and 400 Hz."""
    found = np.zeros(len(voice))
    window, longest = int(_WINDOW * rate), int(rate / LOWEST) + 2
    length = window + longest
    starts = (((np.arange(len(voice)) + 0.5) * step) * rate).astype(int) - length // 2
    wanted = np.flatnonzero(voice & (starts >= 0) & (starts + length <= len(samples)))
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        frames = samples[starts[some][:, None] + np.arange(length)].astype(np.float64)
        found[some] = _pitches(frames, window, longest, rate)
    return _without_leaps(found)


def _pitches(frames: NDArray[np.float64], window: int, longest: int, rate: int) -> NDArray[np.float64]:
    """The pitch of each frame, or 0."""
    dips = _normalised(_difference(frames, window, longest))
    shortest = int(rate / HIGHEST)
    found = np.zeros(len(frames))
    for row, curve in enumerate(dips):
        lag = _first_dip(curve, shortest)
        if lag:
            found[row] = rate / (lag + _vertex(curve, lag))
    return found


def _difference(frames: NDArray[np.float64], window: int, longest: int) -> NDArray[np.float64]:
    """How much each frame's window differs from itself so many samples later, for all lags below `longest`."""
    size = 1 << int(np.ceil(np.log2(frames.shape[1] + window)))
    later = np.fft.rfft(frames, size)
    start = np.fft.rfft(frames[:, :window], size)
    alike = np.fft.irfft(later * np.conj(start), size)[:, :longest]
    power = np.cumsum(np.pad(frames**2, ((0, 0), (1, 0))), axis=1)
    energy = power[:, window : window + longest] - power[:, :longest]
    return np.maximum(energy[:, :1] + energy - 2 * alike, 0.0)


def _normalised(difference: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each value over the mean of those before it; 1 at no lag."""
    lags = np.arange(1, difference.shape[1])
    sums = np.maximum(np.cumsum(difference[:, 1:], axis=1), 1e-12)
    return np.concatenate([np.ones((len(difference), 1)), difference[:, 1:] * lags / sums], axis=1)


def _first_dip(curve: NDArray[np.float64], shortest: int) -> int:
    """The lag at the bottom of the first dip that is deep enough; 0 without one."""
    middle = curve[shortest:-1]
    bottoms = (middle < _DIP) & (middle <= curve[shortest - 1 : -2]) & (middle < curve[shortest + 1 :])
    return int(np.argmax(bottoms)) + shortest if bottoms.any() else 0


def _vertex(curve: NDArray[np.float64], lag: int) -> float:
    """Where between the samples the bottom of the dip lies, -0.5 to 0.5."""
    left, middle, right = curve[lag - 1 : lag + 2]
    bend = left - 2 * middle + right
    return float(np.clip((left - right) / (2 * bend), -0.5, 0.5)) if bend > 0 else 0.0


def _without_leaps(found: NDArray[np.float64]) -> NDArray[np.float64]:
    """Without values far away from the voices around them."""
    kept = found.copy()
    for place in np.flatnonzero(found):
        near = found[max(0, place - _AROUND) : place + _AROUND + 1]
        middle = np.median(near[near > 0])
        if abs(12 * np.log2(found[place] / middle)) > _LEAPS:
            kept[place] = 0.0
    return kept
