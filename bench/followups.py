"""Follow-up questions: the human's among five, and sixty of ours to read.

Run: python -m bench followups [--data ../shared/data]
The first table says how far the means that ship with Greenroom tell which follow-up a person asked; the sixty probes
are what the interviewer asks after real answers, for people to read and to judge.
"""

from __future__ import annotations

import csv
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from bench.followup_reading import NOT_TO_THE_POINT, READ

from bench import followup_choice
from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.interviewer.casting import cast
from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.probes import Probe, probe_of
from greenroom.core.interviewer.probing import LEAST_WORTH
from greenroom.core.interviewer.threads import Told
from greenroom.core.interviewer.values import Pressure
from greenroom.core.people import Attendee, Stakeholder
from greenroom.core.questions.values import Question
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SHOWN, _STRIDE = 60, 5


def main(data: Path) -> None:
    """Print the table, and the probes with what was found when they were read."""
    followup_choice.main(data / "followup-questions/dev.csv")
    shown = list(islice(probes(data / "interview-answers/answers.csv"), _SHOWN))
    print(f"\n{len(shown)} follow-ups of ours to real answers")
    for number, (question, answer, probe) in enumerate(shown, start=1):
        print(f"\n{number}. {question}\n   {' '.join(answer.split())}\n   > {probe.text} ({probe.key})")
    print(f"\n{_reading([probe.text for _, _, probe in shown])}")


def probes(path: Path) -> Iterator[tuple[str, str, Probe]]:
    """What is asked after answers from all over the file; answers after which nothing is asked are left out."""
    with path.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    network = packed_network()
    for number, row in enumerate(row for start in range(_STRIDE) for row in rows[start::_STRIDE]):
        kind = classified(row["question"])[0]
        found = judge(Take(row["question"], kind, row["answer"]), network)
        told = Told(Question("asked", row["question"], kind), row["answer"], found)
        stakeholder = list(Stakeholder)[draw(len(Stakeholder), number, "who")]
        pressure = list(Pressure)[draw(len(Pressure), number, "how")]
        probe = probe_of(told, cast([Attendee("", "", stakeholder)], number)[0], pressure, seed=number)
        if probe and probe.worth >= LEAST_WORTH[0]:
            yield row["question"], row["answer"], probe


def _reading(texts: list[str]) -> str:
    """What a person found who read them, as far as they are still the same."""
    if sha256("\n".join(texts).encode()).hexdigest()[:16] != READ:
        return "Some of these have changed since they were last read: read them again."
    wrong = ", ".join(map(str, sorted(NOT_TO_THE_POINT)))
    good = len(texts) - len(NOT_TO_THE_POINT)
    return f"Read one by one by a language model: {good} of {len(texts)} to the point. Not to the point: {wrong}."
