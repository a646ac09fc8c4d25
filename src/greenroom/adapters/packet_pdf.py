"""The packet as one PDF: pages that are set here, and the papers' own pages behind them, the same bytes each time."""

from __future__ import annotations

import hashlib
import io
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.pdfium import ONE_AT_A_TIME
from greenroom.adapters.typesetting import CannotBeSet, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.packet import Packet

MOST_PAGES = 200
"""A paper with more pages stays out of the PDF and is in the zip only."""

_ZIP_ONLY = "so it is in the zip only"
_LOCKED = f"locked with a password, {_ZIP_ONLY}"
_BROKEN = f"not readable, {_ZIP_ONLY}"
_OTHER = f"not a PDF, picture or text, {_ZIP_ONLY}"
_EMPTY = f"without pages, {_ZIP_ONLY}"
_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif"}
_TEXTS = (".txt", ".md", ".text", ".csv")
_LONGEST_TEXT = 200_000
_MADE_AT = re.compile(rb"/CreationDate\(D:[^)]{0,40}\)")
_NAMES = re.compile(rb"/ID\[<([0-9A-F]{32})><([0-9A-F]{32})>\]")
_HEAD, _TAIL = 2_000, 2_000  # bytes at either end in which the writer puts its date and its number


def render_packet(packet: Packet) -> bytes:
    """The pages of a packet that are ours: what is in it, who will be there, what to ask, stories, checklist."""
    words = {name: value for name, value in asdict(packet).items() if name != "brief"}
    words["has_brief"] = packet.brief is not None
    return typeset("packet.typ", "packet", words)


@dataclass(frozen=True, slots=True)
class Pages:
    """A paper as pages of a PDF, and how many."""

    content: bytes
    count: int


def pages_of(name: str, content: bytes) -> Pages | str:
    """A paper as pages: a PDF as it is, a picture or a text set on a page; else in a few words why it is none.

    Args:
        name: of its file; its ending tells a text.
        content: its bytes; they tell everything else.
    """
    if content.lstrip()[:5].startswith(b"%PDF-"):
        return _looked_at(content)
    picture = next((kind for mark, kind in _PICTURES.items() if content.startswith(mark)), "")
    try:
        if picture:
            words = {"name": name, "picture": picture, "text": ""}
            return _looked_at(typeset("paper.typ", "paper", words, content))
        if name.lower().endswith(_TEXTS) and len(content) <= _LONGEST_TEXT:
            text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\t", "    ")
            return _looked_at(typeset("paper.typ", "paper", {"name": name, "picture": "", "text": text}))
    except (UnicodeDecodeError, CannotBeSet):
        return _BROKEN
    return _OTHER


def _looked_at(content: bytes) -> Pages | str:
    """A PDF with the number of its pages, or why it cannot be joined to others."""
    import pypdfium2  # noqa: PLC0415 - heavy, only for a packet

    with ONE_AT_A_TIME:
        try:
            pdf = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as problem:
            return _LOCKED if "password" in str(problem).lower() else _BROKEN
        count = len(pdf)
        pdf.close()
    if count > MOST_PAGES:
        return f"{count} pages long, {_ZIP_ONLY}"
    return Pages(content, count) if count else _EMPTY


def merged(parts: Sequence[bytes]) -> bytes:
    """The pages of several PDFs one after the other; each must have come out of `pages_of` or the typesetter."""
    import pypdfium2  # noqa: PLC0415

    out = io.BytesIO()
    with ONE_AT_A_TIME:
        whole = pypdfium2.PdfDocument.new()
        for part in parts:
            piece = pypdfium2.PdfDocument(part)
            whole.import_pages(piece)
            piece.close()
        whole.save(out)
        whole.close()
    return _without_date(out.getvalue())


def _without_date(content: bytes) -> bytes:
    """The same file without the moment at which it was made, and with a number that follows from its pages."""
    head, rest = content[:_HEAD], content[_HEAD:]
    head = _MADE_AT.sub(lambda match: b"/CreationDate(D:" + b"0" * (len(match[0]) - 17) + b")", head, count=1)
    body, tail = rest[:-_TAIL], rest[-_TAIL:]
    number = hashlib.sha256(head + body).hexdigest()[:32].upper().encode()
    return head + body + _NAMES.sub(b"/ID[<" + number + b"><" + number + b">]", tail)
