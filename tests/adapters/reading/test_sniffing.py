"""What a file really is, and the kinds that are turned away with a sentence of what to do."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from greenroom.adapters.reading.sniffing import kind_of
from greenroom.core.documents import Kind
from greenroom.core.errors import UnreadableFile


def packed(**parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("cv", b"%PDF-1.7\n", Kind.PDF),
        ("cv.docx", b"\n%PDF-1.4\n", Kind.PDF),
        ("cv.pdf", packed(word__document_xml="<x/>"), Kind.DOCX),
        ("job", b"<!-- saved --><html><body>hi</body></html>", Kind.HTML),
        ("job.htm", b"<p>hi</p>", Kind.HTML),
        ("cv.txt", b'\xef\xbb\xbf {"basics": {}}', Kind.JSON),
        ("cv.txt", b"cv:\n  name: Ann\n", Kind.YAML),
        ("cv.yml", b"name: Ann\n", Kind.YAML),
        ("cv.md", b"# Ann\n", Kind.MARKDOWN),
        ("cv", b"Ann Lee\n", Kind.TEXT),
        ("cv.txt", "Ann Lee".encode("utf-16"), Kind.TEXT),
    ],
)
def test_the_content_says_what_a_file_is(name: str, content: bytes, kind: Kind) -> None:
    assert kind_of(name, content) is kind


@pytest.mark.parametrize("start", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x10\x00\x00\x00WEBP"])
def test_a_picture_renamed_to_a_document_is_still_a_picture(start: bytes) -> None:
    with pytest.raises(UnreadableFile, match="picture"):
        kind_of("cv.pdf", start + b"\x00" * 100)


def test_an_open_document_file_is_told_how_to_be_saved() -> None:
    with pytest.raises(UnreadableFile, match="OpenDocument"):
        kind_of("cv.docx", packed(content_xml="<x/>", mimetype="application"))


def test_a_word_file_that_unpacks_to_a_flood_is_refused_before_it_is_unpacked() -> None:
    flood = bytearray(packed(word__document_xml="<x/>"))
    place = flood.rindex(b"PK\x01\x02")
    flood[place + 24 : place + 28] = struct.pack("<I", 101 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match="more than 100 MB"):
        kind_of("cv.docx", bytes(flood))
