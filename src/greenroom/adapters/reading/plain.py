"""Plain text and Markdown: the bytes as characters, line ends made alike."""

from __future__ import annotations

from greenroom.core.documents import Document, Kind

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_plain(content: bytes, kind: Kind = Kind.TEXT) -> Document:
    """Read text; UTF-8 and UTF-16 are told by their bytes, anything else is taken for Western European.

    Args:
        content: the bytes of the file.
        kind: plain text or Markdown.
    """
    return Document(kind, decoded(content))


def decoded(content: bytes) -> str:
    """The characters of a text file, with plain newlines.

    Args:
        content: the bytes of the file.
    """
    if content.startswith(_UTF16):
        text = content.decode("utf-16", "replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "")
