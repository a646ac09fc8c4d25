"""Heads of entries whose names are parted by bars: a line that names, and under it where, at what place and when.

    Shift supervisor
    Brightline Logistics · Leeds · Mar 2021 – Present

Where a whole section is written so, the bars say where each name ends, and no comma, dash or “at” inside a name does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.dates import find_ranges, is_now, without_dates
from greenroom.core.resumes.words import is_place
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.resumes.rows import Cell, Row

_BARS = re.compile(r"\s+([|·•])\s+")
_DOTS = re.compile(r"\s·(?:\s|$)")
_TWO_NAMES = re.compile(r",\s|\s(?:[-–—@|·]|at|bei|chez|bij)\s")
_LABEL = re.compile(r"^(employer|company|school|university|place|location|subject|field of study):\s+", re.IGNORECASE)
_WHERE = {"employer", "company", "school", "university"}
_PLACES, _SUBJECTS = {"place", "location"}, {"subject", "field of study"}


@dataclass(frozen=True, slots=True)
class Barred:
    """The names of one head: those of the first line, and the employer or school and the place of the second.

    A name of the first line that is known to be missing has no text; `labelled` where the second line says what
    it names.
    """

    first: tuple[Cell, ...]
    where: Cell | None
    place: Cell | None
    labelled: bool = False


def is_date(text: str) -> bool:
    """Whether a text is nothing but a date or a stretch of time."""
    return is_now(text) or (bool(find_ranges(text)) and not without_dates(text))


def date_behind_bar(text: str) -> tuple[int, str] | None:
    """Where the dates begin that stand behind the last bar of a line, and the bar; None where none do."""
    last = next(reversed(list(_BARS.finditer(text))), None)
    return (last.end(), last.group(1)) if last and is_date(text[last.end() :]) else None


def has_bars(text: str) -> bool:
    """Whether a line has middle dots between its names, or goes on behind one at its end."""
    return bool(_DOTS.search(text))


def has_label(text: str) -> bool:
    """Whether a line says itself where something was: “Employer: …”."""
    found = _LABEL.match(text)
    return found is not None and found.group(1).lower() not in _SUBJECTS


def barred_heads(heads: Sequence[Sequence[Row]], *, most_first: int) -> list[Barred] | None:
    """The names of every head of a section; None where the section is not written with bars throughout.

    Args:
        heads: for each entry the rows of its head.
        most_first: how many names a first line may hold: 1 for a title, 2 for a degree and its subject.
    """
    signs = {found[1] for rows in heads for row in rows if (found := _date_behind(row))}
    labelled = any(has_label(row.text) for rows in heads for row in rows)
    signs |= {"·" for rows in heads for row in rows if row.text.endswith(" ·")}  # a line that broke behind its bar
    signs = signs or _signs_without_dates(heads)
    if len(signs) != 1 and not (labelled and not signs):
        return None
    sign = next(iter(signs), "·")
    kept = [names for rows in heads if (names := _names(rows, sign, most_first)) is not None]
    if len(kept) < len(heads) or (not labelled and _only_places(kept)):
        return None
    return kept


def _signs_without_dates(heads: Sequence[Sequence[Row]]) -> set[str]:
    """The bars in second lines, where no head has a date."""
    if any(is_date(cell.text) for rows in heads for row in rows for cell in row.cells):
        return set()
    seconds = [rows[1] for rows in heads if len(rows) == 2 and len(rows[1].cells) == 1]
    return {found.group(1) for row in seconds for found in _BARS.finditer(row.text)}


def _only_places(heads: Sequence[Barred]) -> bool:
    """Whether the employers stand in the first lines, as where “Cook at the Swan” stands over “Leeds | 2019”."""
    where = [head.where for head in heads if head.where]
    two = any(_TWO_NAMES.search(cell.text) for head in heads for cell in head.first)
    return two and all(is_place(cell.text) for cell in where) and not any(head.place for head in heads)


def _date_behind(row: Row) -> tuple[int, str] | None:
    return date_behind_bar(row.cells[0].text) if len(row.cells) == 1 else None


def _names(rows: Sequence[Row], sign: str, most_first: int) -> Barred | None:
    if any(len(row.cells) > 1 for row in rows):
        return None
    above, below = _two_lines(rows, sign)
    if above is None or _ends_dated(above):
        return None
    first = _first(above, sign, most_first)
    under = [piece for piece in _pieces(below, sign) if not is_date(piece.text)] if below else []
    told = {label.lower(): cell for label, cell in map(_labelled, under) if label}
    plain = [piece for piece in under if not _labelled(piece)[0]]
    if len(first) > most_first or len(plain) > 2 or (most_first == 1 and len(plain) == 1 and _BARS.search(above.text)):
        return None
    where = next((cell for label, cell in told.items() if label not in _PLACES), None) or _next(plain)
    place = next((cell for label, cell in told.items() if label in _PLACES), None) or _next(plain)
    return Barred(tuple(first), where, place, labelled=bool(told))


def _next(cells: list[Cell]) -> Cell | None:
    return cells.pop(0) if cells else None


def _first(above: Cell, sign: str, most_first: int) -> list[Cell]:
    if most_first == 1 or not above.text:
        return [above] if above.text else []
    subject = _subject_in(above)
    return [replace(above, text=""), subject] if subject is not None else _pieces(above, sign)


def _two_lines(rows: Sequence[Row], sign: str) -> tuple[Cell | None, Cell | None]:
    """The line that names and the line under it; a line that broke is one again where weight tells the two apart."""
    cells = [row.cells[0] for row in rows]
    bold = next((number for number, cell in enumerate(cells) if not cell.bold), len(cells))
    if not cells[0].bold and (cells[0].text.endswith(f" {sign}") or _labelled(cells[0])[0] in _WHERE):
        bold = 0
    elif not 0 < bold < len(cells):
        bold = len(cells) - 1 if len(cells) > 1 or _is_below(cells[0], sign) else 1
        if bold > 1:
            return None, None
    above = _joined(cells[:bold]) if bold else replace(cells[0], text="")
    return above, _joined(cells[bold:]) if cells[bold:] else None


def _is_below(cell: Cell, sign: str) -> bool:
    """Whether a line that stands alone is one that says where and when."""
    if _subject_in(cell) is not None:
        return False
    return _ends_dated(cell) or has_label(cell.text) or f" {sign} " in cell.text


def _ends_dated(cell: Cell) -> bool:
    return is_date(cell.text) or date_behind_bar(cell.text) is not None


def _joined(cells: Sequence[Cell]) -> Cell:
    span = Span(cells[0].span.start, cells[-1].span.end)
    return replace(cells[0], text=" ".join(cell.text for cell in cells), span=span)


def _pieces(cell: Cell, sign: str) -> list[Cell]:
    pieces: list[Cell] = []
    start = 0
    for match in [*(each for each in _BARS.finditer(cell.text) if each.group(1) == sign), None]:
        end = match.start() if match else len(cell.text)
        if cell.text[start:end].strip():
            pieces.append(_part(cell, start, end))
        start = match.end() if match else end
    return pieces


def _part(cell: Cell, start: int, end: int) -> Cell:
    return replace(cell, text=cell.text[start:end], span=Span(cell.span.start + start, cell.span.start + end))


def _labelled(cell: Cell) -> tuple[str, Cell]:
    match = _LABEL.match(cell.text)
    if match is None:
        return "", cell
    return match.group(1).lower(), _part(cell, match.end(), len(cell.text))


def _subject_in(cell: Cell) -> Cell | None:
    label, words = _labelled(cell)
    return words if label in _SUBJECTS else None
