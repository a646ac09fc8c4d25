"""Question and answer read together: what each sentence does, how the whole would be rated, and whether it fits.

All words look at one another, so a sentence is understood by what stands before and after it.
"""

from __future__ import annotations

from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from greenroom.core.exact import dot, likely, mean_of_rows
from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.reader import Reader

    Floats = NDArray[np.float32]

_BEGIN, _END, _ASKED, _LONGEST = "[CLS]", "[SEP]", 60, 160
_MOST = 512  # pieces that are read together; a longer answer is read in stretches, the question before each


class Whole(NamedTuple):
    """An answer as a whole.

    Attributes:
        ratings: seven, from 1 to 5.
        fit: whether it answers the question, as a logit.
    """

    ratings: tuple[float, ...]
    fit: float


class Together:
    """The network that sees question and answer at once."""

    def __init__(self, heads: Mapping[str, NDArray[np.generic]], reader: Reader) -> None:
        self._heads, self._reader = {name: array.astype(np.float64) for name, array in heads.items()}, reader

    def read(self, question: str, sentences: Sequence[str]) -> tuple[Floats, ...]:
        """For each sentence the rows of its pieces, read in their order; at least one sentence."""
        known = self._reader.words.places
        begin = [known[_BEGIN], *pieces(question, known)[:_ASKED], known[_END]]
        told = [[*pieces(sentence, known)[:_LONGEST], known[_END]] for sentence in sentences]
        words: list[Floats] = []
        groups = _stretches(told, _MOST - len(begin))
        texts = [[*begin, *(piece for sentence in group for piece in sentence)] for group in groups]
        for group, (rows,) in zip(groups, self._reader.read(texts, len(begin)), strict=True):
            ends = np.cumsum([len(begin), *(len(sentence) for sentence in group)])
            words += [rows[start:stop] for start, stop in pairwise(ends)]
        return tuple(words)

    def moves(self, words: Sequence[Floats]) -> NDArray[np.float64]:
        """How likely each move is in each stretch of words, in the order S T A R L O."""
        return likely(self._head("move", np.stack([mean_of_rows(each) for each in words])))

    def whole(self, words: Sequence[Floats], count: int) -> Whole:
        """An answer of so many words as a whole; each rating looks at the sentences that matter for it."""
        seen = np.stack([mean_of_rows(each) for each in words])
        share = likely(self._head("looks", seen).T).T
        found = (share * self._head("sees", seen)).sum(axis=0)
        size = np.array([[log(len(words)), log(1 + count) - 4]], np.float32)
        rated = (found[:-1] + self._head("size", size)[0]) * self._heads["spread"] + self._heads["mean"]
        return Whole(tuple(float(each) for each in np.clip(rated, 1, 5)), float(found[-1]))

    def pieces_in(self, text: str) -> int:
        """How many pieces a text has."""
        return len(pieces(text, self._reader.words.places))

    def _head(self, name: str, rows: Floats) -> NDArray[np.float64]:
        """One small product."""
        weights = self._heads[f"{name}.weight"].T.astype(np.float32)
        return dot(rows, weights) + self._heads[f"{name}.bias"]


def _stretches(sentences: list[list[int]], room: int) -> list[list[list[int]]]:
    """Sentences in groups that can be read together."""
    groups: list[list[list[int]]] = [[]]
    left = room
    for sentence in sentences:
        if groups[-1] and left < len(sentence):
            groups.append([])
            left = room
        groups[-1].append(sentence)
        left -= len(sentence)
    return groups
