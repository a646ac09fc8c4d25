"""The sentences of a turn, and how many words it has."""

from __future__ import annotations

import re

from greenroom.core.spans import Span

_NOISE = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>")
_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bHon)(?<!\bSt)(?<!\bProf)[.?!…]+[\"”’)]*(?=\s|$)|\n\s*\n")
_LONGEST = 400  # characters of a sentence


def spoken(text: str) -> str:
    """The text with noted noises, such as “{laugh}” and “[pause]”, replaced by spaces; places stay the same."""
    return _NOISE.sub(lambda noise: " " * len(noise[0]), text)


def word_count(text: str) -> int:
    """How many words were said; noises that somebody noted, and marks that stand alone, are none."""
    return sum(any(character.isalnum() for character in word) for word in spoken(text).split())


def sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of a turn stand, each with the mark that ends it.

    Speech that was written down without marks is cut at a space after at most 400 characters.
    """
    found, at = [], 0
    for end in [*(mark.end() for mark in _END.finditer(text)), len(text)]:
        while end - at > _LONGEST:
            cut = text.rfind(" ", at + 1, at + _LONGEST)
            cut = cut if cut > at else at + _LONGEST
            found.append(_trimmed(text, at, cut))
            at = cut
        found.append(_trimmed(text, at, end))
        at = end
    return tuple(span for span in found if span.start < span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without space around it."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    return Span(first, max(first, start + len(words.rstrip())))
