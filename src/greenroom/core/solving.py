"""Choosing the best of many combinations: what core needs from a solver of whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Bound:
    """The sum of some choices, each times its factor, is at most a number.

    Attributes:
        choices: the places of the choices that count.
        factors: what each counts, in the same order.
        at_most: the number.
    """

    choices: tuple[int, ...]
    factors: tuple[int, ...]
    at_most: int


class Solver(Protocol):
    """Finds the best combination of yes-or-no choices."""

    def best(self, worth: Sequence[int], bounds: Sequence[Bound]) -> tuple[bool, ...]:
        """The choices with the greatest worth in all that keep every bound; the same input gives the same choices.

        Taking none of them must keep every bound, so that there always is an answer.
        """
        ...

    def near(
        self, worth: Sequence[int], bounds: Sequence[Bound], *, gap: float, seconds: float
    ) -> tuple[bool, ...] | None:
        """Choices whose worth is within a share `gap` of the greatest there can be; none where that takes too long."""
        ...
