"""Captions with times: WebVTT (also as Teams and Zoom write it), SubRip (SRT) and SubViewer (SBV).

WebVTT is https://www.w3.org/TR/webvtt1/; SRT and SBV have no standard, they are read as players read them.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.conversations.naming import is_name, prefix
from greenroom.core.conversations.values import Origin, Piece, Talk, Turn
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMES = re.compile(rf"^[ \t]*{_CLOCK}[ \t]*(?:-->|,)[ \t]*{_CLOCK}[^\n]*$", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[^\s>]+)?[ \t]+([^>]*)>|</v>|<[^<>\n]*>|\n|&(?:[a-zA-Z]+|#\d+);")
_BLANK = re.compile(r"\n[ \t]*(?:\n|\Z)")
_PARTS = 4  # groups of a clock
_MOST = 0.8  # of the captions


@dataclass(frozen=True, slots=True)
class _Bit:
    """Words of one voice within a caption."""

    speaker: str
    pieces: tuple[tuple[str, Span], ...]
    start: float
    end: float


def looks_like_cues(text: str) -> bool:
    """Whether the text has captions with a beginning and an end."""
    return _TIMES.search(text) is not None


def read_cues(text: str) -> Talk:
    """The turns of captions; neighbouring captions of one speaker are one turn.

    Captions that name nobody go on with the voice before. Where none names anybody, the speaker is the empty name.
    """
    cues = list(_cues(text))
    first_is_name = _names_come_first(text, [span for _, _, span in cues])
    bits = [bit for cue in cues for bit in _shared(list(_voices(text, *cue, first_is_name=first_is_name)))]
    origin = Origin.WEBVTT if text.lstrip("\ufeff").startswith("WEBVTT") else _other(text)
    return Talk(tuple(_turns(_carried(bits))), origin, timed=bool(bits))


def _other(text: str) -> Origin:
    found = _TIMES.search(text)
    return Origin.SRT if found and "-->" in found[0] else Origin.SBV


def _cues(text: str) -> Iterator[tuple[float, float, Span]]:
    """Each caption's beginning, end and the place of its words."""
    found = list(_TIMES.finditer(text))
    for times, following in zip(found, [*found[1:], None], strict=True):
        start, end = _seconds(times.groups()[:_PARTS]), _seconds(times.groups()[_PARTS:])
        begin = times.end() + 1
        blank = _BLANK.search(text, times.end())
        stop = blank.start() if blank else len(text)
        if following:
            stop = min(stop, following.start())
        stop = begin + len(text[begin:stop].rstrip())
        if begin < stop and end >= start:
            yield start, end, Span(begin, stop)


def _seconds(clock: Sequence[str | None]) -> float:
    hours, minutes, seconds, parts = clock
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + (float(f"0.{parts}") if parts else 0.0)


def _names_come_first(text: str, spans: Sequence[Span]) -> bool:
    """Whether each caption has its speaker's name on a line of its own, as documents of Teams have it."""
    firsts = [span.of(text).partition("\n") for span in spans]
    named = [first.strip() for first, _, words in firsts if words.strip() and is_name(first.strip())]
    return len(named) >= _MOST * len(spans) and len(set(named)) <= max(1, len(named) - 1)


def _voices(text: str, start: float, end: float, span: Span, *, first_is_name: bool) -> Iterator[_Bit]:
    """The voices of one caption, in order; a caption without tags may name its speaker before a colon."""
    speaker, pieces, at = "", [], span.start
    if first_is_name:
        speaker = span.of(text).partition("\n")[0].strip()
        at = min(text.find("\n", span.start) + 1, span.end)
    for tag in _VOICE.finditer(text, at, span.end):
        pieces += _plain(text, at, tag.start())
        at = tag.end()
        if tag[1] is not None:
            if pieces:
                yield _bit(speaker, pieces, start, end)
            speaker, pieces = " ".join(html.unescape(tag[1]).split()), []
        elif tag[0] == "\n" and pieces:
            pieces.append((" ", Span(tag.start(), tag.end())))
        elif tag[0].startswith("&"):
            pieces.append((html.unescape(tag[0]), Span(tag.start(), tag.end())))
    pieces += _plain(text, at, span.end)
    if pieces:
        yield _bit(speaker, pieces, start, end)


def _shared(bits: list[_Bit]) -> list[_Bit]:
    """The voices of one caption, each with its part of the time by the length of its words."""
    if len(bits) <= 1:
        return bits
    lengths = [sum(len(words) for words, _ in bit.pieces) for bit in bits]
    at, span, shared = bits[0].start, bits[0].end - bits[0].start, []
    for bit, length in zip(bits, lengths, strict=True):
        until = at + span * length / sum(lengths)
        shared.append(replace(bit, start=at, end=until))
        at = until
    return shared


def _plain(text: str, start: int, end: int) -> list[tuple[str, Span]]:
    return [(text[start:end], Span(start, end))] if text[start:end].strip() or end - start == 1 else []


def _bit(speaker: str, pieces: list[tuple[str, Span]], start: float, end: float) -> _Bit:
    """The words of one voice; without a tag, its name may stand before them."""
    if not speaker:
        words, span = pieces[0]
        named = prefix(words)
        if named:
            speaker, length = named
            pieces = [(words[length:], Span(span.start + length, span.end)), *pieces[1:]]
    return _Bit(speaker, tuple(piece for piece in pieces if piece[0]), start, end)


def _carried(bits: Sequence[_Bit]) -> list[list[_Bit]]:
    """The captions of each turn."""
    turns: list[list[_Bit]] = []
    for bit in bits:
        if turns and (not bit.speaker or bit.speaker == turns[-1][0].speaker):
            turns[-1].append(bit)
        else:
            turns.append([bit])
    return turns


def _turns(groups: Sequence[list[_Bit]]) -> Iterator[Turn]:
    for bits in groups:
        text, pieces = "", []
        for bit in bits:
            text += " " if text and not text[-1].isspace() else ""
            for words, span in bit.pieces:
                pieces.append(Piece(len(text), span))
                text += words
        if pieces:
            span = Span(pieces[0].span.start, pieces[-1].span.end)
            spoken = sum(bit.end - bit.start for bit in bits)
            ends = max(bit.end for bit in bits)
            yield Turn(bits[0].speaker, text, bits[0].start, ends, span, spoken, tuple(pieces))
