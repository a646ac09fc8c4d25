"""How strong a story is as an answer, by the judge: not a total, but its weakest side and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension
from greenroom.core.competencies import competency
from greenroom.core.questions.values import QuestionKind
from greenroom.services.feedback import read

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback, Rating, Remark
    from greenroom.core.stories.values import Story

_SIDES = (Dimension.STRUCTURE, Dimension.EVIDENCE, Dimension.OWNERSHIP, Dimension.RESULT, Dimension.LEARNING)
SIDE_NAMES = {
    Dimension.STRUCTURE: "Its order",
    Dimension.EVIDENCE: "Its evidence",
    Dimension.OWNERSHIP: "Your own part",
    Dimension.RESULT: "Its result",
    Dimension.LEARNING: "What you learned",
}


@dataclass(frozen=True, slots=True)
class StoryStrength:
    """What the judge finds in a story.

    Attributes:
        question: the question it was held against.
        not_rated: one sentence when it cannot be rated; all else is then empty.
        weakest: the side with the lowest rating, the first of the equal ones.
        remark: what to mend first.
        overall: 1 to 5, for choosing between stories; no page shows it as a mark.
    """

    question: str
    not_rated: str = ""
    weakest: Rating | None = None
    remark: Remark | None = None
    overall: float | None = None


def strength_of(story: Story) -> StoryStrength:
    """How strong a story is, told as a whole in answer to the question that it is for."""
    question = question_for(story)
    if not story.whole:
        return StoryStrength(question, "Nothing is written yet, so there is nothing to look at.")
    return _told(question, read(question, QuestionKind.BEHAVIOURAL, story.whole))


def question_for(story: Story) -> str:
    """The question that a story is most for: about what the person confirmed or chose first."""
    about = competency(next(iter((*story.confirmed, *story.competencies)), ""))
    if about is None:
        return "Tell me about something you did that you are proud of."
    return f"Tell me about something you did that shows {about.name.lower()}."


def _told(question: str, found: Feedback) -> StoryStrength:
    if found.no_answer:
        return StoryStrength(question, found.no_answer)
    rated = [each for each in found.ratings if each.dimension in _SIDES and each.value is not None]
    weakest = min(rated, key=lambda each: (each.value or 0.0, _SIDES.index(each.dimension)), default=None)
    remark = found.remarks[0] if found.remarks else None
    return StoryStrength(question, "", weakest, remark, found.rating(Dimension.OVERALL))
