"""What a story still leaves open, asked one thing at a time (SPEC E1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.evidence import Part, asks, check
from greenroom.core.stories.drafting import PART_QUESTIONS, StoryPart

if TYPE_CHECKING:
    from greenroom.core.stories.values import Story

_BELONGS_TO = {
    Part.OUTCOME: StoryPart.RESULT,
    Part.OWN_PART: StoryPart.ACTIONS,
    Part.CHANGE: StoryPart.RESULT,
    Part.BASELINE: StoryPart.RESULT,
    Part.PERIOD: StoryPart.RESULT,
    Part.SCALE: StoryPart.SITUATION,
}


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One thing that a story does not say yet.

    Attributes:
        key: what is asked for: a part of the story, or a part of its evidence.
        part: the part of the story that the answer belongs to.
        question: the question, in one or two sentences.
    """

    key: str
    part: StoryPart
    question: str


def open_questions(story: Story) -> tuple[OpenQuestion, ...]:
    """What the story leaves open: first its empty parts in the order of telling, then what its evidence lacks.

    Own part, outcome, change, baseline, period and scale are looked for in the whole story, wherever they stand.
    """
    empty = [OpenQuestion(part, StoryPart(part), PART_QUESTIONS[StoryPart(part)]) for part in story.missing]
    wanting = {each.part for each in empty}
    evidence = [
        OpenQuestion(ask.part, _BELONGS_TO[ask.part], ask.question)
        for ask in asks(check(story.whole))
        if _BELONGS_TO[ask.part] not in wanting
    ]
    return (*empty, *evidence)


def with_answer(story: Story, key: str, answer: str) -> tuple[StoryPart, str] | None:
    """The part that an answer belongs to with the answer added to it; None when nothing is asked by that key."""
    asked = next((each for each in open_questions(story) if each.key == key), None)
    if asked is None:
        return None
    said = answer.strip()
    before = getattr(story, asked.part.value).strip()
    if not before:
        return asked.part, said
    return asked.part, f"{before if before[-1] in '.!?…' else before + '.'} {said}"
