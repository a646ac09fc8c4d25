"""What a question says, read by a small network: each word sees all others; two heads name kind and competencies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from greenroom.core.exact import dot, mean_of_rows
from greenroom.core.questions.cues import plainly
from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from greenroom.core.reader import Reader

    Floats = NDArray[np.float32]

_BEGIN, _END = "[CLS]", "[SEP]"
LONGEST = 64  # pieces that are read


class Read(NamedTuple):
    """What is read in a question.

    Attributes:
        meaning: its meaning as MiniLM has it, 384 numbers.
        points: points for the kinds, then for the competencies and for none.
    """

    meaning: Floats
    points: NDArray[np.float64]


class QuestionReader:
    """A reader with two outputs, MiniLM as it was and as learnt, and the heads over what was learnt."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], reader: Reader) -> None:
        self._reader = reader
        heads = ("kind", "subject")
        self._weights = np.concatenate([arrays[f"{head}.weight"].astype(np.float32).T for head in heads], axis=1)
        self._bias = np.concatenate([arrays[f"{head}.bias"].astype(np.float64) for head in heads])

    def read(self, question: str) -> Read:
        """What the question means, and what it looks like."""
        ((plain, learnt),) = self._reader.read([ids_of(question, self._reader.words.places)])
        return Read(mean_of_rows(plain), dot(mean_of_rows(learnt)[None], self._weights)[0] + self._bias)


def ids_of(question: str, places: Mapping[str, int]) -> list[int]:
    """The pieces of a question between its beginning and its end; quotation marks are straight."""
    return [places[_BEGIN], *pieces(plainly(question), places)[: LONGEST - 2], places[_END]]
