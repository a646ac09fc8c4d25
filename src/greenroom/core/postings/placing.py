"""Where each unit of a posting stands: under which heading, in which part."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from greenroom.core.postings.headings import ANY, Section, section_of
from greenroom.core.postings.title_words import TITLE_WORDS
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.spans import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit with the section it stands in.

    Attributes:
        heading: the words of the heading above it, empty before the first.
        is_heading: whether the unit is the heading itself.
    """

    unit: Unit
    section: Section
    heading: str = ""
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """The words before a colon and the section that they name."""

    words: str
    section: Section


_LABEL = re.compile(r"(?P<label>[^:.;!?]{3,60}?)\s*(?::|\s[–—-]\s)\s*(?=\S)")
_FACT_LABEL = re.compile(
    r"(?:job )?(?:location|place|based|salary|pay|rate|wage|hours|closing|deadline|start(?:ing)?|contract|"
    r"employment|job type|type|reports?|reporting|ref(?:erence)?|posted|date|department|team|grade|band|"
    r"duration|"
    r"job (?:title|ref|id)|title|position|vacancy|employer|company|client|organi[sz]ation|school|sector|"
    r"industry|status|schedule|shift|apply|contact|phone|tel|e-?mail|interviews?|visa|remuneration|ctc|"
    r"notice|openings?|vacancies|number of|level|"
    r"workplace|working pattern|pattern|work mode|work model|website|vertragsart|arbeitsort|eintritt|"
    r"standort|directorate|division|business unit|term|travel)\b",
    re.IGNORECASE,
)
_LISTS = frozenset({Section.DUTIES, Section.MUST, Section.PERSON, Section.NICE})
_NAMES_ONE_LINE = re.compile(
    (
        r"(?:experience|education|skills?|languages?|qualifications?|qualification|knowledge|training|"
        r"licen[cs]es?|certifications?)$"
    ),
    re.IGNORECASE,
)
_TOP = 2


def place(units: tuple[Unit, ...]) -> tuple[Placed, ...]:
    """Give each unit the section it stands in; a label in front of a line ("Essential: …") is cut off as a heading."""
    placed: list[Placed] = []
    section, heading, listed = Section.OPEN, "", False
    for index, unit in enumerate(units):
        opened = _opened(units, index, section)
        if opened is not None:
            section, heading, listed = opened, unit.text, False
            placed.append(Placed(unit, section, heading, is_heading=True))
            continue
        if _ends_the_list(units, index, section, listed=listed):
            section, heading = Section.OPEN, ""
        listed = listed or unit.shape is not Shape.SENTENCE
        label, rest = _label_and_rest(unit)
        if label is None:
            placed.append(Placed(unit, section, heading))
            continue
        if _opens_more_than_its_line(label, unit):
            section, heading = label.section, label.words
        placed.append(Placed(rest, label.section, label.words))
    return tuple(placed)


def _opens_more_than_its_line(label: _Label, unit: Unit) -> bool:
    """Whether what follows the labelled line belongs to its label as well."""
    return (
        unit.shape is not Shape.BULLET and label.section is not Section.FACTS and not _NAMES_ONE_LINE.match(label.words)
    )


def _ends_the_list(units: tuple[Unit, ...], index: int, section: Section, *, listed: bool) -> bool:
    """A paragraph of prose after a list and a blank line no longer belongs to the list's heading."""
    unit = units[index]
    new_paragraph = unit.block != units[index - 1].block if index else False
    return listed and new_paragraph and section in _LISTS and unit.shape is Shape.SENTENCE


def _opened(units: tuple[Unit, ...], index: int, current: Section) -> Section | None:
    """The section that this unit opens as a heading, or None when it is no heading."""
    unit = units[index]
    if unit.numbered and len(unit.text.split()) <= 6:
        return section_of(unit.text, strays=0)
    if not _could_be_heading(unit):
        return None
    below = units[index + 1] if index + 1 < len(units) else None
    set_off = unit.marked or unit.text.endswith(":")
    if index < _TOP and TITLE_WORDS.search(unit.text) and section_of(unit.text, strays=0) is None:
        return Section.OPEN if set_off else None
    heads_a_list = below is not None and below.shape is Shape.BULLET and unit.shape is Shape.LINE
    strays = ANY if set_off or heads_a_list else _strays_allowed(units, index)
    known = section_of(unit.text, strays=strays)
    if known is not None or below is None or not (unit.marked or heads_a_list or _stands_alone(units, index)):
        return known
    return current if unit.text.endswith(":") and current in _LISTS else Section.OPEN


def _could_be_heading(unit: Unit) -> bool:
    """Short, no bullet, nothing behind a colon, and no sentence but a question or one that ends with a colon."""
    if unit.shape is Shape.BULLET or len(unit.text.split()) > 12:
        return False
    if not unit.marked and re.search(r":\s+\S", unit.text):
        return False
    return unit.shape is not Shape.SENTENCE or unit.text.endswith((":", "?"))


def _stands_alone(units: tuple[Unit, ...], index: int) -> bool:
    """A short line between blank lines with a paragraph of sentences below it is a heading, known or not."""
    unit, below = units[index], units[index + 1]
    alone = unit.block != below.block and (index == 0 or units[index - 1].block != unit.block)
    return alone and unit.shape is Shape.LINE and below.shape is Shape.SENTENCE and len(unit.text.split()) <= 6


def _strays_allowed(units: tuple[Unit, ...], index: int) -> int:
    """How many words besides heading words an unmarked line may have: more when it stands alone between blank lines."""
    block = units[index].block
    after_gap = index == 0 or units[index - 1].block != block
    before_gap = index + 1 == len(units) or units[index + 1].block != block
    return 2 if after_gap and before_gap else 1 if after_gap else 0


def _label_and_rest(unit: Unit) -> tuple[_Label | None, Unit]:
    """A label that opens a line, and the line after it."""
    found = _LABEL.match(unit.text)
    if not found or len(found["label"].split()) > 7:
        return None, unit
    words = found["label"].strip()
    colon = ":" in unit.text[found.start() : found.end()]
    if _FACT_LABEL.match(words) and unit.shape is not Shape.SENTENCE:
        return _Label(words, Section.FACTS), unit
    section = section_of(words, strays=1) if colon else None
    if section is None or (unit.shape is Shape.BULLET and section not in {Section.NICE, Section.MUST}):
        return None, unit
    return _Label(words, section), _after(unit, found.end())


def _after(unit: Unit, offset: int) -> Unit:
    """The unit without its first `offset` folded characters; its span starts where the rest stands in the source."""
    rest = unit.text[offset:].strip()
    letters = sum(character.isalnum() for character in unit.text[:offset])
    begin = _behind_letters(unit.raw, letters)
    first = rest[:1]
    begin = max(unit.raw.find(first, begin), begin) if first else begin
    return replace(unit, text=rest, raw=unit.raw[begin:], span=Span(unit.span.start + begin, unit.span.end))


def _behind_letters(raw: str, letters: int) -> int:
    """The place right behind so many letters and figures of a text."""
    for place, character in enumerate(raw):
        if letters == 0:
            return place
        letters -= character.isalnum()
    return len(raw)
