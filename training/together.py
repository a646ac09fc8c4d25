"""The network that reads question and answer together: a move for each sentence, seven ratings, and the fit."""

from __future__ import annotations

import re
from math import log
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import nn
from training.alone import UNRATED
from training.bert import POSITIONS, WIDTH, Drop, Reader

from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from training.corpus import Answer

MOVES, RATINGS = 6, 7
_ASKED, _LONGEST = 60, 398  # pieces of a question and of a sentence
_RATED, _FITS = 0.5, 0.5  # how much ratings and the fit weigh beside moves


class Sheet(NamedTuple):
    """Answers as numbers, each after its question."""

    ids: torch.Tensor  # answers x words
    kinds: torch.Tensor  # answers x words: 0 for the question, 1 for the answer
    part: torch.Tensor  # answers x words: the sentence each word belongs to, from 0; -1 for the question and for blanks
    there: torch.Tensor  # answers x sentences, which are there
    size: torch.Tensor  # answers x 2: how many sentences and words, as logarithms


class Told(NamedTuple):
    """What the network reads in answers."""

    moves: torch.Tensor  # answers x sentences x 6, logits
    rated: torch.Tensor  # answers x 7, ratings as deviations from the mean
    fit: torch.Tensor  # answers, whether it answers the question, as a logit


class Together(nn.Module):
    """All words of question and answer look at one another."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader, self.drop = reader, Drop()
        self.move, self.looks, self.sees = (nn.Linear(WIDTH, count) for count in (MOVES, RATINGS + 1, RATINGS + 1))
        self.size = nn.Linear(2, RATINGS)
        self.register_buffer("mean", torch.zeros(RATINGS))
        self.register_buffer("spread", torch.ones(RATINGS))

    def forward(self, sheet: Sheet) -> Told:
        """Moves, ratings and the fit; each rating looks at the sentences that matter for it."""
        seen = self.sentences(sheet)
        rated, fit = self.rate(self.drop(seen), sheet.there, sheet.size)
        return Told(self.move(self.drop(seen)).float(), rated, fit)

    def sentences(self, sheet: Sheet) -> torch.Tensor:
        """The mean of each sentence's words: answers by sentences by width."""
        x = self.reader(sheet.ids, sheet.ids != 0, sheet.kinds)
        belongs = (sheet.part[:, None] == torch.arange(sheet.there.shape[1])[None, :, None]).float()
        return (belongs @ x.float()) / belongs.sum(2, keepdim=True).clamp(min=1)

    def rate(self, seen: torch.Tensor, there: torch.Tensor, size: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Ratings and the fit; each looks at the sentences that matter for it."""
        found = looked(self.looks, self.sees, seen, there)
        return (found[:, :RATINGS] + self.size(size)).float(), found[:, RATINGS].float()


def looked(looks: nn.Linear, sees: nn.Linear, seen: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    """What is seen in the sentences that are there, each as far as it is looked at: answers by what is looked for."""
    share = looks(seen).masked_fill(~there[..., None], -1e9).softmax(1)
    found: torch.Tensor = (share * sees(seen)).sum(1)
    return found


def sheet_of(answers: Sequence[Answer], vocabulary: Mapping[str, int]) -> Sheet:
    """Answers as numbers; what goes beyond 512 pieces is left out."""
    rows = [_row(answer, vocabulary) for answer in answers]
    ids, part = (
        nn.utils.rnn.pad_sequence([torch.tensor(row[at][:POSITIONS]) for row in rows], True, float(blank))
        for at, blank in ((0, 0), (1, -1))
    )
    kinds = torch.stack([(torch.arange(ids.shape[1]) >= row[2]).long() for row in rows])
    counts = torch.tensor([len(answer.sentences) for answer in answers])
    words = [sum(len(text.split()) for text in answer.sentences) for answer in answers]
    size = [[log(len(answer.sentences)), log(1 + count) - 4] for answer, count in zip(answers, words, strict=True)]
    return Sheet(ids, kinds, part, torch.arange(int(counts.max())) < counts[:, None], torch.tensor(size))


def _row(answer: Answer, vocabulary: Mapping[str, int]) -> tuple[list[int], list[int], int]:
    """The pieces of question and answer, the sentence each belongs to, and where the answer begins."""
    end = vocabulary["[SEP]"]
    ids = [vocabulary["[CLS]"], *pieces(answer.question, vocabulary)[:_ASKED], end]
    begin, part = len(ids), [-1] * len(ids)
    for number, sentence in enumerate(answer.sentences):
        told = pieces(sentence, vocabulary)[:_LONGEST]
        ids += [*told, end]
        part += [number] * (len(told) + 1)
    return ids, part, begin


def loss(network: Together, group: Sequence[Answer], vocabulary: Mapping[str, int]) -> torch.Tensor:
    """What is wrong about moves, ratings and the fit; each answer is also read after the question of another."""
    half = len(group) // 2
    others = [*group[half:], *group[:half]]
    strange = [answer._replace(question=other.question) for answer, other in zip(group, others, strict=True)]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        told, untold = network(sheet_of(group, vocabulary)), network(sheet_of(strange, vocabulary))
    target = torch.zeros_like(told.moves)
    for n, answer in enumerate(group):
        target[n, : len(answer.moves)] = torch.tensor(answer.moves).reshape(-1, MOVES)
    wrong = -(target * told.moves.log_softmax(2)).sum() / target.sum().clamp(min=1)
    labelled = torch.tensor([bool(answer.ratings) for answer in group])
    ratings = torch.tensor([answer.ratings or UNRATED for answer in group])
    off = (told.rated - (ratings - network.mean) / network.spread).square().mean(1)
    off = (off * labelled).sum() / labelled.sum().clamp(min=1)
    fits = (ratings[:, 5] >= 3).float()
    differ = torch.tensor([a.question != b.question for a, b in zip(group, strange, strict=True)]).float()
    misfit = nn.functional.softplus(-told.fit) * fits + nn.functional.softplus(untold.fit) * differ
    return wrong + _RATED * off + _FITS * misfit.sum() / (fits.sum() + differ.sum())


def varied(answer: Answer, chance: random.Random) -> Answer:
    """The same answer as somebody else might type it: without marks, or without the last of each sentence."""
    luck = chance.random()
    if luck < 0.15:
        return answer._replace(sentences=tuple(re.sub(r"[^\w\s']", "", text).lower() for text in answer.sentences))
    if luck < 0.35:
        return answer._replace(sentences=tuple(text.rstrip(".!?") for text in answer.sentences))
    return answer


def scaled(network: Together, answers: Sequence[Answer]) -> Together:
    """The network, which now rates on the scale of these answers."""
    rated = torch.tensor([answer.ratings for answer in answers if answer.ratings])
    network.mean, network.spread = rated.mean(0), rated.std(0, correction=0)
    return network
