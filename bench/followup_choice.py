"""Which of five follow-up questions a person asked after an answer, told by the means that ship with Greenroom.

How near a follow-up is to question and answer is measured in words (TF-IDF), in the judge's meaning of sentences, in
MiniLM's, in potion's, and word by word: for each word of the follow-up the nearest word of question or answer (late
interaction, as in ColBERT: Khattab and Zaharia 2020, arXiv 2004.12832). A follow-up that is near to every answer says
little, so each nearness is held against that to the other answers. What each means weighs is learnt from the follow-ups
of four fifths of the questions and measured on the last fifth.
"""

from __future__ import annotations

import csv
import math
import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import packed_network
from greenroom.adapters.question_weights import packed_question_reader
from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.questions.reading import ids_of
from greenroom.core.ranking import stems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_DRAWS, _FOLDS, _OTHERS = 5, 5, 4
_CALM, _RATE, _STEPS = 100.0, 0.02, 400  # how strongly weights are held back, and how they are learnt
_LITTLE = 0.02  # spread below which a nearness is noise


@dataclass(frozen=True)
class Asked:
    """The data: each follow-up, the place of the answer it belongs to, and each answer with its question."""

    follow_ups: tuple[str, ...]
    after: NDArray[np.int64]
    answers: tuple[tuple[str, str], ...]

    @property
    def folds(self) -> NDArray[np.int64]:
        """In which fifth each follow-up is: all of one question in the same."""
        questions = sorted({question.strip() for question, _ in self.answers})
        random.Random(0).shuffle(questions)  # noqa: S311 - a bench
        fold = {question: place % _FOLDS for place, question in enumerate(questions)}
        return np.array([fold[self.answers[at][0].strip()] for at in self.after])


def read(path: Path) -> Asked:
    """The triples of a file."""
    with path.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    answers = tuple(dict.fromkeys((row["question"], row["answer"]) for row in rows))
    places = {pair: place for place, pair in enumerate(answers)}
    after = np.array([places[row["question"], row["answer"]] for row in rows])
    return Asked(tuple(row["followUp"] for row in rows), after, answers)


def main(path: Path) -> None:
    """Print the table."""
    asked = read(path)
    found = nearness(asked)
    drawn = [_draw(asked, draw) for draw in range(_DRAWS)]
    print(f"{len(asked.follow_ups)} follow-ups to {len(asked.answers)} answers; the human's among five, {_DRAWS} draws")
    print(f"{'':<28} hits@1   against other answers")
    for name, near in found.items():
        print(f"{name:<28} {_hits(asked, near, drawn):.3f}    {_hits(asked, against_others(near), drawn):.3f}")
    print(f"{'all together, left out':<28} {_together(asked, list(found.values()), drawn):.3f}")


def nearness(asked: Asked) -> dict[str, Floats]:
    """Answers by follow-ups: how near they are, by each means."""
    sentences = [[span.of(answer) for span in sentence_spans(answer)] or [answer] for _, answer in asked.answers]
    found = _in_words(asked)
    for name, meaning in (
        ("judge", packed_network().vectors),
        ("MiniLM", _minilm),
        ("potion", packed_embedder().embed),
    ):
        follow = _unit(meaning(asked.follow_ups))
        questions = _unit(meaning([question for question, _ in asked.answers]))
        found[f"{name}, question"] = questions @ follow.T
        told = [_unit(meaning(each)) @ follow.T for each in sentences]
        found[f"{name}, nearest sentence"] = np.stack([each.max(axis=0) for each in told])
        found[f"{name}, all sentences"] = np.stack([each.mean(axis=0) for each in told])
    return found | _word_by_word(asked, sentences)


def _in_words(asked: Asked) -> dict[str, Floats]:
    """Cosines of TF-IDF, with the answer, the question and both."""
    questions, answers = zip(*asked.answers, strict=True)
    both = [f"{question} {answer}" for question, answer in asked.answers]
    texts = [set(stems(text)) for text in {*questions, *answers, *asked.follow_ups}]
    known = Counter(stem for text in texts for stem in text)
    columns = {stem: place for place, stem in enumerate(sorted(known))}

    def rows(these: Sequence[str]) -> Floats:
        found = np.zeros((len(these), len(columns)))
        for place, text in enumerate(these):
            for stem, times in Counter(stems(text)).items():
                weight = math.log((len(texts) + 1) / (known[stem] + 1)) + 1
                found[place, columns[stem]] = (1 + math.log(times)) * weight
        return _unit(found)

    follow = rows(asked.follow_ups)
    named = (("TF-IDF, answer", answers), ("TF-IDF, question", questions), ("TF-IDF, both", both))
    return {name: rows(these) @ follow.T for name, these in named}


def _minilm(texts: Sequence[str]) -> NDArray[np.float32]:
    """The meaning of each text as MiniLM has it."""
    reader = packed_question_reader()
    return np.stack([reader.read(text).meaning for text in texts])


def _word_by_word(asked: Asked, sentences: Sequence[Sequence[str]]) -> dict[str, Floats]:
    """For each word of a follow-up the nearest of the question, of the answer and of both, rare words weighing more."""
    reader = packed_question_reader()
    places = reader._reader.words.places  # noqa: SLF001 - a bench looks inside
    texts = sorted(
        {*asked.follow_ups, *(question for question, _ in asked.answers), *(s for each in sentences for s in each)}
    )
    ids = {text: ids_of(text, places)[1:-1] for text in texts}
    rows = {text: _unit(reader._reader.read([ids_of(text, places)])[0][0][1:-1]) for text in texts}  # noqa: SLF001
    common = Counter(piece for each in ids.values() for piece in set(each))
    weights = [
        np.array([max(0.05, math.log((len(texts) + 1) / (common[piece] + 1))) for piece in ids[text]])
        for text in asked.follow_ups
    ]
    every = np.concatenate([rows[text] for text in asked.follow_ups])
    starts = np.cumsum([0, *(len(each) for each in weights)])
    found = {name: np.zeros((len(asked.answers), len(weights))) for name in ("question", "answer", "both")}
    for at, (question, _) in enumerate(asked.answers):
        near = {"question": (every @ rows[question].T).max(axis=1)}
        near["answer"] = (every @ np.concatenate([rows[each] for each in sentences[at]]).T).max(axis=1)
        near["both"] = np.maximum(near["question"], near["answer"])
        for name, values in near.items():
            sums = [
                (w * values[a:b]).sum() / max(w.sum(), 1e-9)
                for w, a, b in zip(weights, starts, starts[1:], strict=False)
            ]
            found[name][at] = sums
    return {f"word by word, {name}": each for name, each in found.items()}


def _unit(rows: NDArray[np.floating]) -> Floats:
    """Rows at unit length."""
    whole = np.asarray(rows, np.float64)
    units: Floats = whole / np.maximum(np.linalg.norm(whole, axis=-1, keepdims=True), 1e-9)
    return units


def against_others(near: Floats) -> Floats:
    """Each nearness against the same follow-up's to all other answers, in standard deviations."""
    others = len(near) - 1
    mean = (near.sum(axis=0) - near) / others
    spread = np.sqrt(np.maximum(((near**2).sum(axis=0) - near**2) / others - mean**2, 0))
    against: Floats = (near - mean) / (spread + _LITTLE)
    return against


def _draw(asked: Asked, draw: int, among: NDArray[np.int64] | None = None) -> NDArray[np.int64]:
    """For each follow-up itself and four others, none of them to the same answer."""
    pool = np.arange(len(asked.after)) if among is None else among
    drawn = []
    for place in pool:
        others = [each for each in pool if asked.after[each] != asked.after[place]]
        chance = random.Random(f"{draw}:{place}")  # noqa: S311 - a bench
        drawn.append([place, *chance.sample(others, _OTHERS)])
    return np.array(drawn)


def _hits(asked: Asked, near: Floats, drawn: Sequence[NDArray[np.int64]]) -> float:
    """How often the nearest of five is the human's; who share the first place share the hit."""
    return float(np.mean([shared_hits(near[asked.after[each[:, 0]][:, None], each]) for each in drawn]))


def shared_hits(values: Floats) -> float:
    """The mean hit where the first column is the right one."""
    best = np.isclose(values, values.max(axis=1, keepdims=True))
    return float((best[:, 0] / best.sum(axis=1)).mean())


def _together(asked: Asked, near: Sequence[Floats], drawn: Sequence[NDArray[np.int64]]) -> float:
    """All means weighed together, the weights learnt from the other four fifths of the questions alone."""
    length = np.array([[math.log(1 + len(text.split())) for text in asked.follow_ups]]).repeat(
        len(asked.answers), axis=0
    )
    plain = [(each - each.mean()) / each.std() for each in (*near, length)]
    seen = np.stack([*(against_others(each) for each in near), *plain], axis=-1)
    hits = []
    for fold in range(_FOLDS):
        learnt_from = np.flatnonzero(asked.folds != fold)
        rows = np.concatenate([_draw(asked, draw, learnt_from) for draw in range(_DRAWS)])
        weights = _learnt(seen[asked.after[rows[:, 0]][:, None], rows])
        for each in drawn:
            left_out = each[asked.folds[each[:, 0]] == fold]
            points = seen[asked.after[left_out[:, 0]][:, None], left_out] @ weights
            hits.append((shared_hits(points), len(left_out)))
    return sum(hit * count for hit, count in hits) / sum(count for _, count in hits)


def _learnt(seen: Floats) -> Floats:
    """Weights that make the first of each five the likeliest (a conditional logit, by Adam)."""
    weights = np.zeros(seen.shape[-1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        points = seen @ weights
        likely = np.exp(points - points.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        slope = (seen[:, 0] - (likely[..., None] * seen).sum(axis=1)).mean(axis=0) - _CALM * weights / len(seen)
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope * slope
        weights += _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights
