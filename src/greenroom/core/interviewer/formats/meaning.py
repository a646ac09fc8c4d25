"""What words are about, by cues: a cue is words that must all be there, each with its other names.

`wait|delay bed|ward` is met by “How long do they wait for a bed?”. Words of four letters or more also stand for their
longer forms: `wait` for “waiting”. An `=` before a word takes it as it is; two words of a pair are joined by `_`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STEM = 4  # letters from which a word stands for its longer forms


def words_of(text: str) -> tuple[str, ...]:
    """The words in small letters."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.lower()))


def speaks_of(text: str, cue: str) -> bool:
    """Whether the text meets every place of the cue."""
    words = words_of(text)
    pairs = " ".join(words)
    return all(any(_there(words, pairs, name) for name in place.split("|")) for place in cue.split())


def best_cue(text: str, cues: Iterable[str]) -> int:
    """How many places the most exact of the cues has that the text meets; 0 when it meets none."""
    return max((len(cue.split()) for cue in cues if speaks_of(text, cue)), default=0)


def quoted(text: str, start: int, end: int) -> Quote:
    """Words of a text with their place, white space folded and cut off at both ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Quote(" ".join(text[start:end].split()), Span(start, end))


def _there(words: tuple[str, ...], pairs: str, name: str) -> bool:
    """Whether a word or pair is there, or a longer form of it."""
    if "_" in name:
        return re.search(rf"\b{re.escape(name.replace('_', ' '))}", pairs) is not None
    if name.startswith("="):
        return name[1:] in words
    if len(name) < _STEM:
        return name in words or f"{name}s" in words
    return any(word.startswith(name) for word in words)
