"""Where somebody speaks in a recording, to a hundredth of a second.

The Silero network that comes with faster-whisper tells voice from other sound, but it is rough: breath and noise after
a word pass for voice, and now and then it doubts a word that is plainly there. So where it is not sure, a step counts
as speech only if it stands out: if it lies about halfway, in decibels, between the noise nearby and the louder speech
nearby, in one of three bands (voice, vowels, hiss). Where noise hides all hiss, the network is asked alone. A gap that
is full of sound is no pause. How the figures were chosen, and how well it does, stands in docs/how-we-hear.md.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from faster_whisper.vad import VadOptions, get_speech_timestamps, get_vad_model

from greenroom.adapters.sound import RATE
from greenroom.core.delivery.values import Stretch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]
    Numbers = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Span = tuple[int, int]

_STEP, _WINDOW, _POINTS = 160, 400, 512  # samples: 10 milliseconds, 25 milliseconds, what the network looks at in one
_A_SECOND = RATE // _STEP  # steps
_BANDS = ((100, 1000), (1000, 3000), (3000, 7500))  # hertz
_PART, _AROUND = 10 * _A_SECOND, 10 * _A_SECOND  # steps that are measured against their surroundings at a time
_ENOUGH = 20  # steps from which a level can be told
_VOICE, _NO_VOICE = 0.9, 0.1  # likelihoods by which speech and noise are measured
_LIKELY, _EVEN, _MAYBE = 0.9, 0.5, 0.4  # of a voice; below the last no sound is speech, however loud
_PLAINLY, _STANDS_OUT = 0.5, 0.45  # share of the way from noise to speech: a hum, a voice
_HIDDEN = 15.0  # decibels between speech and noise in the highest band; with less, s and f sink in the noise
_DEEPEST = 60.0  # decibels below speech; what is softer than that is nobody's ending
_SILENCE = 1e-12
_SHORTEST_PAUSE, _SHORTEST = 15, 10  # steps; shorter silences belong to consonants, shorter sounds are clicks
_DRAWN_OUT = 100  # steps; one hiss or hum, in which the network soon hears no voice any more
_HUM = 8.0  # decibels by which the voice lies above the hiss in a hum; in breath they are alike
_BEFORE = 10  # steps in which a word may begin unvoiced, before the network hears a voice


def speech_in(samples: Samples) -> tuple[Stretch, ...]:
    """Where a voice is found, in seconds; rumble must be gone before."""
    steps = len(samples) // _STEP
    if not steps:
        return ()
    voice = _likelihoods(samples, steps)
    if voice.max() < _MAYBE:
        return ()
    levels = _levels(samples, steps)
    height, hidden = _heights(levels, voice)
    loud = height >= _STANDS_OUT
    spoken = (voice >= _LIKELY) | (voice >= _EVEN) & hidden | (voice >= _MAYBE) & loud
    hum = (height >= _PLAINLY) & (levels[:, 0] - levels[:, -1] >= _HUM)
    found = [span for span in _joined(_drawn_out(_runs(spoken), hum), loud) if span[1] - span[0] >= _SHORTEST]
    ends = [0, *(end for _, end in found)]
    begun = [(_begin(start, loud, end), stop) for (start, stop), end in zip(found, ends, strict=False)]
    return tuple(Stretch(start / _A_SECOND, end / _A_SECOND) for start, end in begun)


def roughly_speech_in(samples: Samples) -> tuple[Stretch, ...]:
    """The same by the network alone: with breath and echo, which is what voices are told apart by."""
    options = VadOptions(
        threshold=_EVEN,
        neg_threshold=_MAYBE,
        min_silence_duration_ms=10 * _SHORTEST_PAUSE,
        speech_pad_ms=0,
        min_speech_duration_ms=10 * _SHORTEST,
    )
    found = get_speech_timestamps(samples, options)
    return tuple(Stretch(round(each["start"] / RATE, 2), round(each["end"] / RATE, 2)) for each in found)


def _likelihoods(samples: Samples, steps: int) -> Numbers:
    """How likely there is a voice in each step, 0 to 1, by Silero."""
    padded = np.pad(samples, (0, _POINTS - len(samples) % _POINTS))
    found = np.asarray(get_vad_model()(padded), dtype=np.float64).reshape(-1)
    middle = np.arange(steps) * _STEP + _STEP // 2
    likely: Numbers = found[middle // _POINTS]
    return likely


def _levels(samples: Samples, steps: int) -> Numbers:
    """The level of each step in each band, in decibels; a part at a time, so that an hour needs little memory."""
    before = (_WINDOW - _STEP) // 2
    padded = np.pad(samples, (before, _WINDOW))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_STEP][:steps]
    hertz = np.fft.rfftfreq(_POINTS, 1 / RATE)
    parts = []
    for start in range(0, steps, _PART):
        power = np.abs(np.fft.rfft(frames[start : start + _PART] * np.hanning(_WINDOW), _POINTS)) ** 2
        bands = [power[:, (hertz >= low) & (hertz < high)].sum(axis=1) for low, high in _BANDS]
        parts.append(10 * np.log10(np.stack(bands, axis=1) / _WINDOW**2 + _SILENCE))
    return np.concatenate(parts)


def _heights(levels: Numbers, voice: Numbers) -> tuple[Numbers, Flags]:
    """How far each step lies up the way from noise to speech, in the band where it stands out most.

    And whether the noise there hides what hisses.
    """
    parts, hidden = [], []
    for start in range(0, len(levels), _PART):
        near = slice(max(0, start - _AROUND), start + _PART + _AROUND)
        top, floor = _speech_and_noise(levels[near], voice[near])
        part = levels[start : start + _PART]
        parts.append(((part - floor) / np.maximum(top - floor, 1.0)).max(axis=1))
        hidden.append(np.full(len(part), (top - floor)[-1] < _HIDDEN))
    return np.concatenate(parts), np.concatenate(hidden)


def _speech_and_noise(levels: Numbers, voice: Numbers) -> tuple[Numbers, Numbers]:
    """The level of the louder speech and of the noise, in each band."""
    talk, quiet = levels[voice >= _VOICE], levels[voice < _NO_VOICE]
    talk = talk if len(talk) >= _ENOUGH else levels[voice >= _MAYBE]
    top = np.percentile(talk if len(talk) else levels, 75, axis=0)
    floor = np.median(quiet, axis=0) if len(quiet) >= _ENOUGH else np.percentile(levels, 5, axis=0)
    return top, np.maximum(floor, top - _DEEPEST)


def _runs(flags: Flags) -> list[Span]:
    """The stretches of steps that are set."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _drawn_out(spans: list[Span], hum: Flags) -> list[Span]:
    """The same, each with the hum into which it runs out, as in “ummm”; breath has no hum."""
    found = []
    for start, end in spans:
        silent = np.flatnonzero(~hum[end : end + _DRAWN_OUT])
        found.append((start, end + int(silent[0]) if len(silent) else min(len(hum), end + _DRAWN_OUT)))
    return found


def _joined(spans: list[Span], loud: Flags) -> list[Span]:
    """The same, with what belongs together: no pause is without a silence."""
    if not spans:
        return []
    apart = [(one[1], other[0]) for one, other in pairwise(spans) if _is_pause(loud[one[1] : other[0]])]
    starts, ends = [spans[0][0], *(end for _, end in apart)], [*(start for start, _ in apart), spans[-1][1]]
    return list(zip(starts, ends, strict=True))


def _is_pause(loud: Flags) -> bool:
    """Whether it is silent long enough; a gap full of sound is a drawn-out one, unless it goes on too long for that."""
    return len(loud) > _DRAWN_OUT or any(end - start >= _SHORTEST_PAUSE for start, end in _runs(~loud))


def _begin(start: int, loud: Flags, last: int) -> int:
    """Where the word really begins: with an h, f or s, in which there is no voice yet."""
    least = max(last, start - _BEFORE)
    quiet = np.flatnonzero(~loud[least:start])
    return least + int(quiet[-1]) + 1 if len(quiet) else least
