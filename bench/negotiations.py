"""Five hundred scripted negotiators against every counterpart in turn: what preparation brings, and what threats cost.

Run: python -m bench negotiations
Each negotiator's preparation is drawn from its number; yield is the share of the room between offer and limit, in
percent.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
from bench.negotiators import Negotiator, negotiated, negotiator

from greenroom.core.interviewer.formats.negotiation_scenarios import TALKS
from greenroom.core.interviewer.values import Pressure, Script

if TYPE_CHECKING:
    from pathlib import Path

NEGOTIATORS = 500
_PARTS = ("opening", "reasons", "trades", "silences", "questions", "levers", "threats", "changes", "hedges")


def main(data: Path) -> None:
    """Print the tables."""
    del data  # everything is made here
    people = [negotiator(seed) for seed in range(NEGOTIATORS)]
    results = [outcome(each) for each in people]
    pay = np.array([result[0] for result in results])
    rest = np.array([result[1] for result in results])
    print(f"{NEGOTIATORS} negotiators, {len(TALKS)} counterparts, {len(Pressure)} ways to press")
    print(f"yield in pay: mean {pay.mean():.1f} %, median {np.median(pay):.1f} %, most {pay.max():.1f} %")
    print(f"other things got: mean {rest.mean():.1f} %")
    asked = {level: rest[[each.levers == level for each in people]].mean() for level in range(3)}
    print("other things by how often they were asked for: " + ", ".join(f"{k}: {v:.1f} %" for k, v in asked.items()))
    print(f"above the limit: {sum(result[2] for result in results)} of {NEGOTIATORS}")
    _by_part(people, pay, "in pay")
    _by_part(people, rest, "in other things")


def _by_part(people: list[Negotiator], got: np.ndarray, what: str) -> None:
    """What was got by how much of each part of the preparation there was."""
    print(f"\nmean yield {what} by how much of it there was, and what one more is worth (least squares)")
    worth = _worth(people, got)
    for part in _PARTS:
        by: dict[int, list[float]] = defaultdict(list)
        for each, result in zip(people, got, strict=True):
            by[getattr(each, part)].append(float(result))
        means = "  ".join(f"{level}: {np.mean(by[level]):5.1f} % (n={len(by[level])})" for level in sorted(by))
        print(f"  {part:<10} {worth[part]:+6.1f}   {means}")


def outcome(person: Negotiator) -> tuple[float, float, bool]:
    """The yield in pay and in other things, both in percent, and whether the limit was ever passed."""
    scenario = TALKS[person.seed % len(TALKS)]
    pressure = tuple(Pressure)[person.seed // len(TALKS) % len(Pressure)]
    script = Script(scenario, scenario.seats, pressure=pressure, minutes=scenario.minutes, seed=person.seed)
    body = negotiated(script, ()).body
    talk = negotiated(script, person.says(body))
    share = 100 * (talk.table - body.offer) / body.room
    passed = any(table > body.limit for table in talk.tables)
    return share, 100 * len(talk.given) / len(body.levers), passed


def _worth(people: list[Negotiator], got: np.ndarray) -> dict[str, float]:
    """What one more of each is worth, all others held."""
    rows = np.array([[1.0, *(float(getattr(each, part)) for part in _PARTS)] for each in people])
    found, *_ = np.linalg.lstsq(rows, got, rcond=None)
    return dict(zip(_PARTS, (float(each) for each in found[1:]), strict=True))
