"""What each sentence of an answer does: situation, task, action, result, learning or something else."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from nupunkt import PunktSentenceTokenizer

from greenroom.core.answers.values import Move, Sentence
from greenroom.core.evidence import check
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEARNING = re.compile(
    r"\b(?:learn(?:ed|t)|lesson|taught me|took (?:away )?from (?:it|this|that)|take ?away|since then|ever since|looking back|in hindsight|"
    r"next time|from then on|(?:today|now|these days),? I\b|I now\b|would (?:now )?do (?:it )?differently|showed me|made me realise|"
    r"realised that|realized that)",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"\b(?:my (?:task|job|goal|aim|role|target|responsibility|brief|objective|assignment) (?:was|is|were|became)|I (?:had|needed|was supposed) to|"
    r"(?:asked|told|wanted|expected|needed) me to|I was (?:asked|told|given|responsible|tasked)|it was (?:up to me|my job)|"
    r"the (?:goal|aim|target|task|deadline|challenge) was|we had to|had to be (?:done|ready|finished))\b",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\b(?:as a result|in the end|the result (?:was|is)|(?:result|led) (?:in|to)|ended up|finally,|eventually|afterwards|within \w+ (?:weeks|months|days)|"
    r"fell from|rose from|went from|dropped to|grew to|by the end)\b",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"\b(?:so|then|first|next|also|and|instead|after that)?,? ?\bI (?:also |then |first |therefore |personally |quickly |immediately |decided to |began to |started to |made sure )?"
    r"(?:\w+ed\b|\w+(?:ew|ote|ook|ought|aught|ove|oke|uilt|ent|old|ade|an|aid|et|at|ed|elt|ound|ang|ut|ead|ept|it|ave|awn|ran|ood)\b)"
    r"|\bI (?:would|will|'d)\b|\bmy (?:first step|approach|plan) was\b",
    re.IGNORECASE,
)
_STATE = re.compile(r"\bI (?:was|had been|am|had|felt|wanted|needed|worked|have)\b", re.IGNORECASE)
_SETTING = re.compile(r"\b(?:when|while|at the time|last (?:year|month|spring|summer|autumn|winter)|in (?:spring |summer |autumn |winter )?\d{4}|there was|was|were|had|at my)\b", re.IGNORECASE)  # fmt: skip
_OPENING = 0.4  # the share of an answer in which a setting is expected


@cache
def _splitter() -> PunktSentenceTokenizer:
    """The sentence splitter, made once."""
    return PunktSentenceTokenizer()


def sentences(answer: str) -> tuple[Sentence, ...]:
    """The sentences of an answer with their moves."""
    spans = tuple(_sentence_spans(answer))
    last = max(1, len(spans) - 1)
    return tuple(
        Sentence(" ".join(span.of(answer).split()), span, _move(span.of(answer), place / last))
        for place, span in enumerate(spans)
    )


def _sentence_spans(answer: str) -> Iterator[Span]:
    """Where the sentences stand, white space around them left out."""
    for start, end in _splitter().span_tokenize(answer):
        words = answer[start:end]
        first = start + len(words) - len(words.lstrip())
        if words.strip():
            yield Span(first, first + len(words.strip()))


def _move(sentence: str, place: float) -> Move:
    """What a sentence does, by its words and by its place from 0 (first) to 1 (last)."""
    if _LEARNING.search(sentence) and place > 0.3:
        return Move.LEARNING
    checked = check(sentence)
    measured = bool(checked.outcome) and bool(checked.change or checked.baseline)
    if place > 0.2 and (measured or _RESULT.search(sentence)) and not _TASK.search(sentence):
        return Move.RESULT
    if _TASK.search(sentence):
        return Move.TASK
    if _ACTION.search(sentence) and not (_STATE.search(sentence) and place < _OPENING and not checked.outcome):
        return Move.ACTION
    if place < _OPENING and (_SETTING.search(sentence) or _STATE.search(sentence)):
        return Move.SITUATION
    return Move.RESULT if checked.outcome and place >= 0.5 else Move.OTHER
