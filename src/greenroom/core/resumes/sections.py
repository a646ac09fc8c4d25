"""The rows of a résumé parted by its section headings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.dates import find_ranges
from greenroom.core.resumes.headings import Section, section_like, section_of
from greenroom.core.resumes.words import title_score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.resumes.rows import Cell, Row

_STRONG = {Section.WORK, Section.EDUCATION, Section.SKILLS, Section.SUMMARY, Section.PROJECTS}
_MOST_WORDS = 7
_Style = tuple[int, bool, bool]


@dataclass(frozen=True, slots=True)
class Part:
    """One section: what it is about, the words of its heading, its rows."""

    section: Section | None
    heading: str
    rows: tuple[Row, ...]


def parts_of(rows: Sequence[Row]) -> list[Part]:
    """The sections in order; the first, without a heading, is the head of the résumé.

    Args:
        rows: all rows in reading order.
    """
    body = _body_size(rows)
    styles = _heading_styles(rows, body)
    parts: list[Part] = []
    section: Section | None = None
    heading = ""
    inside: list[Row] = []
    for number, row in enumerate(rows):
        found = _heading(row, styles, body, named=section is not None or number > 0)
        if found is None and number and _starts_with_the_person(rows, number, styles, body):
            parts.append(Part(section, heading, tuple(inside)))
            section, heading, inside = None, "", []
        if found is None or (found is section is Section.SKILLS):
            inside.append(row)
            continue
        parts.append(Part(section, heading, tuple(inside)))
        section, heading = found, row.cells[0].text
        rest = replace(row, cells=row.cells[1:])
        inside = [rest] if rest.cells else []
    parts.append(Part(section, heading, tuple(inside)))
    return parts if len(parts) > 1 else _without_headings(parts[0].rows)


def _without_headings(rows: Sequence[Row]) -> list[Part]:
    """The head and the work of a résumé that has no headings: its work begins with the first stretch of time."""
    dated = next((number for number, row in enumerate(rows) if number and find_ranges(row.text)), None)
    if dated is None:
        return [Part(None, "", tuple(rows))]
    before = rows[dated - 1]
    begins = dated - 1 if dated > 1 and "@" not in before.text and title_score(before.text) > 0 else dated
    return [Part(None, "", tuple(rows[:begins])), Part(Section.WORK, "", tuple(rows[begins:]))]


def _starts_with_the_person(rows: Sequence[Row], number: int, styles: set[_Style], body: int) -> bool:
    """Whether a new column begins here with the name or the address of the person, after a side column."""
    row, before = rows[number], rows[number - 1]
    if row.page != before.page or row.top > before.top - 20:
        return False
    largest = max(cell.size for one in rows for cell in one.cells)
    for one in rows[number : number + 8]:
        if _heading(one, styles, body, named=True) is not None:
            return False
        if "@" in one.text or (one.cells[0].size == largest > body + 2):
            return True
    return False


def _body_size(rows: Sequence[Row]) -> int:
    sizes = Counter[int]()
    for row in rows:
        for cell in row.cells:
            sizes[round(cell.size)] += len(cell.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def _style(cell: Cell) -> _Style:
    return round(cell.size), cell.bold, cell.text.isupper()


def _heading_styles(rows: Sequence[Row], body: int) -> set[_Style]:
    """How this résumé sets its headings: the looks of those whose words leave no doubt."""
    looks = Counter(_style(row.cells[0]) for row in rows if not row.bullet and section_of(row.cells[0].text) in _STRONG)
    if not looks:
        return set()
    marked = {look: count for look, count in looks.items() if look[0] > body or look[1] or look[2]}
    return set(marked or looks)


def _heading(row: Row, styles: set[_Style], body: int, *, named: bool) -> Section | None:
    first = row.cells[0]
    if row.bullet or len(first.text) > 60 or len(first.text.split()) > _MOST_WORDS:
        return None
    look = _style(first)
    known = section_of(first.text)
    alone = len(row.cells) == 1
    if known is not None:
        return known if _stands_out(look, styles, body, alone=alone) else None
    if not alone or not named or look not in styles or find_ranges(first.text):
        return None
    if not (look[0] > body or look[2]) or "@" in first.text:
        return None
    like = section_like(first.text)
    if like is not None:
        return like
    return Section.OTHER if look[0] > body + 1 and not title_score(first.text) else None


def _stands_out(look: _Style, styles: set[_Style], body: int, *, alone: bool) -> bool:
    if not styles or look in styles:
        return True
    weight = max((size, bold, caps) for size, bold, caps in styles)
    return alone and (look[0] >= weight[0] - 2 and look[0] >= body and (look[1] or look[2] or look[0] > body))
