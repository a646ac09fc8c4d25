"""Excel workbooks: the rows of the first large sheet, as texts. Office Open XML, ECMA-376 part 1, section 18."""

from __future__ import annotations

import io
import re
from typing import IO, TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_STRINGS = "xl/sharedStrings.xml"
_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LARGEST = 400 * 1024 * 1024  # bytes when unpacked, so that a small file cannot fill the memory
_LARGE = 0.5  # of the largest sheet: notes in front of the tables are smaller
_BROKEN = "This workbook is damaged. Open it in your spreadsheet program, save it as CSV, and hand that in."


def is_workbook(content: bytes) -> bool:
    """Whether this is an Excel workbook."""
    return content.startswith(b"PK\x03\x04") and b"xl/w" in content


def workbook_rows(content: bytes) -> Iterator[list[str]]:
    """The rows of the first large sheet, cells that are empty as empty texts.

    Raises:
        UnreadableFile: the workbook is damaged, too large, or holds no sheet.
    """
    from lxml.etree import XMLSyntaxError  # type: ignore[import-untyped]  # noqa: PLC0415 - only when one comes

    try:
        with ZipFile(io.BytesIO(content)) as book:
            if sum(each.file_size for each in book.infolist()) > _LARGEST:
                raise UnreadableFile("This workbook is too large. Save the rows you need as CSV.", field="file")
            strings = _strings(book)
            with book.open(_sheet(book)) as sheet:
                for row in _elements(sheet, "row"):
                    yield _cells(row, strings)
    except (BadZipFile, XMLSyntaxError, KeyError, ValueError, IndexError) as broken:
        raise UnreadableFile(_BROKEN, field="file") from broken


def _sheet(book: ZipFile) -> str:
    """The first sheet that is at least half as large as the largest."""
    sizes = {each.filename: each.file_size for each in book.infolist() if _SHEET.fullmatch(each.filename)}
    if not sizes:
        raise UnreadableFile(_BROKEN, field="file")
    most = max(sizes.values())
    large = [name for name, size in sizes.items() if size >= _LARGE * most]
    return min(large, key=lambda name: int(re.sub(r"\D", "", name)))


def _strings(book: ZipFile) -> list[str]:
    """The texts that cells refer to by number."""
    if _STRINGS not in book.namelist():
        return []
    with book.open(_STRINGS) as opened:
        return ["".join(each.text or "" for each in item.iter(f"{_SPACE}t")) for item in _elements(opened, "si")]


def _elements(opened: IO[bytes], name: str) -> Iterator[Any]:
    """Each element of a name as it is read; what was read is let go."""
    from lxml.etree import iterparse  # noqa: PLC0415 - only when one comes

    for _, element in iterparse(opened, tag=f"{_SPACE}{name}", resolve_entities=False, no_network=True):
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def _cells(row: Any, strings: list[str]) -> list[str]:  # noqa: ANN401 - lxml has no types
    """The texts of a row, each at its column."""
    cells: list[str] = []
    for cell in row.iter(f"{_SPACE}c"):
        place = _column(cell.get("r", "")) if cell.get("r") else len(cells)
        cells += [""] * (place - len(cells))
        value = cell.find(f"{_SPACE}v")
        said = value.text if value is not None and value.text else ""
        if cell.get("t") == "s" and said:
            said = strings[int(said)]
        if cell.get("t") == "inlineStr":
            said = "".join(each.text or "" for each in cell.iter(f"{_SPACE}t"))
        cells.append(said)
    return cells


def _column(reference: str) -> int:
    """The column of a reference such as AB12, counted from 0."""
    place = 0
    for letter in re.sub(r"[^A-Z]", "", reference):
        place = place * 26 + ord(letter) - ord("A") + 1
    if not 1 <= place <= 16_384:  # the most that the format knows
        message = f"no such column: {reference}"
        raise ValueError(message)
    return place - 1
