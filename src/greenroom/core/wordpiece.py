"""WordPiece, BERT's way of cutting text into known pieces, in plain Python."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_WORD = 100
_PLAIN_WORD = re.compile(r"[a-z0-9]+|[^a-z0-9 ]")


def pieces(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The ids of the pieces of a text, lower-cased and without accents; words that cannot be cut are left out."""
    ids: list[int] = []
    plain = text.isascii() and text.isprintable()
    for word in _PLAIN_WORD.findall(text.lower()) if plain else _separated(_plain(text)).split():
        ids.extend(_word_pieces(word, vocabulary))
    return ids


def _plain(text: str) -> str:
    """Lower case, without accents and control characters."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in decomposed if c.isspace() or unicodedata.category(c) not in {"Mn", "Cc", "Cf"})


def _separated(text: str) -> str:
    """White space around each punctuation mark and each Chinese character."""
    return "".join(f" {c} " if _stands_alone(c) else c for c in text)


def _stands_alone(char: str) -> bool:
    """Whether a character is a piece of its own."""
    if char.isascii():
        return char.isprintable() and not char.isalnum() and char != " "
    return unicodedata.category(char)[0] == "P" or "\u4e00" <= char <= "\u9fff"


def _word_pieces(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The longest known pieces from the left; none when a rest is unknown."""
    if len(word) > _LONGEST_WORD:
        return []
    ids: list[int] = []
    start = 0
    while start < len(word):
        prefix = "##" if start else ""
        end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in vocabulary), start)
        if end == start:
            return []
        ids.append(vocabulary[prefix + word[start:end]])
        start = end
    return ids
