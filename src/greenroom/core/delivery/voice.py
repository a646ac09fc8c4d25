"""How much loudness and pitch move. A wide or narrow range is neither good nor bad, and nothing here says so."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.doubts import loudness_of_speech, noisy, overloaded
from greenroom.core.delivery.values import Measured
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.delivery.values import Heard

_LEAST_VOICED = 2.0  # seconds with a pitch
_LEAST_SPEECH = 5.0  # seconds
_LOW, _HIGH = 0.1, 0.9


def loudness(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """The range in decibels that eight tenths of the speech lie in."""
    steps = loudness_of_speech(heard)
    why = overloaded(heard) or noisy(heard)
    if not why and len(steps) * heard.sound.step < _LEAST_SPEECH:
        why = "This is too short: it takes five seconds of talk."
    if why:
        return (NotMeasured("Loudness", why),)
    spread = _between(steps)
    said = f"Your loudness moved within {spread:.0f} decibels for most of the time."
    return (Measured("loudness-spread", "Range of loudness", round(spread, 1), "decibels", said, Certainty.LIKELY),)


def pitch(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """The range in semitones that eight tenths of the voiced sound lie in."""
    voiced = [hertz for hertz in heard.sound.pitch if hertz > 0]
    why = overloaded(heard) or noisy(heard)
    if not why and len(voiced) * heard.sound.step < _LEAST_VOICED:
        why = "Too little of the sound has a clear pitch."
    if why:
        return (NotMeasured("Pitch", why),)
    spread = _between([12 * math.log2(hertz) for hertz in voiced])
    said = f"Your pitch moved within {spread:.0f} semitones for most of the time."
    return (Measured("pitch-spread", "Range of pitch", round(spread, 1), "semitones", said, Certainty.LIKELY),)


def _between(values: Sequence[float]) -> float:
    """How far apart the tenth and the ninetieth of a hundred values are."""
    ordered = sorted(values)
    return ordered[int(_HIGH * (len(ordered) - 1))] - ordered[int(_LOW * (len(ordered) - 1))]
