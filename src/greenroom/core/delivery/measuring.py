"""How an answer was said, from what was heard: each measure with how sure it is, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.doubts import why_not_an_answer
from greenroom.core.delivery.hesitations import hesitations
from greenroom.core.delivery.length import length
from greenroom.core.delivery.pace import pace
from greenroom.core.delivery.pauses import first_word, pauses
from greenroom.core.delivery.values import Delivery, Measured
from greenroom.core.delivery.voice import loudness, pitch

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.delivery.values import Heard, Listening
    from greenroom.core.questions.values import QuestionKind

    Measuring = Callable[[Heard], tuple[Measured | NotMeasured, ...]]

EVERYTHING = "How it was said"
LEFT_ALONE = "Left alone, as you asked."


def deliver(heard: Heard, kind: QuestionKind | None, listening: Listening) -> Delivery:
    """Measure how an answer was said.

    Args:
        heard: what was heard.
        kind: the kind of question that it answers, whose usual length it is held against; None without a question.
        listening: what the person wants left alone.
    """
    if why := why_not_an_answer(heard):
        return Delivery(not_measured=(NotMeasured(EVERYTHING, why),))
    found: list[Measured | NotMeasured] = [*length(heard, kind)]
    for name, measure in _unfair_to_some():
        found += [NotMeasured(name, LEFT_ALONE)] if _spares(listening) else measure(heard)
    found += [*loudness(heard), *pitch(heard)]
    return Delivery(
        tuple(each for each in found if isinstance(each, Measured)),
        tuple(each for each in found if isinstance(each, NotMeasured)),
    )


def _unfair_to_some() -> tuple[tuple[str, Measuring], ...]:
    """What a stutter or the search for words in a second language moves; it says nothing about the answer then."""
    return (
        ("Time to the first word", first_word),
        ("Pace", pace),
        ("Pauses", pauses),
        ("Hesitations", hesitations),
    )


def _spares(listening: Listening) -> bool:
    return listening.stutter or listening.second_language
