"""What the readers of title, employer and place share: first lines, their pieces, labels, and facts at a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.postings.units import Unit

PIECES = re.compile(r"\s+[|·•–—@]\s+|\s+-\s+|\s*\|\s*|\t+|\s{3,}")
TOP = 8


def fact_at(name: FactName, source: str, start: int, end: int, certainty: Certainty) -> Fact | None:
    """A fact whose value is the words of the source between two offsets, trimmed of marks."""
    words = source[start:end]
    start += len(words) - len(words.lstrip(" \t\n*_#:–—-|·"))
    words = source[start:end].rstrip(" \t\n*_:–—-|·,")
    value = " ".join(words.split())
    if not value:
        return None
    return Fact(name, value, Quote(value, Span(start, start + len(words))), certainty)


def locate(source: str, unit: Unit, words: str) -> tuple[int, int]:
    """Where words that were read in a unit stand in the source."""
    at = source.find(words, unit.span.start, unit.span.end)
    return (at, at + len(words)) if at >= 0 else (unit.span.start, unit.span.end)


def labelled_fact(units: tuple[Unit, ...], source: str, label: re.Pattern[str], name: FactName) -> Fact | None:
    """The value after a label such as "Job title:"."""
    for unit in units:
        found = label.match(unit.text) if len(unit.text) < 160 else None
        if found and not found["value"].lower().startswith(("you ", "we ", "the ", "this ")):
            value = re.split(r"\s+\|\s+|\s+·\s+|\t", found["value"])[0]
            start, end = locate(source, unit, value)
            return fact_at(name, source, start, end, Certainty.SURE)
    return None
