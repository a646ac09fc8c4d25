"""Comma-separated files: encoding and separator told by the content, headings and rows out."""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING

from greenroom.adapters.reading.plain import decoded
from greenroom.core.errors import UnreadableFile
from greenroom.core.imports.values import MOST_COLUMNS, MOST_ROWS, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SEPARATORS = (",", ";", "\t", "|")
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13}
_TRIED = 50  # rows by which the separator is told
_NOT_A_TABLE = "This is not a CSV file. In your tracker or spreadsheet choose “Save as CSV”, and hand that in."
_BROKEN = "This CSV file is broken: a quotation mark does not close. Save it as CSV once more and try again."


def read_table(content: bytes) -> Table:
    """The table in a comma-separated file, separated by whatever it is. Rows without anything in them are left out.

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: it is empty, no such file, broken, or has more rows or columns than are taken in.
    """
    if not content.strip():
        raise UnreadableFile("This file is empty. Choose another one.", field="file")
    _refuse_other_kinds(content)
    text = decoded(content).replace("\0", "")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.rstrip()) == 5:
        return _table(_rows(rest, first[4]))
    return _table(_rows(text, _separator(text)))


def _refuse_other_kinds(content: bytes) -> None:
    if content.startswith(b"PK\x03\x04"):
        raise UnreadableFile("This is an Excel or packed file. Save it as CSV, and hand that in.", field="file")
    start = content[:4096]
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    if start.startswith((b"%PDF", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"<!doctype", b"<html")):
        raise UnreadableFile(_NOT_A_TABLE, field="file")
    if not wide and (b"\0" in start or sum(byte in _CONTROLS for byte in start) > 0.02 * len(start)):
        raise UnreadableFile(_NOT_A_TABLE, field="file")


def _separator(text: str) -> str:
    """The character that parts most rows into the same number of cells, and into more than one; a tab before others.

    Nobody writes tabs within a cell, but Eurostat writes commas within the first one of each row.
    """
    return max(_SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> tuple[float, bool, int]:
    lines = (f"{line}\n" for line in text.split("\n", _TRIED * 4)[: _TRIED * 4])
    widths: Counter[int] = Counter()
    try:
        for number, row in enumerate(csv.reader(lines, delimiter=separator)):
            if number == _TRIED:
                break
            widths[len(row)] += bool(row)
    except csv.Error:
        return 0.0, False, 0
    width, count = widths.most_common(1)[0] if widths else (1, 0)
    return (count / max(1, widths.total()) if width > 1 else 0.0), width > 1 and separator == "\t", width


def _rows(text: str, separator: str) -> list[list[str]]:
    found = []
    try:
        for row in csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=separator):
            if any(cell.strip() for cell in row):
                found.append(row)
            if len(found) > MOST_ROWS + 1:
                break
    except csv.Error as broken:
        raise UnreadableFile(_BROKEN, field="file") from broken
    return found


def _table(rows: list[list[str]]) -> Table:
    if len(rows) < 2:
        raise UnreadableFile("This file has no rows below its headings. Choose another one.", field="file")
    if len(rows) > MOST_ROWS + 1:
        raise UnreadableFile(
            f"This file has more than {MOST_ROWS:,} rows, the most that is taken in at once. Split it in parts.",
            field="file",
        )
    width = max(len(row) for row in rows)
    if width > MOST_COLUMNS:
        raise UnreadableFile(
            f"This file has {width:,} columns, and {MOST_COLUMNS} are read. Delete those that you do not need.",
            field="file",
        )
    headings = [heading.strip() or f"Column {place}" for place, heading in enumerate(_padded(rows[0], width), 1)]
    return Table(tuple(headings), tuple(tuple(_padded(row, width)) for row in rows[1:]))


def _padded(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def rows_of(content: bytes) -> Iterator[list[str]]:
    """The rows of a comma-separated file of any length, one after the other, headings among them.

    Raises:
        UnreadableFile: it is empty, no such file, or broken.
    """
    if not content.strip():
        raise UnreadableFile("This file is empty. Choose another one.", field="file")
    _refuse_other_kinds(content)
    text = decoded(content).replace("\0", "")
    try:
        yield from csv.reader((f"{line}\n" for line in text.split("\n")), delimiter=_separator(text))
    except csv.Error as broken:
        raise UnreadableFile(_BROKEN, field="file") from broken
