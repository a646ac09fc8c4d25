"""The whole loop of interviews at one employer: who asks what, and which story was chosen for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.stories.fit import Fitting


@dataclass(frozen=True, slots=True)
class Spot:
    """A question that is likely in one round, and who hears the answer.

    Attributes:
        key: its name, unique in the loop.
        round: the round it belongs to, by its key.
        question: what is asked.
        competency: the id of what it looks at, empty where that is not known.
        hearers: the keys of the people in the room; all of them hear what is told there.
        focus: ids of the competencies that these people weigh most.
    """

    key: str
    round: str
    question: str
    competency: str = ""
    hearers: tuple[str, ...] = ()
    focus: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Teller:
    """What is known of a story beside its words.

    Attributes:
        key: its key.
        strength: the judge's overall rating of it, 1 to 5; None when it was not rated.
        shows: ids of the competencies it shows.
        heard_by: the keys of the people who have heard it.
        told: how often it was told in this loop.
        landed: +1 for each time that it went well, -1 for each time that it went badly, anywhere.
    """

    key: str
    strength: float | None = None
    shows: frozenset[str] = frozenset()
    heard_by: frozenset[str] = frozenset()
    told: int = 0
    landed: int = 0


@dataclass(frozen=True, slots=True)
class Loop:
    """Everything that a choice is made from; `fits` holds, for each spot and story, how the story answers it."""

    spots: tuple[Spot, ...]
    tellers: tuple[Teller, ...]
    fits: Mapping[tuple[str, str], Fitting]


class Reason(StrEnum):
    """Why a spot has the story that it has."""

    BEST = "best"
    BETTER_ELSEWHERE = "better-elsewhere"
    BETTER_HEARD = "better-heard"
    NONE_FITS = "none-fits"
    ALL_HEARD = "all-heard"
    ALL_ELSEWHERE = "all-elsewhere"


@dataclass(frozen=True, slots=True)
class Choice:
    """The story for one spot.

    Attributes:
        spot: which.
        story: the key of the story to tell; empty when none covers the question.
        fallback: the key of one to tell instead, when they ask for another or this one was used up; empty for none.
        fitting: how the story answers it.
        reason: why this one, or why none.
        rather: the key of the story that would fit better alone, where `reason` speaks of one.
        instead_at: the key of the spot at which that one is told.
    """

    spot: Spot
    story: str = ""
    fallback: str = ""
    fitting: Fitting | None = None
    reason: Reason = Reason.BEST
    rather: str = ""
    instead_at: str = ""
