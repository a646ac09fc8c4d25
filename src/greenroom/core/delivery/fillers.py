"""Hesitations: the sounds that fill a pause while somebody looks for words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.values import Measured, Stretch
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.delivery.values import Heard

_FILLER = re.compile(r"u+[hm]+|u+h?m+|e+r+m*|a+h+|h+m+|m+h*m+|uhm|eh")
_NOT_LETTERS = re.compile(r"[^a-z]")
_LEAST_SPAN = 10.0  # seconds from first to last word
_NAME = "Hesitations"
_NONE = "None were heard; a few may have been missed."


def is_filler(word: str) -> bool:
    """Whether a word is a hesitation such as “um”, however it is spelt."""
    return bool(_FILLER.fullmatch(_letters(word)))


def fillers(heard: Heard) -> tuple[Measured | NotMeasured, ...]:
    """About how many hesitations there are, and how many a minute."""
    if heard.language != "en":
        return (NotMeasured(_NAME, "Hesitations are known in English only."),)
    span = heard.speech[-1].end - heard.speech[0].start
    if span < _LEAST_SPAN:
        return (NotMeasured(_NAME, "This is too short: it takes ten seconds of talk."),)
    found = [word for word in heard.words if is_filler(word.text)]
    per_minute = 60 * len(found) / span
    each = ", ".join(
        f"“{text}” {count}" for text, count in Counter(_letters(word.text) for word in found).most_common()
    )
    said = f"About {len(found)}: {each}. That is about {per_minute:.0f} a minute." if found else _NONE
    where = tuple(Stretch(word.start, word.end) for word in found)
    return (Measured("fillers", _NAME, round(per_minute, 1), "a minute", said, Certainty.LIKELY, where),)


def _letters(word: str) -> str:
    return _NOT_LETTERS.sub("", word.lower())
