"""PDF files read with their layout: lines in reading order, columns apart, icons and ligatures cleaned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.adapters.pdfium import ONE_AT_A_TIME
from greenroom.core.documents import Document, Kind, Line
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.adapters.reading.segments import Segment

MOST_PAGES = 60
_FEWEST_LETTERS = 20
_MOST_SEGMENTS_FOR_COLUMNS = 900


def read_pdf(content: bytes) -> Document:
    """Read a PDF's text with the place of every line.

    Args:
        content: the bytes of the file.

    Raises:
        UnreadableFile: when it is broken, locked with a password, scanned, or longer than 60 pages.
    """
    with ONE_AT_A_TIME:
        pages = _segments_by_page(content)
    blocks = _blocks(pages)
    lines = _lines(blocks)
    if sum(len(line.text) for line in lines) < _FEWEST_LETTERS:
        raise UnreadableFile(
            "This PDF holds pictures but no text; it is probably a scan. Save it from the program it was written in, "
            "or paste the text."
        )
    return Document(Kind.PDF, "\n".join(line.text for line in lines), lines=lines)


def _segments_by_page(content: bytes) -> list[list[Segment]]:
    import pypdfium2  # noqa: PLC0415 - heavy, only when a PDF comes
    from pypdfium2 import raw  # noqa: PLC0415

    from greenroom.adapters.reading.letters import letters_of  # noqa: PLC0415
    from greenroom.adapters.reading.segments import segments_of  # noqa: PLC0415
    from greenroom.adapters.reading.wrapped_dates import with_whole_dates  # noqa: PLC0415

    pdf = _open(content, pypdfium2)
    try:
        if len(pdf) > MOST_PAGES:
            raise UnreadableFile(
                f"This PDF has {len(pdf)} pages; Greenroom reads up to {MOST_PAGES}. Save only the pages that matter."
            )
        return [with_whole_dates(segments_of(letters_of(pdf[number], raw))) for number in range(len(pdf))]
    except pypdfium2.PdfiumError as broken:
        raise UnreadableFile("This PDF is damaged. Save or download it again.") from broken
    finally:
        pdf.close()


def _open(content: bytes, pypdfium2: Any) -> Any:  # noqa: ANN401 - pypdfium2 has no types
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as problem:
        if "password" in str(problem).lower():
            raise UnreadableFile(
                "This PDF is locked with a password. Save a copy without one and try again."
            ) from problem
        raise UnreadableFile("This PDF is damaged or cut off. Save or download it again.") from problem


def _blocks(pages: Sequence[Sequence[Segment]]) -> list[list[tuple[int, Segment]]]:
    from greenroom.adapters.reading.columns import in_reading_order  # noqa: PLC0415

    if any(len(page) > _MOST_SEGMENTS_FOR_COLUMNS for page in pages):
        return [[(number, one) for one in page] for number, page in enumerate(pages)]
    return in_reading_order(pages)


def _lines(blocks: Sequence[Sequence[tuple[int, Segment]]]) -> tuple[Line, ...]:
    lines: list[Line] = []
    start = 0
    for block in blocks:
        for page, one in block:
            box = {"left": one.left, "right": one.right, "top": one.top, "bottom": one.bottom}
            lines.append(Line(one.text, start, page, size=one.size, bold=one.bold, **box))
            start += len(one.text) + 1
    return tuple(lines)
