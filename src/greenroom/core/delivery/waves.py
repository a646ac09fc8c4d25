"""How loud a recording is along its time, drawn as a wave."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

QUIETEST = -60.0  # decibels below full scale that are drawn as nothing
MOST = 400


def peaks(loudness: Sequence[float], most: int = MOST) -> tuple[float, ...]:
    """The loudest of each stretch of time, from 0 (nothing to be heard) to 1 (as loud as can be).

    Args:
        loudness: of each step, in decibels below full scale.
        most: how many stretches there are at most.
    """
    count = min(most, len(loudness))
    edges = [round(place * len(loudness) / count) for place in range(count + 1)] if count else []
    return tuple(
        round(min(1.0, max(0.0, 1 - max(loudness[start:end]) / QUIETEST)), 2) for start, end in pairwise(edges)
    )
