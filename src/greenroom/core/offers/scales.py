"""Two ways in which laws write amounts: rates by bands, and amounts by points."""

from __future__ import annotations

import itertools
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import Bands, Points


def scale(amount: float, bands: Bands) -> float:
    """What bands make of an amount: each part of it at the rate of its band."""
    ends = [*(start for start, _ in bands[1:]), inf]
    parts = (
        (min(amount, end) - start) * rate for (start, rate), end in zip(bands, ends, strict=True) if amount > start
    )
    return sum(parts)


def at(amount: float, points: Points) -> float:
    """What points say of an amount: straight between two of them, flat below the first and above the last."""
    if amount <= points[0][0]:
        return points[0][1]
    for (left, low), (right, high) in itertools.pairwise(points):
        if amount <= right:
            return low + (high - low) * (amount - left) / (right - left)
    return points[-1][1]


def beyond(amount: float, points: Points) -> float:
    """The same, going on straight above the last point."""
    if amount <= points[-1][0]:
        return at(amount, points)
    (left, low), (right, high) = points[-2:]
    return high + (high - low) * (amount - right) / (right - left)
