"""Pairs of answers that say the same: plainly and elaborately, with slips, in two spellings, with names of many places.

The pairs in `fairness.jsonl` are our own. Who words things plainly, learnt English late or is called Lakisha must be
rated like anybody else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from bench.changes import judged, level

from greenroom.core.answers.values import Dimension

PAIRS = Path(__file__).resolve().parent / "fairness.jsonl"
MOST = 0.3  # the mean of all differences of one kind, for each rating


@dataclass(frozen=True, slots=True)
class Pair:
    """Two answers to one question that say the same."""

    kind: str
    question: str
    one: str
    other: str

    def differences(self) -> dict[Dimension, float]:
        """By how much the second is rated above the first."""
        one, other = judged(self.question, self.one), judged(self.question, self.other)
        return {dimension: level(other, dimension) - level(one, dimension) for dimension in Dimension}


def pairs() -> list[Pair]:
    """All pairs, in the order of the file."""
    return [Pair(**json.loads(line)) for line in PAIRS.read_text(encoding="utf-8").splitlines()]


def table(kind: str) -> dict[Dimension, tuple[float, float, float]]:
    """For each rating how far two answers lie apart on average, at most, and which way the second lies on average."""
    found = [pair.differences() for pair in pairs() if pair.kind == kind]
    return {
        dimension: (
            fmean(abs(each[dimension]) for each in found),
            max(abs(each[dimension]) for each in found),
            fmean(each[dimension] for each in found),
        )
        for dimension in Dimension
    }


def main(_: Path) -> None:
    """Print mean and largest difference by kind and rating, and which way it goes."""
    every = pairs()
    for kind in dict.fromkeys(pair.kind for pair in every):
        count = sum(pair.kind == kind for pair in every)
        print(f"{kind}, {count} pairs: mean difference (most {MOST}), largest, second above first on average")
        for dimension, (mean, largest, above) in table(kind).items():
            print(f"  {dimension:<11}{mean:6.2f}{'  TOO FAR' if mean > MOST else '':<9}{largest:6.1f}{above:+7.2f}")
