"""The two networks as they learn, each by its own recipe, and as the product reads them afterwards."""

from __future__ import annotations

import copy
import pickle
import random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import torch
from training import alone, asking, together
from training.alone import Alone
from training.bert import bge, minilm
from training.corpus import Answer
from training.export import Packed, packed
from training.fit import Stage, learn
from training.graph import watched
from training.together import Together, scaled, sheet_of, varied
from training.wording import Wording, evened, heard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

Made = TypeVar("Made")
ALONE = (Stage(3, 8e-5, 6e-4), Stage(5, 4e-5, 3e-4))  # first from made-up answers, then from real ones
TOGETHER = (Stage(3, 6e-5, 1e-3), Stage(7, 4e-5, 1e-3))
CHANCES = 2  # second stages of the network that reads together, of which the mean is taken
REMINDED = 6  # the network that reads sentences alone is reminded of every sixth made-up answer
LAYERS = 6  # of either network
OTHERS = 24  # questions of other answers, beside those of a group, against which a fit is learnt


def mean_of(networks: Sequence[Together]) -> Together:
    """A network whose every weight is the mean of the same weight in these."""
    mean, states = copy.deepcopy(networks[0]), [network.state_dict() for network in networks]
    mean.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return mean


class Teacher(NamedTuple):
    """What teaching needs: the words, where the starting weights lie, and where finished steps are kept."""

    vocabulary: Mapping[str, int]
    minilm: Path
    bge: Path
    work: Path

    def kept(self, name: str, make: Callable[[], Made]) -> Made:
        """What was made before, or what is made now and kept."""
        path = self.work / f"{name}.pickle"
        if path.exists():
            kept: Made = pickle.loads(path.read_bytes())  # noqa: S301 - our own file of an earlier run
            return kept
        print(name, flush=True)
        made = make()
        path.write_bytes(pickle.dumps(made))
        return made

    def first_alone(self, answers: Sequence[Answer]) -> Alone:
        """The network that reads sentences alone, after its first stage."""
        return self._alone(Alone(minilm(self.minilm, list(self.vocabulary), LAYERS)), answers, ALONE[0])

    def second_alone(self, network: Alone, real: Sequence[Answer], made_up: Sequence[Answer]) -> Alone:
        """A copy of that network after its second stage."""
        return self._alone(copy.deepcopy(network), [*real, *made_up[::REMINDED]], ALONE[1])

    def first_together(self, answers: Sequence[Answer]) -> Together:
        """The network that reads question and answer together, after its first stage."""
        return self._together(Together(bge(self.bge, list(self.vocabulary), LAYERS)), answers, TOGETHER[0])

    def second_together(self, network: Together, real: Sequence[Answer], seed: int) -> Together:
        """A copy of that network after its second stage."""
        return self._together(copy.deepcopy(network), real, TOGETHER[1], seed)

    def _alone(self, network: Alone, answers: Sequence[Answer], stage: Stage) -> Alone:
        """One stage."""
        questions, chance = sorted({answer.question for answer in answers}), random.Random(0)

        def loss(network: Alone, group: Sequence[Answer]) -> torch.Tensor:
            return alone.loss(network, group, chance.sample(questions, OTHERS), self.vocabulary)

        return learn(network, answers, loss, stage, Answer.varied)

    def _together(self, network: Together, answers: Sequence[Answer], stage: Stage, seed: int = 0) -> Together:
        """One stage."""
        return learn(
            scaled(network, answers),
            answers,
            lambda net, group: together.loss(net, group, self.vocabulary),
            stage,
            varied,
            seed,
        )

    def even(self, name: str, networks: tuple[Alone, Together], lesson: Wording) -> tuple[Alone, Together]:
        """Both networks after they have learnt that the same in other words is worth the same."""
        known = self.kept(f"{name}heard", lambda: heard(*networks, lesson, self.vocabulary))
        return self.kept(f"{name}even", lambda: evened(*networks, lesson, known))

    def meeting(self, name: str, one: Alone, other: Together, pairs: Sequence[Answer]) -> tuple[Alone, Together]:
        """Both networks after they have learnt how far answers meet a question, which may be another than their own."""
        heard = self.kept(f"{name}asked", lambda: asking.heard(other, pairs, self.vocabulary))
        return self.kept(
            f"{name}meeting",
            lambda: (asking.taught_alone(one, pairs, self.vocabulary), asking.taught_together(other, pairs, heard)),
        )

    @torch.no_grad()
    def packed(self, one: Alone, other: Together, answers: Sequence[Answer]) -> Packed:
        """Both networks as the product reads them; these answers show how large the numbers in them become."""
        with watched(one.reader.layers) as in_one, watched(other.reader.layers) as in_other:
            for answer in answers:
                one(alone.batch_of([answer], self.vocabulary))
                other(sheet_of([answer], self.vocabulary))
        return packed(one, other, (in_one, in_other))
