"""Meaning as numbers: what core needs from a model that turns texts into vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray


class Embedder(Protocol):
    """Turns texts into vectors of unit length; texts that mean alike lie close together."""

    @property
    def name(self) -> str:
        """The model's name and version, to be kept with whatever was measured by it."""
        ...

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row for each text; a text without a known word gives a row of zeros."""
        ...
