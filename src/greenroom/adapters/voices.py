"""Whether one person speaks in a recording or more, as far as that can be told without knowing anybody's voice.

Pieces of a second and a half are described by mel-frequency cepstra (S. Davis, P. Mermelstein, Comparison of parametric
representations for monosyllabic word recognition in continuously spoken sentences, IEEE Transactions on Acoustics,
Speech, and Signal Processing 28(4), 1980) and parted into two groups. If the groups lie much further apart than the
sounds within each, and their pitch differs as well, two people speak. A head that turns away changes the sound but not
the pitch. Two people of like pitch are not told apart; `python -m bench speech` says how often it is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from greenroom.core.delivery.values import Sound, Stretch

    Numbers = NDArray[np.float64]
    Samples = NDArray[np.float32]

_FRAME, _HOP, _SIZE = 400, 160, 512  # samples
_BANDS, _KEPT = 24, 12
_LOWEST, _HIGHEST = 100.0, 7000.0  # hertz
_PIECE, _LEAST_FRAMES = 1.5, 60  # seconds, and frames in a piece
_QUIET = 30  # percent of the frames of a piece that are left out as its quietest
_LEAST_PIECES = 14
_LEAST_SHARE = 0.15  # of the speech that the second person must have
_ONE, _TWO = 2.5, 4.0  # squared distances between the groups, in spreads of the sounds within
_SEMITONES, _LEAST_PITCHES = 2.5, 6
_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of speech: its cepstra, a row each frame, and its pitches."""

    cepstra: Numbers
    pitch: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """How far two groups of pieces lie apart: in sound, and in semitones between their middle pitches."""

    sound: float
    pitch: float


def voices_in(samples: Samples, speech: Sequence[Stretch], rate: int, sound: Sound) -> int | None:
    """1 or 2, or None where it cannot be told: too little speech, or neither clearly one nor clearly two."""
    found = apart(samples, speech, rate, sound)
    if found is None:
        return None
    if found.sound < _ONE:
        return 1
    return 2 if found.sound >= _TWO and found.pitch >= _SEMITONES else None


def apart(samples: Samples, speech: Sequence[Stretch], rate: int, sound: Sound) -> Apart | None:
    """How far apart the two groups are; 0 where the second is too small, None with too little speech."""
    pieces = _pieces(samples, speech, rate, sound)
    if len(pieces) < _LEAST_PIECES:
        return None
    cepstra = [piece.cepstra for piece in pieces]
    means = np.stack([each.mean(axis=0) for each in cepstra])
    weights = np.array([len(each) for each in cepstra], dtype=np.float64)
    second = _parted(means @ np.linalg.cholesky(np.linalg.inv(_spread(cepstra))), weights)
    share = float(weights[second].sum() / weights.sum())
    if not _LEAST_SHARE <= share <= 1 - _LEAST_SHARE:
        return Apart(0.0, 0.0)
    sides = [[piece for piece, own in zip(pieces, second, strict=True) if own == side] for side in (False, True)]
    groups = [np.concatenate([piece.cepstra for piece in side]) for side in sides]
    between = groups[0].mean(axis=0) - groups[1].mean(axis=0)
    return Apart(float(between @ np.linalg.inv(_spread(groups)) @ between), _semitones(*sides))


def _semitones(one: Sequence[_Piece], other: Sequence[_Piece]) -> float:
    """Between the middle pitches of two groups; 0 where one of them has hardly any pitch."""
    pitches = [[hertz for piece in side for hertz in piece.pitch] for side in (one, other)]
    if min(map(len, pitches)) < _LEAST_PITCHES:
        return 0.0
    low, high = (float(np.median(each)) for each in pitches)
    return abs(12 * float(np.log2(high / low)))


def _pieces(samples: Samples, speech: Sequence[Stretch], rate: int, sound: Sound) -> list[_Piece]:
    """The pieces of speech, without their quietest frames."""
    found = []
    for stretch in speech:
        edges = np.linspace(stretch.start, stretch.end, max(1, round(stretch.seconds / _PIECE)) + 1)
        for start, end in pairwise(edges):
            cepstra, power = _cepstra(samples[int(start * rate) : int(end * rate)])
            if len(cepstra) >= _LEAST_FRAMES:
                track = sound.pitch[int(start / sound.step) : int(end / sound.step)]
                loud = cepstra[power > np.percentile(power, _QUIET)]
                found.append(_Piece(loud, tuple(hertz for hertz in track if hertz > 0)))
    return found


def _parted(points: Numbers, weights: Numbers) -> NDArray[np.bool_]:
    """Which points belong to the second of two groups: cut across their longest side, then moved to the nearer mean."""
    centred = points - np.average(points, axis=0, weights=weights)
    axis = np.linalg.svd(centred * np.sqrt(weights)[:, None], full_matrices=False)[2][0]
    second: NDArray[np.bool_] = centred @ axis > 0
    for _ in range(_ROUNDS):
        if second.all() or not second.any():
            break
        one, other = (np.average(points[side], axis=0, weights=weights[side]) for side in (~second, second))
        second = ((points - other) ** 2).sum(axis=1) < ((points - one) ** 2).sum(axis=1)
    return second


def _spread(groups: Sequence[Numbers]) -> Numbers:
    """How the sounds within groups vary, as a covariance."""
    centred = np.concatenate([group - group.mean(axis=0) for group in groups])
    covariance: Numbers = np.cov(centred.T) + 1e-2 * np.eye(_KEPT)
    return covariance


def _cepstra(samples: Samples) -> tuple[Numbers, Numbers]:
    """Twelve mel-frequency cepstra of each frame, and how loud it is."""
    count = (len(samples) - _FRAME) // _HOP + 1
    if count < 1:
        return np.zeros((0, _KEPT)), np.zeros(0)
    frames = samples[np.arange(count)[:, None] * _HOP + np.arange(_FRAME)] * np.hanning(_FRAME)
    power = np.abs(np.fft.rfft(frames, _SIZE)) ** 2
    bands = np.log(power @ _filters().T + 1e-8)
    angles = np.pi / _BANDS * (np.arange(_BANDS) + 0.5) * np.arange(1, _KEPT + 1)[:, None]
    return bands @ np.cos(angles).T, bands.mean(axis=1)


@cache
def _filters() -> Numbers:
    """Triangles of equal width on the mel scale, a row each."""
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (_LOWEST, _HIGHEST))
    corners = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    at = np.fft.rfftfreq(_SIZE, 1 / 16_000)
    rising = (at - corners[:-2, None]) / (corners[1:-1] - corners[:-2])[:, None]
    falling = (corners[2:, None] - at) / (corners[2:] - corners[1:-1])[:, None]
    triangles: Numbers = np.clip(np.minimum(rising, falling), 0, None)
    return triangles
