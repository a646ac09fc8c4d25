"""How much the words of a move weigh, as the judge finds them: what can be checked counts for it, hedges against it.

The judge is the one that reads answers to interview questions (`core/answers/judging.py`). Its findings in the sentence
of a move decide: figures, names and own deeds make a reason heavier; hedges, vague and worn words and claims without
exception make any move lighter; padding weighs nothing, nor does what stands beside fault found with others. Which
findings count, and how much, is our own choice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.concrete import concrete
from greenroom.core.answers.measures.tone import tone
from greenroom.core.answers.measures.whose import whose_doing
from greenroom.core.answers.measures.wording import wording
from greenroom.core.answers.values import Finding, Measure
from greenroom.core.interviewer.formats.negotiation_moves import REASONS, Act, Found
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging
    from greenroom.core.spans import Quote, Span

# What is asked, as the judge sees it: always the same, so that the same words always weigh the same.
_ASKED = "What do you say to our offer?"
_BARE = 0.6  # of a reason in which nothing can be checked
_GROUND = 0.15  # more for each of the three kinds of ground
_MOST = 3  # findings of one kind that count
_LEAST = 0.25
# Each kind of ground counts once: a figure, a name or a time, a deed of one's own or what came of it.
_GROUNDS = {Measure.NUMBER: 0, Measure.CONCRETE: 1, Measure.OWN: 2, Measure.OUTCOME: 2}
_SOFTENS = {
    Measure.HEDGE: 0.2,
    Measure.VAGUE: 0.15,
    Measure.FILLER: 0.1,
    Measure.BUZZWORD: 0.2,
    Measure.ABSOLUTE: 0.15,
}
_ARGUES = REASONS | {Act.HEARSAY, Act.CLAIM}


@dataclass(frozen=True, slots=True)
class Heard:
    """What the judge found in one line: words that are something, and sentences that count for nothing."""

    findings: tuple[Finding, ...]
    idle: tuple[Span, ...]

    def within(self, span: Span) -> tuple[Finding, ...]:
        """The findings that stand in a stretch of the line."""
        return tuple(each for each in self.findings if _overlap(each.quote.span, span))


def heard(text: str, judge: Judging) -> Heard:
    """What the judge finds in a line; in one that is too short for it, what can be found in a few words."""
    feedback = judge(_ASKED, QuestionKind.SITUATIONAL, text)
    if feedback.no_answer:
        return Heard((*whose_doing(text), *wording(text), *concrete(text), *tone(text)), ())
    return Heard(feedback.findings, tuple(each.span for each in feedback.sentences if not each.counts))


def weighed(found: tuple[Found, ...], line: Heard) -> tuple[Found, ...]:
    """The moves of a line with their weight, and one more for each fault that is found with others."""
    blamed = {each.quote for each in found if _of(line.within(each.quote.span), Measure.BLAME)}
    blame = tuple(Found(Act.BLAME, each) for each in _of(line.findings, Measure.BLAME)[:1])
    return (*(_weighed(each, line, beside_blame=each.quote in blamed) for each in found), *blame)


def _weighed(move: Found, line: Heard, *, beside_blame: bool) -> Found:
    """A move with its weight and the words that it rests on."""
    here = line.within(move.quote.span)
    kinds = {_GROUNDS[each.measure] for each in here if each.measure in _GROUNDS}
    grounds = tuple(each.quote for each in here if each.measure in _GROUNDS) if move.act in _ARGUES else ()
    softens = tuple(each.quote for each in here if each.measure in _SOFTENS)
    weight = _BARE + _GROUND * len(kinds) if move.act in _ARGUES else 1.0
    weight = max(_LEAST, weight - sum(_SOFTENS[each.measure] for each in _counted(here)))
    idle = any(_overlap(each, move.quote.span) for each in line.idle) and move.act in _ARGUES | {Act.ENTHUSIASM}
    return replace(move, weight=0.0 if idle or beside_blame else weight, grounds=grounds, softens=softens)


def _counted(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that soften, the first few."""
    return tuple(each for each in findings if each.measure in _SOFTENS)[:_MOST]


def _of(findings: tuple[Finding, ...], measure: Measure) -> tuple[Quote, ...]:
    return tuple(each.quote for each in findings if each.measure is measure)


def _overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share characters."""
    return one.start < other.end and other.start < one.end
