"""Fitting: a network reads answers again and again, sixteen at a time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.corpus import Answer

Learner = TypeVar("Learner", bound=nn.Module)
BODY = "reader."
_GROUP = 16


class Stage(NamedTuple):
    """How often the answers are read, and how fast layers that know English already and new ones learn."""

    epochs: int
    body: float
    heads: float


def learn(
    network: Learner,
    answers: Sequence[Answer],
    loss: Callable[[Learner, Sequence[Answer]], torch.Tensor],
    stage: Stage,
    vary: Callable[[Answer, random.Random], Answer],
    seed: int = 0,
) -> Learner:
    """The network after a stage; the same input gives the same network on the same machine.

    `vary` gives an answer as somebody else might type it. Parts whose names begin with `BODY` know English.
    """
    torch.manual_seed(seed)
    chance = random.Random(seed)
    learns = [(name.startswith(BODY), part) for name, part in network.named_parameters() if part.requires_grad]
    rates = [
        {"params": [part for known, part in learns if known], "lr": stage.body},
        {"params": [part for known, part in learns if not known], "lr": stage.heads},
    ]
    optimizer = torch.optim.AdamW(rates, weight_decay=0.01)
    steps = stage.epochs * -(-len(answers) // _GROUP)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min(1, (k + 1) / (0.1 * steps)) * max(0, 1 - k / steps)
    )
    network.train()
    for _ in range(stage.epochs):
        for group in _shuffled(answers, chance):
            wrong = loss(network, [vary(answer, chance) for answer in group])
            optimizer.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            pace.step()
    return network.eval()


def _shuffled(answers: Sequence[Answer], chance: random.Random) -> list[list[Answer]]:
    """Groups of answers of like length, in chance order."""
    order = sorted(answers, key=lambda a: sum(map(len, a.sentences)) * (1 + 0.4 * chance.random()))
    groups = [order[n : n + _GROUP] for n in range(0, len(order), _GROUP)]
    chance.shuffle(groups)
    return groups
