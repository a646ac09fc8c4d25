"""Figures to know by heart: sentences of the person's own with an amount in them, and the amount left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.core.magnitudes import find_magnitudes

BLANK = "___"
_LONGEST = 300
_WORD = re.compile(r"[^\W\d_]{4}")
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\S)[^.!?\n]*)*(?:[.!?]+(?=\s|$))?")


@dataclass(frozen=True, slots=True)
class Gapped:
    """A sentence with its figures left out, and the sentence as it stands."""

    front: str
    back: str


def gapped(text: str) -> tuple[Gapped, ...]:
    """A sentence of a text for each that holds a figure, in its order; overlong ones are left out, twins come once."""
    sentences = (" ".join(match.group().split()) for match in _SENTENCE.finditer(text))
    found = (_without_figures(sentence) for sentence in sentences if 0 < len(sentence) <= _LONGEST)
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _without_figures(sentence: str) -> Gapped | None:
    """The sentence with a gap for each figure; none where it has no figure, or nothing but figures."""
    front, end = "", 0
    for each in find_magnitudes(sentence):
        if each.quote.span.start >= end:
            front += sentence[end : each.quote.span.start] + BLANK
            end = each.quote.span.end
    front += sentence[end:]
    return Gapped(front, sentence) if front != sentence and _WORD.search(front) else None
