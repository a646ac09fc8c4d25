"""Chance that is drawn from a seed: the same seed and the same words always draw the same."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Drawn = TypeVar("Drawn")


def draw(size: int, seed: int, *words: str | int) -> int:
    """A number from 0 to below `size`; as good as evenly spread over the words it is drawn for."""
    told = "\x1f".join(str(each) for each in (seed, *words))
    return int.from_bytes(hashlib.blake2b(told.encode(), digest_size=8).digest(), "big") % size


def shuffled(these: Sequence[Drawn], seed: int, *words: str | int) -> tuple[Drawn, ...]:
    """The same things in an order drawn from the seed."""
    order = sorted(range(len(these)), key=lambda place: (draw(1 << 40, seed, place, *words), place))
    return tuple(these[place] for place in order)
