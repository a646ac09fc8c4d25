"""The embedder that is packed in: a table of word pieces with a small vector each, and numpy."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.wordpiece import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_MODELS = files("greenroom.adapters") / "models"


class StaticEmbedder:
    """potion-base-8M with rows in 8 bits: the mean of the pieces' vectors, at unit length."""

    name = "potion-base-8M-int8"

    def __init__(self) -> None:
        with (_MODELS / "potion-base-8M-int8.npz").open("rb") as stored, np.load(stored) as arrays:
            self._rows: NDArray[np.int8] = arrays["q"]
            self._scales: NDArray[np.float32] = arrays["s"].astype(np.float32)
        words = (_MODELS / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
        self._vocabulary = {word: row for row, word in enumerate(words)}

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of unit length for each text; zeros for a text without a known piece."""
        rows = [self._mean(pieces(text, self._vocabulary)) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, self._rows.shape[1]), np.float32)

    def _mean(self, ids: list[int]) -> NDArray[np.float32]:
        """The mean of the rows at unit length."""
        if not ids:
            return np.zeros(self._rows.shape[1], np.float32)
        mean = (self._rows[ids].astype(np.float32) * self._scales[ids]).mean(axis=0)
        length = float(np.linalg.norm(mean))
        unit: NDArray[np.float32] = mean / np.float32(length or 1.0)
        return unit


@cache
def packed_embedder() -> StaticEmbedder:
    """The packed embedder, loaded once."""
    return StaticEmbedder()
