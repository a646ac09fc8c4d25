"""Where the time of an answer went, as a bar beside the time in which people listen well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.web.pieces import MOVE_WORDS

if TYPE_CHECKING:
    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.values import Length

_ROOM = 1.06  # a little room behind the last of bar and frame
_LETTERED = 5.0  # percent from which a letter fits into its stretch


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time of one move: where it begins and how wide it is in percent of the bar, and in seconds."""

    kind: str
    letter: str
    left: float
    width: float
    seconds: int

    @property
    def lettered(self) -> bool:
        """Whether it is wide enough for its letter."""
        return bool(self.letter) and self.width >= _LETTERED


@dataclass(frozen=True, slots=True)
class TimeBar:
    """The stretches of an answer, and from where to where in percent it had better end."""

    stretches: tuple[Stretch, ...]
    low: float
    high: float


def time_bar(length: Length, framework: Framework) -> TimeBar:
    """The bar of an answer of this length, held against the seconds of the framework."""
    low, high = framework.seconds
    whole = max(length.seconds, high) * _ROOM
    stretches: list[Stretch] = []
    left = 0.0
    for each in length.shares:
        seconds = each.share * length.seconds
        width = 100 * seconds / whole
        kind = MOVE_WORDS.get(each.move, "other")
        letter = each.move.value if each.move in MOVE_WORDS else ""
        stretches.append(Stretch(kind, letter, round(left, 2), round(width, 2), round(seconds)))
        left += width
    return TimeBar(tuple(stretches), round(100 * low / whole, 2), round(100 * high / whole, 2))
