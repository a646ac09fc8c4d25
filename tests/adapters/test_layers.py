"""What the packed layers say of a text does not depend on what is read beside it, nor on how often it is read."""

from __future__ import annotations

import numpy as np
import pytest

from greenroom.adapters import judge, question_weights
from greenroom.adapters.layers import packed_layers

FILES = (judge.ALONE, judge.TOGETHER, question_weights.LAYERS)
_FIXED = np.random.default_rng(7)


def texts(*lengths: int) -> tuple[np.ndarray, np.ndarray]:
    words = _FIXED.normal(0, 0.05, (len(lengths), max(lengths), 384)).astype(np.float32)
    there = (np.arange(max(lengths)) < np.array(lengths)[:, None]).astype(np.float32)
    for row, length in enumerate(lengths):
        words[row, length:] = words[row, 0]
    return words, there


@pytest.mark.parametrize("file", FILES)
def test_a_text_has_the_same_bits_alone_and_beside_a_longer_one(file: str) -> None:
    words, there = texts(30, 21)
    beside = packed_layers(file)(words, there)
    alone = packed_layers(file)(words[1:, :21].copy(), there[1:, :21].copy())
    assert all(np.array_equal(one[1, :21], other[0]) for one, other in zip(beside, alone, strict=True))


@pytest.mark.parametrize("file", FILES)
def test_the_longest_text_has_the_same_bits_in_any_order_of_texts(file: str) -> None:
    words, there = texts(512, 500)
    one, other = packed_layers(file)(words, there), packed_layers(file)(words[::-1].copy(), there[::-1].copy())
    assert all(np.array_equal(a, b[::-1]) for a, b in zip(one, other, strict=True))
    assert all(np.isfinite(each).all() for each in one)


def test_layers_are_loaded_once() -> None:
    assert packed_layers(judge.ALONE) is packed_layers(judge.ALONE)
