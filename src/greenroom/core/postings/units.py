"""A posting cut into units: headings, bullet lines and sentences, each with its span in the untouched text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from nupunkt import sent_spans

from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class Shape(StrEnum):
    """How a unit looks on the page."""

    LINE = "line"
    BULLET = "bullet"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of the posting that is read as one thing.

    Attributes:
        text: the words, white space folded, without bullet and emphasis marks.
        span: where they stand in the source.
        shape: a short line of its own, a bullet, or a sentence of a paragraph.
        marked: whether it was set off as a heading by the format (`## …`, `**…**`, capitals, a closing colon).
        block: number of the paragraph it belongs to.
        raw: the same words exactly as the source has them.
        numbered: whether its bullet is a plain number; numbered headings look like numbered items.
    """

    text: str
    span: Span
    shape: Shape
    marked: bool = False
    block: int = 0
    numbered: bool = False
    raw: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """One or more physical lines that belong together: `start` and `end` are offsets into the source."""

    start: int
    end: int
    bullet: bool
    marked: bool
    block: int
    indent: int = 0
    numbered: bool = False


BULLET = re.compile(
    r"[ \t]*(?:[•●▪◦‣∙·■□○◆➤➢►▶✓✔✅☑→»\uf0b7\uf0a7]|"
    r"(?![📍💰🕒🏢📅💶💷💵📌🌍🗓])[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?|"
    r"[*+–—-](?=[ \t])|-(?=[A-Z][a-z])|o(?=[ \t]+[A-Z0-9])|"
    r"\(?\d{1,2}(?:[.)]|(?:\.\d{1,2}){1,2}\.?)(?=[ \t])|\(?[a-z]\)(?=[ \t]))[ \t]*"
)
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s")
_MARKDOWN_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_BOLD_LINE = re.compile(r"[ \t]*(\*\*|__)(?P<inner>[^*_]+)\1:?[ \t]*$")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`")
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"[.!?:;…][\"')\]*_]*$")
_WRAP_WIDTH = 55
_WIDEST_WRAP = 110
_LABELLED = re.compile(r"[A-Z][\w /&()-]{1,30}:\s")
_MISSED_END = re.compile(r"(?<=[a-z0-9)%’'\"”][.!?])[\"”’')]*\s+(?=[A-ZÄÖÜ“\"€£$])")
_ABBREVIATION = re.compile(
    (
        r"(?:\b(?:e\.g|i\.e|etc|approx|incl|min|max|no|nr|dr|mr|mrs|ms|prof|st|vs|ca|cf|inc|ltd|co|dept|p\.a|"
        r"a\.m|p\.m|b\.sc|m\.sc|b\.tech|yrs?)|\b[A-Za-z])\.$"
    ),
    re.IGNORECASE,
)
_SHORT_LINE_WORDS = 12


def cut_into_units(source: str) -> tuple[Unit, ...]:
    """Cut a text into headings, bullets and sentences, in the order of the source."""
    units: list[Unit] = []
    rows = list(_rows(source))
    hard_wrapped = _is_hard_wrapped(rows, source)
    for row in _joined(rows, source, hard_wrapped=hard_wrapped):
        units.extend(_units_of(row, source))
    return tuple(units)


def _is_hard_wrapped(rows: list[_Row], source: str) -> bool:
    """Whether sentences run over line ends: enough full lines are followed by one that begins with a small letter."""
    full = [
        below
        for above, below in pairwise(rows)
        if _WRAP_WIDTH <= above.end - above.start <= _WIDEST_WRAP and above.block == below.block and not below.bullet
    ]
    running_on = sum(1 for row in full if source[row.start].islower())
    return bool(full) and running_on >= len(full) * 0.4


def fold(text: str) -> str:
    """Words with white space folded and emphasis marks of Markdown left out."""
    return _SPACE.sub(" ", _EMPHASIS.sub("", text)).strip()


def _rows(source: str) -> Iterator[_Row]:
    """The physical lines that are not blank, with what their look says."""
    offset = block = 0
    for line in source.splitlines(keepends=True):
        start, offset = offset, offset + len(line)
        if not line.strip():
            block += 1
            continue
        yield _row_of(line.rstrip(), start, block)


def _row_of(line: str, start: int, block: int) -> _Row:
    """One physical line without its bullet or heading mark."""
    indent = len(line) - len(line.lstrip())
    end = start + len(line)
    heading = _MARKDOWN_HEADING.match(line)
    if heading:
        return _Row(start + heading.end(), end, bullet=False, marked=True, block=block, indent=indent)
    bold = _BOLD_LINE.match(line)
    if bold:
        inside = Span(start + bold.start("inner"), start + bold.end("inner"))
        return _Row(inside.start, inside.end, bullet=False, marked=True, block=block, indent=indent)
    bullet = BULLET.match(line)
    if bullet and bullet.end() < len(line):
        numbered = bool(_NUMBER.match(line))
        return _Row(start + bullet.end(), end, True, False, block, indent, numbered)  # noqa: FBT003 - bullet, marked
    return _Row(start + indent, end, bullet=False, marked=_is_loud(line), block=block, indent=indent)


def _is_loud(line: str) -> bool:
    """A line in capitals, or one that ends with a colon, is set off as a heading."""
    words = line.strip().split()
    letters = [character for character in line if character.isalpha()]
    if len(words) > _SHORT_LINE_WORDS or not letters:
        return False
    return line.rstrip().endswith(":") or (len(letters) > 4 and all(letter.isupper() for letter in letters))


def _joined(rows: list[_Row], source: str, *, hard_wrapped: bool) -> Iterator[_Row]:
    """Rows with hard-wrapped lines put together again."""
    current: _Row | None = None
    for row in rows:
        if current is not None and _continues(current, row, source, hard_wrapped=hard_wrapped):
            current = replace(current, end=row.end)
            continue
        if current is not None:
            yield current
        current = row
    if current is not None:
        yield current


def _continues(above: _Row, row: _Row, source: str, *, hard_wrapped: bool) -> bool:
    """Whether a line goes on with the sentence of the line above it."""
    if row.bullet or row.marked or above.marked or row.block != above.block:
        return False
    if _LABELLED.match(source, row.start, row.end):
        return False
    last_line = source[above.start : above.end].rsplit("\n", 1)[-1].rstrip()
    first = source[row.start]
    if above.bullet:
        return first.islower() or (row.indent > above.indent and not _SENTENCE_END.search(last_line))
    full = hard_wrapped and len(last_line) >= _WRAP_WIDTH
    if _SENTENCE_END.search(last_line):
        return full and not last_line.endswith(":")
    return first.islower() or (full and not _LABELLED.match(source, above.start, above.end))


def _units_of(row: _Row, source: str) -> Iterator[Unit]:
    """One unit for a heading or bullet, several for a paragraph of sentences."""
    text = source[row.start : row.end]
    if row.marked:
        yield _unit(source, row.start, row.end, Shape.LINE, row)
        return
    spans = _sentences(text)
    if row.bullet:
        if _is_long_bullet(text, spans):
            yield from (_unit(source, row.start + start, row.start + end, Shape.BULLET, row) for start, end in spans)
        else:
            yield _unit(source, row.start, row.end, Shape.BULLET, row)
        return
    alone = len(spans) == 1 and len(text.split()) <= _SHORT_LINE_WORDS and not text.rstrip().endswith((".", "!", "?"))
    shape = Shape.LINE if alone else Shape.SENTENCE
    yield from (_unit(source, row.start + start, row.start + end, shape, row) for start, end in spans)


def _sentences(text: str) -> list[tuple[int, int]]:
    """Sentence spans: nupunkt's, cut again where it ran on over a plain full stop and a capital."""
    found: list[tuple[int, int]] = []
    for start, end in sent_spans(text) or [(0, len(text))]:
        begin = int(start)
        for stop in _MISSED_END.finditer(text, int(start), int(end)):
            if not _ABBREVIATION.search(text, begin, stop.start()):
                found.append((begin, stop.end()))
                begin = stop.end()
        if text[begin : int(end)].strip():
            found.append((begin, int(end)))
    return found


def _is_long_bullet(text: str, spans: list[tuple[int, int]]) -> bool:
    """A bullet that holds a paragraph of three sentences and more is read sentence by sentence."""
    return len(spans) > 2 and len(text) > 300


def _unit(source: str, start: int, end: int, shape: Shape, row: _Row) -> Unit:
    """A unit with white space trimmed off its span."""
    words = source[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    raw = source[start:end]
    return Unit(fold(raw), Span(start, end), shape, row.marked, row.block, row.numbered, raw)
