"""Job postings read: text in, role map out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.competencies import Competency, find_competencies
from greenroom.core.errors import UnreadableText
from greenroom.core.postings.facts import find_facts
from greenroom.core.postings.headings import Section
from greenroom.core.postings.own_words import find_own_words
from greenroom.core.postings.placing import Placed, place
from greenroom.core.postings.priorities import find_priorities
from greenroom.core.postings.skills import find_skills
from greenroom.core.postings.sorting import sort
from greenroom.core.postings.units import cut_into_units
from greenroom.core.postings.values import FactName, Item, ItemKind, RoleMap
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.documents import Document
    from greenroom.core.postings.skills import KnowledgeTagger

_SILENT = {Section.BENEFITS, Section.APPLY, Section.LEGAL}
_FEWEST_LETTERS = 20
_LONGEST = 60_000


def read_posting(document: Document, *, tagger: KnowledgeTagger | None = None) -> RoleMap:
    """Read a job posting: facts, duties, requirements, skills, competencies, the employer's words and priorities.

    Args:
        document: what a reader gave.
        tagger: finds skills that are on no list; they are marked doubtful. Without it only our list is used.

    Raises:
        UnreadableText: when the text holds nothing of a job posting.
    """
    page = document.data.get("job_posting")
    return _read(document.text, page if isinstance(page, dict) else {}, tagger)


def read_posting_text(text: str, *, tagger: KnowledgeTagger | None = None) -> RoleMap:
    """Read a job posting that was pasted as text; `tagger` as in `read_posting`.

    Raises:
        UnreadableText: when the text holds nothing of a job posting.
    """
    return _read(text, {}, tagger)


def _read(source: str, page: Mapping[str, Any], tagger: KnowledgeTagger | None) -> RoleMap:
    """Read a text with the data that its page carried for machines."""
    if sum(character.isalpha() for character in source) < _FEWEST_LETTERS and not page:
        raise UnreadableText("There is almost no text here. Paste the whole job posting, with its title and tasks.")
    if len(source) > _LONGEST:
        raise UnreadableText("This text is far longer than a job posting. Paste the posting alone.")
    units = cut_into_units(source)
    placed = place(units)
    items = sort(placed)
    facts = find_facts(units, source, page)
    if not items and not {fact.name for fact in facts} & {FactName.TITLE, FactName.PAY, FactName.EMPLOYMENT}:
        raise UnreadableText(
            "This does not read like a job posting: it names no job, no tasks and no requirements. "
            "Paste the posting itself, from its title to what they ask for."
        )
    title = next((fact.value for fact in facts if fact.name is FactName.TITLE), "")
    spoken = tuple(each.unit.span for each in placed if each.section not in _SILENT and not each.is_heading)
    return RoleMap(
        source=source,
        facts=facts,
        items=(
            *items,
            *find_skills(source, spoken, tagger, tuple(item.span for item in items)),
            *_competencies(source, placed),
            *find_own_words(placed, title, source),
            *find_priorities(placed, items, title, source),
        ),
    )


def _competencies(source: str, placed: tuple[Placed, ...]) -> tuple[Item, ...]:
    """Each competency once, at its first place, with all places as quotes; those named oftenest first."""
    places: dict[str, tuple[Competency, list[Span]]] = {}
    for each in placed:
        if each.is_heading or each.section in _SILENT:
            continue
        start, end = each.unit.span.start, each.unit.span.end
        for competency, span in find_competencies(source[start:end]):
            where = Span(start + span.start, start + span.end)
            places.setdefault(competency.id, (competency, []))[1].append(where)
    ranked = sorted(places.values(), key=lambda pair: (-len(pair[1]), pair[1][0]))
    return tuple(_competency_item(competency, spans, source) for competency, spans in ranked)


def _competency_item(competency: Competency, spans: list[Span], source: str) -> Item:
    """A competency with the words that point to it."""
    quotes = tuple(Quote(" ".join(span.of(source).split()), span) for span in spans)
    certainty = Certainty.SURE if len(spans) > 1 else Certainty.LIKELY
    why = f"The posting says “{quotes[0].text}”."
    return Item(ItemKind.COMPETENCY, competency.name, spans[0], certainty, quotes, why)
