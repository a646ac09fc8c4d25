"""Follow-up questions: the human's among five, and sixty of ours as they stand after two blind readings.

Run: python -m bench followups [--data ../shared/data]
The first table says how far the means that ship with Greenroom tell which follow-up a person asked; the sixty are what
the interviewer asks after real answers. Two readers who had not seen the code marked them before they were mended; the
marks beside them are the mender's own, on answers that the code was mended on.
"""

from __future__ import annotations

import csv
import random
from typing import TYPE_CHECKING

from bench.followup_reading import READ

from bench import followup_choice
from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.interviewer.casting import cast
from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.probes import probe_of
from greenroom.core.interviewer.probing import LEAST_WORTH
from greenroom.core.interviewer.threads import Told
from greenroom.core.interviewer.values import Pressure
from greenroom.core.people import Attendee, Stakeholder
from greenroom.core.questions.values import Question, QuestionKind
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bench.followup_reading import Reading

    from greenroom.core.answers.network import Network

_STRIDE, _SEEN, _SEED = 5, 64, 2711


def main(data: Path) -> None:
    """Print the table, and the probes with what was found when they were read."""
    followup_choice.main(data / "followup-questions/dev.csv")
    network, known = packed_network(), answers(data)
    changed = 0
    print(f"\n{len(READ)} follow-ups of ours to real answers, as they stand after two blind readings")
    for count, each in enumerate(READ, start=1):
        where, question, answer = known[each.number]
        asked = asked_after(each.number, question, answer, network)
        changed += (asked or "–") != each.text or where != each.answer
        print(f"\n{count}. {question}\n   {' '.join(answer.split())}\n   > {each.text}")
        print(f"   {each.answer}: " + (f"not to the point: {each.why_not}" if each.why_not else "to the point"))
    print(f"\n{summary(READ, changed)}")


def answers(data: Path) -> list[tuple[str, str, str]]:
    """All answers that no earlier bench printed, shuffled: where each stands, the question, the answer."""
    with (data / "interview-answers/answers.csv").open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    spread = [row for start in range(_STRIDE) for row in rows[start::_STRIDE]][_SEEN:]
    typed = [(f"interview-answers:{row['id']}", row["question"].strip(), row["answer"].strip()) for row in spread]
    with (data / "followup-questions/dev.csv").open(encoding="utf-8", newline="") as opened:
        pairs = dict.fromkeys((row["question"].strip(), row["answer"].strip()) for row in csv.DictReader(opened))
    spoken = [(f"followup-questions:{place}", *pair) for place, pair in enumerate(pairs)]
    shuffled = [*typed, *spoken]
    random.Random(_SEED).shuffle(shuffled)  # noqa: S311 - a bench
    return shuffled


def asked_after(number: int, question: str, answer: str, network: Network) -> str:
    """What is asked after an answer, by whom and how its number draws; empty when it is better to go on."""
    kind = classified(question)[0]
    told = Told(Question("asked", question, kind), answer, judge(Take(question, kind, answer), network))
    stakeholder = list(Stakeholder)[draw(len(Stakeholder), number, "who")]
    pressure = list(Pressure)[draw(len(Pressure), number, "how")]
    probe = probe_of(told, cast([Attendee("", "", stakeholder)], number)[0], pressure, seed=number)
    worth_it = probe and probe.worth >= LEAST_WORTH[0] and kind is not QuestionKind.CLOSING
    return probe.text if probe and worth_it else ""


def summary(readings: Sequence[Reading], changed: int) -> str:
    """What blind readers found before the mending, what the mender finds now, and how many changed since."""
    good = sum(not each.why_not for each in readings)
    lines = [
        "Two readers who had not seen the code found 50 and 44 of these sixty to the point; what they found was mended",
        f"after that, and this is how they stand now: {good} of {len(readings)}, by the reader who mended.",
        "A strict reader of another sixty before had found 43. Of sixty drawn afterwards, on which only three wordings",
        "were mended, two further readers found 49 and 47; 2 and 5 asked what had been said.",
    ]
    if changed:
        lines.append(f"{changed} have changed since: the figures hold for what was read, and not for what is printed.")
    return "\n".join(lines)
