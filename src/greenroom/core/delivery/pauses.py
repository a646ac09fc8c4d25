"""Where somebody is silent: before the first word, inside a sentence, and between two.

Pauses come from voice detection, because the times of words are too rough for them. Whether one lies inside a sentence
is told by the recogniser's punctuation, so that part is only likely.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.doubts import noisy
from greenroom.core.delivery.values import Measured, Stretch
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.delivery.values import Heard

SHORTEST, LONG = 0.5, 2.0  # seconds
_LEAST_SPAN = 5.0  # seconds from first to last word
_NEAR = 0.3  # seconds by which a word's times may be wrong
_ENDS = (".", "?", "!", "…")


def pauses_of(heard: Heard) -> tuple[Stretch, ...]:
    """Silences of half a second and more between the first and the last word."""
    gaps = (Stretch(one.end, other.start) for one, other in zip(heard.speech, heard.speech[1:], strict=False))
    return tuple(gap for gap in gaps if gap.seconds >= SHORTEST)


def is_between(heard: Heard, pause: Stretch) -> bool:
    """Whether a pause lies between two sentences."""
    before = [word for word in heard.words if (word.start + word.end) / 2 < pause.start + _NEAR]
    return bool(before) and before[-1].text.rstrip("\"”’'").endswith(_ENDS)


def pauses(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """How many pauses there are, how much of the time they take, the longest, and where they lie."""
    if why := noisy(heard):
        return (NotMeasured("Pauses", why),)
    span = heard.speech[-1].end - heard.speech[0].start
    if span < _LEAST_SPAN:
        return (NotMeasured("Pauses", "This is too short: it takes five seconds of talk."),)
    found = sorted(pauses_of(heard), key=lambda pause: -pause.seconds)
    share = sum(pause.seconds for pause in found) / span
    measured = [
        Measured(
            "pauses", "Pauses", len(found), "pauses",
            f"{_counted(len(found), 'pause')} of half a second or longer, {share:.0%} of the time.",
            Certainty.SURE, tuple(found),
        ),
        Measured("pause-share", "Time in pauses", round(100 * share, 1), "percent",
                 f"{share:.0%} of the time from your first word to your last.", Certainty.SURE),
    ]  # fmt: skip
    return (*measured, *_longest(found), *_places(heard, found))


def first_word(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """How long it takes until the first word."""
    start = heard.speech[0].start
    said = f"You began after {start:.1f} seconds."
    where = (Stretch(0.0, start),)
    return (Measured("first-word", "Time to the first word", round(start, 1), "seconds", said, Certainty.SURE, where),)


def _longest(found: Sequence[Stretch]) -> tuple[Measured, ...]:
    """The longest pause, and how many are two seconds and longer."""
    if not found:
        return ()
    first = found[0]
    long = sum(pause.seconds >= LONG for pause in found)
    more = f" {_counted(long, 'pause')} lasted two seconds or longer." if long else ""
    said = f"{first.seconds:.1f} seconds, from second {first.start:.0f} on.{more}"
    return (
        Measured("longest-pause", "Longest pause", round(first.seconds, 1), "seconds", said, Certainty.SURE, (first,)),
    )


def _places(heard: Heard, found: Sequence[Stretch]) -> tuple[Measured, ...]:
    """How many pauses lie inside a sentence and how many between two."""
    between = [pause for pause in found if is_between(heard, pause)]
    inside = [pause for pause in found if pause not in between]
    return (
        Measured("pauses-inside", "Pauses inside a sentence", len(inside), "pauses",
                 f"{_counted(len(inside), 'pause')} in the middle of a sentence.", Certainty.LIKELY, tuple(inside)),
        Measured("pauses-between", "Pauses between sentences", len(between), "pauses",
                 f"{_counted(len(between), 'pause')} between two sentences.", Certainty.LIKELY, tuple(between)),
    )  # fmt: skip


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count or 'No'} {thing}s"
