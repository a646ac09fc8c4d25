"""What a card remembers of itself, and how it is rated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt


class CardKind(StrEnum):
    """What is recalled: a story told aloud, an answer to a question, or a figure."""

    STORY = "story"
    QUESTION = "question"
    NUMBER = "number"


class Rating(IntEnum):
    """How it went, by the words and numbers that FSRS and Anki use."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Trace:
    """What is known of how well one thing is remembered.

    Attributes:
        stability: after how many days the chance to recall it falls to nine in ten.
        difficulty: from 1 (easy) to 10.
        last: when it was recalled last, with a zone.
        due: when the chance will have fallen to what is wanted.
        state: the phase in which FSRS sees it: 1 learning, 2 known, 3 learnt again.
    """

    stability: float
    difficulty: float
    last: dt.datetime
    due: dt.datetime
    state: int = 2


class Memory(Protocol):
    """A model of memory: what a recall leaves behind, and how likely the next one is."""

    def after(self, trace: Trace | None, rating: Rating, at: dt.datetime) -> Trace:
        """The trace once the thing was recalled at a moment; none before is the first time."""
        ...

    def chance(self, trace: Trace, at: dt.datetime) -> float:
        """How likely it is to be recalled at a moment, from 0 to 1."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """A card as the choice of today sees it.

    Attributes:
        key: the caller's id; it also settles ties.
        kind: what it is; it says how long a recall takes.
        trace: what is known of it; none for a card that was never recalled.
        aim: the moment it must be there, which is the interview; none where none is planned.
    """

    key: str
    kind: CardKind
    trace: Trace | None = None
    aim: dt.datetime | None = None
