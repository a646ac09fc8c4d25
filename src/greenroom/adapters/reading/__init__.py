"""Files read: bytes in, a document with its text out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.adapters.reading.sniffing import kind_of
from greenroom.core.documents import Kind

if TYPE_CHECKING:
    from greenroom.core.documents import Document


def read_document(name: str, content: bytes) -> Document:
    """Read a file of any kind that Greenroom knows; its content says what it is, not its name.

    Args:
        name: the name it came with.
        content: its bytes.

    Raises:
        UnreadableFile: with one sentence of what to do, when it cannot be read.
    """
    kind = kind_of(name, content)
    if kind is Kind.PDF:
        from greenroom.adapters.reading.pdf import read_pdf  # noqa: PLC0415 - each reader loads its library when needed

        return read_pdf(content)
    if kind is Kind.DOCX:
        from greenroom.adapters.reading.docx import read_docx  # noqa: PLC0415

        return read_docx(content)
    if kind is Kind.HTML:
        from greenroom.adapters.reading.html import read_html  # noqa: PLC0415

        return read_html(content)
    return _read_text(kind, content)


def _read_text(kind: Kind, content: bytes) -> Document:
    from greenroom.adapters.reading.plain import read_plain  # noqa: PLC0415
    from greenroom.adapters.reading.structured import read_json, read_yaml  # noqa: PLC0415

    if kind is Kind.JSON:
        return read_json(content)
    if kind is Kind.YAML:
        return read_yaml(content)
    return read_plain(content, kind)
