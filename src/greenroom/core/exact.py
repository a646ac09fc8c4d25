"""Small products and means that have the same bits on every machine: sums of whole numbers, which need no order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_GRID, _FINE = 4096, 1024  # steps in one, for weights and means, and for what is weighed


def dot(x: Floats, weights: Floats) -> NDArray[np.float64]:
    """A small product to three digits after the point, exact on a grid."""
    left = np.rint(x.astype(np.float64) * _FINE)
    product: NDArray[np.float64] = (left @ np.rint(weights.astype(np.float64) * _GRID)) / (_FINE * _GRID)
    return product


def mean_of_rows(x: Floats) -> Floats:
    """The mean of all rows."""
    total = np.rint(x.astype(np.float64) * _GRID).sum(axis=0)
    mean: Floats = (total / (_GRID * len(x))).astype(np.float32)
    return mean


def bent(x: NDArray[np.float64]) -> Floats:
    """The curve between two halves of a small network: GELU to .02, of products and sums."""
    near = np.clip(x * 0.4, -1, 1)
    curve: Floats = (x * (1 + near * (2 - np.abs(near))) / 2).astype(np.float32)
    return curve


def likely(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows of points as likelihoods that add up to one."""
    raised = np.exp(points - points.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = raised / raised.sum(axis=1, keepdims=True)
    return shares
