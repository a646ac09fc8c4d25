"""From an achievement to a story draft: only words that stand in the résumé, and a question for every empty part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Job
    from greenroom.core.spans import Quote


class StoryPart(StrEnum):
    """The parts of a story, in the order of telling."""

    SITUATION = "situation"
    TASK = "task"
    ACTIONS = "actions"
    RESULT = "result"
    LEARNING = "learning"


class StoryStrength(StrEnum):
    """How much of a story is there."""

    READY = "ready"
    NEARLY = "nearly"
    THIN = "thin"


@dataclass(frozen=True, slots=True)
class StoryAsk:
    """One plain question for one part of a story."""

    part: StoryPart
    question: str


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """A story as far as the résumé tells it; a part that it does not tell is empty and asked for.

    Attributes:
        title: a short name for it, the achievement's own words.
        situation, task, actions, result, learning: the parts.
        competencies: ids of the competencies its words point to.
        quotes: the words of the achievement that were used, with their place in it.
        asks: what to add, a question each.
        strength: how much of it is there.
    """

    title: str
    situation: str = ""
    task: str = ""
    actions: str = ""
    result: str = ""
    learning: str = ""
    competencies: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    asks: tuple[StoryAsk, ...] = ()
    strength: StoryStrength = StoryStrength.THIN

    @property
    def missing(self) -> tuple[StoryPart, ...]:
        """The parts that are empty."""
        return tuple(part for part in StoryPart if not getattr(self, part.value))


def draft(achievement: str, job: Job | None = None) -> StoryDraft:
    """A story draft from one achievement and the job it belongs to."""
    return StoryDraft(achievement)
