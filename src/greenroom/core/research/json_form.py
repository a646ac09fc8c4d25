"""The published form of research, for `greenroom research --json`; described in docs/reference/research-json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from greenroom.core.research.conflicts import conflicts
from greenroom.core.research.values import KnownFact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.research.values import Found, ReadText

FORMAT_VERSION = 1


class FactJson(TypedDict):
    """One fact with its place in the text."""

    about: str
    topic: str
    text: str
    start: int
    end: int
    certainty: str
    why: str
    on: str
    person: str


class SourceJson(TypedDict):
    """One text and what it says."""

    name: str
    written_on: str
    facts: list[FactJson]
    left_out: int


class ConflictJson(TypedDict):
    """Where two texts disagree: what each says, and which text says so."""

    measure: str
    said: list[str]
    sources: list[str]


class ResearchJson(TypedDict):
    """Everything that was read."""

    version: int
    sources: list[SourceJson]
    conflicts: list[ConflictJson]


def to_json(read: Sequence[tuple[str, ReadText]]) -> ResearchJson:
    """What was read from texts, each under its name."""
    known = [_known(name, fact) for name, text in read for fact in text.facts]
    return {
        "version": FORMAT_VERSION,
        "sources": [
            {
                "name": name,
                "written_on": text.written_on,
                "facts": [_fact(fact) for fact in text.facts],
                "left_out": text.left_out,
            }
            for name, text in read
        ],
        "conflicts": [
            {"measure": each.measure, "said": list(each.said), "sources": [fact.source for fact in each.facts]}
            for each in conflicts(known)
        ],
    }


def _fact(fact: Found) -> FactJson:
    return {
        "about": fact.about,
        "topic": fact.topic,
        "text": fact.quote.text,
        "start": fact.quote.span.start,
        "end": fact.quote.span.end,
        "certainty": fact.certainty,
        "why": fact.why,
        "on": fact.on,
        "person": fact.person,
    }


def _known(name: str, fact: Found) -> KnownFact:
    return KnownFact(fact.about, fact.topic, fact.quote.text, fact.on, name, fact.person, fact.certainty)
