"""The network that reads each sentence alone: what it means, what it adds to a rating, and whether it counts.

What a sentence adds depends on nothing but its words, so it is the same wherever the sentence stands, and it is never
negative: taking a sentence away raises nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from greenroom.core.answers.marks import marks_of, plain
from greenroom.core.exact import bent, dot, likely, mean_of_rows
from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.reader import Reader

    Floats = NDArray[np.float32]

_BEGIN, _END, _LONGEST = "[CLS]", "[SEP]", 96
_RESULT, _LEARNING = 3, 4


class Worth(NamedTuple):
    """What the sentences of an answer are worth.

    Attributes:
        moves: sentences by six: how likely each move is, in the order S T A R L O, without a look at the others.
        adds: sentences by five: what each adds to structure, evidence, ownership, result and learning; never negative.
        counts: for each sentence, from 0 to 1, whether it does anything for the answer.
        vectors: sentences by 384: their meaning.
        question: 384: the question's meaning.
    """

    moves: NDArray[np.float64]
    adds: NDArray[np.float64]
    counts: NDArray[np.float64]
    vectors: Floats
    question: Floats


class Alone:
    """The reader of sentences and what is made of their meaning."""

    def __init__(self, heads: Mapping[str, NDArray[np.generic]], reader: Reader) -> None:
        self._heads = {name: array.astype(np.float32) for name, array in heads.items()}
        self._reader = reader

    def read(self, question: str, sentences: Sequence[str]) -> Worth:
        """Read an answer; at least one sentence."""
        vectors = self.vectors([question, *sentences])
        marks = np.array([marks_of(sentence) for sentence in sentences], np.float32)
        both = np.concatenate([vectors[1:], marks], axis=1)
        moves = likely(self._head("moves", both))
        return Worth(moves, self._adds(both, marks, moves), self._counts(both), vectors[1:], vectors[0])

    def vectors(self, texts: Sequence[str]) -> Floats:
        """The meaning of each text: texts by 384."""
        words = self._reader.read([self._ids(text) for text in texts])
        return np.stack([mean_of_rows(rows) for (rows,) in words])

    def fits(self, said: Floats, asked: Floats) -> NDArray[np.float64]:
        """How well words fit questions, as logits; rows of vectors of meaning, one of them may be a single row."""
        pair = np.concatenate([said * asked * np.float32(4), np.abs(said - asked)], axis=1)
        learnt = self._head("answers", bent(self._head("fits", pair)))[:, 0]
        scale, shift = (float(each) for each in self._heads["near"])
        return learnt + scale * _cosines(said, asked) - shift

    def _ids(self, text: str) -> list[int]:
        """The pieces of a text between its beginning and its end."""
        places = self._reader.words.places
        return [places[_BEGIN], *pieces(plain(text), places)[: _LONGEST - 2], places[_END]]

    def _adds(self, both: Floats, marks: Floats, moves: NDArray[np.float64]) -> NDArray[np.float64]:
        """What each sentence adds to the five ratings that add up; numbers add by themselves, and so does “I”."""
        worth = np.logaddexp(0.0, self._head("worth", both) - 1)
        number, name, own = marks[:, 0], marks[:, 1], marks[:, -1]
        for_number, for_name, for_result = np.logaddexp(0.0, self._heads["counted"].astype(np.float64))
        worth[:, 1] += for_number * number + for_name * name
        worth[:, 2] *= 0.4 + 0.6 * own
        worth[:, 3] *= (0.2 + 0.8 * moves[:, _RESULT]) * (1 + for_result * number)
        worth[:, 4] *= moves[:, _LEARNING]
        return worth

    def _counts(self, both: Floats) -> NDArray[np.float64]:
        """Whether each sentence does anything for the answer."""
        counts: NDArray[np.float64] = 1 / (1 + np.exp(-2 * self._head("does", both)[:, 0]))
        return counts

    def _head(self, name: str, rows: Floats) -> NDArray[np.float64]:
        """One small product."""
        return dot(rows, self._heads[f"{name}.weight"].T) + self._heads[f"{name}.bias"]


def _cosines(one: Floats, other: Floats) -> NDArray[np.float64]:
    """The cosines of the angles between rows; zero for a row of nothing."""
    left, right = (np.rint(rows.astype(np.float64) * 4096) for rows in (one, other))
    lengths = np.sqrt((left * left).sum(axis=1) * (right * right).sum(axis=1))
    cosines: NDArray[np.float64] = (left * right).sum(axis=1) / np.maximum(lengths, 1)
    return cosines
