"""The two networks as they learn: each by its own recipe, and what they read in answers they have not learnt from."""

from __future__ import annotations

import copy
import pickle
import random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import torch
from training import alone, together
from training.alone import Alone, counted
from training.bert import bge, minilm
from training.corpus import LETTERS, Answer
from training.fit import Stage, learn
from training.together import Together, scaled, sheet_of, varied

from greenroom.core.answers.marks import says_a_lesson
from greenroom.core.answers.network import ALONE_MOVES, SAID
from greenroom.core.questions.bank import BANK
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

Made = TypeVar("Made")
ALONE, FIRST, SECOND = Stage(5, 8e-5, 6e-4), Stage(4, 6e-5, 1e-3), Stage(7, 4e-5, 1e-3)
LAYERS = 6  # of either network
OTHERS = 24  # questions of other answers, beside those of a group, against which a fit is learnt
USUAL = [each.text for each in BANK if each.kind is QuestionKind.BEHAVIOURAL][::2]  # to see what fits any question
STRANGE = 5  # questions that were not asked, after which each answer is read as well


def both(alone: torch.Tensor, together: torch.Tensor, sentences: Sequence[str]) -> torch.Tensor:
    """How likely each move is when both networks are heard, as in the product; logits in, shares out."""
    points = (1 - ALONE_MOVES) * together.log_softmax(1) + ALONE_MOVES * alone.log_softmax(1)
    points[:, LETTERS.index("L")] += SAID * torch.tensor([float(says_a_lesson(each)) for each in sentences])
    return points.softmax(1)


class Seen(NamedTuple):
    """What both networks read in an answer."""

    answer: Answer
    points: list[float]  # five, from 0 to 4: what the sentences add up to
    moves: list[list[float]]  # how likely each move is in each sentence, as both say
    rated: list[float]  # seven, as the second network rates the whole
    fit: tuple[float, float, float]  # to the question, as logits: what both say, and the usual fit of any question
    strange: list[tuple[float, float, float]]  # the same, to questions that were not asked


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

    def alone(self, answers: Sequence[Answer]) -> Alone:
        """The network that reads sentences alone, taught by these answers."""
        questions, chance = sorted({answer.question for answer in answers}), random.Random(0)

        def loss(network: Alone, group: Sequence[Answer]) -> torch.Tensor:
            return alone.loss(network, group, chance.sample(questions, OTHERS), self.vocabulary)

        return learn(Alone(minilm(self.minilm, list(self.vocabulary), LAYERS)), answers, loss, ALONE, Answer.varied)

    def first(self, answers: Sequence[Answer]) -> Together:
        """The network that reads question and answer together, after its first stage."""
        return self._together(Together(bge(self.bge, list(self.vocabulary), LAYERS)), answers, FIRST)

    def second(self, network: Together, answers: Sequence[Answer]) -> Together:
        """A copy of that network after its second stage."""
        return self._together(copy.deepcopy(network), answers, SECOND)

    def _together(self, network: Together, answers: Sequence[Answer], stage: Stage) -> Together:
        """One stage."""
        return learn(
            scaled(network, answers),
            answers,
            lambda net, group: together.loss(net, group, self.vocabulary),
            stage,
            varied,
        )

    @torch.no_grad()
    def usually(self, network: Alone) -> torch.Tensor:
        """The meaning of usual questions."""
        answers = [Answer("", "", question, (), (), ()) for question in USUAL]
        return network.texts(alone.batch_of(answers, self.vocabulary))

    @torch.no_grad()
    def seen(self, one: Alone, other: Together, answers: Sequence[Answer], questions: Sequence[str]) -> list[Seen]:
        """What both networks read in answers, after their own question and after some of these others."""
        seen, usually = [], self.usually(one)
        for answer in answers:
            strange = random.Random(answer.id).sample([each for each in questions if each != answer.question], STRANGE)
            asked = [answer._replace(question=question) for question in (answer.question, *strange)]
            batch = alone.batch_of(asked, self.vocabulary)
            read, told = one(batch), other(sheet_of(asked, self.vocabulary))
            counts = counted(read.does, batch.there)
            fit, usual = one.fit(read.vectors, read.question, counts).tolist(), one.usual(read.vectors, usually, counts)
            fits = list(zip(fit, told.fit.tolist(), usual.tolist(), strict=True))
            rated = (told.rated[0] * other.spread + other.mean).clamp(1, 5).tolist()
            points = one.rate(read, batch)[0, :5].tolist()
            moves = both(read.moves[0], told.moves[0], answer.sentences).tolist()
            seen.append(Seen(answer, points, moves, rated, fits[0], fits[1:]))
        return seen
