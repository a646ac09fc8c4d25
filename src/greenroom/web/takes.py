"""What the page of a take shows beside the answer: its scorecard by pillar, what changed, and the strongest take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.frameworks import framework_of, usual_framework
from greenroom.core.answers.progress import Turn, best, changes
from greenroom.core.answers.values import Dimension, NotMeasured, Pillar
from greenroom.core.questions.values import QuestionKind
from greenroom.services.practice import feedback_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.progress import Change
    from greenroom.core.answers.values import Feedback, Line, Rating
    from greenroom.store.models import Attempt, Question

# A change's word and colour.
TURNS = {
    Turn.BETTER.value: ("Better", "green"),
    Turn.WORSE.value: ("Worse", "amber"),
    Turn.OPEN.value: ("New to mend", ""),
    Turn.NOISE.value: ("No real change", ""),
}
_STRENGTHS = ((1.8, "clearly weak"), (2.6, "rather weak"), (3.5, "average"), (4.3, "strong"), (5.1, "clearly strong"))


def strength(rating: Rating) -> str:
    """A rating in words, with the number and its likely error; a sentence where there is no number."""
    if rating.value is None:
        return f"Not rated: {rating.why}"
    word = next(word for below, word in _STRENGTHS if rating.value < below)
    error = f" ± {rating.error}" if rating.error else ""
    return f"{word}, {rating.value}{error} of 5"


def pillars_of(feedback: Feedback) -> list[tuple[str, list[Line]]]:
    """The lines of the scorecard under competence, fit and motivation."""
    return [(pillar.value, [line for line in feedback.scorecard if line.pillar is pillar]) for pillar in Pillar]


def overall_of(feedback: Feedback) -> Rating | None:
    """The overall rating, if there is one."""
    found = (rating for rating in feedback.ratings if rating.dimension is Dimension.OVERALL)
    return next((rating for rating in found if rating.value is not None), None)


def left_out_of(feedback: Feedback) -> tuple[NotMeasured, ...]:
    """What was not measured and what was not rated, with the reasons, each once."""
    on_the_card = {line.rating.dimension for line in feedback.scorecard if line.rating}
    unrated = (each for each in feedback.ratings if each.value is None and each.dimension not in on_the_card)
    return (*feedback.not_measured, *(NotMeasured(each.dimension.value.capitalize(), each.why) for each in unrated))


def framework_for(question: Question, takes: Sequence[Attempt]) -> Framework:
    """The framework that the latest take was held against, else the usual one for the question."""
    for take in sorted(takes, key=lambda each: each.created_at, reverse=True):
        found = feedback_of(take)
        if found and found.framework:
            return framework_of(found.framework)
    return usual_framework(QuestionKind(question.kind), question.text)


def since_last(attempt: Attempt, feedback: Feedback, takes: Sequence[Attempt]) -> tuple[Change, ...]:
    """What changed since the take before this one; nothing for a first take."""
    earlier = [take for take in takes if take.created_at < attempt.created_at]
    before = feedback_of(max(earlier, key=lambda take: take.created_at)) if earlier else None
    return changes(before, feedback) if before else ()


def strongest(takes: Sequence[Attempt]) -> UUID | None:
    """The take with the highest overall rating; none when fewer than two can be compared."""
    known = [(take, found) for take in sorted(takes, key=lambda take: take.created_at) if (found := feedback_of(take))]
    place = best([found for _, found in known])
    return known[place][0].pk if place is not None and len(known) > 1 else None
