"""How words are found in an answer, and quoted as they stand there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.concrete import concrete
from greenroom.core.answers.measures.quoting import straight
from greenroom.core.answers.measures.tone import tone
from greenroom.core.hard_moments.values import Held
from greenroom.core.interviewer.values import Point
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.answers.values import Finding, Measure
    from greenroom.core.hard_moments.values import Said

_END = re.compile(r"[.!?]+[”\"’)]*(?:\s+|$)|\n+")
NOTHING = "Not looked at: there is no answer here that could be."


def quote(text: str, start: int, end: int) -> Quote:
    """The words between two places, with white space folded."""
    return Quote(" ".join(text[start:end].split()), Span(start, end))


def sentence_around(text: str, start: int, end: int) -> Quote:
    """The sentence in which some words stand; shorter where it is very long."""
    left = max((match.end() for match in _END.finditer(text, 0, start)), default=0)
    after = _END.search(text, max(start, end - 1))
    right = after.end() if after else len(text)
    return quote(text, max(left, start - 90), min(right, end + 120))


def first(pattern: re.Pattern[str], answers: Iterable[Said]) -> tuple[Said, Quote] | None:
    """The first answer in which a pattern is found, with the sentence around it."""
    for each in answers:
        match = pattern.search(straight(each.text)) if each.is_answer else None
        if match:
            return each, sentence_around(each.text, *match.span())
    return None


def measured(measure: Measure, answers: Iterable[Said]) -> tuple[Said, Quote] | None:
    """The first answer in which the judge found this measure, with its words."""
    for each in answers:
        found = [finding.quote for finding in _findings(each) if finding.measure is measure]
        if found:
            return each, found[0]
    return None


def _findings(said: Said) -> tuple[Finding, ...]:
    """What the judge found; in an answer that is too short for it, what can be found in a few words."""
    if not said.feedback.no_answer or not said.is_answer:
        return said.feedback.findings
    return (*tone(said.text), *concrete(said.text))


def wanted(name: str, found: tuple[Said, Quote] | None, there: str, missing: str) -> Held:
    """Something that should be there: met with its words, or not met."""
    if found is None:
        return Held(name, met=False, point=Point(missing))
    return Held(name, met=True, point=Point(there, found[0].line, found[1]))


def unwanted(name: str, found: tuple[Said, Quote] | None, there: str, missing: str) -> Held:
    """Something that should not be there: not met with its words, or met."""
    if found is None:
        return Held(name, met=True, point=Point(missing))
    return Held(name, met=False, point=Point(there, found[0].line, found[1]))


def not_looked_at(name: str, why: str = NOTHING) -> Held:
    """Something that nothing can be said of."""
    return Held(name, met=None, point=Point(why))
