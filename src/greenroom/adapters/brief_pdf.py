"""The brief as a PDF: always one A4 page, typeset, the same bytes for the same brief."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import typst

if TYPE_CHECKING:
    from greenroom.core.brief import Brief

_TEMPLATE = files("greenroom.adapters") / "layouts" / "brief.typ"
_PACKED_FONTS_END = "\u0530"  # the packed fonts hold Latin, Greek and Cyrillic
_PUNCTUATION = range(0x2000, 0x2800)


def render_brief(brief: Brief) -> bytes:
    """One A4 page. What does not fit gives way by rank: type gets smaller, then quotes and lower-ranked lines go."""
    words = json.dumps(
        asdict(brief) | {"title": _title(brief), "heading": brief.role or "Interview"}, ensure_ascii=False
    )
    words = "".join(char for char in words if char == "\n" or char.isprintable() or char in "\u200c\u200d")
    compiler = typst.Compiler(
        _TEMPLATE.read_bytes(),
        font_paths=_fonts(system_fonts=_needs_system_fonts(words)),
        sys_inputs={"brief": words},
    )
    pdf = compiler.compile(format="pdf", timestamp=0)
    if not isinstance(pdf, bytes):
        raise TypeError("The typesetter gave several files for one page.")
    return pdf


def _title(brief: Brief) -> str:
    """What the PDF calls itself."""
    return " · ".join(part for part in ("Interview brief", brief.role, brief.employer) if part)


def _needs_system_fonts(words: str) -> bool:
    """Whether there are letters that the packed fonts lack."""
    return any(char >= _PACKED_FONTS_END and ord(char) not in _PUNCTUATION for char in words)


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    """The packed fonts; looking through the machine's own takes time, so that is done when needed."""
    return typst.Fonts(include_system_fonts=system_fonts)
