"""What the product reads in answers from which its networks have not learnt."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from training.calibrate import Points

from greenroom.core.answers.judging import judge, take_of
from greenroom.core.answers.ratings import fit, points
from greenroom.core.answers.values import Dimension
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.corpus import Answer
    from training.export import Packed

    from greenroom.core.answers.network import Network, Reading
    from greenroom.core.answers.values import Feedback

_UNCALIBRATED = dict.fromkeys(("mix", "base", "told", "near", "weights", "errors"), np.zeros(7))
STRANGE = 5  # questions that were not asked, after which each answer is read as well


class Seen(NamedTuple):
    """What both networks read in an answer, as `Points` has it."""

    answer: Answer
    strange: tuple[str, ...]  # questions that were not asked
    adding: list[float]
    rated: tuple[float, ...]
    fits: list[tuple[float, float]]  # to its own question first, then to strange ones

    def judged(self, network: Network) -> dict[str, object]:
        """What the product says about it, to its own question and to strange ones."""
        own, *others = (_judged(self.answer, question, network) for question in (self.answer.question, *self.strange))
        return {
            "roles": "".join(move.value for move in own.roles),
            "ratings": [own.rating(dimension) for dimension in Dimension],
            "relevance_strange": [other.rating(Dimension.RELEVANCE) for other in others],
        }


def seen(packed: Packed, answers: Sequence[Answer], questions: Sequence[str]) -> list[Seen]:
    """What both networks read in answers, after their own question and after some of these others."""
    network, heard = packed.network(_UNCALIBRATED), []
    for answer in answers:
        strange = random.Random(answer.id).sample([each for each in questions if each != answer.question], STRANGE)
        own, *others = (network.read(question, answer.sentences) for question in (answer.question, *strange))
        adding = points(own, own.counts).tolist()
        fits = [_fits(each, network) for each in (own, *others)]
        heard.append(Seen(answer, tuple(strange), adding, own.whole.ratings, fits))
    return heard


def _fits(reading: Reading, network: Network) -> tuple[float, float]:
    """How well an answer fits its question, as both networks say."""
    return fit(reading, reading.counts, network), reading.whole.fit


def points_of(seen: Sequence[Seen]) -> Points:
    """What was read, as calibration takes it."""
    fits = np.array([each.fits for each in seen])
    return Points(
        np.array([each.adding for each in seen]), fits[:, 0], fits[:, 1:], np.array([each.rated for each in seen])
    )


def _judged(answer: Answer, question: str, network: Network) -> Feedback:
    """Feedback on an answer as if this had been asked."""
    return judge(take_of(question, classified(question)[0], answer.sentences), network)
