"""The judge's two networks, heard together: what each sentence does, what it adds, and the fit to the question.

One reads each sentence alone (`alone.py`), the other question and answer together (`together.py`). Calibration makes
ratings of what they read. The weights are learnt by `training/`; its page tells from what, and how well they do.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import exp
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np

from greenroom.core.answers.marks import says_a_lesson
from greenroom.core.exact import likely

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.answers.alone import Alone
    from greenroom.core.answers.together import Together, Whole

    Floats = NDArray[np.float32]

One = TypeVar("One")
Other = TypeVar("Other")
# The second network's part in each rating; order of sentences and lessons are not its strength.
ALONE_MOVES = 0.35  # how much the network that reads each sentence alone is heard for the moves
SAID = 1.0  # what a sentence gains that says in so many words that something was learnt; few answers taught lessons
_LEARNING = 4
_FLOOR = 1e-4  # less than that is unlikely enough
HEARD = (0.0, 0.5, 0.5, 0.5, 0.0, 0.5)


class AtOnce(Protocol):
    """How two things are done that do not wait for each other."""

    def __call__(self, one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
        """What both give."""


def one_after_the_other(one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
    """Without a second thread."""
    return one(), other()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the networks read in an answer.

    Attributes:
        moves: sentences by six: how likely each move is, in the order S T A R L O.
        worth: sentences by five: what each adds to structure, evidence, ownership, result and learning; never negative.
        counts: for each sentence, from 0 to 1, whether it does anything for the answer.
        vectors: sentences by 384: their meaning, each read alone.
        question: 384: the question's meaning.
        told: the words of each sentence, read together; what a clause does is read from its words.
        whole: the answer as a whole, as the second network rates it.
    """

    moves: NDArray[np.float64]
    worth: NDArray[np.float64]
    counts: NDArray[np.float64]
    vectors: Floats
    question: Floats
    told: tuple[Floats, ...] = ()
    whole: Whole | None = None


class Network:
    """Both networks and the calibration of what they read.

    Attributes:
        weights: what overall is made of: a constant, then the weight of each of the six other ratings.
        errors: for each of the seven ratings, how far it lay from the assessors' mean in two of three answers.
    """

    def __init__(
        self,
        alone: Alone,
        together: Together,
        fitted: Mapping[str, NDArray[np.generic]],
        at_once: AtOnce = one_after_the_other,
    ) -> None:
        self._alone, self._together, self._at_once = alone, together, at_once
        parts = ("mix", "base", "told", "near")
        self._mix, self._base, self._told, self._near = (fitted[part].astype(np.float64) for part in parts)
        self.weights = tuple(float(each) for each in fitted["weights"])
        self.errors = tuple(float(each) for each in fitted["errors"])

    def read(self, question: str, sentences: Sequence[str]) -> Reading:
        """Read an answer; at least one sentence."""
        return self.read_while(question, sentences, lambda: None)[0]

    def read_while(
        self, question: str, sentences: Sequence[str], meanwhile: Callable[[], Other]
    ) -> tuple[Reading, Other]:
        """Read an answer, and do something else while the slower network still reads."""
        (worth, done), told = self._at_once(
            lambda: (self._alone.read(question, sentences), meanwhile()),
            partial(self._together.read, question, sentences),
        )
        whole = self._together.whole(told, sum(len(sentence.split()) for sentence in sentences))
        moves = _both(worth.moves, self._together.moves(told), [says_a_lesson(each) for each in sentences])
        return Reading(moves, worth.adds, worth.counts, worth.vectors, worth.question, told, whole), done

    def clauses(self, reading: Reading, place: int, first: str) -> NDArray[np.float64]:
        """How likely each move is in the two clauses of the sentence at this place: two by six.

        A sentence's points are the mean of its words' points, so those of a clause are the mean of its own words'. A
        clause of which no word was read does what the sentence does.
        """
        words, cut = reading.told[place][:-1], self._together.pieces_in(first)
        whole = words if len(words) else np.zeros((1, words.shape[1]), np.float32)
        return self._together.moves([part if len(part) else whole for part in (words[:cut], words[cut:])])

    def vectors(self, texts: Sequence[str]) -> Floats:
        """The meaning of each text, read alone: texts by 384."""
        return self._alone.vectors(texts)

    def fits(self, said: Floats, asked: Floats) -> NDArray[np.float64]:
        """How well words fit a question, as logits; rows of vectors of meaning and the question's."""
        return self._alone.fits(said, asked[None])

    def calibrated(self, adding: NDArray[np.float64], fit: float, whole: Whole | None = None) -> tuple[float, ...]:
        """The six ratings from 1 to 5 as assessors use that scale.

        `adding` holds the five points that add up and four times the lessons to be expected; `fit` is the logit of the
        fit to the question. `whole` is what the second network says, which is heard where it agrees with assessors
        better than the sum does.
        """
        told = min(5.0, max(1.0, float((adding * self._told[:6]).sum() + self._told[6])))
        added = (*(float(each) for each in np.clip(self._mix @ adding + self._base, 1, 5)), told)
        second = whole.ratings if whole else added
        heard = [
            mine + share * (nearer(mine, other) - mine)
            for mine, other, share in zip(added, second, HEARD, strict=False)
        ]
        near = float((self._near[:2] * (fit, whole.fit if whole else fit)).sum() + self._near[2])
        return (*heard[:5], 1 + (heard[5] - 1) / (1 + exp(-near)))


def _both(alone: NDArray[np.float64], together: NDArray[np.float64], lessons: Sequence[bool]) -> NDArray[np.float64]:
    """How likely each move is when both networks are heard; one that says that it is a lesson is one sooner."""
    points = (1 - ALONE_MOVES) * np.log(together + _FLOOR) + ALONE_MOVES * np.log(alone + _FLOOR)
    points[:, _LEARNING] += SAID * np.array(lessons, np.float64)
    return likely(points)


def nearer(mine: float, other: float) -> float:
    """What the second network says, but never more than one point above what the sentences add up to."""
    return min(other, mine + 1)
