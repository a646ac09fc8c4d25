"""The lesson on questions: how far an answer meets the question that was asked, or another one.

Answers were rated for relevance after questions close to their own and after any (`data/asked.jsonl`). What the network
that reads question and answer together makes of them is kept as it is; only how the fit is seen in it is taught. A fit
is then the logit of relevance, from 0 to 1. An answer in other words (`data/reworded.jsonl`) is as relevant as before.
"""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING

import torch
from torch import nn
from training.bert import WIDTH
from training.together import RATINGS, sheet_of
from training.wording import AGAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from training.corpus import Answer
    from training.together import Together

_RELEVANCE = 5  # its place among ratings
_ROUNDS, _AT_ONCE, _PACE, _DECAY, _DROPPED = 6, 64, 3e-3, 0.05, 0.1
_REAL = 2  # how often a real answer is read in each round
_TOGETHER = 8  # answers of like length that are heard at once


def asked(path: Path, answers: Sequence[Answer]) -> list[Answer]:
    """Answers after questions that are not always their own, each with its relevance there; the rest is as it was."""
    by_id = {answer.id: answer for answer in answers}
    known = [answer for answer in answers if answer.ratings and not answer.real]
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        question = by_id[row["question_of"]].question
        known += [
            _after(by_id[key], question, row["relevance"]) for key in (row["id"], row["id"] + AGAIN) if key in by_id
        ]
    return known


def _after(answer: Answer, question: str, relevance: float) -> Answer:
    """An answer as if this had been asked."""
    before, after = answer.ratings[:_RELEVANCE], answer.ratings[_RELEVANCE + 1 :]
    return answer._replace(question=question, ratings=(*before, relevance, *after))


@torch.no_grad()
def heard(network: Together, answers: Sequence[Answer], vocabulary: Mapping[str, int]) -> list[torch.Tensor]:
    """What the network makes of each answer: a row for each sentence, in half floats."""
    order = sorted(range(len(answers)), key=lambda at: sum(map(len, answers[at].sentences)))
    made: dict[int, torch.Tensor] = {}
    for start in range(0, len(order), _TOGETHER):
        places = order[start : start + _TOGETHER]
        sheet = sheet_of([answers[at] for at in places], vocabulary)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rows = network.sentences(sheet)
        made |= {at: row[there].half() for at, row, there in zip(places, rows, sheet.there, strict=True)}
    return [made[at] for at in range(len(answers))]


def taught(network: Together, answers: Sequence[Answer], heard: Sequence[torch.Tensor]) -> Together:
    """A copy of the network that sees in what was heard how far each answer meets its question."""
    torch.manual_seed(0)
    network, chance = copy.deepcopy(network), random.Random(0)
    heads = [_last(network.looks), _last(network.sees)]
    optimizer = torch.optim.AdamW([part for head in heads for part in head.parameters()], lr=_PACE, weight_decay=_DECAY)
    places = [at for at, answer in enumerate(answers) for _ in range(_REAL if answer.real else 1)]
    groups = -(-len(places) // _AT_ONCE)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / (_ROUNDS * groups))
    for _ in range(_ROUNDS):
        chance.shuffle(places)
        for start in range(0, len(places), _AT_ONCE):
            group = places[start : start + _AT_ONCE]
            fits = _fits(*heads, [heard[at].float() for at in group])
            met = torch.tensor([(answers[at].ratings[_RELEVANCE] - 1) / 4 for at in group])
            optimizer.zero_grad()
            nn.functional.binary_cross_entropy_with_logits(fits, met).backward()
            optimizer.step()
            pace.step()
    for whole, head in zip((network.looks, network.sees), heads, strict=True):
        whole.weight.data[RATINGS:], whole.bias.data[RATINGS:] = head.weight.data, head.bias.data
    return network


def _last(head: nn.Linear) -> nn.Linear:
    """The part of a head that is about the fit."""
    part = nn.Linear(WIDTH, 1)
    part.weight.data, part.bias.data = head.weight.data[RATINGS:].clone(), head.bias.data[RATINGS:].clone()
    return part


def _fits(looks: nn.Linear, sees: nn.Linear, rows: Sequence[torch.Tensor]) -> torch.Tensor:
    """How well each answer fits, as `Together.rate` has it."""
    seen = nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    there = torch.arange(seen.shape[1]) < torch.tensor([len(row) for row in rows])[:, None]
    seen = nn.functional.dropout(seen, _DROPPED)
    share = looks(seen)[..., 0].masked_fill(~there, -1e9).softmax(1)
    fits: torch.Tensor = (share * sees(seen)[..., 0]).sum(1)
    return fits
