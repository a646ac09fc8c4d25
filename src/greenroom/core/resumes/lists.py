"""Sections that list things: skills, languages, certificates."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.resumes.dates import without_dates
from greenroom.core.resumes.headings import section_of
from greenroom.core.resumes.values import Language, Read
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.resumes.paragraphs import Paragraph
    from greenroom.core.resumes.rows import Row

_LEVEL_WORDS = (
    r"native(?: speaker| or bilingual)?(?: proficiency)?|mother tongue|bilingual|fluent|full professional|professional working|professional|limited working|working(?: knowledge| proficiency)?|proficient|advanced|intermediate|upper intermediate|"
    r"conversational|elementary|basic|beginner|good|very good|excellent|muttersprache|muttersprachler\w*|fließend|verhandlungssicher|gut|sehr gut|grundkenntnisse|gute kenntnisse|langue maternelle|courant|bilingue|intermédiaire|notions|débutant|"
    r"nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|alto|medio|moedertaal|vloeiend|goed|gevorderd|basis|expert|[abc][12]\+?(?:[ /-][abc][12])?"
)
_LEVEL = re.compile(rf"^\W*(?:{_LEVEL_WORDS})(?:\W.*)?$", re.IGNORECASE)
_NAME_AND_LEVEL = re.compile(r"^([^\W\d_][\w .'-]{1,25}?)\s*(?:[(:–—|,-]|\s-)\s*(.{2,60}?)\)?$")
_SPLIT = re.compile(r"\s*[,;|•·▪◦∙⋅/]\s+|\s+[|•·▪◦∙⋅–—-]\s+|\s*[;|•·]\s*")
_LABEL = re.compile(r"^([^:,]{2,40}):\s+")
_BRACKETS = re.compile(r"\([^)]*\)")
_LONGEST_SKILL = 60


def skills_of(rows: Sequence[Row]) -> list[Read]:
    """Every skill named, without the labels of groups and words that only say a level.

    Args:
        rows: the rows of the skills sections.
    """
    found: dict[str, Read] = {}
    for text, start in _bits(rows):
        for skill in _split(text, start):
            if 1 <= len(skill.text) <= _LONGEST_SKILL and not _LEVEL.match(skill.text):
                found.setdefault(skill.text.lower(), skill)
    return list(found.values())


def _bits(rows: Sequence[Row]) -> Iterable[tuple[str, int]]:
    """The words of every cell, a label cut off; a list that wraps goes on where it broke."""
    for row in rows:
        for cell in row.cells:
            label = _LABEL.match(cell.text)
            cut = label.end() if label else 0
            if len(row.cells) > 1 and cell is row.cells[0] and cell.bold and section_of(cell.text):
                continue
            yield cell.text[cut:], cell.span.start + cut


def _split(text: str, start: int) -> list[Read]:
    masked = _BRACKETS.sub(lambda match: "x" * len(match.group()), text)
    skills: list[Read] = []
    begin = 0
    for match in [*_SPLIT.finditer(masked), None]:
        end = match.start() if match else len(text)
        part = text[begin:end]
        bare = part.strip(" .,;|•·–—-")
        if bare:
            place = start + begin + part.index(bare)
            skills.append(Read(bare, Span(place, place + len(bare))))
        begin = match.end() if match else end
    return skills


def languages_of(rows: Sequence[Row]) -> list[Language]:
    """Languages with their levels, whether the level stands behind, beside or under the name.

    Args:
        rows: the rows of the languages section.
    """
    names: list[Language] = []
    waiting: list[int] = []
    for row in rows:
        levels = [cell for cell in row.cells if _LEVEL.match(cell.text)]
        if levels and len(levels) == len(row.cells) and waiting:
            for cell in levels:
                place = waiting.pop(0) if waiting else len(names) - 1
                names[place] = Language(names[place].name, cell.text.strip("() "))
            continue
        waiting = []
        for text, start in _language_bits(row):
            _add_language(names, waiting, text, start)
    return names


def _language_bits(row: Row) -> list[tuple[str, int]]:
    bits: list[Read] = []
    for cell in row.cells:
        whole = _NAME_AND_LEVEL.match(cell.text) and "," not in cell.text
        bits += [Read(cell.text, cell.span)] if whole else _split(cell.text, cell.span.start)
    return [(bit.text, bit.span.start) for bit in bits]


def _add_language(names: list[Language], waiting: list[int], text: str, start: int) -> None:
    if _LEVEL.match(text) and names:
        names[-1] = Language(names[-1].name, text.strip("() "))
        return
    match = _NAME_AND_LEVEL.match(text)
    head, level = (match.group(1), match.group(2).strip("() ")) if match else (text, "")
    tail = re.match(rf"^(\S+?)\s*[:,–—-]?\s+({_LEVEL_WORDS})$", text, re.IGNORECASE)
    if tail:
        head, level = tail.group(1), tail.group(2)
    head = head.rstrip(" :–—-")
    if len(head) > 30 or not head[:1].isalpha():
        return
    names.append(Language(Read(head.strip(), Span(start, start + len(head.strip()))), level))
    if not level:
        waiting.append(len(names) - 1)


def certificates_of(paragraphs: Sequence[Paragraph]) -> list[Read]:
    """Certificates, one for each line that is more than a date.

    Args:
        paragraphs: the paragraphs of the section.
    """
    reads = []
    for one in paragraphs:
        name = without_dates(one.text)
        if len(name) > 2:
            reads.append(Read(name, one.span))
    return reads
