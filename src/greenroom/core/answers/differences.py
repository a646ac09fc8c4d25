"""Two takes word by word: what stayed, what went, what came."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?…“”\"'’()"


class Fate(StrEnum):
    """What became of words from one take to the other."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one take that share a fate."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Difference:
    """Both takes in pieces, and the share of the words, 0 to 1, that they have in common and in the same order."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    alike: float


def difference(before: str, after: str) -> Difference:
    """How two takes differ; small letters, capitals and marks at the edge of a word make no difference."""
    left, right = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, [_bare(word) for word in left], [_bare(word) for word in right], autojunk=False)
    gone: list[Piece] = []
    new: list[Piece] = []
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        same = what == "equal"
        _add(gone, left[i1:i2], Fate.SAME if same else Fate.GONE)
        _add(new, right[j1:j2], Fate.SAME if same else Fate.NEW)
    return Difference(tuple(gone), tuple(new), matcher.ratio())


def _add(pieces: list[Piece], words: list[str], fate: Fate) -> None:
    if words:
        pieces.append(Piece(" ".join(words), fate))


def _bare(word: str) -> str:
    return word.strip(_EDGES).casefold() or word
