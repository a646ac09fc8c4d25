"""What kind of question it is and which competencies it looks at.

Two look at it: linear heads over its meaning, words and cues, and a network that reads it. What counts is the mean of
their points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.exact import dot
from greenroom.core.questions.cues import cues_of, terms_of
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from greenroom.core.questions.reading import Read

    Floats = NDArray[np.float32]
    Meaning = Callable[[Sequence[str]], Floats]

KINDS = tuple(QuestionKind)
SUBJECTS = (*(each.id for each in COMPETENCIES), "")  # the last stands for none
_MEANING, _TERMS, _GRID = 5.0, 4.0, 4096
_AT_MOST, _ALSO = 3, 0.15
_READ = 0.5  # what the network's points weigh, the heads' being the rest


@dataclass(frozen=True, slots=True)
class Classified:
    """What a question is.

    Attributes:
        kind: its kind.
        competencies: ids of the competencies it looks at, best first; none for logistics and plain knowledge.
        sure: from 0 to 1, how likely the kind is.
    """

    kind: QuestionKind
    competencies: tuple[str, ...]
    sure: float


class Classifier:
    """The learnt weights, what gives a second meaning as a row of numbers, and the network that reads a question."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]], embed: Meaning, read: Callable[[str], Read]) -> None:
        self._embed, self._read = embed, read
        self._terms = {str(term): row for row, term in enumerate(arrays["terms"])}
        self._rarity = arrays["rarity"].astype(np.float32)
        self._weights = arrays["weights"].astype(np.float32)
        self._bias = arrays["bias"].astype(np.float64)

    def classify(self, question: str) -> Classified:
        """Its kind and its competencies."""
        read = self._read(question)
        row = features(question, (read.meaning, self._embed([question])[0]), self._terms, self._rarity)
        points = together(dot(row[None], self._weights)[0] + self._bias, read.points)
        kinds, subjects = _likely(points[: len(KINDS)]), _likely(points[len(KINDS) :])
        best = int(kinds.argmax())
        return Classified(KINDS[best], _chosen(subjects), round(float(kinds[best]), 3))


def together(heads: NDArray[np.float64], read: NDArray[np.float64]) -> NDArray[np.float64]:
    """The points of the heads and of the network as one."""
    points: NDArray[np.float64] = (1 - _READ) * heads + _READ * read
    return points


def features(question: str, meanings: Sequence[Floats], terms: Mapping[str, int], rarity: Floats) -> Floats:
    """Everything that is weighed, in one row: meanings at the same length, cues, and known words."""
    known = np.zeros(len(terms), np.float32)
    rows = sorted(terms[term] for term in terms_of(question) if term in terms)
    known[rows] = rarity[rows]
    parts = [*(_at_length(each, _MEANING) for each in meanings), np.array(cues_of(question), np.float32)]
    return np.concatenate([*parts, _at_length(known, _TERMS)])


def _at_length(row: Floats, length: float) -> Floats:
    """The row stretched to this length; the sum is one of whole numbers, so it is the same on every machine."""
    grid = np.rint(row.astype(np.float64) * _GRID)
    size = float(np.sqrt((grid * grid).sum()))
    stretched: Floats = (grid * (length / (size or 1.0))).astype(np.float32)
    return stretched


def _chosen(subjects: NDArray[np.float64]) -> tuple[str, ...]:
    """The competencies that stand out, best first; none when none is the likeliest."""
    order = np.argsort(-subjects, kind="stable")
    if SUBJECTS[order[0]] == "":
        return ()
    likely = [SUBJECTS[row] for row in order if SUBJECTS[row] and subjects[row] >= _ALSO]
    return tuple(likely[:_AT_MOST]) or (SUBJECTS[order[0]],)


def _likely(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points as likelihoods."""
    raised = np.exp(points - points.max())
    likely: NDArray[np.float64] = raised / raised.sum()
    return likely
