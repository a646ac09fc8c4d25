"""How often somebody hesitates. The recogniser misses some, so the count is a rough one and says so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.doubts import lost_speech
from greenroom.core.delivery.fillers import is_filler, letters
from greenroom.core.delivery.values import Measured, Stretch
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.delivery.values import Heard

_LEAST_SPAN = 10.0  # seconds from first to last word
_NAME = "Hesitations"
_NONE = "None were heard; a few may have been missed."


def hesitations(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """About how many hesitations there are, and how many a minute."""
    if heard.language != "en":
        return (NotMeasured(_NAME, "Hesitations are known in English only."),)
    if why := lost_speech(heard):
        return (NotMeasured(_NAME, why),)
    span = heard.speech[-1].end - heard.speech[0].start
    if span < _LEAST_SPAN:
        return (NotMeasured(_NAME, "This is too short: it takes ten seconds of talk."),)
    found = [word for word in heard.words if is_filler(word.text)]
    per_minute = 60 * len(found) / span
    each = ", ".join(f"“{text}” {count}" for text, count in Counter(letters(word.text) for word in found).most_common())
    said = f"About {len(found)}: {each}. That is about {per_minute:.0f} a minute." if found else _NONE
    where = tuple(Stretch(word.start, word.end) for word in found)
    return (Measured("fillers", _NAME, round(per_minute, 1), "a minute", said, Certainty.LIKELY, where),)
