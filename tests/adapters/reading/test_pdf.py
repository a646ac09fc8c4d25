"""PDF files: locked, damaged, too long, and pages with columns, bullets and rotated words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typst

from greenroom.adapters.reading import read_document
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.core.documents import Document


def pdf_of(source: str, folder: Path) -> bytes:
    path = folder / "page.typ"
    path.write_text(source, encoding="utf-8")
    return bytes(typst.compile(str(path)))


def read(source: str, folder: Path) -> Document:
    return read_document("cv.pdf", pdf_of(source, folder))


LOCK = (
    "<</Filter/Standard/V 1/R 2/P -4"
    "/O<92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd>"
    "/U<902d6c0d6b77adef97ca1c71e49308c613b917b2ad6ef711a0cb410737994360>>>"
)


def locked_pdf() -> bytes:
    """An empty page behind the password "secret"."""
    parts = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        LOCK,
    ]
    written, places = "%PDF-1.4\n", ["0000000000 65535 f \n"]
    for number, part in enumerate(parts, start=1):
        places.append(f"{len(written):010d} 00000 n \n")
        written += f"{number} 0 obj{part}endobj\n"
    name = b"0123456789abcdef".hex()
    trailer = f"trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<{name}><{name}>]>>"
    return f"{written}xref\n0 5\n{''.join(places)}{trailer}\nstartxref\n{len(written)}\n%%EOF\n".encode()


def test_a_pdf_locked_with_a_password_gets_one_sentence() -> None:
    with pytest.raises(UnreadableFile, match="locked with a password"):
        read_document("cv.pdf", locked_pdf())


def test_a_pdf_of_more_than_sixty_pages_is_refused_with_its_number(tmp_path: Path) -> None:
    source = "#for number in range(61) [A page of words #pagebreak(weak: true)]"
    with pytest.raises(UnreadableFile, match="61 pages"):
        read(source, tmp_path)


def test_sixty_pages_are_read(tmp_path: Path) -> None:
    source = "#for number in range(60) [A page of words #pagebreak(weak: true)]"
    assert read(source, tmp_path).lines[-1].page == 59


def test_a_pdf_cut_off_gets_one_sentence(tmp_path: Path) -> None:
    whole = pdf_of("Ann Lee bakes bread for the town", tmp_path)
    with pytest.raises(UnreadableFile, match="damaged"):
        read_document("cv.pdf", whole[:400])


def test_words_set_on_end_in_the_margin_are_left_out(tmp_path: Path) -> None:
    source = "Ann Lee bakes bread for the town\n\n#rotate(90deg)[Draft of the year]"
    assert read(source, tmp_path).text == "Ann Lee bakes bread for the town"


def test_lists_keep_their_bullets_and_ligatures_are_letters(tmp_path: Path) -> None:
    read_again = read("- Office of fine fluff\n- Baked bread", tmp_path)
    assert read_again.text == "• Office of fine fluff\n• Baked bread"


def test_bullets_that_were_drawn_and_not_typed_are_bullets(tmp_path: Path) -> None:
    dot = "#box(baseline: -2pt, circle(radius: 1.5pt, fill: black))#h(5pt)"
    source = f"Corner Bakery of Leeds\n\n{dot}Baked bread\n\n{dot}Sold cake\n\n#circle(radius: 40pt)"
    assert read(source, tmp_path).text == "Corner Bakery of Leeds\n• Baked bread\n• Sold cake"


def test_a_symbol_of_an_icon_font_is_not_read(tmp_path: Path) -> None:
    assert read("#str.from-unicode(0xE001) Ann Lee of the Corner Bakery", tmp_path).text == (
        "Ann Lee of the Corner Bakery"
    )
