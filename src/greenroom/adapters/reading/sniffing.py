"""What a file really is, told by its content; its name only decides between kinds of plain text."""

from __future__ import annotations

import io
import re
import zipfile

from greenroom.core.documents import Kind
from greenroom.core.errors import UnreadableFile

MOST_BYTES = 20 * 1024 * 1024
_MOST_UNPACKED = 100 * 1024 * 1024
_IMAGES = re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|BM.{4}\x00\x00|RIFF.{4}WEBP", re.DOTALL)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_WORD_PART = "word/document.xml"
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}


def kind_of(name: str, content: bytes) -> Kind:
    """The kind of a file.

    Args:
        name: its name; used for plain text only, to tell Markdown, YAML and JSON.
        content: its bytes.

    Raises:
        UnreadableFile: when it is empty, too large, or of a kind that Greenroom cannot read.
    """
    if not content.strip():
        raise UnreadableFile("This file is empty. Choose another one.")
    if len(content) > MOST_BYTES:
        raise UnreadableFile("This file is larger than 20 MB. Save a smaller copy, without pictures, and try again.")
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(_ZIP):
        return _packed(content)
    _refuse_other_kinds(content)
    return _kind_of_text(name.lower(), content)


def _packed(content: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            unpacked = sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as broken:
        raise UnreadableFile("This file is damaged or cut off. Save or download it again.") from broken
    if unpacked > _MOST_UNPACKED:
        raise UnreadableFile(
            "This file unpacks to more than 100 MB. Save a smaller copy, without pictures, and try again."
        )
    if _WORD_PART in names:
        return Kind.DOCX
    if "content.xml" in names:
        raise UnreadableFile("This is an OpenDocument file. Save it as PDF or DOCX and try again.")
    raise UnreadableFile("This is a packed file, not a document. Unpack it and choose the document inside.")


def _refuse_other_kinds(content: bytes) -> None:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableFile(
            "This is an old Word file or one locked with a password. Save it as DOCX without a password and try again."
        )
    if content.startswith(b"{\\rtf"):
        raise UnreadableFile("This is an RTF file. Save it as DOCX or PDF and try again.")
    if _IMAGES.match(content):
        raise UnreadableFile(
            "This is a picture. Choose a file with text in it: PDF, DOCX, HTML, Markdown or plain text."
        )
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    start = content[:4096]
    if not wide and (b"\x00" in start or sum(byte in _CONTROLS for byte in start) > 0.02 * len(start)):
        raise UnreadableFile(
            "Greenroom cannot read this kind of file. Choose PDF, DOCX, HTML, Markdown, plain text, JSON or YAML."
        )


def _kind_of_text(name: str, content: bytes) -> Kind:
    if _HTML.match(content[:4096]) or (name.endswith((".html", ".htm")) and b"<" in content[:4096]):
        return Kind.HTML
    first = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if first == b"{" or name.endswith(".json"):
        return Kind.JSON
    if name.endswith((".yaml", ".yml")) or re.search(rb"^cv:\s*$", content[:4096], re.MULTILINE):
        return Kind.YAML
    return Kind.MARKDOWN if name.endswith((".md", ".markdown")) else Kind.TEXT
