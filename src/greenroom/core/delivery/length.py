"""How long an answer takes, against the time in which people listen well to that kind of answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.frameworks import usual_framework
from greenroom.core.delivery.values import Measured, Stretch
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.delivery.values import Heard
    from greenroom.core.questions.values import QuestionKind


def length(heard: Heard, kind: QuestionKind | None) -> tuple[Measured, ...]:
    """Seconds from the first word to the last; with a kind of question, beside its frame."""
    whole = Stretch(heard.speech[0].start, heard.speech[-1].end)
    seconds = round(whole.seconds)
    said = f"{seconds} seconds from your first word to your last{_beside(seconds, kind)}."
    return (Measured("length", "Length", seconds, "seconds", said, Certainty.SURE, (whole,)),)


def _beside(seconds: int, kind: QuestionKind | None) -> str:
    """Where the seconds lie beside the frame for that kind of question."""
    if kind is None:
        return ""
    low, high = usual_framework(kind, "").seconds
    frame = f"{low} to {high} seconds" if high < 120 else f"{low // 60} to {high // 60} minutes"
    judged = "within" if low <= seconds <= high else "shorter than" if seconds < low else "longer than"
    return f", {judged} the {frame} in which people listen well"
