"""Printed rows: cells, bullets, Markdown signs, and what belongs to the edges of pages."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.resumes.rows import Row, rows_of


def texts(rows: list[Row]) -> list[str]:
    return [row.text for row in rows]


def plain(text: str) -> list[Row]:
    return rows_of(Document(Kind.TEXT, text))


def paged(*lines: tuple[str, int, float, float]) -> list[Row]:
    """Rows of a laid-out document: words, page, left, top."""
    starts = [sum(len(one[0]) + 1 for one in lines[:number]) for number in range(len(lines))]
    made = tuple(
        Line(words, start, page, left, left + 5 * len(words), top, top + 10, 10.0)
        for (words, page, left, top), start in zip(lines, starts, strict=True)
    )
    return rows_of(Document(Kind.PDF, "\n".join(line.text for line in made), made))


@pytest.mark.parametrize("bullet", ["•", "-", "–", "*", "o", "►", "✓", "1.", "(2)"])
def test_every_usual_bullet_is_seen_and_cut_off(bullet: str) -> None:
    (row,) = plain(f"{bullet} Baked bread")
    assert (row.text, row.bullet) == ("Baked bread", True)


def test_tabs_and_wide_gaps_part_cells() -> None:
    (row,) = plain("Baker\tCorner Bakery     2019")
    assert [cell.text for cell in row.cells] == ["Baker", "Corner Bakery", "2019"]


def test_markdown_headings_are_large_and_strong_words_bold() -> None:
    first, second, strong = plain("# Ann Lee\n## Experience\n**Corner Bakery**")
    assert first.cells[0].size > second.cells[0].size > strong.cells[0].size
    assert texts([first, second, strong]) == ["Ann Lee", "Experience", "Corner Bakery"]
    assert strong.cells[0].bold


def test_a_bullet_standing_alone_belongs_to_its_words() -> None:
    (row,) = paged(("•", 0, 50, 100), ("Baked bread", 0, 70, 100))
    assert (row.text, row.bullet) == ("Baked bread", True)


def test_a_bullet_comes_before_the_dates_in_the_margin() -> None:
    (row,) = paged(("2019 – 2021", 0, 50, 100), ("• Baked bread", 0, 150, 100))
    assert ([cell.text for cell in row.cells], row.bullet) == (["Baked bread", "2019 – 2021"], True)


@pytest.mark.parametrize("edge", ["Page 2", "2 / 3", "Seite 2 von 3", "Ann Lee - Page 2", "Curriculum Vitae"])
def test_page_numbers_and_the_title_of_the_document_are_left_out(edge: str) -> None:
    assert texts(plain(f"Ann Lee\n{edge}\nBaked bread")) == ["Ann Lee", "Baked bread"]


def test_a_running_head_is_read_once() -> None:
    rows = paged(
        ("Ann Lee of Leeds 1", 0, 50, 20),
        ("Baked bread", 0, 50, 100),
        ("Sold cake", 0, 50, 120),
        ("Ann Lee of Leeds 2", 1, 50, 20),
        ("Milled corn", 1, 50, 100),
        ("Fed cows", 1, 50, 120),
    )
    assert texts(rows) == ["Ann Lee of Leeds 1", "Baked bread", "Sold cake", "Milled corn", "Fed cows"]


def test_every_cell_stands_in_the_source_where_its_span_says() -> None:
    text = "# Ann Lee\n\n  - **Baked** bread\tLeeds\n**Baker**\n"
    for row in plain(text):
        for cell in row.cells:
            assert cell.span.of(text) == cell.text
