"""Pages set by typst: words go in as JSON and are never read as markup; the same words give the same bytes."""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

if TYPE_CHECKING:
    from collections.abc import Mapping

_LAYOUTS = files("greenroom.adapters") / "layouts"
_PACKED_FONTS_END = "\u0530"  # the packed fonts hold Latin, Greek and Cyrillic
_NOBODYS = "\U0010fffd"  # a private letter that no font draws
_GLYPH = re.compile(rb'href="#(\w+)"')
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
    with tempfile.TemporaryDirectory() as folder:
        if picture:
            Path(folder, "picture").write_bytes(picture)
        try:
            pdf = _compiler(layout, name, words, folder).compile(format="pdf", timestamp=0)
        except typst.TypstError as problem:
            if not picture:
                raise
            raise CannotBeSet(str(problem)) from problem
    if not isinstance(pdf, bytes):
        raise TypeError("The typesetter gave several files for one document.")
    return pdf


def draw(layout: str, name: str, words: Mapping[str, Any], resolution: float = 110.0) -> tuple[bytes, ...]:
    """The pages that a layout makes of some words as pictures (PNG), at a resolution in dots an inch."""
    with tempfile.TemporaryDirectory() as folder:
        made = _compiler(layout, name, words, folder).compile(format="png", ppi=resolution)
    return tuple(made) if isinstance(made, list) else (made,) if isinstance(made, bytes) else ()


def _compiler(layout: str, name: str, words: Mapping[str, Any], folder: str) -> typst.Compiler:
    text = json.dumps(words, ensure_ascii=False)
    text = "".join(char for char in text if char == "\n" or char.isprintable() or char in "\u200c\u200d")
    return typst.Compiler(
        (_LAYOUTS / layout).read_bytes(),
        root=folder,
        font_paths=_fonts(system_fonts=_needs_system_fonts(text)),
        sys_inputs={name: text},
    )


def _needs_system_fonts(words: str) -> bool:
    """Whether there are letters that the packed fonts lack."""
    return any(char >= _PACKED_FONTS_END and ord(char) not in _PUNCTUATION for char in words)


def letters_without_glyph(words: str, font: str) -> str:
    """The letters for which neither the packed fonts nor the machine's own have a glyph: boxes would be printed.

    Each letter is set alone and its drawing compared with that of a letter which no font has.
    """
    letters = [
        each for each in dict.fromkeys(words) if _needs_system_fonts(each) and unicodedata.category(each)[0] in "LNS"
    ]
    if not letters:
        return ""
    source = f'#set page(width: auto, height: auto)\n#set text(font: "{font}")\n'
    source += "#pagebreak()".join(f'#text("\\u{{{ord(each):x}}}")\n' for each in (_NOBODYS, *letters))
    compiler = typst.Compiler(source.encode(), font_paths=_fonts(system_fonts=True))
    pages = compiler.compile(format="svg")
    drawn = [_GLYPH.findall(page or b"") for page in (pages if isinstance(pages, list) else [pages])]
    pairs = zip(letters, drawn[1:], strict=True)
    return "".join(letter for letter, glyphs in pairs if not glyphs or glyphs == drawn[0])


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    """The packed fonts; looking through the machine's own takes time, so that is done when needed."""
    return typst.Fonts(include_system_fonts=system_fonts)
