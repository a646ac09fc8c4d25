"""Sections that list things: skills, languages, certificates."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.resumes.dates import find_ranges, without_dates
from greenroom.core.resumes.headings import section_of
from greenroom.core.resumes.paragraphs import paragraphs_of
from greenroom.core.resumes.values import Language, Read
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.resumes.rows import Row

_LEVEL_WORDS = (
    r"native(?: speaker| or bilingual)?(?: proficiency)?|mother tongue|bilingual|fluent|full professional|professional working|professional|limited working|working(?: knowledge| proficiency)?|proficient|advanced|intermediate|upper intermediate|"
    r"conversational|elementary|basic|beginner|good|very good|excellent|muttersprache|muttersprachler\w*|fließend|verhandlungssicher|gut|sehr gut|grundkenntnisse|gute kenntnisse|langue maternelle|courant|bilingue|intermédiaire|notions|débutant|"
    r"nativo|nativa|lengua materna|fluido|avanzado|intermedio|básico|alto|medio|moedertaal|vloeiend|goed|gevorderd|basis|expert|[abc][12]\+?(?:[ /-][abc][12])?"
)
_LEVEL = re.compile(rf"^\W*(?:{_LEVEL_WORDS})(?:\W.*)?$", re.IGNORECASE)
_ONLY_A_LEVEL = re.compile(rf"^\W*(?:{_LEVEL_WORDS})\W*$", re.IGNORECASE)
_NAME_AND_BRACKETS = re.compile(r"^([^\W\d_][^(]{1,40}?)\s*\((.{2,60})\)$")
_ENDS_WITH_BAR = re.compile(r"\s[|•·▪◦∙⋅]$")
_BARS = re.compile(r"\s+[|•·▪◦∙⋅]\s+|\s+[|•·▪◦∙⋅]$")
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
    barred = _is_barred(rows)
    for skill in _between_bars(rows) if barred else _between_signs(rows):
        if not _ONLY_A_LEVEL.match(skill.text):
            found.setdefault(skill.text.lower(), skill)
    return list(found.values())


def _between_signs(rows: Sequence[Row]) -> Iterable[Read]:
    for text, start in _bits(rows):
        yield from (skill for skill in _split(text, start) if len(skill.text) <= _LONGEST_SKILL)


def _between_bars(rows: Sequence[Row]) -> list[Read]:
    """The words between bars; what broke at the end of a line is one again."""
    found: list[Read] = []
    goes_on = False
    for cell in (cell for row in rows for cell in row.cells):
        first, *others = _split(cell.text, cell.span.start, _BARS)
        if goes_on:
            before = found.pop()
            first = Read(f"{before.text} {first.text}", Span(before.span.start, first.span.end))
        found += [first, *others]
        goes_on = not _ENDS_WITH_BAR.search(cell.text)
    return found


def _is_barred(rows: Sequence[Row]) -> bool:
    """Whether bars part a list throughout; then a comma or a dash is part of a word."""
    texts = [cell.text for row in rows for cell in row.cells]
    barred = sum(bool(_BARS.search(text)) for text in texts)
    mixed = any(";" in text or _LABEL.match(text) for text in texts)
    return bool(barred) and not mixed and barred >= len(texts) - 1 and all(map(_ENDS_WITH_BAR.search, texts[:-1]))


def _bits(rows: Sequence[Row]) -> Iterable[tuple[str, int]]:
    """The words of every cell, a label cut off; a list that wraps goes on where it broke."""
    for row in rows:
        for cell in row.cells:
            label = _LABEL.match(cell.text)
            cut = label.end() if label else 0
            if cell.text.endswith(":") and len(row.cells) > 1:
                continue
            if len(row.cells) > 1 and cell is row.cells[0] and cell.bold and section_of(cell.text):
                continue
            yield cell.text[cut:], cell.span.start + cut


def _split(text: str, start: int, pattern: re.Pattern[str] = _SPLIT) -> list[Read]:
    masked = _BRACKETS.sub(lambda match: "x" * len(match.group()), text)
    skills: list[Read] = []
    begin = 0
    for match in [*pattern.finditer(masked), None]:
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
    if _is_barred(rows):
        for read in _between_bars(rows):
            _add_language(names, waiting, read.text, read.span.start)
        return names
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
    head, level = _name_and_level(text)
    head = head.rstrip(" :–—-")
    if len(head) > 40 or not head[:1].isalpha() or (len(head) > 30 and not level):
        return
    names.append(Language(Read(head.strip(), Span(start, start + len(head.strip()))), level))
    if not level:
        waiting.append(len(names) - 1)


def _name_and_level(text: str) -> tuple[str, str]:
    """A language and its level: in brackets, behind a colon, comma or dash, or a known level behind a space."""
    brackets = _NAME_AND_BRACKETS.match(text)
    if brackets:
        return brackets.group(1), brackets.group(2).strip()
    tail = re.match(rf"^(\S+?)\s*[:,–—-]?\s+({_LEVEL_WORDS})$", text, re.IGNORECASE)
    if tail:
        return tail.group(1), tail.group(2)
    match = _NAME_AND_LEVEL.match(text)
    return (match.group(1), match.group(2).strip("() ")) if match else (text, "")


def certificates_of(rows: Sequence[Row], known: frozenset[str]) -> list[Read]:
    """Certificates in the words of the résumé, one for each line that is more than a date.

    Args:
        rows: the rows of the certificates sections.
        known: all words of the résumé in small letters.
    """
    edge = max((row.cells[-1].right for row in rows), default=0.0)
    paragraphs = [one for run in _dated_runs(rows) for one in paragraphs_of(run, known, edge)]
    return [Read(one.text.rstrip(" ,;|–—-"), one.span) for one in paragraphs]


def _dated_runs(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows without bare dates; one that ends in a date ends a certificate, however long it is."""
    runs: list[list[Row]] = [[]]
    for row in rows:
        if len(without_dates(row.text)) > 1:
            runs[-1].append(row)
        dates = find_ranges(row.text)
        if dates and not row.text[dates[-1].span.end :].strip(" .)]"):
            runs.append([])
    return runs
