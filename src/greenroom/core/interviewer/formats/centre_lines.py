"""What all exercises of an assessment centre share: lines said one after the other, reasons, and marks with words."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import YOU, Kind, Line, Mark, Phase, Point
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.so_far import SoFar

REASON = re.compile(
    r"\b(?:because|since|as (?:it|we|they|that|the|he|she|this|I)|so that|the reason|which means|given|due to|otherwise|"
    r"in order to|therefore|that is why)\b",
    re.IGNORECASE,
)
_BEST, _LEAST, _SHOWN = 5.0, 1.0, 3


class Saying:
    """Lines that are being said now, after those that were said before."""

    def __init__(self, so_far: SoFar) -> None:
        self.so_far = so_far
        self.new: list[Line] = []

    @property
    def keys(self) -> set[str]:
        """The keys of everything that was said."""
        return {line.key for line in (*self.so_far.lines, *self.new)}

    @property
    def heard(self) -> Line | None:
        """What the candidate just said."""
        return self.so_far.heard

    def say(self, who: str, text: str, *, key: str = "", kind: Kind = Kind.REPLY) -> None:
        """One of the people of the scenario says something."""
        seat = next(each for each in self.so_far.script.scenario.seats if each.id == who)
        self.new.append(self.so_far.then(self.new).line(seat, Phase.EXERCISE, kind, text, key=key))


def mine(lines: Sequence[Line]) -> list[tuple[int, Line]]:
    """The candidate's lines, each with its place."""
    return [(place, line) for place, line in enumerate(lines) if line.speaker == YOU]


def answer_to(lines: Sequence[Line], key: str) -> tuple[int, Line] | None:
    """The candidate's first line after the one with that key, with its place."""
    asked = next((place for place, line in enumerate(lines) if line.key == key), None)
    return next((each for each in mine(lines) if asked is not None and each[0] > asked), None)


def point(place: int, line: Line, text: str, pattern: re.Pattern[str] | None = None) -> Point:
    """A remark on a line; it quotes the sentence in which the pattern stands, or else the whole line."""
    found = pattern.search(line.text) if pattern else None
    if found is None:
        return Point(text, place, Quote(" ".join(line.text.split()), Span(0, len(line.text))))
    start = max((line.text.rfind(mark, 0, found.start()) + 1 for mark in ".?!\n"), default=0)
    ends = [at + 1 for mark in ".?!\n" if (at := line.text.find(mark, found.end())) >= 0]
    end = min(ends, default=len(line.text))
    start += len(line.text[start:end]) - len(line.text[start:end].lstrip())
    return Point(text, place, Quote(" ".join(line.text[start:end].split()), Span(start, end)))


def mark(name: str, value: float, why: str, points: Iterable[Point] = ()) -> Mark:
    """A mark held between 1 and 5, with at most three points."""
    return Mark(name, round(min(_BEST, max(_LEAST, value)), 1), why, tuple(points)[:_SHOWN])


def unrated(name: str, why: str) -> Mark:
    """A line that is not rated, and why."""
    return Mark(name, None, f"Not rated: {why}")


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def often(number: int) -> str:
    """How often, in words."""
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")
