"""Pages set by typst: words go in as JSON and are never read as markup; the same words give the same bytes."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping

_LAYOUTS = files("greenroom.adapters") / "layouts"
_PACKED_FONTS_END = "\u0530"  # the packed fonts hold Latin, Greek and Cyrillic
_PUNCTUATION = range(0x2000, 0x2800)


class CannotBeSet(ValueError):  # noqa: N818 - reads as a sentence where it is raised
    """The typesetter cannot make pages of this: the picture is broken."""


def typeset(layout: str, name: str, words: Mapping[str, Any], picture: bytes = b"") -> bytes:
    """The PDF that a layout makes of some words, and of a picture if it shows one as `/picture`.

    Args:
        layout: the file in `adapters/layouts`.
        name: under which the layout finds the words.
        words: what it sets; whatever JSON can hold.
        picture: the bytes of the picture.

    Raises:
        CannotBeSet: the picture is broken.
    """
    text = json.dumps(words, ensure_ascii=False)
    text = "".join(char for char in text if char == "\n" or char.isprintable() or char in "\u200c\u200d")
    with tempfile.TemporaryDirectory() as folder:
        if picture:
            Path(folder, "picture").write_bytes(picture)
        compiler = typst.Compiler(
            (_LAYOUTS / layout).read_bytes(),
            root=folder,
            font_paths=_fonts(system_fonts=_needs_system_fonts(text)),
            sys_inputs={name: text},
        )
        try:
            pdf = compiler.compile(format="pdf", timestamp=0)
        except typst.TypstError as problem:
            if not picture:
                raise
            raise CannotBeSet(str(problem)) from problem
    if not isinstance(pdf, bytes):
        raise TypeError("The typesetter gave several files for one document.")
    return pdf


def _needs_system_fonts(words: str) -> bool:
    """Whether there are letters that the packed fonts lack."""
    return any(char >= _PACKED_FONTS_END and ord(char) not in _PUNCTUATION for char in words)


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    """The packed fonts; looking through the machine's own takes time, so that is done when needed."""
    return typst.Fonts(include_system_fonts=system_fonts)
