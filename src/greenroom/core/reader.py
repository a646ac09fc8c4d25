"""Texts read by a stack of layers: pieces of words in, one row of numbers for each piece out.

Whatever is read has the same bits on every machine and beside whatever texts: words are looked up and added here, one
number at a time, and the layers (`training/graph.py` draws them) add up nothing but whole numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_ALIKE = 8  # pieces; texts whose lengths differ by less are read together


class Layers(Protocol):
    """Layers that come from outside."""

    def __call__(self, words: Floats, there: Floats) -> Sequence[Floats]:
        """Texts by pieces by width in, one or more of the same shape out; `there` is zero for what was filled up."""


class Words(NamedTuple):
    """The word pieces that are known.

    Attributes:
        places: the row of each piece.
        meanings: its meaning in eight bits, a row for each piece.
        sizes: the size of one, for each row.
    """

    places: Mapping[str, int]
    meanings: NDArray[np.int8]
    sizes: Floats


class Reader:
    """Words, where they stand in a text, what kind of text they stand in, and the layers above."""

    def __init__(self, words: Words, positions: Floats, kinds: Floats, layers: Layers) -> None:
        self.words, self._positions, self._kinds, self._layers = words, positions, kinds, layers

    def read(self, texts: Sequence[Sequence[int]], asked: int = 0) -> list[tuple[Floats, ...]]:
        """For each text the rows of its pieces, once for each output of the layers.

        The first `asked` pieces of every text are the question's; with none, nothing is.
        """
        found: dict[int, tuple[Floats, ...]] = {}
        for group in _alike([len(text) for text in texts]):
            begun, there = self._begun([texts[place] for place in group], asked)
            outputs = self._layers(begun, there)
            for row, place in enumerate(group):
                found[place] = tuple(seen[row, : len(texts[place])] for seen in outputs)
        return [found[place] for place in range(len(texts))]

    def _begun(self, texts: Sequence[Sequence[int]], asked: int) -> tuple[Floats, Floats]:
        """What the layers begin with: texts by pieces by width. A short text is filled up with its own first piece."""
        step = np.arange(max(len(text) for text in texts))
        there = step < np.array([[len(text)] for text in texts])
        place = np.where(there, step, 0)
        ids = np.array([[*text, *[text[0]] * (len(step) - len(text))] for text in texts], np.intp)
        begun = self.words.meanings[ids].astype(np.float32) * self.words.sizes[ids][..., None]
        begun += self._positions[place]
        begun += self._kinds[(place >= asked).astype(int) if asked else 0 * place]
        return begun, there.astype(np.float32)


def _alike(lengths: Sequence[int]) -> list[list[int]]:
    """The places of texts of like length, together."""
    groups: dict[int, list[int]] = {}
    for place, length in enumerate(lengths):
        groups.setdefault(-(-length // _ALIKE), []).append(place)
    return list(groups.values())
