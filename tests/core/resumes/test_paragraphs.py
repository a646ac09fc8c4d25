"""Lines that a page broke are put together again; what a hyphen at a line's end means is told by the résumé itself."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.resumes.paragraphs import joined, paragraphs_of, words_known
from greenroom.core.resumes.rows import rows_of

NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("line", "following", "known", "whole"),
    [
        ("Baked bread", "for the town", NONE, "Baked bread for the town"),
        ("led the develop-", "ment of ovens", NONE, "led the development of ovens"),
        ("a cross-", "functional team", NONE, "a cross-functional team"),
        ("a market-", "driven plan", NONE, "a market-driven plan"),
        ("the oven-", "fresh bread", frozenset({"oven-fresh"}), "the oven-fresh bread"),
        ("the oven-", "fresh bread", frozenset({"ovenfresh"}), "the ovenfresh bread"),
        ("the oven-", "fresh bread", frozenset({"oven", "fresh"}), "the oven-fresh bread"),
        ("in Baden-", "Württemberg", NONE, "in Baden-Württemberg"),
        ("bread -", "and cake", NONE, "bread - and cake"),
        ("from 2019-", "2021", NONE, "from 2019- 2021"),
    ],
)
def test_two_lines_are_one_text(line: str, following: str, known: frozenset[str], whole: str) -> None:
    assert joined(line, following, known) == whole


def page(*lines: tuple[str, float, float, int]) -> Document:
    """Lines of 10 points, each as its words, left edge, top and page."""
    text = "\n".join(line[0] for line in lines)
    starts = [sum(len(one[0]) + 1 for one in lines[:number]) for number in range(len(lines))]
    return Document(
        Kind.PDF,
        text,
        tuple(
            Line(words, start, number, left, left + 5 * len(words), top, top + 12, 10.0)
            for (words, left, top, number), start in zip(lines, starts, strict=True)
        ),
    )


def texts(document: Document, edge: float = 0.0) -> list[str]:
    rows = rows_of(document)
    return [one.text for one in paragraphs_of(rows, words_known(rows), edge)]


def test_a_bullet_goes_on_over_its_lines() -> None:
    found = texts(
        page(
            ("• Baked three hundred loaves a day for the whole of the", 50, 100, 0),
            ("town", 60, 113, 0),
            ("• Sold cake", 50, 126, 0),
        )
    )
    assert found == ["Baked three hundred loaves a day for the whole of the town", "Sold cake"]


def test_a_bullet_goes_on_over_a_page_break() -> None:
    found = texts(
        page(
            ("Bakery", 50, 40, 0),
            ("• Baked three hundred loaves a day and took", 50, 700, 0),
            ("them to the shops", 60, 60, 1),
        )
    )
    assert found[1:] == ["Baked three hundred loaves a day and took them to the shops"]


def test_a_short_line_ends_its_paragraph() -> None:
    found = texts(
        page(
            ("Baked bread for the town.", 50, 100, 0),
            ("Sold cake to guests of the inn.", 50, 113, 0),
            ("Cleaned ovens.", 50, 126, 0),
        ),
        edge=500,
    )
    assert found == ["Baked bread for the town.", "Sold cake to guests of the inn.", "Cleaned ovens."]


def test_a_full_line_goes_on_in_the_next() -> None:
    full = "Ran the bakery and its four shops with a team of twenty people in the town of"
    assert texts(page((full, 50, 100, 0), ("Leeds.", 50, 113, 0))) == [f"{full} Leeds."]


def test_a_wide_gap_between_lines_parts_paragraphs() -> None:
    full = "Ran the bakery and its four shops with a team of twenty people in the town of"
    found = texts(page((full, 50, 100, 0), ("leeds and sold", 50, 113, 0), ("Cake", 50, 160, 0)))
    assert found == [f"{full} leeds and sold", "Cake"]
