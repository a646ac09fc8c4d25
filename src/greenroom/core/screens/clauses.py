"""A saying cut into clauses, so that a word is only heard together with what it belongs to."""

from __future__ import annotations

import re
from typing import NamedTuple

_END = re.compile(
    r"[;!?\n]+|\.(?=\s|$)|,(?=\s)(?!\s20\d\d\b)|\s[–—]\s|"
    r"\s(?=(?:but|so that|so|although|though|because|which|and (?:i|they|we|my|it))\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n+")
_SHORT = re.compile(
    r"\b(?:approx|ca|p\.a|e\.g|i\.e|incl|min|max|no|St|Mr|Ms|Mrs|Dr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)


class Clause(NamedTuple):
    """A part of a sentence, and the sentence that it is a part of."""

    text: str
    sentence: str


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, in its order. Commas in numbers and dates end nothing; a question states nothing."""
    stated = (sentence for sentence in sentences(text) if not sentence.endswith("?"))
    return tuple(Clause(clause, sentence) for sentence in stated for clause in _cut(sentence, _END))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a question keeps its mark."""
    return _cut(text, _SENTENCE_END)


def _cut(text: str, end: re.Pattern[str]) -> tuple[str, ...]:
    parts, start = [], 0
    for match in end.finditer(text):
        if match.group().startswith(".") and _SHORT.search(text[start : match.start()]):
            continue
        parts.append(text[start : match.start()] + ("?" if "?" in match.group() else ""))
        start = match.end()
    return tuple(folded for part in [*parts, text[start:]] if (folded := " ".join(part.split())))
