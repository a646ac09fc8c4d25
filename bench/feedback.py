"""The answer judge against three assessors, shuffled questions, changed answers, and the clock.

Roles, ratings and relevance come from `training/out_of_fold.jsonl`: what the product said with networks that had learnt
from other people only, and calibration fitted on other people again. The rest is measured here, on the shipped network.
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import correlation
from typing import Any

from greenroom.core.answers.values import Dimension, Move

HERE = Path(__file__).resolve().parent
LOWEST = 1.0  # what is not rated at all stands at the lowest
OUT_OF_FOLD = HERE.parent / "training" / "out_of_fold.jsonl"
# Dimension: least, aim, and what word count alone reaches is printed beside them.
LINES = {
    "structure": (0.75, 0.80), "evidence": (0.75, 0.80), "ownership": (0.70, 0.80), "result": (0.75, 0.80),
    "learning": (0.70, 0.80), "relevance": (0.70, 0.80), "overall": (0.80, 0.85),
}  # fmt: skip

LONG = (
    "In my second summer as a lifeguard at the town pool I noticed that nobody wrote down the water readings. "
    "The sheet on the wall had stayed empty since June, and the chlorine had been too low on two hot Sundays. "
    "My manager asked me to find out why before the inspector came back in three weeks. "
    "I asked each of the nine guards when they took the readings and where they put the numbers. "
    "Most of them took the reading at noon, when the queue at the slide was longest, and then forgot about it. "
    "So I moved the test kit from the office to the chair by the deep end and drew a short table on a board. "
    "I also agreed with the early shift that the first reading is part of opening the gate. "
    "For the first week I checked the board every evening and called whoever had missed a line. "
    "Two of the older guards thought it was a waste of time, so I showed them the bill for the extra chemicals. "
    "By the end of July we had a reading for every hour, and the inspector passed us without a remark. "
    "Since then I put a new duty where people already stand."
)


def main(data: Path) -> None:
    """Print the tables."""
    read = {row["id"]: row for row in map(json.loads, OUT_OF_FOLD.read_text(encoding="utf-8").splitlines())}
    rated = [
        json.loads(line) for line in (data / "rated-answers" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    roles(rated, read)
    ratings(rated, read)
    relevance(list(read.values()))
    speed(data)


def roles(rated: list[dict[str, Any]], read: dict[str, dict[str, Any]]) -> None:
    """Sentence roles against the assessors' majority, out of fold."""
    truth = [letter for row in rated for letter in row["roles"]]
    found = [letter for row in rated for letter in read[row["id"]]["roles"]]
    right = sum(a == b for a, b in zip(truth, found, strict=True)) / len(truth)
    print(f"sentence roles, {len(truth)} sentences, by person, out of fold; assessors among themselves .89")
    print(f"kappa {kappa(truth, found):.3f} (least .72, aim .80), accuracy {right:.3f}")
    print("read \\ labelled  " + "".join(f"{move.value:>5}" for move in Move))
    for guess in Move:
        row = [sum(a == label.value and b == guess.value for a, b in zip(truth, found, strict=True)) for label in Move]
        print(f"{guess.name.lower():>16}" + "".join(f"{count:5}" for count in row))
    ours = [letter for row in rated for letter in read[row["id"]]["ours"]]
    print(f"our own labels against the assessors' majority: kappa {kappa(truth, ours):.3f}")


def kappa(one: list[str], other: list[str]) -> float:
    """Cohen's kappa (Cohen 1960): agreement beyond chance."""
    agreed = sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
    chance = sum(one.count(label) * other.count(label) for label in set(one) | set(other)) / len(one) ** 2
    return (agreed - chance) / (1 - chance)


def ratings(rated: list[dict[str, Any]], read: dict[str, dict[str, Any]]) -> None:
    """Pearson's r with the assessors' mean, out of fold, beside that of the word count."""
    words = [float(sum(len(text.split()) for text in row["sentences"])) for row in rated]
    print(f"\n{'rating':<11}{'r':>6}{'least':>7}{'aim':>6}{'words':>7}{'error':>7}   ({len(rated)} answers)")
    for place, dimension in enumerate(Dimension):
        truth = [sum(row["ratings"][dimension.value]) / 3 for row in rated]
        found = [read[row["id"]]["ratings"][place] or LOWEST for row in rated]
        off = sorted(abs(a - b) for a, b in zip(truth, found, strict=True))
        least, aim = LINES[dimension.value]
        agreed, by_length = correlation(truth, found), correlation(truth, words)
        likely = off[int(len(off) * 0.68)]
        print(f"{dimension.value:<11}{agreed:6.3f}{least:7.2f}{aim:6.2f}{by_length:7.2f}{likely:7.2f}")


def relevance(read: list[dict[str, Any]]) -> None:
    """How often an answer to the question that was asked is rated as more relevant than one to another question."""
    true = [row["ratings"][5] or LOWEST for row in read]
    strange = [rating or LOWEST for row in read for rating in row["relevance_strange"]]
    wins = sum((a > b) + 0.5 * (a == b) for a in true for b in strange) / (len(true) * len(strange))
    print(f"\nrelevance, {len(true)} true against {len(strange)} shuffled questions, out of fold")
    print(f"AUC {wins:.3f} (least .95; TF-IDF .87)")


def speed(data: Path) -> None:
    """Load, one long answer, many answers, memory, and two runs byte for byte."""
    from greenroom.services.feedback import judged  # noqa: PLC0415 - its load is measured

    begun = time.perf_counter()
    judged(
        "Tell me about a time you helped.", "I helped a new colleague to find her way around the ward on her first day."
    )
    print(f"\nload and first answer {time.perf_counter() - begun:.2f} s (most 2)")
    times = []
    for number in range(7):
        begun = time.perf_counter()
        judged("Tell me about a time you took the initiative.", f"{LONG} That was in year {number}.")
        times.append(time.perf_counter() - begun)
    print(f"an answer of 200 words {sorted(times)[3] * 1000:.0f} ms (most 60)")
    lines = _lines(data)
    begun = time.perf_counter()
    one, other = _run(lines), _run(lines)
    took = (time.perf_counter() - begun) / 2
    print(f"{lines.count(chr(10))} answers {took:.1f} s with start (most 10); two runs the same bytes: {one == other}")
    print(f"memory {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB (most 400)")


def _lines(data: Path) -> str:
    """All answers of the shared set, as lines of JSON."""
    with (data / "interview-answers" / "answers.csv").open(encoding="utf-8", newline="") as file:
        rows = [{name: row[name] for name in ("id", "question", "answer")} for row in csv.DictReader(file)]
    return "".join(json.dumps(row) + "\n" for row in rows)


def _run(lines: str) -> bytes:
    """What the command writes."""
    command = [sys.executable, "-m", "greenroom", "feedback", "--jsonl"]
    return subprocess.run(command, input=lines.encode(), capture_output=True, check=True).stdout
