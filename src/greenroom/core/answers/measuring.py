"""All that rules find in one answer, each finding with the words it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.measures.concrete import concrete
from greenroom.core.answers.measures.echoes import echoes
from greenroom.core.answers.measures.padding import padding
from greenroom.core.answers.measures.rote import rote
from greenroom.core.answers.measures.tone import tone
from greenroom.core.answers.measures.wandering import wandering
from greenroom.core.answers.measures.whose import whose_doing
from greenroom.core.answers.measures.wording import wording
from greenroom.core.spans import Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.values import Finding
    from greenroom.core.spans import Span


def measure(
    question: str,
    answer: str,
    sentences: Sequence[Span],
    employer_words: Sequence[str] = (),
    earlier: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """What the words of an answer are, in the order of the text.

    `sentences` say where they stand; `employer_words` are phrases of the posting, `earlier` the takes before this one.
    """
    told = [Quote(" ".join(span.of(answer).split()), span) for span in sentences]
    found = (
        *whose_doing(answer),
        *wording(answer),
        *concrete(answer),
        *tone(answer),
        *wandering(told),
        *padding(question, told),
        *echoes(answer, employer_words),
        *rote(answer, earlier),
    )
    return tuple(sorted(found, key=lambda each: (each.quote.span, each.measure, each.note)))
