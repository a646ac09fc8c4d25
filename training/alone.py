"""The network that reads each sentence alone, in torch: its meaning, what it adds, and the fit to the question.

A sentence's vector depends on nothing but its words. So what a sentence adds to a rating is the same wherever it
stands, and taking a sentence away never raises a rating.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import nn
from training.bert import WIDTH, Drop, Reader, bent

from greenroom.core.answers.marks import MARKS, marks_of, plain
from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.corpus import Answer

MOVES, RATED = 6, 5  # relevance is a fit to the question, overall is made of the six
_LONGEST = 96  # pieces of a sentence
UNRATED = (3.0,) * (RATED + 2)  # stands where there are no ratings, and is not learnt from
_TOGETHER = 24  # texts of like length that are read at once, which saves reading blanks


class Batch(NamedTuple):
    """Answers as numbers. Texts hold all questions and sentences; `question` and `sentences` are rows of them."""

    ids: torch.Tensor  # texts x words
    mask: torch.Tensor
    question: torch.Tensor  # answers
    sentences: torch.Tensor  # answers x sentences
    there: torch.Tensor  # answers x sentences, which are there
    marks: torch.Tensor  # answers x sentences x marks, what the rules measured in each sentence


class Read(NamedTuple):
    """What the network reads in answers."""

    moves: torch.Tensor  # answers x sentences x 6, logits
    worth: torch.Tensor  # answers x sentences x 5, what each adds to structure, evidence, ownership, result, learning
    does: torch.Tensor  # answers x sentences, whether it does anything for the answer, as a logit
    vectors: torch.Tensor  # answers x sentences x width
    question: torch.Tensor  # answers x width


class Heads(nn.Module):
    """What is made of a sentence's meaning and marks; `told` and `whole` serve learning only."""

    def __init__(self) -> None:
        super().__init__()
        self.moves = nn.Linear(WIDTH + MARKS, MOVES)
        self.worth, self.does = nn.Linear(WIDTH + MARKS, RATED), nn.Linear(WIDTH + MARKS, 1)
        self.counted = nn.Parameter(torch.tensor([-2.0, -3.0, -3.0]))
        self.fits, self.answers = nn.Linear(2 * WIDTH, 64), nn.Linear(64, 1)
        self.near = nn.Parameter(torch.tensor([12.0, 4.0]))
        self.told = nn.Parameter(torch.full((RATED,), -1.0))
        self.whole = nn.Parameter(torch.tensor([-1.5, -1.5, -1.5, -1.5, -1.5, -1.0]))


class Alone(nn.Module):
    """A reader and its heads."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader, self.heads, self.drop = reader, Heads(), Drop()

    def forward(self, batch: Batch) -> Read:
        """What the sentences do and add."""
        texts = self.texts(batch)
        vectors, question = texts[batch.sentences], texts[batch.question]
        both = torch.cat([self.drop(vectors), batch.marks], 2)
        moves, does = self.heads.moves(both).float(), self.heads.does(both)[..., 0].float()
        return Read(moves, self.adds(both, batch.marks, moves), does, vectors.float(), question.float())

    def adds(self, both: torch.Tensor, marks: torch.Tensor, moves: torch.Tensor) -> torch.Tensor:
        """What sentences add to five ratings, by meaning with marks, by marks, and by moves."""
        worth = nn.functional.softplus(self.heads.worth(both).float() - 1)
        result, learning = moves.softmax(2)[..., 3:5].unbind(2)
        number, name, own = marks[..., 0], marks[..., 1], marks[..., -1]
        extra = nn.functional.softplus(self.heads.counted)
        adds = [
            worth[..., 0],
            worth[..., 1] + extra[0] * number + extra[1] * name,
            worth[..., 2] * (0.4 + 0.6 * own),
            worth[..., 3] * (0.2 + 0.8 * result) * (1 + extra[2] * number),
            worth[..., 4] * learning,
        ]
        return torch.stack(adds, 2)

    def texts(self, batch: Batch) -> torch.Tensor:
        """The mean of each text's words."""
        lengths = batch.mask.sum(1)
        order = lengths.argsort()
        read = []
        for part in order.split(_TOGETHER):
            longest = int(lengths[part].max())
            read.append(self.means(batch.ids[part, :longest], batch.mask[part, :longest]))
        return torch.cat(read)[order.argsort()]

    def means(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The same for texts that are read at once."""
        there = mask[..., None].float()
        words = self.reader(ids, mask).float()
        return (words * there).sum(1) / there.sum(1)

    def fit(self, vectors: torch.Tensor, question: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """How well an answer fits a question, as a logit: its sentences together, and the best of them."""
        together = (vectors * counts[..., None]).sum(1) / counts.sum(1, keepdim=True).clamp(min=1e-3)
        each = self._fit(vectors, question[:, None].expand_as(vectors)).masked_fill(counts < 0.1, -1e4)
        return (self._fit(together, question) + each.max(1).values) / 2

    def _fit(self, said: torch.Tensor, asked: torch.Tensor) -> torch.Tensor:
        """How well vectors of words fit vectors of questions."""
        heads, near = self.heads, nn.functional.cosine_similarity(said, asked, dim=-1)
        pair = torch.cat([said * asked * 4, (said - asked).abs()], -1)
        learnt: torch.Tensor = heads.answers(bent(heads.fits(pair)))[..., 0]
        return learnt + heads.near[0] * near - heads.near[1]

    def rate(self, read: Read, batch: Batch) -> torch.Tensor:
        """Points above 1 (answers x 7): what the sentences that count add up to, never more than four."""
        counts, heads = counted(read.does, batch.there), self.heads
        points = 4 * (1 - torch.exp(-(read.worth * counts[..., None]).sum(1)))
        told = torch.sigmoid((points * nn.functional.softplus(heads.told)).sum(1) - 1)
        relevance = 4 * torch.sigmoid(self.fit(read.vectors, read.question, counts) + 1) * told
        six = torch.cat([points, relevance[:, None]], 1)
        return torch.cat([six, (six * nn.functional.softplus(heads.whole)).sum(1, keepdim=True)], 1)


def counted(does: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    """How far each sentence counts, 0 to 1: one that does nothing for the answer does not."""
    return there.float() * torch.sigmoid(2 * does)


def batch_of(answers: Sequence[Answer], vocabulary: Mapping[str, int]) -> Batch:
    """Answers as numbers."""
    texts: list[list[int]] = []
    most = max(len(answer.sentences) for answer in answers)
    rows, there = torch.zeros(len(answers), most, dtype=torch.long), torch.zeros(len(answers), most, dtype=torch.bool)
    marks, question = torch.zeros(len(answers), most, MARKS), torch.zeros(len(answers), dtype=torch.long)
    for number, answer in enumerate(answers):
        question[number] = len(texts)
        texts.append(_ids_of(answer.question, vocabulary))
        for place, sentence in enumerate(answer.sentences):
            rows[number, place], there[number, place] = len(texts), True
            marks[number, place] = torch.tensor(marks_of(sentence))
            texts.append(_ids_of(sentence, vocabulary))
    ids = nn.utils.rnn.pad_sequence([torch.tensor(text) for text in texts], batch_first=True)
    return Batch(ids, ids != 0, question, rows, there, marks)


def _ids_of(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The pieces of a text between its beginning and its end."""
    return [vocabulary["[CLS]"], *pieces(plain(text), vocabulary)[: _LONGEST - 2], vocabulary["[SEP]"]]


def loss(network: Alone, group: Sequence[Answer], others: Sequence[str], vocabulary: Mapping[str, int]) -> torch.Tensor:
    """What is wrong about moves, ratings and the fit to the question; `others` are questions of other answers."""
    batch = batch_of(group, vocabulary)
    asked = nn.utils.rnn.pad_sequence([torch.tensor(_ids_of(text, vocabulary)) for text in others], batch_first=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        read, strange = network(batch), network.means(asked, asked != 0)
    target = torch.zeros_like(read.moves)
    for n, answer in enumerate(group):
        target[n, : len(answer.moves)] = torch.tensor(answer.moves).reshape(-1, MOVES)
    told = -(target * read.moves.log_softmax(2)).sum() / target.sum().clamp(min=1)
    present = target.sum(2) > 0
    does = nn.functional.binary_cross_entropy_with_logits(read.does[present], 1 - target[..., 5][present])
    labelled = torch.tensor([[float(bool(answer.ratings))] for answer in group])
    off = (network.rate(read, batch) - torch.tensor([answer.ratings or UNRATED for answer in group]) + 1).square()
    off = (off * torch.tensor([1.0, 1.0, 1.0, 1.0, 2.0, 1.0, 1.5]) * labelled).mean()
    misfit = _misfit(network, read, batch, group, torch.cat([read.question, strange]), others)
    return 0.8 * told + 0.3 * does + 0.3 * off + 0.4 * misfit


def _misfit(
    network: Alone, read: Read, batch: Batch, group: Sequence[Answer], vectors: torch.Tensor, others: Sequence[str]
) -> torch.Tensor:
    """Each answer's own question against those of other answers."""
    counts, size = counted(read.does.detach(), batch.there), len(group)
    fits = torch.stack([network.fit(read.vectors, vector.expand(size, -1), counts) for vector in vectors], 1)
    asked = [*(answer.question for answer in group), *others]
    same = torch.tensor([[one.question == other for other in asked] for one in group])
    fair = torch.tensor([float((answer.ratings or UNRATED)[5] >= 3) for answer in group])
    rest = fits.masked_fill(same & ~torch.eye(size, len(asked), dtype=torch.bool), -1e4)
    chosen = -(rest.log_softmax(1).diagonal() * fair).sum() / fair.sum().clamp(min=1)
    strange = nn.functional.softplus(fits)[~same].mean()
    true = (nn.functional.softplus(-fits.diagonal()) * fair).sum() / fair.sum().clamp(min=1)
    return 0.5 * chosen + 0.5 * (strange + true)
