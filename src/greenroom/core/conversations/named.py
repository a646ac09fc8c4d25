"""Transcripts that name speakers line by line: “Name: words”, what Zoom saves, documents of Teams and Google Meet."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.conversations.naming import is_name, prefix
from greenroom.core.conversations.values import Origin, Talk, Turn
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_CLOCK = r"(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2})(?:[.,]\d+)?(?P<half>[ \t]?[AaPp]\.?[Mm]\.?)?"
_ONLY_TIME = re.compile(rf"^[ \t]*[\[(]?{_CLOCK}[\])]?[ \t]*$")
_CHAT = re.compile(
    rf"^[ \t]*{_CLOCK}[ \t]+From[ \t]+(?P<name>[^\n:]+?)(?:[ \t]+to[ \t]+[^\n:]+?)?[ \t]*:[ \t]*", re.IGNORECASE
)
_LEAD = re.compile(rf"^[ \t]*[\[(]?{_CLOCK}[\])]?[ \t]*[-–—]?[ \t]*(?=\S)")
_INNER = re.compile(rf"^[ \t]*(?P<name>[^\n:\[(]+?)[ \t]*[\[(]{_CLOCK}[\])][ \t]*:[ \t]*")
_ALONE = re.compile(rf"^[ \t]*(?:\[(?P<name>[^\]\n]+)\]|(?P<bare>[^\n]+?))[ \t]+[\[(]?{_CLOCK}[\])]?[ \t]*$")
_WALL_CLOCK = 3 * 3600  # a first time later than this is one of a clock on the wall
_LEAST = 2
_LONGEST_HEAD = 300  # characters of a line in which a name and a time stand, at most


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a turn begins: `line` is the place of its line, `words` that of its first word."""

    speaker: str
    start: float | None
    line: int
    words: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: where it begins, its text, and as much of its beginning as can name a speaker."""

    at: int
    text: str

    @property
    def head(self) -> str:
        return self.text[:_LONGEST_HEAD]

    @property
    def is_short(self) -> bool:
        return len(self.text) <= _LONGEST_HEAD


def read_named(text: str) -> Talk | None:
    """The turns of a text that names its speakers; None when it does not look like one.

    Times, where there are any, are only those at which turns begin.
    """
    lines = list(_lines(text))
    for origin, heads_of in _WAYS:
        heads = heads_of(lines)
        if len(heads) >= _LEAST and _somebody_returns(heads) and heads[0].line <= len(text) / 2:
            marks = {
                line.at
                for line in lines
                if origin is not Origin.STAMPED and line.is_short and _ONLY_TIME.match(line.text)
            }
            turns = [_turn(text, head, end, marks) for head, end in _with_ends(heads, len(text))]
            return Talk(tuple(_from_zero(turns)), origin)
    return None


def _lines(text: str) -> Iterator[_Line]:
    at = 0
    for line in text.split("\n"):
        yield _Line(at, line)
        at += len(line) + 1


def _chat(lines: Sequence[_Line]) -> list[_Head]:
    """Zoom's saved chat: “14:02:11 From Ana Silva to Everyone: words”, the words there or on the next lines."""
    found = ((line, _CHAT.match(line.head)) for line in lines)
    return [_Head(" ".join(m["name"].split()), _seconds(m), line.at, line.at + m.end()) for line, m in found if m]


def _leading(lines: Sequence[_Line]) -> list[_Head]:
    """“[00:00:03] Ana: words”, or “Ana (00:00:03): words”."""
    heads = []
    for line in lines:
        lead = _LEAD.match(line.head)
        named = prefix(line.head[lead.end() :], loose=True) if lead else None
        inner = _INNER.match(line.head)
        if lead and named:
            heads.append(_Head(named[0], _seconds(lead), line.at, line.at + lead.end() + named[1]))
        elif inner and is_name(inner["name"].strip()):
            heads.append(_Head(inner["name"].strip(), _seconds(inner), line.at, line.at + inner.end()))
    return heads


def _alone(lines: Sequence[_Line]) -> list[_Head]:
    """“[Ana Silva] 14:02:11” (Zoom) or “Ana Silva   0:03” (Teams) on a line, the words on the next ones."""
    heads = []
    for line in lines:
        found = _ALONE.match(line.text) if line.is_short else None
        if found:
            name = " ".join((found["name"] or found["bare"]).strip(" *_").split())
            if found["name"] or is_name(name):
                heads.append(_Head(name, _seconds(found), line.at, line.at + len(line.text)))
    return heads


def _meet(lines: Sequence[_Line]) -> list[_Head]:
    """“Ana Silva”, “00:00:03” and the words, each on its own line, as Google Meet writes it."""
    full = [line for line in lines if line.text.strip()]
    heads = []
    for name, time in pairwise(full):
        found = _ONLY_TIME.match(time.text) if time.is_short else None
        if found and name.is_short and is_name(name.text.strip(" *_")):
            heads.append(_Head(name.text.strip(" *_"), _seconds(found), name.at, time.at + len(time.text)))
    return heads


def _plain(lines: Sequence[_Line]) -> list[_Head]:
    """“Ana: words”; one word in small letters is a name where such names come back."""
    found = [(line, prefix(line.head, loose=True)) for line in lines]
    counts = Counter(named[0] for _, named in found if named)
    small = any(count >= _LEAST for name, count in counts.items() if not is_name(name))
    return [
        _Head(named[0], None, line.at, line.at + named[1])
        for line, named in found
        if named and (is_name(named[0]) or (small and (counts[named[0]] >= _LEAST or named[0].isalpha())))
    ]


_WAYS: tuple[tuple[Origin, Callable[[Sequence[_Line]], list[_Head]]], ...] = (
    (Origin.ZOOM_CHAT, _chat),
    (Origin.STAMPED, _leading),
    (Origin.STAMPED, _alone),
    (Origin.MEET, _meet),
    (Origin.PLAIN, _plain),
)


def _somebody_returns(heads: Sequence[_Head]) -> bool:
    """Whether anybody speaks twice: a list of facts with a name before each has no such thing."""
    return len({head.speaker for head in heads}) < len(heads)


def _with_ends(heads: Sequence[_Head], end: int) -> Iterator[tuple[_Head, int]]:
    ends = [*(head.line for head in heads[1:]), end]
    yield from zip(heads, ends, strict=True)


def _turn(text: str, head: _Head, end: int, marks: set[int]) -> Turn:
    """The turn up to the next one, without space around it and without times that only mark a new page."""
    stop = min([mark for mark in marks if head.words < mark < end], default=end)
    words = text[head.words : stop]
    start = head.words + len(words) - len(words.lstrip())
    stop = max(start, head.words + len(words.rstrip()))
    return Turn(head.speaker, text[start:stop], head.start, None, Span(start, stop))


def _seconds(found: re.Match[str]) -> float:
    hours, half = int(found["h"] or 0), (found["half"] or "").strip().lower()
    if half:
        hours = int(found["h"] or found["m"]) % 12 + (12 if half.startswith("p") else 0)
        if not found["h"]:  # “2:05 PM” has hours and minutes only
            return hours * 3600.0 + int(found["s"]) * 60
    return hours * 3600.0 + int(found["m"]) * 60 + int(found["s"])


def _from_zero(turns: Sequence[Turn]) -> Iterator[Turn]:
    """The turns with times from the beginning of the talk, where they are times of a clock on the wall."""
    first = next((turn.start for turn in turns if turn.start is not None), 0.0)
    back = first if first >= _WALL_CLOCK else 0.0
    for turn in turns:
        start = None if turn.start is None else max(0.0, turn.start - back)
        yield Turn(turn.speaker, turn.text, start, None, turn.span)
