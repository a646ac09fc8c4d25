"""The person's own guesses of how an application goes on, graded when the answer comes.

Every guess is a pair: how likely they thought it was, in percent from 0 to 100, and whether it came.

Sources: G. W. Brier, “Verification of Forecasts Expressed in Terms of Probability”, Monthly Weather Review 78 (1950),
1-3; E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, Journal of the American
Statistical Association 22 (1927), 209-212.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    Guesses = Sequence[tuple[float, bool]]

ENOUGH = 5
"""From so many graded guesses on, something is said about them."""

COIN = 0.25
"""The Brier score of somebody who says 50 % each time."""

_Z = 1.959964  # of the normal curve, 95 % lie within so many standard deviations
_WIDTH = 20  # percent in one row of the table
_SOURCES = "The range is after Wilson (1927), the score after Brier (1950)."


@dataclass(frozen=True, slots=True)
class Row:
    """Guesses of about the same height.

    Attributes:
        low: the lowest guess that belongs here, in percent.
        high: up to this guess, in percent; the last row holds 100 itself as well.
        count: how many guesses there are.
        mean_guess: their mean, in percent.
        share_came: how many of a hundred came.
        range_low: the lower end of the 95 % range of that share, in percent.
        range_high: its upper end.
    """

    low: int
    high: int
    count: int
    mean_guess: float
    share_came: float
    range_low: float
    range_high: float


def brier(guesses: Guesses) -> float:
    """The mean square of the errors, from 0 (sure and right each time) to 1 (sure and wrong each time).

    Raises:
        InvalidChoice: there is no guess, or one lies outside 0 to 100 %.
    """
    _check(guesses)
    return sum((percent / 100 - came) ** 2 for percent, came in guesses) / len(guesses)


def calibration(guesses: Guesses) -> tuple[Row, ...]:
    """What came of guesses of about the same height, a row for each fifth of the scale that has any.

    Raises:
        InvalidChoice: there is no guess, or one lies outside 0 to 100 %.
    """
    _check(guesses)
    rows = []
    for low in range(0, 100, _WIDTH):
        high = low + _WIDTH
        inside = [each for each in guesses if low <= each[0] < high or each[0] == high == 100]
        if inside:
            rows.append(_row(low, high, inside))
    return tuple(rows)


def wilson(came: int, count: int) -> tuple[float, float]:
    """The range, from 0 to 1, in which the true share lies in 95 of 100 cases, when `came` of `count` came.

    Raises:
        InvalidChoice: there is nothing to count, or more came than there were.
    """
    if count < 1 or not 0 <= came <= count:
        raise InvalidChoice(f"{came} of {count} is no share. Please count again.", field="guess")
    share, square = came / count, _Z * _Z
    middle = share + square / (2 * count)
    half = _Z * sqrt(share * (1 - share) / count + square / (4 * count * count))
    low, high = ((middle + sign * half) / (1 + square / count) for sign in (-1, 1))
    return (max(0.0, low) if came else 0.0), (min(1.0, high) if came < count else 1.0)


def plain(guesses: Guesses) -> str:
    """What can be said about the guesses in plain words; below five that have been graded, that it is not measured.

    The range treats all guesses as one, which makes it a little too wide where they differ much.

    Raises:
        InvalidChoice: a guess lies outside 0 to 100 %.
    """
    if len(guesses) < ENOUGH:
        return f"Not measured: it takes {ENOUGH} guesses whose answer has come, and there {_are(len(guesses))}."
    score, count = brier(guesses), len(guesses)
    came = sum(1 for _, it_came in guesses if it_came)
    mean = sum(percent for percent, _ in guesses) / count
    low, high = wilson(came, count)
    return (
        f"{came} of {count} came. You had said {mean:.0f} % on average; "
        f"with so few, anything from {100 * low:.0f} to {100 * high:.0f} % would fit what came. "
        f"{_tendency(mean, low, high)} Brier score {score:.2f}, "
        f"where 0 is best and {COIN:.2f} is saying 50 % each time. {_SOURCES}"
    )


def _row(low: int, high: int, inside: Guesses) -> Row:
    """One row of the table."""
    came, count = sum(1 for _, it_came in inside if it_came), len(inside)
    range_low, range_high = wilson(came, count)
    mean = sum(percent for percent, _ in inside) / count
    return Row(low, high, count, mean, 100 * came / count, 100 * range_low, 100 * range_high)


def _tendency(mean: float, low: float, high: float) -> str:
    """Whether they guess too high or too low, if the guesses show it."""
    if mean > 100 * high:
        return "So you guess too high."
    if mean < 100 * low:
        return "So you guess too low."
    return "So far nothing shows that you guess too high or too low."


def _are(count: int) -> str:
    """How many there are."""
    return {0: "are none", 1: "is 1"}.get(count, f"are {count}")


def _check(guesses: Guesses) -> None:
    """Raises when there is no guess or one lies outside the scale; a guess that is no number lies outside too."""
    if not guesses:
        raise InvalidChoice("There is no guess yet whose answer has come.", field="guess")
    if not all(0 <= percent <= 100 for percent, _ in guesses):
        raise InvalidChoice("A guess lies between 0 and 100 %.", field="guess")
