"""How an amount stands among what others earn, and how old a figure is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.benchmarks.values import Figure

_OLD = 2  # years from which a figure is called old: pay in most countries has moved by then; our choice


def percentile_of(amount: float, figure: Figure) -> float | None:
    """The share of people, in percent, who earn less: read between the two nearest percentiles in a straight line.

    None where the source has fewer than two percentiles, or the amount lies outside of them.
    """
    known = _known(figure)
    for (low_rank, low), (high_rank, high) in pairwise(known):
        if low <= amount <= high:
            share = 0.0 if high == low else (amount - low) / (high - low)
            return low_rank + share * (high_rank - low_rank)
    return None


def placed(amount: float, figure: Figure) -> str:
    """How an amount stands in a figure, in one sentence; says so where only the median is known."""
    known = _known(figure)
    if not known:
        return "Not measured: this source gives no amounts."
    rank = percentile_of(amount, figure)
    if rank is not None:
        return f"About {round(rank)} of 100 earn less than this."
    if len(known) == 1:
        return _beside_one(amount, *known[0])
    lowest, highest = known[0], known[-1]
    if amount < lowest[1]:
        return f"This is less than {100 - lowest[0]} of 100 earn."
    return f"This is more than {highest[0]} of 100 earn."


def age_of(figure: Figure, year: int) -> str:
    """How old a figure is, in one sentence that is louder when it is old."""
    years = year - figure.year
    if years < 0:
        return f"Of {figure.year}, which is still to come."
    if years == 0:
        return f"Of this year, {figure.year}."
    if years < _OLD:
        return f"Of {figure.year}, 1 year old."
    return f"Of {figure.year}, {years} years old: pay has moved since, so say the year when you quote it."


def is_old(figure: Figure, year: int) -> bool:
    """Whether a figure is so old that the page warns of it."""
    return year - figure.year >= _OLD


def _beside_one(amount: float, rank: int, known: float) -> str:
    """How an amount stands beside the only one that a source gives."""
    percent = round(100 * (amount / known - 1))
    name = "the median" if rank == 50 else f"what {rank} of 100 earn less than"
    if percent == 0:
        return f"This is {name}."
    return (
        f"This is {abs(percent)} percent {'above' if percent > 0 else 'below'} {name}; no more is known of the spread."
    )


def _known(figure: Figure) -> list[tuple[int, float]]:
    """The percentiles by rank."""
    return sorted((int(name[1:]), amount) for name, amount in figure.percentiles.items())
