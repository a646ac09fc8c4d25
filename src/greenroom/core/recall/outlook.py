"""What a model of memory expects, on a grid: looked up instead of asked for, so that many plans can be weighed at once.

A state is a stability and a difficulty of the grid, or “new” as the last one. What lies between two points of the grid
is a share of each of them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.recall.values import Memory, Rating, Trace

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FARTHEST = 60
"""How many nights a plan looks ahead, and back."""
_STABILITIES = np.geomspace(0.05, 300, 22)
_DIFFICULTIES = np.array([1.0, 4.0, 7.0, 10.0])
STATES = len(_STABILITIES) * len(_DIFFICULTIES) + 1
_NEW = 0.5  # how likely a first recall goes well; nothing is known about it
_DAY = dt.timedelta(days=1)
_START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)  # any moment; only the days between two count


@dataclass(frozen=True, slots=True)
class Outlook:
    """What comes of a state.

    Attributes:
        chance: how likely it is recalled after so many nights; nights × states. A new card is not.
        after: what a recall after so many nights leaves, the shares of the states; nights × states before × after.
    """

    chance: Floats
    after: Floats


def place_of(trace: Trace | None) -> Floats:
    """The shares of the states that stand for a trace; none is a new card."""
    shares = np.zeros(STATES)
    if trace is None:
        shares[-1] = 1.0
        return shares
    across = np.interp(np.log(trace.stability), np.log(_STABILITIES), np.arange(len(_STABILITIES)))
    down = np.interp(trace.difficulty, _DIFFICULTIES, np.arange(len(_DIFFICULTIES)))
    grid = shares[:-1].reshape(len(_STABILITIES), len(_DIFFICULTIES))
    left, top = min(int(across), len(_STABILITIES) - 2), min(int(down), len(_DIFFICULTIES) - 2)
    right, low = across - left, down - top
    grid[left : left + 2, top : top + 2] = np.outer([1 - right, right], [1 - low, low])
    return shares


def outlook_of(memory: Memory) -> Outlook:
    """What a memory expects. It takes a third of a second of one processor, so keep it."""
    chance = np.zeros((FARTHEST + 1, STATES))
    after = np.zeros((FARTHEST + 1, STATES, STATES))
    traces = [Trace(float(s), float(d), _START, _START) for s in _STABILITIES for d in _DIFFICULTIES]
    for night in range(FARTHEST + 1):
        at = _START + night * _DAY
        after[night, -1] = _recalled(memory, None, at, _NEW)
        for state, trace in enumerate(traces):
            chance[night, state] = memory.chance(trace, at)
            after[night, state] = _recalled(memory, trace, at, chance[night, state])
    return Outlook(chance, after)


def _recalled(memory: Memory, trace: Trace | None, at: dt.datetime, well: float) -> Floats:
    """The states after a recall that goes well so often."""
    good, again = (place_of(memory.after(trace, rating, at)) for rating in (Rating.GOOD, Rating.AGAIN))
    mixed: Floats = well * good + (1 - well) * again
    return mixed
