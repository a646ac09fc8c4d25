"""A résumé as a PDF in three designs: one column, real text, the same bytes for the same words."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict
from typing import TYPE_CHECKING

from greenroom.adapters.pdfium import ONE_AT_A_TIME
from greenroom.adapters.typesetting import draw, letters_without_glyph, typeset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.resumes.page import Page

_LAYOUT, _NAME = "resume.typ", "resume"
_FONTS = {"plain": "Libertinus Serif", "green": "Libertinus Serif", "compact": "New Computer Modern"}
_RIGHT_TO_LEFT = {"R", "AL"}


def render_resume(page: Page, design: str = "plain", paper: str = "a4") -> bytes:
    """The PDF of a résumé.

    Args:
        page: what stands on it.
        design: one of `core.resumes.looks.DESIGNS`.
        paper: one of `core.resumes.looks.PAPERS`.
    """
    return typeset(_LAYOUT, _NAME, _inputs(page, design, paper))


def render_pictures(page: Page, design: str = "plain", paper: str = "a4") -> tuple[bytes, ...]:
    """The same pages as pictures (PNG)."""
    return draw(_LAYOUT, _NAME, _inputs(page, design, paper))


def _inputs(page: Page, design: str, paper: str) -> dict[str, object]:
    return {"page": asdict(page), "design": design, "paper": paper, "right_to_left": _is_right_to_left(page)}


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2  # noqa: PLC0415 - heavy, only when a PDF is looked at

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def not_printable(page: Page, design: str = "plain") -> str:
    """The letters of a résumé for which this machine has no font; they would come out as boxes."""
    return letters_without_glyph("".join(_words(asdict(page))), _FONTS[design])


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _words(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _words(each)


def _is_right_to_left(page: Page) -> bool:
    """Whether the name is written from right to left, and the page with it."""
    first = next((each for each in page.name if unicodedata.category(each).startswith("L")), "")
    return bool(first) and unicodedata.bidirectional(first) in _RIGHT_TO_LEFT
