"""The lesson on questions: how far an answer meets the question that was asked, or another one.

Answers were rated for relevance after questions close to their own and after any (`data/asked.jsonl`). What both
networks read in them is kept as it is; only how a fit is seen in it is taught. A fit is then the logit of relevance,
from 0 to 1. An answer in other words (`data/reworded.jsonl`) is as relevant as before.
"""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING

import torch
from torch import nn
from training.alone import batch_of, counted
from training.bert import WIDTH
from training.together import RATINGS, looked, sheet_of
from training.wording import AGAIN

from greenroom.core.questions.bank import BANK
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from training.alone import Alone
    from training.corpus import Answer
    from training.together import Together

_RELEVANCE = 5  # its place among ratings
_FOREIGN = 3  # questions of another kind after which each real answer is read
_OTHER_MATTERS = [each.text for each in BANK if each.kind in {QuestionKind.CLOSING, QuestionKind.TECHNICAL}]
_REAL = 2  # how often a real answer is read in each round
_DECAY, _DROPPED = 0.05, 0.1
_TOGETHER = 8  # answers of like length that are heard at once


def asked(path: Path, answers: Sequence[Answer]) -> list[Answer]:
    """Answers after questions that are not always their own, each with its relevance there; the rest is as it was.

    Half of what was made up is left out, so that real answers weigh more. What applicants told of their work was not
    rated after questions about pay or a trade: it never answers those.
    """
    by_id = {answer.id: answer for answer in answers}
    pairs = [answer for answer in answers if answer.ratings and not answer.real]
    for answer in answers:
        if answer.real:
            pairs += [_after(answer, each, 1.0) for each in random.Random(answer.id).sample(_OTHER_MATTERS, _FOREIGN)]
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        question, theirs = by_id[row["question_of"]].question, (row["id"], row["id"] + AGAIN)
        pairs += [_after(by_id[key], question, row["relevance"]) for key in theirs if key in by_id]
    made_up = [answer for answer in pairs if not answer.real]
    return [answer for answer in pairs if answer.real] + random.Random(0).sample(made_up, len(made_up) // 2)


def _after(answer: Answer, question: str, relevance: float) -> Answer:
    """An answer as if this had been asked."""
    before, after = answer.ratings[:_RELEVANCE], answer.ratings[_RELEVANCE + 1 :]
    return answer._replace(question=question, ratings=(*before, relevance, *after))


@torch.no_grad()
def heard(network: Together, pairs: Sequence[Answer], vocabulary: Mapping[str, int]) -> list[torch.Tensor]:
    """What is made of each answer when it is read after the question: a row for each sentence, in half floats."""
    order = sorted(range(len(pairs)), key=lambda at: sum(map(len, pairs[at].sentences)))
    made: dict[int, torch.Tensor] = {}
    for start in range(0, len(order), _TOGETHER):
        places = order[start : start + _TOGETHER]
        sheet = sheet_of([pairs[at] for at in places], vocabulary)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rows = network.sentences(sheet)
        made |= {at: row[there].half() for at, row, there in zip(places, rows, sheet.there, strict=True)}
    return [made[at] for at in range(len(pairs))]


def taught_together(network: Together, pairs: Sequence[Answer], heard: Sequence[torch.Tensor]) -> Together:
    """A copy of the network that sees in what was heard how far each answer meets its question."""
    network = copy.deepcopy(network)
    heads = [_last(network.looks), _last(network.sees)]

    def fits(places: Sequence[int]) -> torch.Tensor:
        return _fits(*heads, [heard[at].float() for at in places])

    _learn([part for head in heads for part in head.parameters()], pairs, fits, (5, 64, 3e-3))
    for whole, head in zip((network.looks, network.sees), heads, strict=True):
        whole.weight.data[RATINGS:], whole.bias.data[RATINGS:] = head.weight.data, head.bias.data
    return network


def taught_alone(network: Alone, pairs: Sequence[Answer], vocabulary: Mapping[str, int]) -> Alone:
    """A copy of the network that does so by the meaning of questions and sentences, from real answers only."""
    network, real = copy.deepcopy(network), [answer for answer in pairs if answer.real]
    with torch.no_grad():
        batches = {answer.id: batch_of([answer], vocabulary) for answer in real}
        read = {key: network(batch) for key, batch in batches.items()}
        counts = {key: counted(each.does, batches[key].there)[0] for key, each in read.items()}
        asked = {each.question: network.texts(batch_of([each], vocabulary))[0] for each in _one_of_each(real)}
    real = [answer for answer in real if counts[answer.id].max() > 0.1]  # what does nothing meets nothing

    def fits(places: Sequence[int]) -> torch.Tensor:
        group = [real[at] for at in places]
        vectors, weights = (
            nn.utils.rnn.pad_sequence(list(each), batch_first=True)
            for each in ([read[answer.id].vectors[0] for answer in group], [counts[answer.id] for answer in group])
        )
        return network.fit(vectors, torch.stack([asked[answer.question] for answer in group]), weights)

    parts = [network.heads.near, *network.heads.fits.parameters(), *network.heads.answers.parameters()]
    _learn(parts, real, fits, (6, 128, 3e-4))
    return network


def _one_of_each(answers: Iterable[Answer]) -> Iterable[Answer]:
    """One answer to each question."""
    return {answer.question: answer for answer in answers}.values()


def _learn(
    parts: Sequence[nn.Parameter],
    pairs: Sequence[Answer],
    fits: Callable[[Sequence[int]], torch.Tensor],
    plan: tuple[int, int, float],
) -> None:
    """Some parts of a network, by so many rounds, so many pairs at once and a pace that falls to nothing."""
    rounds, at_once, fast = plan
    torch.manual_seed(0)
    chance = random.Random(0)
    places = [at for at, answer in enumerate(pairs) for _ in range(_REAL if answer.real else 1)]
    optimizer = torch.optim.AdamW(parts, lr=fast, weight_decay=_DECAY)
    steps = rounds * -(-len(places) // at_once)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(rounds):
        chance.shuffle(places)
        for start in range(0, len(places), at_once):
            group = places[start : start + at_once]
            met = torch.tensor([(pairs[at].ratings[_RELEVANCE] - 1) / 4 for at in group])
            optimizer.zero_grad()
            nn.functional.binary_cross_entropy_with_logits(fits(group), met).backward()
            optimizer.step()
            pace.step()


def _last(head: nn.Linear) -> nn.Linear:
    """The part of a head that is about the fit."""
    part = nn.Linear(WIDTH, 1)
    part.weight.data, part.bias.data = head.weight.data[RATINGS:].clone(), head.bias.data[RATINGS:].clone()
    return part


def _fits(looks: nn.Linear, sees: nn.Linear, rows: Sequence[torch.Tensor]) -> torch.Tensor:
    """How well each answer fits."""
    seen = nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    there = torch.arange(seen.shape[1]) < torch.tensor([len(row) for row in rows])[:, None]
    return looked(looks, sees, nn.functional.dropout(seen, _DROPPED), there)[:, 0]
