"""The characters of a page: spaces of every width, hyphens at the end of a line, weight told by the font."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typst

from greenroom.adapters.reading import read_document

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.core.documents import Document


def read(source: str, folder: Path) -> Document:
    path = folder / "page.typ"
    path.write_text(source, encoding="utf-8")
    return read_document("cv.pdf", bytes(typst.compile(str(path))))


@pytest.mark.parametrize("blank", ["~", "\u2009", "\u2003", "\u00a0", "\u202f"])
def test_a_blank_of_any_width_is_a_blank(blank: str, tmp_path: Path) -> None:
    assert (
        read(f"Ann{blank}Lee of the Corner Bakery", tmp_path).text.replace("\n", " ") == "Ann Lee of the Corner Bakery"
    )


def test_signs_that_are_not_seen_are_not_read(tmp_path: Path) -> None:
    assert read("Ann\u200b Lee\u2060 of the Corner Bakery", tmp_path).text == "Ann Lee of the Corner Bakery"


def test_a_word_broken_at_the_end_of_a_line_keeps_its_hyphen_for_later(tmp_path: Path) -> None:
    page = '#set page(width: 5cm)\n#set text(hyphenate: true, lang: "en")\n'
    source = f"{page}Internationalization of administrative responsibilities"
    assert any(line.text.endswith("-") for line in read(source, tmp_path).lines)


def test_size_and_weight_of_a_line_are_told(tmp_path: Path) -> None:
    heading, words = read('#text(18pt, weight: "bold")[Experience]\n\nBaker at the Corner Bakery', tmp_path).lines
    assert (heading.size, heading.bold) == (18.0, True)
    assert (words.size, words.bold) == (11.0, False)


def test_a_page_of_very_many_scattered_words_is_read_from_top_to_bottom(tmp_path: Path) -> None:
    cells = "".join(f"[a{number}]," for number in range(1000))
    found = read(
        f"#set page(margin: 1cm)\n#set text(5pt)\n#grid(columns: 20, column-gutter: 8pt, row-gutter: 3pt, {cells})",
        tmp_path,
    )
    assert found.text.split()[:3] == ["a0", "a1", "a2"]
    assert found.text.split()[-1] == "a999"
