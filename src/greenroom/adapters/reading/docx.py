"""Word files: paragraphs, tables, headers and lists, with the size and weight of every line."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAMAGED = "This Word file is damaged. Open it in Word or LibreOffice, save it again, and try that copy."
_LIST_STYLE = re.compile(r"\blist|aufzählung|liste|lijst", re.IGNORECASE)
_HEADING_STYLE = re.compile(r"^(?:heading|überschrift|titre|título|kop)\s*(\d)?", re.IGNORECASE)
_SETS_BULLETS = re.compile(r"\blist (?:bullet|number)", re.IGNORECASE)
_GLYPH = re.compile(r"^[•◦▪▫●○■□‣⁃∙·►➢❖◆✓✔➔→*–—-]\s")
_BODY_SIZE = 11.0
_LIST_INDENT = 18.0
_A_POINT = 12700  # in the units of Word files


@dataclass(frozen=True, slots=True)
class _Printed:
    """One printed line: its cells from left to right, with size and weight."""

    cells: tuple[str, ...]
    size: float
    bold: bool
    indent: float = 0.0


def read_docx(content: bytes) -> Document:
    """Read a Word file; list paragraphs begin with "• ", tabs and table cells part the cells of a line.

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: when it is damaged or holds no text.
    """
    printed = list(_printed(_open(content)))
    lines: list[Line] = []
    start = 0
    for number, one in enumerate(printed):
        left = one.indent
        for text in one.cells:
            right = left + len(text) * 5.0
            top = number * 14.0
            lines.append(Line(text, start, 0, left, right, top, top + 12.0, one.size, one.bold))
            start += len(text) + 1
            left = max(right + 20.0, 300.0)
    if not any(line.text.strip() for line in lines):
        raise UnreadableFile("This Word file holds no text. If the text is a picture, paste it as text.")
    return Document(Kind.DOCX, "\n".join(line.text for line in lines), tuple(lines))


def _open(content: bytes) -> Any:  # noqa: ANN401 - python-docx has few types
    from zipfile import BadZipFile  # noqa: PLC0415

    import docx  # noqa: PLC0415 - heavy, only when a Word file comes
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415
    from lxml.etree import XMLSyntaxError  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        return docx.Document(io.BytesIO(content))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, XMLSyntaxError, AttributeError) as broken:
        raise UnreadableFile(_DAMAGED) from broken


def _printed(document: Any) -> Iterator[_Printed]:  # noqa: ANN401
    seen: set[str] = set()
    for section in document.sections:
        for paragraph in section.header.paragraphs:
            for line in _lines(paragraph):
                if " ".join(line.cells) not in seen:
                    seen.add(" ".join(line.cells))
                    yield line
    yield from _blocks(document)


def _blocks(parent: Any) -> Iterator[_Printed]:  # noqa: ANN401
    from docx.table import Table  # noqa: PLC0415

    for block in parent.iter_inner_content():
        if isinstance(block, Table):
            yield from _table(block)
        else:
            yield from _lines(block)


def _table(table: Any) -> Iterator[_Printed]:  # noqa: ANN401
    """A row of short cells is one line; cells with several paragraphs are columns, read one after the other."""
    if _is_layout(table):
        for cell in _cells_by_column(table):
            yield from _blocks(cell)
        return
    for row in table.rows:
        yield from _table_row(row)


def _cells_by_column(table: Any) -> Iterator[Any]:  # noqa: ANN401
    """Every cell once, column after column; a merged cell is read where it begins."""
    seen: list[Any] = []
    for column in range(len(table.columns)):
        for row in table.rows:
            cell = row.cells[column]
            if cell._tc not in seen:  # noqa: SLF001 - merged cells share one element
                seen.append(cell._tc)  # noqa: SLF001
                yield cell


def _is_layout(table: Any) -> bool:  # noqa: ANN401
    tall = sum(all(len(cell.paragraphs) > 4 for cell in row.cells) and len(row.cells) > 1 for row in table.rows)
    return tall > 0 and len(table.rows) <= 3


def _table_row(row: Any) -> Iterator[_Printed]:  # noqa: ANN401
    columns: list[list[_Printed]] = []
    before = None
    for cell in row.cells:
        if cell._tc is not before:  # noqa: SLF001 - merged cells come again and again
            columns.append(list(_blocks(cell)))
        before = cell._tc  # noqa: SLF001
    columns = [column for column in columns if column]
    for number in range(max(map(len, columns), default=0)):
        inside = [column[number] for column in columns if number < len(column)]
        main = max(inside, key=lambda one: len(one.cells[0]))
        yield _Printed(tuple(text for one in inside for text in one.cells), main.size, main.bold)


def _lines(paragraph: Any) -> Iterator[_Printed]:  # noqa: ANN401
    listed = _is_listed(paragraph)
    size, bold = _look(paragraph)
    for number, raw in enumerate(paragraph.text.replace("\u00ad", "").split("\n")):
        cells = tuple(" ".join(part.split()) for part in re.split(r"\t+| {4,}", raw) if part.strip())
        if not cells:
            continue
        if listed and number == 0 and not _has_bullet(paragraph, cells[0]):
            cells = (f"• {cells[0]}", *cells[1:])
        yield _Printed(cells, size, bold, _LIST_INDENT if listed else _indent(paragraph))


def _has_bullet(paragraph: Any, text: str) -> bool:  # noqa: ANN401
    """Whether a bullet was typed; behind one that Word sets itself, a dash is the first word."""
    if not _GLYPH.match(text):
        return False
    return text[0] not in "–—-" or not _SETS_BULLETS.search(paragraph.style.name or "")


def _indent(paragraph: Any) -> float:  # noqa: ANN401
    """How far a paragraph is set in, in points; one whose first line hangs out to the left is not."""
    own = paragraph.paragraph_format
    return max(0.0, (own.left_indent or 0) / _A_POINT + min(0.0, (own.first_line_indent or 0) / _A_POINT))


def _is_listed(paragraph: Any) -> bool:  # noqa: ANN401
    properties = paragraph._p.pPr  # noqa: SLF001 - python-docx has no public name for numbering
    if properties is not None and properties.numPr is not None:
        return True
    return bool(_LIST_STYLE.search(paragraph.style.name or "")) if paragraph.style is not None else False


def _look(paragraph: Any) -> tuple[float, bool]:  # noqa: ANN401
    """Size and weight of the first words; heading styles are large and bold whatever their definition says."""
    style = paragraph.style
    name = style.name or "" if style is not None else ""
    run = next((one for one in paragraph.runs if one.text.strip()), None)
    size = next(
        (
            found.pt
            for found in (run.font.size if run else None, style.font.size if style is not None else None)
            if found
        ),
        _BODY_SIZE,
    )
    bold = next(
        (
            found
            for found in (run.bold if run else None, style.font.bold if style is not None else None)
            if found is not None
        ),
        False,
    )
    if name.lower() == "title":
        return max(size, 24.0), True
    heading = _HEADING_STYLE.match(name)
    return (max(size, 18.0 - 2 * int(heading.group(1) or 1)), True) if heading else (size, bool(bold))
