"""Train the skill tagger on SkillSpan's train sentences (MIT) and write its weights.

An averaged structured perceptron over hashed features; the same data and seed give the same weights.
Run: python bench/train_skills.py [--data ../shared/data/posting-skills] [--epochs 15]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from greenroom.core.postings.skill_tagger import Layer, buckets_of, decode  # noqa: E402 - the path is set above

if TYPE_CHECKING:
    from numpy.typing import NDArray

BUCKETS = 1 << 16
WEIGHTS = ROOT / "src/greenroom/adapters/skill_weights.npz"
TAGS = {"O": 0, "B": 1, "I": 2}
Example = tuple["NDArray[np.int64]", list[int]]


class Perceptron:
    """Weights in training, with the running sums that the average is made from."""

    def __init__(self) -> None:
        self.layer = Layer(np.zeros((BUCKETS, 3), np.float32), np.zeros((3, 3), np.float32))
        self.sums = Layer(np.zeros((BUCKETS, 3), np.float64), np.zeros((3, 3), np.float64))
        self.step = 1

    def learn(self, rows: NDArray[np.int64], gold: list[int]) -> None:
        """Move the weights towards the right tags where the guess differs."""
        guess = decode(rows, self.layer)
        if guess != gold:
            self._move(rows, gold, 1.0)
            self._move(rows, guess, -1.0)
        self.step += 1

    def _move(self, rows: NDArray[np.int64], tags: list[int], by: float) -> None:
        for features, tag in zip(rows, tags, strict=True):
            np.add.at(self.layer.emissions[:, tag], features, by)
            np.add.at(self.sums.emissions[:, tag], features, by * self.step)
        for left, right in pairwise(tags):
            self.layer.transitions[left, right] += by
            self.sums.transitions[left, right] += by * self.step

    def average(self) -> Layer:
        """The mean of the weights over all steps."""
        return Layer(
            (self.layer.emissions - self.sums.emissions / self.step).astype(np.float32),
            (self.layer.transitions - self.sums.transitions / self.step).astype(np.float32),
        )


def train(examples: list[Example], epochs: int) -> Layer:
    """Train one layer."""
    perceptron = Perceptron()
    chance = random.Random(7)  # noqa: S311 - the order of examples is no secret
    for _ in range(epochs):
        chance.shuffle(examples)
        for rows, gold in examples:
            perceptron.learn(rows, gold)
    return perceptron.average()


def compact(layer: Layer, name: str) -> dict[str, NDArray[np.generic]]:
    """A layer in small integers with one scale."""
    scale = float(max(np.abs(layer.emissions).max(), np.abs(layer.transitions).max())) / 127
    return {
        f"{name}_emissions": np.round(layer.emissions / scale).astype(np.int8),
        f"{name}_transitions": np.round(layer.transitions / scale).astype(np.int8),
    }


def main() -> None:
    """Train both layers and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/posting-skills")
    parser.add_argument("--epochs", type=int, default=15)
    arguments = parser.parse_args()
    lines = (arguments.data / "train.json").read_text().splitlines()
    sentences = [sentence for sentence in map(json.loads, lines) if sentence["tokens"]]
    rows = [buckets_of(sentence["tokens"], BUCKETS) for sentence in sentences]
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, key in (("abilities", "tags_skill"), ("knowledge", "tags_knowledge")):
        gold = [[TAGS[tag] for tag in sentence[key]] for sentence in sentences]
        arrays |= compact(train(list(zip(rows, gold, strict=True)), arguments.epochs), name)
    np.savez_compressed(WEIGHTS, **arrays)  # type: ignore[arg-type]
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
