"""The interviewer's own words that the answers picked up (I2): what was named in the introduction and came back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import YOU, Kind, Phase, Point
from greenroom.core.ranking import is_telling, tokens
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.interviewer.values import Line, Script

_QUOTED = re.compile(r"“([^”]+)”")
_MOST, _TWO = 6, 2


def picked_up(script: Script, lines: tuple[Line, ...]) -> tuple[Point, ...]:
    """Where an answer took up what they said of the job: two telling words of a phrase, each phrase once."""
    offered = _offered(script, lines)
    points: list[Point] = []
    for at, line in enumerate(lines):
        if line.speaker != YOU or line.kind is not Kind.ANSWER or line.phase is not Phase.QUESTIONS:
            continue
        said = {token.stem: token.span for token in reversed(tokens(line.text))}
        for phrase in [each for each, stems in offered.items() if len(stems & said.keys()) >= min(_TWO, len(stems))]:
            first = min(said[stem] for stem in offered.pop(phrase) & said.keys())
            points.append(Point(f"They spoke of “{phrase}”, and you took it up.", at, _words(line.text, first)))
    return tuple(points[:_MOST])


def _offered(script: Script, lines: tuple[Line, ...]) -> dict[str, frozenset[str]]:
    """The phrases of the introduction, each with the stems of its telling words; the title's own words left out."""
    title = {token.stem for token in tokens(script.role.title)}
    found = {
        phrase: frozenset(token.stem for token in tokens(phrase) if is_telling(token) and token.stem not in title)
        for phrase in _phrases(lines)
    }
    return {phrase: stems for phrase, stems in found.items() if stems}


def _phrases(lines: tuple[Line, ...]) -> Iterator[str]:
    """What was put between quotation marks when the job was introduced: the employer's own words."""
    for line in lines:
        if line.phase is Phase.INTRODUCTION and line.speaker != YOU:
            yield from _QUOTED.findall(line.text)


def _words(text: str, span: Span) -> Quote:
    """The word with its clause, so that it can be recognised."""
    start = max(text.rfind(mark, 0, span.start) for mark in ".!?;,\n") + 1
    ends = [place for mark in ".!?;,\n" if (place := text.find(mark, span.end)) >= 0]
    start += len(text[start:]) - len(text[start:].lstrip())
    whole = Span(start, min(ends, default=len(text)))
    return Quote(" ".join(whole.of(text).split()), whole)
