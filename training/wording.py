"""The last lesson: the same in other words is worth the same.

Some made-up answers are told again in elaborate words (`data/reworded.jsonl`). What both networks read in an answer, in
the same again, and in real answers is kept as it is, and with it the moves; only what heads make of it is taught. Both
versions shall be worth the same, and real answers what they were worth before.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import nn
from training import alone
from training.alone import counted
from training.together import sheet_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from training.alone import Alone
    from training.corpus import Answer
    from training.together import Together

_STEPS, _STAYS = 150, 0.02  # how often everything is read, and what each step away from the beginning costs
AGAIN = "-again"  # what the id of an answer ends with that tells another in other words


class Wording(NamedTuple):
    """Answers: real ones, made-up ones, and those in other words, in the same order."""

    real: Sequence[Answer]
    told: Sequence[Answer]
    again: Sequence[Answer]

    @classmethod
    def of(cls, answers: Sequence[Answer]) -> Wording:
        """The pairs among made-up answers and those that tell one of them in other words."""
        by_id = {answer.id: answer for answer in answers}
        again = [answer for answer in answers if answer.id.endswith(AGAIN)]
        return cls((), [by_id[answer.id.removesuffix(AGAIN)] for answer in again], again)

    def after(self, real: Sequence[Answer]) -> Wording:
        """The same after these real answers."""
        return self._replace(real=real)

    @property
    def answers(self) -> list[Answer]:
        """All of them."""
        return [*self.real, *self.told, *self.again]

    def apart(self, points: torch.Tensor) -> torch.Tensor:
        """How far points for the one and for the other lie apart."""
        first, second = len(self.real), len(self.real) + len(self.told)
        return (points[first:second] - points[second:]).square().mean()


class Heard(NamedTuple):
    """What the readers make of answers, before any head: answers by sentences, by what stands beside each."""

    vectors: torch.Tensor  # width, each sentence read alone
    marks: torch.Tensor
    moves: torch.Tensor  # six, logits
    counts: torch.Tensor  # how far each counts
    there: torch.Tensor
    told: torch.Tensor  # width, read together after the question
    size: torch.Tensor  # answers by two


@torch.no_grad()
def heard(one: Alone, other: Together, lesson: Wording, vocabulary: Mapping[str, int]) -> Heard:
    """Read all answers once."""
    rows = []
    for answer in lesson.answers:
        batch, sheet = alone.batch_of([answer], vocabulary), sheet_of([answer], vocabulary)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            read, told = one(batch), other.sentences(sheet)
        counts = counted(read.does, batch.there)
        by_sentence = (read.vectors, batch.marks, read.moves, counts, batch.there, told)
        rows.append([*(each[0].clone() for each in by_sentence), sheet.size[0]])
    return Heard(*(nn.utils.rnn.pad_sequence(list(each), batch_first=True) for each in zip(*rows, strict=True)))


def evened(one: Alone, other: Together, lesson: Wording, heard: Heard) -> tuple[Alone, Together]:
    """Copies of both networks whose heads have learnt it."""
    one, other = copy.deepcopy(one), copy.deepcopy(other)
    for part in (*one.parameters(), *other.parameters()):
        part.requires_grad_(False)
    ratings = torch.tensor([answer.ratings for answer in lesson.answers])
    _even_worth(one, lesson, heard, ratings)
    _even_ratings(other, lesson, heard)
    return one, other


def _even_worth(one: Alone, lesson: Wording, heard: Heard, ratings: torch.Tensor) -> None:
    """What sentences add to ratings."""
    both = torch.cat([heard.vectors, heard.marks], 2)

    def points() -> torch.Tensor:
        worth = one.adds(both, heard.marks, heard.moves)
        return 4 * (1 - torch.exp(-(worth * heard.counts[..., None]).sum(1)))

    before, real = points(), slice(len(lesson.real))

    def loss() -> torch.Tensor:
        now = points()
        stays = (now[real] - before[real]).square().mean()
        rated = (now[real] + 1 - ratings[real, : alone.RATED]).square().mean()
        return stays + 0.3 * rated + lesson.apart(now)

    _learn([*one.heads.worth.parameters()], loss, 3e-3)


def _even_ratings(other: Together, lesson: Wording, heard: Heard) -> None:
    """Ratings of the whole."""

    def rated() -> torch.Tensor:
        return other.rate(heard.told, heard.there, heard.size)[0]

    before, real = rated(), slice(len(lesson.real))

    def loss() -> torch.Tensor:
        now = rated()
        return 2 * (now[real] - before[real]).square().mean() + lesson.apart(now)

    _learn([part for head in (other.looks, other.sees, other.size) for part in head.parameters()], loss, 1e-3)


def _learn(parts: Sequence[nn.Parameter], loss: Callable[[], torch.Tensor], pace: float) -> None:
    """Some parts of a network, which stay close to where they begin."""
    begun = [part.detach().clone() for part in parts]
    for part in parts:
        part.requires_grad_(True)
    optimizer = torch.optim.Adam(parts, lr=pace)
    for _ in range(_STEPS):
        moved = sum((part - start).square().sum() for part, start in zip(parts, begun, strict=True))
        wrong = loss() + _STAYS * moved
        optimizer.zero_grad()
        wrong.backward()
        optimizer.step()
    for part in parts:
        part.requires_grad_(False)
