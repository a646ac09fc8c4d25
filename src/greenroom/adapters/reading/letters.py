"""The single characters of a PDF page, cleaned: where each stands, how large, how bold."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|medium|-bd|\bbd\b", re.IGNORECASE)
_PLAIN = re.compile(r"regular|book|light|italic|oblique|roman|-it\b", re.IGNORECASE)
_BULLET_FONTS = re.compile(r"symbol|wingding|dingbat|webding", re.IGNORECASE)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_HYPHENS_AT_THE_END = {"\x02", "\ufffe", "\u00ad"}
_UNSEEN = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\ufffd", "\ufe0e", "\ufe0f"}
_SPACES = {" ", "\u00a0", "\t", "\u2002", "\u2003", "\u2009", "\u202f", "\u2007", "\u200a"}
_NAME_LENGTH = 256
_MOST_SHAPES = 4000


@dataclass(frozen=True, slots=True)
class Letter:
    """One printed character; an icon has no text, a space has a blank.

    The box is in points from the page's top left corner; `place` counts the characters in the order of the file.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float
    bold: bool
    place: int


def letters_of(page: Any, raw: Any) -> list[Letter]:  # noqa: ANN401 - pypdfium2 has no types
    """All upright characters of a page, in the order of the file.

    Args:
        page: a pypdfium2 page.
        raw: the `pypdfium2.raw` module.
    """
    textpage = page.get_textpage()
    height = page.get_height()
    try:
        letters = list(_read(textpage, raw, height))
    finally:
        textpage.close()
    return letters + _drawn_bullets(page, raw, height, letters)


def _drawn_bullets(page: Any, raw: Any, height: float, letters: list[Letter]) -> list[Letter]:  # noqa: ANN401
    """Bullets that were drawn as small discs or squares, as browsers do, just before the first word of a line."""
    firsts = _first_letters(letters)
    bullets: list[Letter] = []
    for number, shape in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if number > _MOST_SHAPES:
            break
        left, bottom, right, top = shape.get_bounds()
        if not (1.2 <= right - left <= 7 and 0.8 <= (right - left) / max(top - bottom, 0.1) <= 1.25):
            continue
        middle = height - (top + bottom) / 2
        word = next(
            (one for one in firsts if one.top <= middle <= one.bottom and 0 < one.left - right < 1.9 * one.size), None
        )
        if word is not None and right - left < 0.5 * word.size:
            bullets.append(replace(word, text="•", left=left, right=right))
    return bullets


def _first_letters(letters: list[Letter]) -> list[Letter]:
    """Letters with nothing printed just to the left of them on their line."""
    rows: dict[int, list[Letter]] = {}
    for letter in letters:
        if letter.text.strip():
            rows.setdefault(round(letter.base), []).append(letter)
    firsts = []
    for row in rows.values():
        row.sort(key=lambda one: one.left)
        firsts += [
            two
            for one, two in zip([None, *row], row, strict=False)
            if one is None or two.left - one.right > 1.2 * two.size
        ]
    return firsts


def _read(textpage: Any, raw: Any, height: float) -> Iterator[Letter]:  # noqa: ANN401
    for index in range(raw.FPDFText_CountChars(textpage)):
        if raw.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        if abs(raw.FPDFText_GetCharAngle(textpage, index)) > 0.1 and not _upright(raw, textpage, index):
            continue
        letter = _letter(textpage, raw, height, index)
        if letter is not None:
            yield letter


def _upright(raw: Any, textpage: Any, index: int) -> bool:  # noqa: ANN401
    angle = raw.FPDFText_GetCharAngle(textpage, index)
    return bool(angle < 0 or abs(angle - 2 * math.pi) < 0.1)


def _letter(textpage: Any, raw: Any, height: float, index: int) -> Letter | None:  # noqa: ANN401
    code = raw.FPDFText_GetUnicode(textpage, index)
    box = raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    if not raw.FPDFText_GetLooseCharBox(textpage, index, box):
        return None
    raw.FPDFText_GetCharOrigin(textpage, index, x, y)
    font = _font_name(textpage, raw, index)
    text = _clean(code, font)
    if text is None:
        return None
    size = _size(textpage, raw, index)
    bold = _is_bold(font, raw.FPDFText_GetFontWeight(textpage, index))
    top, bottom = height - box.top, height - box.bottom
    return Letter(text, box.left, box.right, top, bottom, height - y.value, size, bold, index)


def _is_bold(font: str, weight: int) -> bool:
    """By the font's name; the weight that the file states is an estimate and only counts when it is high."""
    return bool(_BOLD.search(font)) or (weight >= 800 and not _PLAIN.search(font))


def _clean(code: int, font: str) -> str | None:
    """The text to keep: None drops the character, empty marks an icon."""
    if 0xE000 <= code <= 0xF8FF or code > 0xEFFFF:
        return "•" if _BULLET_FONTS.search(font) else ""
    sign = chr(code) if 0 < code < 0x110000 else ""
    if sign in _HYPHENS_AT_THE_END:
        return "-"
    if sign in _SPACES:
        return " "
    if sign in _UNSEEN or code < 0x20:
        return None
    return _LIGATURES.get(sign, sign)


def _size(textpage: Any, raw: Any, index: int) -> float:  # noqa: ANN401
    matrix = raw.FS_MATRIX()
    size = float(raw.FPDFText_GetFontSize(textpage, index))
    if raw.FPDFText_GetMatrix(textpage, index, matrix):
        size *= math.hypot(matrix.b, matrix.d) or 1.0
    return round(size, 1)


def _font_name(textpage: Any, raw: Any, index: int) -> str:  # noqa: ANN401
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(textpage, index, buffer, _NAME_LENGTH, flags)
    return buffer.value.decode("utf-8", "replace")
