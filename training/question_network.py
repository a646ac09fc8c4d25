"""A small network that reads a question: MiniLM with its upper layers and two heads learnt from labelled questions.

Run: python -m training.question_network --minilm FOLDER [--texts FILE] [--folds 01234] [--no-final]
It needs torch. It fits once for each group of sources left out and keeps what those fits say of them
(`data/questions_read.npz`, from which `training.questions` makes its table without torch); then it fits on everything
that may teach and writes the packed layers. The lower layers stay as they are, so what they see is made once.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import nn
from training import graph as graphs
from training.bert import WIDTH, Reader, minilm
from training.export import begun, heads_of
from training.question_corpus import OWN_SOURCE, WEIGHTS, Labelled, collected, ours, without_doubles
from training.questions import GROUPS, MODELS, READ, shares

from greenroom.adapters import question_weights
from greenroom.core.questions.classifying import KINDS, SUBJECTS
from greenroom.core.questions.reading import ids_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    Seen = dict[str, torch.Tensor]  # the words of each text after the lower layers

_LOWER, _EPOCHS, _BATCH, _PACE, _HEADS_PACE = 3, 5, 24, 8e-5, 3e-3
_SUBJECT, _SURE = 0.7, 0.94  # what competencies weigh beside kinds; how sure a label of a kind is
_EVERY = 2  # of the questions made by patterns every second teaches: they are much alike


class Heads(nn.Module):
    """The upper layers and what they say: points for kinds and for competencies."""

    def __init__(self, layers: nn.ModuleList) -> None:
        super().__init__()
        self.layers, self.drop = layers, nn.Dropout(0.2)
        self.kind, self.subject = nn.Linear(WIDTH, len(KINDS)), nn.Linear(WIDTH, len(SUBJECTS))

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """`x` is texts by words by width after the lower layers."""
        for layer in self.layers:
            x = layer(x, mask)
        there = mask[..., None].float()
        mean = self.drop((x * there).sum(1) / there.sum(1))
        return self.kind(mean), self.subject(mean)


class Corpus(NamedTuple):
    """All questions, what the lower layers see in them, and the reader that they all begin with."""

    teach: list[Labelled]
    others: list[Labelled]
    seen: Seen
    minilm: Path
    words: list[str]


def reader_of(folder: Path, words: Sequence[str]) -> Reader:
    """MiniLM as its folder holds it."""
    return minilm(folder, words, 6)


@torch.no_grad()
def seen_by(reader: Reader, texts: Sequence[str], places: dict[str, int]) -> Seen:
    """Each text after the words and the lower layers, with no dropout."""
    reader.eval()
    ids = {text: ids_of(text, places) for text in texts}
    order, seen = sorted(ids, key=lambda text: (len(ids[text]), text)), {}
    for at in range(0, len(order), 64):
        part = order[at : at + 64]
        rows, mask = _padded([torch.tensor(ids[text]) for text in part])
        x = reader.norm(reader.words(rows) + reader.positions.weight[: rows.shape[1]] + reader.kinds.weight[0])
        for layer in reader.layers[:_LOWER]:
            x = layer(x, mask)
        seen |= {text: row[: len(ids[text])].clone() for text, row in zip(part, x, strict=True)}
    return seen


def fitted(teach: Sequence[Labelled], corpus: Corpus, seed: int = 0) -> Heads:
    """The upper layers and heads, learnt."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    heads = Heads(nn.ModuleList(list(reader_of(corpus.minilm, corpus.words).layers)[_LOWER:])).train()
    steps = _EPOCHS * -(-len(teach) // _BATCH)
    taught, new = [*heads.layers.parameters()], [*heads.kind.parameters(), *heads.subject.parameters()]
    pace = torch.optim.AdamW([{"params": taught, "lr": _PACE}, {"params": new, "lr": _HEADS_PACE}], weight_decay=0.01)
    plan = torch.optim.lr_scheduler.LambdaLR(pace, lambda k: min(1, (k + 1) / (0.1 * steps)) * max(0, 1 - k / steps))
    weights = _weights(teach)
    for _ in range(_EPOCHS):
        for part in _shuffled(teach, corpus.seen, chance):
            pace.zero_grad()
            _loss(heads, part, corpus.seen, weights).backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(heads.parameters(), 1.0)
            pace.step()
            plan.step()
    return heads.eval()


@torch.no_grad()
def points(heads: Heads, questions: Sequence[Labelled], seen: Seen) -> np.ndarray:
    """Points for kinds and competencies, a row for each question."""
    rows = [torch.cat(heads(*_padded([seen[each.text]])), 1)[0] for each in questions]
    return torch.stack(rows).numpy()


def _weights(teach: Sequence[Labelled]) -> dict[str, float]:
    """What each question weighs: rare kinds more, so that none is forgotten."""
    counts = Counter(each.kind for each in teach)
    rare = {kind: sqrt(len(teach) / len(KINDS) / count) for kind, count in counts.items()}
    return {each.source + each.id: WEIGHTS.get(each.source, 1.5) * rare[each.kind] for each in teach}


def _shuffled(teach: Sequence[Labelled], seen: Seen, chance: random.Random) -> list[list[Labelled]]:
    """Batches of questions of like length, in any order."""
    order = sorted(teach, key=lambda each: len(seen[each.text]) * (1 + 0.3 * chance.random()))
    parts = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
    chance.shuffle(parts)
    return parts


def _loss(heads: Heads, part: Sequence[Labelled], seen: Seen, weights: dict[str, float]) -> torch.Tensor:
    """How far the heads are from the labels."""
    kind, subject = heads(*_padded([seen[each.text] for each in part]))
    kinds = torch.tensor([[float(each.kind == name) for name in KINDS] for each in part]) * _SURE
    kinds += (1 - _SURE) / len(KINDS)
    subjects = torch.tensor([shares(each.competencies) for each in part])
    weigh = torch.tensor([weights[each.source + each.id] for each in part])
    far = -(kinds * kind.log_softmax(1)).sum(1) - _SUBJECT * (subjects * subject.log_softmax(1)).sum(1)
    loss: torch.Tensor = (far * weigh).sum() / weigh.sum()
    return loss


def _padded(rows: Sequence[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    """Texts of different length as one block, and which words are there."""
    block = nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    lengths = torch.tensor([len(row) for row in rows])
    return block, torch.arange(block.shape[1])[None] < lengths[:, None]


def left_out(corpus: Corpus, groups: Sequence[int]) -> None:
    """Keep what fits that have not seen a group's sources say of them, group by group."""
    for number in groups:
        test = [each for each in corpus.others if each.source in GROUPS[number]]
        teach = without_doubles([each for each in corpus.teach if each.source not in GROUPS[number]], test)
        said = points(fitted(teach, corpus), test, corpus.seen).astype(np.float16)
        kept = dict(np.load(READ)) if READ.exists() else {"ids": np.array([], "<U8"), "points": said[:0]}
        fresh = ~np.isin(kept["ids"], [each.id for each in test])
        ids = np.concatenate([kept["ids"][fresh], [each.id for each in test]])
        np.savez_compressed(READ, ids=ids, points=np.concatenate([kept["points"][fresh], said]))
        print("left out", number, len(teach), len(test), flush=True)


def written(corpus: Corpus) -> None:
    """Fit on everything that may teach; write MiniLM as it was, the upper layers as learnt, and the heads."""
    heads, reader = fitted(corpus.teach, corpus), reader_of(corpus.minilm, corpus.words)
    arrays = {name: array for name, array in begun(reader).items() if not name.startswith("words.")}
    arrays |= heads_of(nn.ModuleDict({"kind": heads.kind, "subject": heads.subject}))
    np.savez_compressed(MODELS / question_weights.READ, **arrays)  # type: ignore[arg-type]
    graph, x, there = graphs.begun(reader.norm, largest(reader, heads, corpus))
    for layer in reader.layers[:_LOWER]:
        x = graph.layer(x, there, layer)
    plain = learnt = x
    for layer, taught in zip(reader.layers[_LOWER:], heads.layers, strict=True):
        plain, learnt = graph.layer(plain, there, layer), graph.layer(learnt, there, taught)
    (MODELS / question_weights.LAYERS).write_bytes(graph.written([plain, learnt]))


@torch.no_grad()
def largest(reader: Reader, heads: Heads, corpus: Corpus) -> dict[nn.Module, graphs.Most]:
    """What goes through the layers, as the graph needs it."""
    places = {word: row for row, word in enumerate(corpus.words)}
    with graphs.watched(nn.ModuleList([reader, heads.layers])) as most:
        for each in corpus.teach:
            ids = torch.tensor([ids_of(each.text, places)])
            reader(ids, ids >= 0)
        points(heads, corpus.teach, corpus.seen)
    return most


def corpus_of(minilm: Path, texts: Path | None) -> Corpus:
    """Everything that is learnt from or measured."""
    words = (MODELS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    own, others = ours(), collected(texts)
    patterned = [each for each in own if each.source == OWN_SOURCE][::_EVERY]
    own = [*patterned, *(each for each in own if each.source != OWN_SOURCE)]
    places = {word: row for row, word in enumerate(words)}
    seen = seen_by(reader_of(minilm, words), [each.text for each in (*own, *others)], places)
    return Corpus([each for each in (*own, *others) if each.may_teach], others, seen, minilm, words)


def main() -> None:
    """Fit with sources left out, then on everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", type=Path, required=True, help="the folder of all-MiniLM-L6-v2")
    parser.add_argument("--texts", type=Path, help="a file with the text of every labelled question")
    parser.add_argument("--folds", default="01234", help="the groups of sources to leave out, one after the other")
    parser.add_argument("--no-final", action="store_true", help="write no layers")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    corpus = corpus_of(asked.minilm, asked.texts)
    if not asked.no_final:
        written(corpus)
    left_out(corpus, [int(each) for each in asked.folds])


if __name__ == "__main__":
    main()
