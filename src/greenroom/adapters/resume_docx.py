"""A résumé as a Word file: headings, list points and plain paragraphs, so that every reader finds its way."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

from greenroom.core.resumes.page import BAR

if TYPE_CHECKING:
    from greenroom.core.resumes.page import Entry, Page, PageSection

_STAMP = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)  # the same words give the same document
_MARGIN, _SET_IN = 2.0, 0.63  # centimetres; what a job was is set in like the points under it


def render_docx(page: Page) -> bytes:
    """The Word file of a résumé."""
    from docx import Document  # noqa: PLC0415 - heavy, only when a Word file is made
    from docx.shared import Cm, Pt  # noqa: PLC0415

    document = Document()
    document.core_properties.author = page.name
    document.core_properties.title = page.name
    document.core_properties.created = document.core_properties.modified = _STAMP
    for section in document.sections:
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(10.5)
    style.paragraph_format.space_after = Pt(3)
    _head(document, page)
    for each in page.sections:
        _section(document, each)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _head(document: Any, page: Page) -> None:  # noqa: ANN401 - python-docx has few types
    from docx.shared import Pt  # noqa: PLC0415

    name = document.add_paragraph().add_run(page.name)
    name.bold, name.font.size = True, Pt(20)
    if page.headline:
        document.add_paragraph().add_run(page.headline).font.size = Pt(12)
    if page.contact:
        document.add_paragraph(" | ".join(page.contact))
    if page.summary:
        document.add_heading("Summary", level=2)
        document.add_paragraph(page.summary)


def _section(document: Any, section: PageSection) -> None:  # noqa: ANN401
    document.add_heading(section.title, level=2)
    for entry in section.entries:
        _entry(document, entry)
    if not section.lines and section.words:
        document.add_paragraph(BAR.join(section.words))
        return
    for words in section.words:
        document.add_paragraph(words, style="List Bullet")


def _entry(document: Any, entry: Entry) -> None:  # noqa: ANN401
    from docx.shared import Cm  # noqa: PLC0415

    if entry.head:
        _kept_with_next(document.add_paragraph()).add_run(entry.head).bold = True
    if entry.under:
        _kept_with_next(document.add_paragraph()).add_run(entry.under)
    if entry.text:
        document.add_paragraph(entry.text).paragraph_format.left_indent = Cm(_SET_IN)
    for point in entry.points:
        document.add_paragraph(point, style="List Bullet")


def _kept_with_next(paragraph: Any) -> Any:  # noqa: ANN401
    paragraph.paragraph_format.keep_with_next = True
    return paragraph
