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
_MOST = 6


def picked_up(script: Script, lines: tuple[Line, ...]) -> tuple[Point, ...]:
    """Where answers took up telling words that the interviewers used for the job, each phrase once."""
    offered = _offered(script, lines)
    points: list[Point] = []
    for at, line in enumerate(lines):
        if line.speaker != YOU or line.kind is not Kind.ANSWER or line.phase is not Phase.QUESTIONS:
            continue
        for token in tokens(line.text):
            theirs = offered.get(token.stem)
            if theirs:
                offered = {stem: phrase for stem, phrase in offered.items() if phrase != theirs}
                points.append(
                    Point(f"They spoke of “{theirs}”, and you took it up.", at, _words(line.text, token.span))
                )
    return tuple(points[:_MOST])


def _offered(script: Script, lines: tuple[Line, ...]) -> dict[str, str]:
    """The telling words of the introduction's quotations, each with the phrase it stood in."""
    title = {token.stem for token in tokens(script.role.title)}
    return {
        stem: phrase
        for phrase in _phrases(lines)
        for token in tokens(phrase)
        if is_telling(token) and (stem := token.stem) not in title
    }


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
