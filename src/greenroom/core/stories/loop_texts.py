"""Why a story was chosen, or none, in a sentence that says no more than the choice does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.stories.loop_values import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.stories.loop_values import Choice

_TEXTS = {
    Reason.BEST: "It is your best story for this.",
    Reason.BETTER_ELSEWHERE: "“{rather}” would be stronger alone, but the same people hear it {at}",
    Reason.BETTER_HEARD: "“{rather}” would be stronger, but somebody here has heard it.",
    Reason.NONE_FITS: "No story of yours covers this yet.",
    Reason.ALL_HEARD: "Only stories that somebody here has heard would cover this, “{rather}” for one.",
    Reason.ALL_ELSEWHERE: "You need one story more: “{rather}” would cover this, but the same people hear it {at}",
}  # fmt: skip
_FREE = "“{rather}” would be stronger alone, but others hear it {at}"


def explained(choice: Choice, titles: Mapping[str, str], questions: Mapping[str, str], *, same_ears: bool) -> str:
    """One sentence on a choice.

    Args:
        choice: the choice.
        titles: the titles of the stories by key.
        questions: the questions by the key of their spot.
        same_ears: whether somebody who hears this also hears the story that would be stronger alone.
    """
    text = _FREE if choice.reason is Reason.BETTER_ELSEWHERE and not same_ears else _TEXTS[choice.reason]
    return text.format(rather=titles.get(choice.rather, ""), at=_where(questions.get(choice.instead_at, ""), choice))


def _where(question: str, choice: Choice) -> str:
    """At which question the stronger story is told; the same one may come again in another round."""
    if question == choice.spot.question:
        return "in another round, where this is asked as well."
    return f"when they ask: {question.rstrip()}"
