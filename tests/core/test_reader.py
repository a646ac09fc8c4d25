from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.core.reader import Reader, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.reader import Floats

WIDTH = 4
WORDS = Words({}, np.arange(9 * WIDTH, dtype=np.int8).reshape(9, WIDTH), np.full(9, 0.5, np.float32))
POSITIONS, KINDS = np.zeros((32, WIDTH), np.float32), np.array([[0.0] * WIDTH, [100.0] * WIDTH], np.float32)
POSITIONS[:, 0] = np.arange(32)


def doubled(words: Floats, there: Floats) -> Sequence[Floats]:
    """Layers that give what they got, and what they got where something is there, with the mean of the text."""
    mean = (words * there[..., None]).sum(axis=1, keepdims=True) / there.sum(axis=1)[:, None, None]
    return [words, words + mean]


@pytest.fixture
def reader() -> Reader:
    return Reader(WORDS, POSITIONS, KINDS, doubled)


def test_a_text_is_read_the_same_alone_and_among_others(reader: Reader) -> None:
    texts = [[1, 2, 3], [4, 5, 6, 7, 8, 1, 2], [3, 3], [1] * 20]
    among = reader.read(texts)
    for found, text in zip(among, texts, strict=True):
        assert [len(rows) for rows in found] == [len(text)] * 2
        assert all(np.array_equal(*pair) for pair in zip(found, reader.read([text])[0], strict=True))


def test_a_piece_is_its_meaning_at_its_place(reader: Reader) -> None:
    ((plain, _),) = reader.read([[2, 2]])
    assert plain.tolist() == [[4, 4.5, 5, 5.5], [5, 4.5, 5, 5.5]]


def test_what_is_not_asked_is_of_the_other_kind(reader: Reader) -> None:
    ((plain, _),) = reader.read([[2, 2, 2]], asked=2)
    assert plain[:, 1].tolist() == [4.5, 4.5, 104.5]
