"""The sentences of a turn, and how many words it has."""

from __future__ import annotations

import re

from greenroom.core.spans import Span

_NOISE = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>")
_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bHon)(?<!\bSt)(?<!\bProf)[.?!…]+[\"”’)]*(?=\s|$)|\n\s*\n")


def spoken(text: str) -> str:
    """The text with noted noises, such as “{laugh}” and “[pause]”, replaced by spaces; places stay the same."""
    return _NOISE.sub(lambda noise: " " * len(noise[0]), text)


def word_count(text: str) -> int:
    """How many words were said; noises that somebody noted, and marks that stand alone, are none."""
    return sum(any(character.isalnum() for character in word) for word in spoken(text).split())


def sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of a turn stand, each with the mark that ends it."""
    found, at = [], 0
    for end in [*(mark.end() for mark in _END.finditer(text)), len(text)]:
        words = text[at:end]
        if words.strip():
            found.append(Span(at + len(words) - len(words.lstrip()), at + len(words.rstrip())))
        at = end
    return tuple(found)
