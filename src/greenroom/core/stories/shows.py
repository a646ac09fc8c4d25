"""What a story shows: competencies found in its words, and those that the person chose or confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from greenroom.core.competencies import COMPETENCIES, find_competencies
from greenroom.core.stories.cues import sentence_around, told

if TYPE_CHECKING:
    from greenroom.core.competencies import Competency
    from greenroom.core.spans import Quote
    from greenroom.core.stories.values import Story

_ENOUGH = 2  # places in one story from which it is more than a passing word


class Sureness(IntEnum):
    """How sure it is that a story shows a competency."""

    GLANCED = 1
    FOUND = 2
    CHOSEN = 3
    CONFIRMED = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """A competency that a story shows: how sure, and a sentence of the story that shows it, if one does."""

    competency: Competency
    sureness: Sureness
    quote: Quote | None


def shown_by(story: Story) -> tuple[Shown, ...]:
    """Every competency that a story shows, the surest first; what the person says counts more than what is found."""
    text = story.whole
    places = {each.id: [*told(each.id, text)] for each in COMPETENCIES}
    for competency, span in find_competencies(text):
        places[competency.id].append(sentence_around(text, span))
    found = [_shown(each, story, text, places[each.id]) for each in COMPETENCIES]
    return tuple(sorted((each for each in found if each), key=lambda each: -each.sureness))


def _shown(competency: Competency, story: Story, text: str, places: list[Quote]) -> Shown | None:
    quote = sentence_around(text, places[0].span) if places else None
    if competency.id in story.confirmed:
        return Shown(competency, Sureness.CONFIRMED, quote)
    if competency.id in story.competencies:
        return Shown(competency, Sureness.CHOSEN, quote)
    if not places:
        return None
    different = {sentence_around(text, each.span).span for each in places}
    return Shown(competency, Sureness.FOUND if len(different) >= _ENOUGH else Sureness.GLANCED, quote)
