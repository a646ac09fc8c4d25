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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.values import Finding, Sentence


def measure(
    question: str,
    answer: str,
    sentences: tuple[Sentence, ...],
    employer_words: Sequence[str] = (),
    earlier: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """What the words of an answer are, in the order of the text.

    `employer_words` are phrases of the posting; `earlier` are the takes before this one.
    """
    found = (
        *whose_doing(answer),
        *wording(answer),
        *concrete(answer),
        *tone(answer),
        *wandering(sentences),
        *padding(question, sentences),
        *echoes(answer, employer_words),
        *rote(answer, earlier),
    )
    return tuple(sorted(found, key=lambda each: (each.quote.span, each.measure, each.note)))
