"""Small products and means are blind to the order in which sums are made."""

from __future__ import annotations

from math import erf, sqrt

import numpy as np
import pytest

from greenroom.core.exact import bent, dot, likely, mean_of_rows

_FIXED = np.random.default_rng(7)


def noise(*shape: int) -> np.ndarray:
    return _FIXED.normal(size=shape).astype(np.float32)


def test_means_and_small_products_do_not_depend_on_order() -> None:
    x, weights, order = noise(50, 384), noise(384, 6), _FIXED.permutation(384)
    assert np.array_equal(mean_of_rows(x), mean_of_rows(x[::-1]))
    assert np.array_equal(dot(x, weights), dot(x[:, order], weights[order]))


@pytest.mark.parametrize("x", [-9.0, -2.0, -0.5, 0.0, 0.25, 1.0, 2.5, 12.0])
def test_the_curve_is_close_to_gelu(x: float) -> None:
    true = 0.5 * x * (1 + erf(x / sqrt(2)))
    assert float(bent(np.array([x]))[0]) == pytest.approx(true, abs=0.05)


def test_likelihoods_add_up_to_one() -> None:
    assert likely(noise(3, 6).astype(np.float64)).sum(axis=1) == pytest.approx(np.ones(3))
