"""A recording heard without the record, and told as text or JSON: for the command and whoever builds on Greenroom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from greenroom.adapters.listening import listen
from greenroom.core.delivery.doubts import why_not_an_answer
from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.plain import plain
from greenroom.services.feedback import as_plain, as_text, judged
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from greenroom.core.answers.values import Feedback
    from greenroom.core.delivery.values import Delivery, Heard, Listening


@dataclass(frozen=True, slots=True)
class HeardAnswer:
    """A recording, heard and looked at. `feedback` is None where there is no answer in it, and `no_answer` says why."""

    heard: Heard
    delivery: Delivery
    feedback: Feedback | None
    no_answer: str = ""


def hear_answer(
    content: bytes,
    question: str,
    listening: Listening,
    told: Callable[[float, str], None],
    *,
    model: Path | None = None,
) -> HeardAnswer:
    """Listen to a recording, measure how it was said, and judge what was said.

    Raises:
        UnreadableFile: there is no sound in it that can be read.
    """
    heard = listen(content, listening, told, model=model)
    delivery = deliver(heard, classified(question)[0] if question else None, listening)
    refused = why_not_an_answer(heard)
    return HeardAnswer(heard, delivery, None if refused else judged(question, heard.text, _seconds(delivery)), refused)


def told_as_json(answer: HeardAnswer) -> dict[str, Any]:
    """Transcript, words, delivery, moves and remarks; the tracks of loudness and pitch among what was heard."""
    return {
        "transcript": answer.heard.text,
        "no_answer": answer.no_answer or (answer.feedback.no_answer if answer.feedback else ""),
        "heard": plain(answer.heard),
        "delivery": plain(answer.delivery),
        **(as_plain(answer.feedback) if answer.feedback else {"moves": [], "remarks": [], "ratings": {}}),
    }


def told_as_text(answer: HeardAnswer) -> str:
    """The same for reading in a terminal."""
    if answer.no_answer:
        return answer.no_answer
    lines = [answer.heard.text, ""]
    lines += [f"{each.name:<26} {each.said}" for each in answer.delivery.measured]
    lines += [f"{each.what:<26} Not measured. {each.why}" for each in answer.delivery.not_measured]
    if answer.feedback:
        lines += ["", as_text(answer.feedback)]
    return "\n".join(lines)


def _seconds(delivery: Delivery) -> int | None:
    """How long the answer took, in whole seconds."""
    seconds = delivery.value("length")
    return None if seconds is None else round(seconds)
