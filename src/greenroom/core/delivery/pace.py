"""How fast somebody speaks: overall, without the pauses, and along the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.doubts import lost_speech, real_words, voice_seconds
from greenroom.core.delivery.values import Measured, Stretch
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.delivery.values import Heard

WINDOW, _STRIDE = 20.0, 5.0  # seconds
_LEAST_WORDS, _LEAST_VOICE = 12, 5.0
_SURE_WORDS = 60
_UNIT = "words a minute"


def pace(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """Words a minute from the first word to the last, words a minute of speaking time, the slowest and fastest part."""
    words, voice = real_words(heard.words), voice_seconds(heard)
    if len(words) < _LEAST_WORDS or voice < _LEAST_VOICE:
        return (NotMeasured("Pace", "This is too short: it takes a dozen words and five seconds to tell a pace."),)
    if why := lost_speech(heard):
        return (NotMeasured("Pace", why),)
    span = heard.speech[-1].end - heard.speech[0].start
    overall, spoken = round(60 * len(words) / span), round(60 * len(words) / voice)
    sure = Certainty.SURE if len(words) >= _SURE_WORDS else Certainty.LIKELY
    whole = Stretch(heard.speech[0].start, heard.speech[-1].end)
    return (
        Measured("pace", "Pace", overall, _UNIT, f"{overall} words a minute, pauses included.", sure, (whole,)),
        Measured(
            "articulation", "Pace without pauses", spoken, _UNIT, f"{spoken} words a minute while you spoke.", sure
        ),
        *_along(heard),
    )


def windows(heard: Heard) -> tuple[tuple[Stretch, float], ...]:
    """Words a minute in each window of twenty seconds, five seconds apart, that lies between first and last word."""
    words = real_words(heard.words)
    if not heard.speech:
        return ()
    found, start, end = [], heard.speech[0].start, heard.speech[-1].end
    while start + WINDOW <= end:
        inside = sum(start <= (word.start + word.end) / 2 < start + WINDOW for word in words)
        found.append((Stretch(round(start, 2), round(start + WINDOW, 2)), 60 * inside / WINDOW))
        start += _STRIDE
    return tuple(found)


def _along(heard: Heard) -> tuple[Measured, ...]:
    """The slowest and the fastest twenty seconds, where the answer is long enough to have both."""
    found = windows(heard)
    if len(found) * _STRIDE < WINDOW:
        return ()
    slowest, fastest = min(found, key=lambda each: each[1]), max(found, key=lambda each: each[1])
    return (
        _part("pace-slowest", "Slowest part", slowest),
        _part("pace-fastest", "Fastest part", fastest),
    )


def _part(key: str, name: str, part: tuple[Stretch, float]) -> Measured:
    where, value = part
    said = f"{value:.0f} words a minute, from {where.start:.0f} to {where.end:.0f} seconds."
    return Measured(key, name, round(value), _UNIT, said, Certainty.LIKELY, (where,))
