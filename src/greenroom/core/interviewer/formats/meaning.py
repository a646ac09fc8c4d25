"""What words are about, by cues: a cue is words that must all be there, each with its other names.

`wait|delay bed|ward` is met by “How long do they wait for a bed?”; one word meets one place. Words of four letters or
more also stand for their longer forms: `wait` for “waiting”. An `=` before a word takes it as it is; words that stand
side by side are joined by `_`.
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
    return _met(words, [place.split("|") for place in cue.split()], frozenset())


def best_cue(text: str, cues: Iterable[str]) -> int:
    """How many places the most exact of the cues has that the text meets; 0 when it meets none."""
    return max((len(cue.split()) for cue in cues if speaks_of(text, cue)), default=0)


def closeness(text: str, cues: Iterable[str]) -> tuple[int, int]:
    """How close a text is to a matter: the places of the most exact cue it meets, and how many cues it meets."""
    met = [len(cue.split()) for cue in cues if speaks_of(text, cue)]
    return max(met, default=0), len(met)


def quoted(text: str, start: int, end: int) -> Quote:
    """Words of a text with their place, white space folded and cut off at both ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Quote(" ".join(text[start:end].split()), Span(start, end))


def _met(words: tuple[str, ...], places: list[list[str]], used: frozenset[int]) -> bool:
    """Whether each place is met by words of its own."""
    if not places:
        return True
    first, *others = places
    for name in first:
        for taken in _where(words, name):
            if not taken & used and _met(words, others, used | taken):
                return True
    return False


def _where(words: tuple[str, ...], name: str) -> list[frozenset[int]]:
    """Where a word or pair stands, or a longer form of it."""
    parts = name.removeprefix("=").split("_")
    exact = name.startswith("=")
    last = len(words) - len(parts)
    return [
        frozenset(range(at, at + len(parts)))
        for at in range(last + 1)
        if all(_is(words[at + n], part, exact=exact) for n, part in enumerate(parts))
    ]


def _is(word: str, name: str, *, exact: bool) -> bool:
    """Whether a word is the one meant, or a longer form of it."""
    if exact:
        return word == name
    if len(name) < _STEM:
        return word in {name, f"{name}s"}
    return word.startswith(name)
