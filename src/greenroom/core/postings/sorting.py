"""Units of a posting sorted into responsibilities, must-haves and nice-to-haves."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.postings import cues
from greenroom.core.postings.headings import Section
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.spans import Certainty, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.postings.placing import Placed


_DULL = re.compile(r"^[\W\d_]*$")
_KIND_OF_SECTION = {
    Section.DUTIES: ItemKind.RESPONSIBILITY,
    Section.MUST: ItemKind.MUST_HAVE,
    Section.PERSON: ItemKind.MUST_HAVE,
    Section.NICE: ItemKind.NICE_TO_HAVE,
}
_FEWEST_WORDS = 2


def sort(placed: tuple[Placed, ...]) -> tuple[Item, ...]:
    """The responsibilities, must-haves and nice-to-haves among the placed units, in the order of the source."""
    items: list[Item] = []
    for each in placed:
        if each.is_heading:
            continue
        for part in _parts(each.unit):
            item = _item_of(part, each)
            if item is not None:
                items.append(item)
    return tuple(items)


_TABLE_HEAD = re.compile(r"(?:criteri(?:a|on)|requirements?|attributes?)\b.*\bE(?:ssential)?\s*/\s*D", re.IGNORECASE)
_CLAUSE = re.compile(r";\s+|(?<=[a-z0-9)])\.\s+(?=(?:Ideally|Preferably|Bonus|Desirable)\b)")


def _parts(unit: Unit) -> Iterator[Unit]:
    """A unit as it is, or cut at semicolons where one half is needed and the other is welcome."""
    cuts = list(_CLAUSE.finditer(unit.text))
    same_length = unit.raw == unit.text
    pieces = _CLAUSE.split(unit.text)
    mixed = len({cues.says_nice(piece) for piece in pieces}) > 1
    if not cuts or not same_length or not mixed:
        yield unit
        return
    start = 0
    for end, following in [(cut.start(), cut.end()) for cut in cuts] + [(len(unit.text), len(unit.text))]:
        span = Span(unit.span.start + start, unit.span.start + end)
        yield replace(unit, text=unit.text[start:end], raw=unit.text[start:end], span=span)
        start = following


def _item_of(unit: Unit, placed: Placed) -> Item | None:
    """The item that a unit makes in its section, or None when it says nothing about work or person."""
    if len(unit.text.split()) < _FEWEST_WORDS and placed.section not in _KIND_OF_SECTION:
        return None
    if _DULL.match(unit.text) or _TABLE_HEAD.match(unit.text) or unit.text.endswith("?"):
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
    if cues.is_about_the_offer(unit.text) and not cues.says_must(unit.text):
        return None, Certainty.DOUBTFUL, ""
    if unit.shape is not Shape.SENTENCE:
        return ItemKind.MUST_HAVE, Certainty.SURE, under
    return _must_sentence(unit, section, under)


def _must_sentence(unit: Unit, section: Section, under: str) -> _Reading:
    """What a sentence of prose is under a heading of requirements."""
    if _is_a_lead_in(unit):
        return None, Certainty.DOUBTFUL, ""
    needed = cues.says_must(unit.text)
    if cues.says_duty(unit.text) and not needed:
        return ItemKind.RESPONSIBILITY, Certainty.LIKELY, "It says what you will do."
    unclear = section is Section.PERSON and not (needed or cues.hints_must(unit.text))
    return ItemKind.MUST_HAVE, Certainty.DOUBTFUL if unclear else Certainty.SURE, under


def _is_a_lead_in(unit: Unit) -> bool:
    """One to three words with a full stop that open a paragraph: "Run the shop."."""
    return len(unit.text.split()) <= 3 and unit.text.endswith(".") and unit.text[0].isupper()


def _duty_sentence(unit: Unit, under: str) -> _Reading:
    """What a sentence is under a heading of responsibilities."""
    if cues.says_nice(unit.text):
        return ItemKind.NICE_TO_HAVE, Certainty.LIKELY, "Its own words call it welcome, not needed."
    if cues.is_about_the_offer(unit.text) or _is_a_lead_in(unit):
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
    if section in _MUTE or cues.is_about_the_offer(text) or cues.is_about_papers(text):
        return nothing
    if cues.says_nice(text):
        return ItemKind.NICE_TO_HAVE, Certainty.LIKELY, "Its own words call it welcome, not needed."
    duty = cues.says_duty(text)
    if cues.says_must(text) and not (duty and not cues.hints_must(text)):
        return ItemKind.MUST_HAVE, Certainty.LIKELY, "Its own words call it needed."
    if duty:
        return ItemKind.RESPONSIBILITY, Certainty.LIKELY, "It says what you will do."
    return nothing if section is Section.EMPLOYER or unit.shape is Shape.LINE else _by_a_hint(unit)


def _by_a_hint(unit: Unit) -> _Reading:
    """What a bullet or a sentence may be that neither heading nor clear words explain; always doubtful."""
    text, prose = unit.text, unit.shape is Shape.SENTENCE
    if cues.opens_with_a_task(text) and (not prose or cues.is_a_bare_task(text)):
        return ItemKind.RESPONSIBILITY, Certainty.DOUBTFUL, "It begins with something to do; no heading says so."
    if cues.hints_must(text) and (not prose or cues.describes_the_person(text)):
        return ItemKind.MUST_HAVE, Certainty.DOUBTFUL, "It describes the person; no heading says that it is needed."
    return None, Certainty.DOUBTFUL, ""
