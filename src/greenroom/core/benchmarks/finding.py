"""Finding what a job pays: by the words of its title, the closest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.ranking import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.benchmarks.values import Figure


def found(words: str, figures: Iterable[Figure], most: int) -> tuple[Figure, ...]:
    """The figures whose occupation shares words with these, the closest first, then the newest."""
    ranked = sorted(figures, key=lambda each: (-closeness(words, each.occupation), -each.year, each.occupation))
    return tuple(each for each in ranked[:most] if closeness(words, each.occupation) > 0)


def closeness(words: str, occupation: str) -> float:
    """How much of a title an occupation names, from 0 to 1, less for what it names beside; stems, not letters."""
    wanted, named = _stems(words), _stems(occupation)
    if not wanted or not named:
        return 0.0
    shared = len(wanted & named)
    return 0.8 * shared / len(wanted) + 0.2 * shared / len(named) if shared else 0.0


def _stems(text: str) -> frozenset[str]:
    return frozenset(each.stem for each in tokens(text))
