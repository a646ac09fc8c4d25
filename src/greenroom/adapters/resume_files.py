"""A résumé as a file: PDF, Word, plain text, JSON Resume or RenderCV, each made of the same page or the same fields."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from greenroom.core.resumes.page import page_of
from greenroom.core.resumes.plain_text import to_plain_text
from greenroom.core.resumes.rendercv_writing import to_rendercv
from greenroom.core.resumes.writing import to_json_resume

if TYPE_CHECKING:
    from greenroom.core.resumes.page import Page
    from greenroom.core.resumes.values import Resume

_ONE_LINE = 1_000_000  # letters: a point that breaks could be taken for two

FORMATS = {
    "pdf": ("PDF", "application/pdf"),
    "docx": ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "txt": ("Plain text", "text/plain; charset=utf-8"),
    "json": ("JSON Resume", "application/json"),
    "yaml": ("RenderCV", "application/yaml"),
}
"""The files that a résumé can be, by their endings: name and media type."""


def content_of(resume: Resume, kind: str, design: str = "plain", paper: str = "a4") -> bytes:
    """The bytes of a résumé as a file of one of `FORMATS`.

    Args:
        resume: the résumé.
        kind: one of `FORMATS`.
        design: for a PDF, one of `core.resumes.looks.DESIGNS`.
        paper: for a PDF, one of `core.resumes.looks.PAPERS`.
    """
    match kind:
        case "pdf":
            return pdf_of(page_of(resume), design, paper)
        case "docx":
            from greenroom.adapters.resume_docx import render_docx  # noqa: PLC0415 - loads python-docx

            return render_docx(page_of(resume))
        case "txt":
            return to_plain_text(page_of(resume)).encode()
        case "json":
            data = {name: value for name, value in to_json_resume(resume).items() if name != "greenroom"}
            return json.dumps(data, ensure_ascii=False, indent=2).encode()
        case _:
            import yaml  # noqa: PLC0415 - only when YAML is made

            return yaml.safe_dump(to_rendercv(resume), allow_unicode=True, sort_keys=False, width=_ONE_LINE).encode()


@lru_cache(maxsize=8)
def pdf_of(page: Page, design: str = "plain", paper: str = "a4") -> bytes:
    """The PDF of a page; a page that is looked at, counted and read back is set once."""
    from greenroom.adapters.resume_pdf import render_resume  # noqa: PLC0415 - loads the typesetter

    return render_resume(page, design, paper)
