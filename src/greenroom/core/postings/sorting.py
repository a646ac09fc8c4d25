"""Units of a posting sorted into responsibilities, must-haves and nice-to-haves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.postings import cues
from greenroom.core.postings.headings import Section, section_of
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.spans import Certainty, Span

if TYPE_CHECKING:
    from collections.abc import Iterator


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


_LABEL = re.compile(r"(?P<label>[^:.;!?]{3,60}?)\s*(?::|\s[–—-]\s)\s*(?=\S)")
_FACT_LABEL = re.compile(
    r"(?:job )?(?:location|place|based|salary|pay|rate|wage|hours|closing|deadline|start(?:ing)?|contract|employment|job type|type|reports?|reporting|ref(?:erence)?|posted|date|department|team|grade|band|duration|"
    r"job (?:title|ref|id)|title|position|vacancy|employer|company|client|organi[sz]ation|school|sector|industry|status|schedule|shift|apply|contact|phone|tel|e-?mail|interviews?|visa|remuneration|ctc|notice|openings?|vacancies|number of|level|"
    r"workplace|working pattern|pattern|work mode|work model|website|vertragsart|arbeitsort|eintritt|standort|directorate|division|business unit|term|travel)\b",
    re.IGNORECASE,
)
_DULL = re.compile(r"^[\W\d_]*$")
_KIND_OF_SECTION = {
    Section.DUTIES: ItemKind.RESPONSIBILITY,
    Section.MUST: ItemKind.MUST_HAVE,
    Section.PERSON: ItemKind.MUST_HAVE,
    Section.NICE: ItemKind.NICE_TO_HAVE,
}
_FEWEST_WORDS = 2


def place(units: tuple[Unit, ...]) -> tuple[Placed, ...]:
    """Give each unit the section it stands in; a label in front of a line ("Essential: …") is cut off as a heading."""
    placed: list[Placed] = []
    section, heading = Section.OPEN, ""
    for index, unit in enumerate(units):
        below = units[index + 1] if index + 1 < len(units) else None
        opened = _opened(unit, below, section)
        if opened is not None:
            section, heading = opened, unit.text
            placed.append(Placed(unit, section, heading, is_heading=True))
            continue
        label, rest = _label_and_rest(unit)
        if label is None:
            placed.append(Placed(unit, section, heading))
            continue
        if unit.shape is not Shape.BULLET and label.section is not Section.FACTS:
            section, heading = label.section, label.words
        placed.append(Placed(rest, label.section, label.words))
    return tuple(placed)


def sort(placed: tuple[Placed, ...]) -> tuple[Item, ...]:
    """The responsibilities, must-haves and nice-to-haves among the placed units, in the order of the source."""
    items: list[Item] = []
    for each in placed:
        if each.is_heading:
            continue
        for part in _parts(each.unit, each.section):
            item = _item_of(part, each)
            if item is not None:
                items.append(item)
    return tuple(items)


@dataclass(frozen=True, slots=True)
class _Label:
    """The words before a colon and the section that they name."""

    words: str
    section: Section


def _opened(unit: Unit, below: Unit | None, current: Section) -> Section | None:
    """The section that this unit opens as a heading, or None when it is no heading."""
    if unit.shape is Shape.BULLET or (unit.shape is Shape.SENTENCE and not unit.text.endswith((":", "?"))):
        return None
    marked = unit.marked or unit.text.endswith(":")
    if unit.shape is Shape.SENTENCE and len(unit.text.split()) > 12:
        return None
    known = section_of(unit.text, marked=marked)
    if known is not None:
        return known
    if not unit.marked or below is None:
        return None
    keeps = unit.text.endswith(":") and current in _KIND_OF_SECTION
    return current if keeps else Section.OPEN


def _label_and_rest(unit: Unit) -> tuple[_Label | None, Unit]:
    """A label that opens a line, and the line after it."""
    found = _LABEL.match(unit.text)
    if not found or len(found["label"].split()) > 7:
        return None, unit
    words = found["label"].strip()
    colon = ":" in unit.text[found.start() : found.end()]
    if _FACT_LABEL.match(words) and unit.shape is not Shape.SENTENCE:
        return _Label(words, Section.FACTS), unit
    section = section_of(words, marked=False) if colon else None
    if section is None or (unit.shape is Shape.BULLET and section not in {Section.NICE, Section.MUST}):
        return None, unit
    return _Label(words, section), _after(unit, found.end())


def _after(unit: Unit, offset: int) -> Unit:
    """The unit without its first `offset` folded characters; its span starts where the rest stands in the source."""
    rest = unit.text[offset:].strip()
    start = unit.span.end - len(rest)
    return replace(unit, text=rest, span=Span(max(unit.span.start, start), unit.span.end))


_CLAUSE = re.compile(r";\s+|(?<=[a-z0-9)])\.\s+(?=(?:Ideally|Preferably|Bonus|Desirable)\b)")


def _parts(unit: Unit, section: Section) -> Iterator[Unit]:
    """A unit as it is, or cut at semicolons where a line lists several things."""
    cuts = [match for match in _CLAUSE.finditer(unit.text)]
    same_length = unit.span.end - unit.span.start == len(unit.text)
    listing = section in _KIND_OF_SECTION or any(cues.says_nice(piece) for piece in _CLAUSE.split(unit.text))
    if not cuts or not same_length or not listing:
        yield unit
        return
    start = 0
    for end, following in [(cut.start(), cut.end()) for cut in cuts] + [(len(unit.text), len(unit.text))]:
        span = Span(unit.span.start + start, unit.span.start + end)
        yield replace(unit, text=unit.text[start:end], span=span)
        start = following


def _item_of(unit: Unit, placed: Placed) -> Item | None:
    """The item that a unit makes in its section, or None when it says nothing about work or person."""
    if len(unit.text.split()) < _FEWEST_WORDS and placed.section not in _KIND_OF_SECTION:
        return None
    if _DULL.match(unit.text) or unit.text.endswith("?"):
        return None
    if unit.text.endswith(":") and len(unit.text.split()) <= 14:
        return None
    if placed.section in _KIND_OF_SECTION:
        kind, certainty, why = _within_section(unit, placed)
    else:
        kind, certainty, why = _by_its_words(unit, placed.section)
    if kind is None:
        return None
    return Item(kind, unit.text, unit.span, certainty, why=why)


_Reading = tuple[ItemKind | None, Certainty, str]


def _within_section(unit: Unit, placed: Placed) -> _Reading:
    """What a unit is under a heading that names a kind; its own words may overrule the heading."""
    kind = _KIND_OF_SECTION[placed.section]
    under = f"It stands under “{placed.heading.rstrip(':')}”."
    if kind is ItemKind.MUST_HAVE:
        return _within_must(unit, placed.section, under)
    if kind is ItemKind.NICE_TO_HAVE:
        if unit.shape is Shape.SENTENCE and (cues.is_about_the_offer(unit.text) or cues.says_duty(unit.text)):
            return None, Certainty.DOUBTFUL, ""
        return kind, Certainty.SURE, under
    if unit.shape is not Shape.SENTENCE:
        return kind, Certainty.SURE, under
    return _duty_sentence(unit, under)


def _within_must(unit: Unit, section: Section, under: str) -> _Reading:
    """What a unit is under a heading of requirements."""
    if cues.says_nice(unit.text):
        return ItemKind.NICE_TO_HAVE, Certainty.SURE, "Its own words call it welcome, not needed."
    if unit.shape is not Shape.SENTENCE:
        return ItemKind.MUST_HAVE, Certainty.SURE, under
    if cues.is_about_the_offer(unit.text):
        return None, Certainty.DOUBTFUL, ""
    if cues.says_duty(unit.text) and not cues.says_must(unit.text):
        return ItemKind.RESPONSIBILITY, Certainty.LIKELY, "It says what you will do."
    if section is Section.PERSON and not (cues.says_must(unit.text) or cues.hints_must(unit.text)):
        return ItemKind.MUST_HAVE, Certainty.DOUBTFUL, under
    return ItemKind.MUST_HAVE, Certainty.SURE, under


def _duty_sentence(unit: Unit, under: str) -> _Reading:
    """What a sentence is under a heading of responsibilities."""
    if cues.says_nice(unit.text):
        return ItemKind.NICE_TO_HAVE, Certainty.LIKELY, "Its own words call it welcome, not needed."
    if cues.is_about_the_offer(unit.text):
        return None, Certainty.DOUBTFUL, ""
    duty = cues.says_duty(unit.text) or cues.opens_with_a_task(unit.text)
    if cues.says_must(unit.text) and not duty:
        return ItemKind.MUST_HAVE, Certainty.LIKELY, "Its own words call it needed."
    return ItemKind.RESPONSIBILITY, Certainty.SURE if duty else Certainty.LIKELY, under


_MUTE = {Section.BENEFITS, Section.APPLY, Section.LEGAL, Section.FACTS}


def _by_its_words(unit: Unit, section: Section) -> _Reading:
    """What a unit is where no heading says so: only its own words count."""
    nothing: _Reading = (None, Certainty.DOUBTFUL, "")
    text = unit.text
    if section in _MUTE or cues.is_about_the_offer(text):
        return nothing
    if cues.says_nice(text):
        return ItemKind.NICE_TO_HAVE, Certainty.LIKELY, "Its own words call it welcome, not needed."
    duty = cues.says_duty(text)
    if cues.says_must(text) and not (duty and not cues.hints_must(text)):
        return ItemKind.MUST_HAVE, Certainty.LIKELY, "Its own words call it needed."
    if duty:
        return ItemKind.RESPONSIBILITY, Certainty.LIKELY, "It says what you will do."
    if section is Section.EMPLOYER or unit.shape is Shape.LINE:
        return nothing
    if unit.shape is Shape.BULLET and cues.opens_with_a_task(text):
        return ItemKind.RESPONSIBILITY, Certainty.DOUBTFUL, "It begins with something to do; no heading says so."
    if cues.hints_must(text):
        return ItemKind.MUST_HAVE, Certainty.DOUBTFUL, "It describes the person; no heading says that it is needed."
    return nothing
