"""What an achievement was checked for, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.spans import Quote


class Part(StrEnum):
    """What a convincing achievement holds; each can be asked for."""

    OUTCOME = "outcome"
    OWN_PART = "own_part"
    BASELINE = "baseline"
    CHANGE = "change"
    PERIOD = "period"
    SCALE = "scale"


class OwnPart(StrEnum):
    """Whether the words say what the candidate did in person."""

    OWN = "own"
    UNCLEAR = "unclear"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class EvidenceCheck:
    """What a text holds of outcome, own part and magnitude; an empty tuple means that it is missing.

    Attributes:
        text: the text that was checked; all spans point into it.
        outcome: the words that say what came of it.
        own_part: whether the text says what the person did.
        own_quotes: the words that show it, or that leave it open.
        baseline: how it was before.
        change: by how much it changed, or to what.
        period: over how long.
        scale: how many or how much it was about.
    """

    text: str
    outcome: tuple[Quote, ...] = ()
    own_part: OwnPart = OwnPart.MISSING
    own_quotes: tuple[Quote, ...] = ()
    baseline: tuple[Quote, ...] = ()
    change: tuple[Quote, ...] = ()
    period: tuple[Quote, ...] = ()
    scale: tuple[Quote, ...] = ()

    @property
    def numbers(self) -> tuple[Quote, ...]:
        """Every magnitude, in the order of the text."""
        return tuple(sorted({*self.baseline, *self.change, *self.period, *self.scale}, key=lambda quote: quote.span))


@dataclass(frozen=True, slots=True)
class Ask:
    """One plain question for one thing that is missing."""

    part: Part
    question: str
