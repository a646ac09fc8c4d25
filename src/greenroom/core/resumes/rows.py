"""The printed rows of a résumé: which words stand on one line, what is a bullet, what belongs to page edges."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.documents import Line
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.documents import Document

_BULLET = re.compile(r"^(?:[•◦▪▫●○■□‣⁃∙·►▸➢➤❖◆◇✓✔➔→▶]|[-–—*+](?=\s)|o(?=\s+[A-ZÀ-Ý]))\s*(?=\S)")
_NUMBERED = re.compile(r"^(?:\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)")
_EDGE = re.compile(
    r"^(?:page|seite|pagina|página)\s*\d+(?:\s*(?:of|von|de|van|sur|/)\s*\d+)?$|^\d{1,2}\s*(?:/|of|von|de|van|sur)\s*\d{1,2}$|"
    r"^last updated\b.{0,30}$|^.{2,60}[-–—|·•,]\s*(?:page\s*)?\d{1,2}\s*(?:/|of|von|de|van|sur)\s*\d{1,2}$|^.{2,60}[-–—|·•,]\s*page\s*\d{1,2}$|"
    r"^(?:curriculum vitae|résumé|resume|cv|lebenslauf)$",
    re.IGNORECASE,
)
_MARKDOWN_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_STRONG = re.compile(r"^(\*\*|__)(.+?)\1$")
_LONGEST_MARGIN = 28
_CELLS = re.compile(r"\t+| {3,}")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that stand together on a row."""

    text: str
    span: Span
    left: float = 0.0
    right: float = 0.0
    size: float = 0.0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One printed row.

    Attributes:
        cells: its words from left to right.
        page: page number, from 0.
        top, bottom: its place on the page in points; line numbers where the source has no pages.
        bullet: whether a bullet stood before the first words, which is cut off.
        gap: whether an empty line stands before it.
    """

    cells: tuple[Cell, ...]
    page: int = 0
    top: float = 0.0
    bottom: float = 0.0
    bullet: bool = False
    gap: bool = False

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def left(self) -> float:
        """Where its words begin."""
        return self.cells[0].left

    @property
    def span(self) -> Span:
        """From its first to its last word in the source."""
        return Span(min(cell.span.start for cell in self.cells), max(cell.span.end for cell in self.cells))


def rows_of(document: Document) -> list[Row]:
    """All rows of a document in reading order, without page numbers and running heads.

    Args:
        document: a document that was read.
    """
    lines = document.lines or tuple(_plain_lines(document.text))
    rows = [_row(group) for group in _groups(lines)]
    return [row for row in _without_edges(rows) if row.cells]


def _plain_lines(text: str) -> Iterable[Line]:
    """Lines of a text without layout; wide gaps and tabs part cells, Markdown signs become size and weight."""
    start = 0
    for number, raw in enumerate(text.split("\n")):
        indent = len(raw) - len(raw.lstrip())
        place = start + indent
        for part in _CELLS.split(raw.strip()):
            if part.strip():
                place = text.index(part, place)
                yield _plain_line(part.strip(), place, number, indent if place == start + indent else place - start)
                place += len(part)
        start += len(raw) + 1


def _plain_line(part: str, place: int, number: int, left: int) -> Line:
    heading = _MARKDOWN_HEADING.match(part)
    strong = _STRONG.match(part)
    size, bold, text = 10.0, False, part
    if heading:
        size, text, bold = 18.0 - 2 * len(heading.group(1)), heading.group(2), True
    elif strong:
        text, bold = strong.group(2), True
    place += part.index(text)
    return Line(
        text,
        place,
        left=left * 5.0,
        right=(left + len(text)) * 5.0,
        top=number * 12.0,
        bottom=number * 12.0 + 10.0,
        size=size,
        bold=bold,
    )


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1] if groups else None
        if last and _same_row(last, line):
            last.append(line)
        else:
            groups.append([line])
    return groups


def _same_row(group: Sequence[Line], line: Line) -> bool:
    first, last = group[0], group[-1]
    if first.page != line.page or line.left < last.right - 2 or line.bottom <= line.top:
        return False
    shared = min(first.bottom, line.bottom) - max(first.top, line.top)
    return shared > 0.5 * min(first.bottom - first.top, line.bottom - line.top)


def _row(lines: Sequence[Line]) -> Row:
    cells = [
        Cell(one.text, Span(one.start, one.start + len(one.text)), one.left, one.right, one.size, one.bold)
        for one in lines
    ]
    cells = _bullet_first(cells)
    top, bottom = min(one.top for one in lines), max(one.bottom for one in lines)
    match = _BULLET.match(cells[0].text) or _NUMBERED.match(cells[0].text)
    if match:
        cells[0] = _shorter(cells[0], match.end())
    elif len(cells) > 1 and len(cells[0].text) == 1 and _BULLET.match(cells[0].text + " x"):
        return Row(tuple(cells[1:]), lines[0].page, top, bottom, bullet=True)
    return Row(tuple(cells), lines[0].page, top, bottom, bullet=bool(match))


def _bullet_first(cells: list[Cell]) -> list[Cell]:
    """A bullet with dates or a place in a column on its left comes first."""
    place = next(
        (number for number, cell in enumerate(cells) if number and _BULLET.match(cell.text) and len(cell.text) > 4), 0
    )
    if not place or any(len(cell.text) > _LONGEST_MARGIN for cell in cells[:place]):
        return cells
    return [*cells[place:], *cells[:place]]


def _shorter(cell: Cell, cut: int) -> Cell:
    return replace(cell, text=cell.text[cut:], span=Span(cell.span.start + cut, cell.span.end))


def _without_edges(rows: Sequence[Row]) -> list[Row]:
    """Rows without page numbers and without words that come back at the edge of every page."""
    kept = [row for row in rows if not _EDGE.match(row.text)]
    pages = {row.page for row in kept}
    if len(pages) < 2:
        return kept
    edges = Counter(re.sub(r"\d+", "#", row.text) for page in pages for row in _edge_rows(kept, page))
    running = {text for text, count in edges.items() if count == len(pages) or count > 2}
    first = min(pages)
    return [
        row
        for row in kept
        if row.page == first or re.sub(r"\d+", "#", row.text) not in running or row not in _edge_rows(kept, row.page)
    ]


def _edge_rows(rows: Sequence[Row], page: int) -> list[Row]:
    mine = sorted((row for row in rows if row.page == page), key=lambda row: row.top)
    return mine[:2] + mine[2:][-1:]
