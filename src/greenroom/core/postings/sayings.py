"""Sayings: what an employer promises, believes in or puts first, in a phrase that only this employer would write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.postings.headings import Section
from greenroom.core.postings.units import Shape
from greenroom.core.postings.word_lists import VALUE_WORDS
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.postings.placing import Placed

_STANDARD = re.compile(
    r"\b(?:equal opportunit|equality|divers|discriminat|regardless|without regard|inclusive employer|safeguard|"
    r"applica|apply|candidate|disab|salary|pension|holiday|leave\b(?= days)|bonus|visa|sponsor|dbs|privacy|"
    r"backgrounds?|reserve the right|closing)",
    re.IGNORECASE,
)
_SAYINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (why, re.compile(pattern))
    for why, pattern in (
        (
            "The posting says that this is what they promise or believe in.",
            (
                r"\b(?:[Ww]hat we (?:promise|believe|value|care about|stand for)|"
                r"[Oo]ur (?:promise|values|motto|principles?)|"
                r"[Ww]e (?:promise|believe(?: that| in)?|value|stand for|care about))"
                r"(?:\s+(?:is|are))?(?:\s+simple)?"
                r"[:,]?\s+(?P<said>[^.;:!?]{6,120})"
            ),
        ),
        (
            "The posting says what comes first for them.",
            r"(?P<said>\b(?:(?!(?:where|which|that|and|whose)\b)\w[\w’'-]*\s+){1,3}comes?\s+(?:first|before\s+[^.,;:!?]{3,60}))",
        ),
        (
            "The posting puts it above everything else.",
            (
                r"(?P<said>\b[A-Z]\w+,?\s+(?:first\s+of\s+all|above\s+all|is\s+everything|is\s+not\s+negotiable|"
                r"is\s+our\s+product|matters\s+most|is\s+the\s+word\s+you\s+will\s+hear\s+most)(?:\s+[\w’'-]+){0,9})"
            ),
        ),
        (
            "The posting states it as a rule of theirs.",
            (
                r"(?P<said>\b[Ww]e\s+(?:never|always|finish|keep\s+our|look\s+after|put|treat|listen|own\s+our|do\s+not)\s+"
                r"[^.,;:!?]{6,80})"
            ),
        ),
        (
            "The posting says that they are known for it.",
            r"(?P<said>\b[A-Z][\w’' -]{3,30}\s+is\s+what\s+(?:people|clients|customers|guests)\s+[^.,;:!?]{6,50})",
        ),
    )
)
_THREE = re.compile(r"\b(?:is|are|be)\s+(?P<said>[\w-]+,\s+[\w-]+,?\s+and\s+[\w-]+)\b")
_FRAGMENT = re.compile(r"(?P<said>[\w-]+(?:\s[\w-]+)?(?:,\s[\w-]+(?:\s[\w-]+)?){1,3})\.?$")
_OF_THEM = frozenset({Section.OPEN, Section.ROLE, Section.EMPLOYER})
_LONGEST = 18


def find_sayings(placed: tuple[Placed, ...], source: str) -> Iterator[tuple[Span, str]]:
    """The place of each saying, and one sentence that says why it is one; standard wording is left out."""
    for each in placed:
        span = each.unit.span
        words = span.of(source)
        if each.is_heading or each.section is Section.LEGAL or _STANDARD.search(words):
            continue
        yield from _said(each, source)


def _said(each: Placed, source: str) -> Iterator[tuple[Span, str]]:
    """The sayings of one sentence; of two that overlap the first counts."""
    start, end = each.unit.span.start, each.unit.span.end
    taken = start
    for why, pattern in _SAYINGS:
        for match in pattern.finditer(source, start, end):
            if match.start("said") >= taken and 2 <= len(match["said"].split()) <= _LONGEST:
                taken = match.end("said")
                yield _trimmed(match, source), why
    if each.section not in _OF_THEM or taken > start:
        return
    for match in _THREE.finditer(source, start, end):
        if _speaks_of_values(match["said"]):
            yield _trimmed(match, source), "It is how the posting describes them."
    fragment = _FRAGMENT.fullmatch(source, start, end) if each.unit.shape is Shape.SENTENCE else None
    if fragment and _speaks_of_values(fragment["said"]):
        yield _trimmed(fragment, source), "It is how the posting describes them."


def _speaks_of_values(words: str) -> bool:
    """Whether one of the words is a word of values."""
    return any(word.strip(",").lower() in VALUE_WORDS for word in words.split())


def _trimmed(match: re.Match[str], source: str) -> Span:
    """The place of what is said, without space and dashes at its end."""
    start, end = match.span("said")
    kept = source[start:end].rstrip(" \n\t–—-*_")
    return Span(start, start + len(kept))
