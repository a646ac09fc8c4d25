"""The same story for another listener: what to stress for whom, with the words of the story that do it (SPEC J5)."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.people import Stakeholder, perspective
from greenroom.core.spans import Quote, Span
from greenroom.core.stories.lengths import HALF_MINUTE, NINETY_SECONDS
from greenroom.core.stories.shows import shown_by

if TYPE_CHECKING:
    from greenroom.core.stories.lengths import Version
    from greenroom.core.stories.values import Story


@dataclass(frozen=True, slots=True)
class Tuning:
    """How to tell a story to listeners of one position: which parts to stress, in what length, and why."""

    parts: tuple[str, ...]
    version: Version
    say: str


TUNINGS = {
    Stakeholder.RECRUITER: Tuning(
        ("task", "result"), HALF_MINUTE, "Keep it short and plain: the task and the result. They pass it on to others in a sentence of their own."
    ),
    Stakeholder.HIRING_MANAGER: Tuning(
        ("actions", "result"), NINETY_SECONDS, "Stress what you did yourself and the figure it led to; they picture you doing it for them."
    ),
    Stakeholder.PEER: Tuning(
        ("actions",), NINETY_SECONDS, "Stress how you worked with the others, and name the craft in its own words; they will sit next to you."
    ),
    Stakeholder.SENIOR_LEADER: Tuning(
        ("situation", "result"), NINETY_SECONDS, "Begin with why it mattered and what you decided; leave out the detail unless they ask for it."
    ),
    Stakeholder.HR_PARTNER: Tuning(
        ("actions", "learning"), NINETY_SECONDS, "Stress how you treated people and what you learned; speak well of everybody in it."
    ),
}  # fmt: skip
_UNKNOWN = Tuning(
    ("actions", "result"), NINETY_SECONDS, "Their position is not known: say what you did, then the result."
)


@dataclass(frozen=True, slots=True)
class Stress:
    """What to stress in one story for one listener.

    Attributes:
        tuning: how to tell it to people in their position.
        quote: a sentence of the story that shows what they weigh; None when none does.
        about: the name of what it shows to them.
        missing: the first part to stress that is not written yet, empty when all are there.
    """

    tuning: Tuning
    quote: Quote | None
    about: str
    missing: str


def stress_for(story: Story, stakeholder: Stakeholder | None) -> Stress:
    """What to stress in a story for a listener of this position."""
    tuning = TUNINGS[stakeholder] if stakeholder else _UNKNOWN
    focus = perspective(stakeholder).focus if stakeholder else ()
    shown = {each.competency.id: each for each in shown_by(story) if each.quote}
    about = next((shown[key] for key in focus if key in shown), None)
    missing = next((part for part in tuning.parts if part in story.missing), "")
    if about is not None:
        return Stress(tuning, about.quote, about.competency.name, missing)
    return Stress(tuning, _first_of(story, tuning.parts), "", missing)


def _first_of(story: Story, parts: tuple[str, ...]) -> Quote | None:
    """The first of these parts that is written, in its own words."""
    words = next((words for part in parts if (words := getattr(story, part).strip())), "")
    start = story.whole.find(words) if words else -1
    return Quote(" ".join(words.split()), Span(start, start + len(words))) if start >= 0 else None
