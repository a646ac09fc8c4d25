"""Stories: how well fit agrees with marks by hand, and how good and quick the choice over a whole loop is.

Run: python -m bench stories
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from bench.story_fit_pairs import A, B

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import packed_network
from greenroom.adapters.solver import packed_solver
from greenroom.core.stories.fit import Asked, Fit, Fitting, fits, pool_of
from greenroom.core.stories.loop import choose, may_tell, worth
from greenroom.core.stories.loop_values import Loop, Spot, Teller
from greenroom.core.stories.values import Story
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bench.story_fit_pairs import Pairs

_LEVELS = len(Fit)
_LOOPS = 200


def main(data: Path) -> None:  # noqa: ARG001 - every table is called with it
    """Print both tables."""
    print("| pairs | weighted kappa | right story first |\n|---|---|---|")
    every: list[tuple[int, int]] = []
    for name, pairs in (("A, on which it was set", A), ("B, on which no weight was set", B)):
        marks, right = _measured(pairs)
        every += marks
        print(f"| {name}: {len(marks)} | {_kappa(marks):.2f} | {right} of {len(pairs.questions)} |")
    print(f"| both: {len(every)} | {_kappa(every):.2f} | |")
    print("\nMarked by one person, so nothing is known of how far people agree among themselves.")
    _loops()


def _measured(pairs: Pairs) -> tuple[list[tuple[int, int]], int]:
    """Mark and level of every pair, and for how many questions the best story came first."""
    pool = pool_of([Story(k, k, actions=t) for k, t in pairs.stories.items()], packed_network(), packed_embedder())
    found: list[tuple[int, int]] = []
    right = 0
    for place, question in enumerate(pairs.questions):
        marks = {key: row[place] for key, row in zip(pairs.stories, pairs.marks, strict=True)}
        ranked = fits(Asked(question, classified(question)[1]), pool)
        found += [(marks[each.story], int(each.level)) for each in ranked]
        right += marks[ranked[0].story] == max(marks.values())
    return found, right


def _kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen's kappa with quadratic weights (J. Cohen 1968, Psychological Bulletin 70)."""
    marks = [sum(a == level for a, _ in pairs) for level in range(_LEVELS)]
    levels = [sum(b == level for _, b in pairs) for level in range(_LEVELS)]
    apart = sum((a - b) ** 2 for a, b in pairs)
    by_chance = sum((a - b) ** 2 * marks[a] * levels[b] / len(pairs) for a in range(_LEVELS) for b in range(_LEVELS))
    return 1 - apart / by_chance


def _loops() -> None:
    dice = random.Random(1)  # noqa: S311 - the same loops every time
    small = [
        _loop(dice, stories=dice.randint(2, 4), rounds=dice.randint(1, 3), people=3, each=2) for _ in range(_LOOPS)
    ]
    best = sum(_chosen(loop) == _best(loop) for loop in small)
    first = [_greedy(loop) for loop in small]
    below = sum(worth(loop, told) < _chosen(loop) for loop, told in zip(small, first, strict=True))
    print(
        f"\nOptimal on {best} of {_LOOPS} small loops, against trying every choice; greed is worse on {below} of them."
    )
    seconds = [_timed(_loop(dice, stories=8, rounds=6, people=4, each=4)) for _ in range(20)]
    print(f"8 stories, 6 rounds of 4 questions, 4 people: {max(seconds) * 1000:.0f} ms at most, of 20.")


def _loop(dice: random.Random, *, stories: int, rounds: int, people: int, each: int) -> Loop:
    names = [f"person {number}" for number in range(people)]
    spots = [
        Spot(f"{number}-{place}", str(number), "Why?", hearers=hearers, focus=frozenset(dice.sample("abcd", 2)))
        for number in range(rounds)
        for hearers in [tuple(dice.sample(names, dice.randint(0, people)))]
        for place in range(each)
    ]
    tellers = [
        Teller(f"{number}", dice.choice([None, 2.0, 3.1, 4.4]), frozenset(dice.sample("abcd", 1)))
        for number in range(stories)
    ]
    levels = [Fit.NONE, Fit.NONE, Fit.STRETCH, Fit.FAIR, Fit.FAIR, Fit.STRONG]
    found = {
        (s.key, t.key): Fitting(t.key, dice.choice(levels), dice.uniform(0, 4), "") for s in spots for t in tellers
    }
    return Loop(tuple(spots), tuple(tellers), found)


def _chosen(loop: Loop) -> int:
    return worth(loop, {each.spot.key: each.story for each in choose(loop, packed_solver()) if each.story})


def _best(loop: Loop) -> int:
    """The greatest worth there is, by trying every choice."""
    partial: list[dict[str, str]] = [{}]
    for spot in loop.spots:
        partial += [
            wider
            for told in partial
            for teller in loop.tellers
            if may_tell(loop, wider := {**told, spot.key: teller.key})
        ]
    return max(worth(loop, told) for told in partial)


def _greedy(loop: Loop) -> dict[str, str]:
    chosen: dict[str, str] = {}
    for spot in loop.spots:
        options = [wider for each in loop.tellers if may_tell(loop, wider := {**chosen, spot.key: each.key})]
        chosen = max(options, key=lambda each: worth(loop, each), default=chosen)
    return chosen


def _timed(loop: Loop) -> float:
    began = time.perf_counter()
    choose(loop, packed_solver())
    return time.perf_counter() - began
