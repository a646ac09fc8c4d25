"""Our net pay beside other people's programs, two hundred salaries a country: `python -m bench net_cross_check`.

Apart from the product: it compares with whatever of those programs is installed, and says of the rest that it is not.
`docs/offers.md` says what to install and explains every difference over half a percent.
"""

from __future__ import annotations

import os
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
from bench.net_programs import RANGES, programs

if TYPE_CHECKING:
    from bench.net_programs import Program

SALARIES = 200
LOUD = 0.005  # of net pay; a larger difference wants an explanation in `docs/offers.md`
_SEED = 7
_LINE = "{:<26}{:<29}{:>4}{:>10}{:>12}{:>9}{:>12}{:>6}  {}"


def main(_data: Path) -> None:
    """Print each place: how many salaries, the median and the largest difference, where, and how many are loud."""
    node = Path(os.environ.get("BENCH_NODE", "."))
    print(_LINE.format("place", "compared with", "n", "median", "largest", "of net", "at", "loud", "between"))
    for program in programs(node):
        if not program.installed(node):
            print(f"{program.place:<26}{program.name:<29} not installed")
            continue
        print(compared(program), flush=True)


def salaries(least: float, most: float, count: int = SALARIES) -> list[float]:
    """Whole salaries from the least to the most, as many in each doubling, none on a round step."""
    edges = np.geomspace(least, most, count + 1)
    within = np.random.default_rng(_SEED).uniform(edges[:-1], edges[1:])
    return [float(each) for each in np.round(within)]


def compared(program: Program) -> str:
    """One line of the table."""
    asked = salaries(*RANGES[program.country])
    pairs = [(gross, program.ours(gross), theirs) for gross, theirs in zip(asked, program.theirs(asked), strict=True)]
    gross, ours, theirs = max(pairs, key=lambda each: abs(each[1] - each[2]) / each[2])
    loud = [gross for gross, mine, other in pairs if abs(mine - other) > LOUD * other]
    return _LINE.format(
        program.place,
        program.name,
        len(pairs),
        f"{median(abs(mine - other) for _, mine, other in pairs):,.2f}",
        f"{ours - theirs:+,.2f}",
        f"{abs(ours - theirs) / theirs:.2%}",
        f"{gross:,.0f}",
        len(loud),
        f"{min(loud):,.0f} to {max(loud):,.0f}" if loud else "",
    )
