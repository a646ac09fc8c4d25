"""What a good answer shows: what this kind of question needs, and what proves each competency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.competencies import competency
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_MOST = 3

# The first sentence is always said, the second when the question looks at no competency.
_NEEDS: dict[QuestionKind, tuple[str, str]] = {
    QuestionKind.BEHAVIOURAL: (
        "It tells of one real occasion: how things stood, what you yourself did and why, and what came of it.",
        "It has a figure, a date or a name in it, so that people can see it before them.",
    ),
    QuestionKind.SITUATIONAL: (
        "It goes in steps: what you would find out first, what you would do next, and whom you would tell.",
        "It says why in that order, and what you would do if the first step did not work.",
    ),
    QuestionKind.TECHNICAL: (
        "It lets people follow your thinking: what you take as given, which ways you see, and why you choose one.",
        "It says plainly where your knowledge ends and how you would find out the rest.",
    ),
    QuestionKind.CULTURAL: (
        "It says how you really work and proves it with something that happened.",
        "It admits the other side: whom your way suits less, and what you do about that.",
    ),
    QuestionKind.MOTIVATIONAL: (
        "It gives a reason that is true of you and fits this job and hardly any other.",
        "It joins something you have done to something you know about them, and it ends before two minutes are over.",
    ),
    QuestionKind.CLOSING: (
        "It is short and exact: a date, an amount, a yes or a no, and no apology.",
        "It agrees with what you wrote in your application, and it leaves a door open where you can move.",
    ),
}


def good_answer_shows(kind: QuestionKind, competencies: Sequence[str]) -> tuple[str, ...]:
    """Two or three sentences: what an answer to this kind of question needs, and what proves each competency."""
    needed, otherwise = _NEEDS[kind]
    known = [found for key in dict.fromkeys(competencies) if (found := competency(key))]
    if not known:
        return (needed, otherwise)
    return (needed, *(each.shows for each in known))[:_AT_MOST]
