"""Where the words of a letter come from: each fact that stands in it, with the part of the record that holds it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from greenroom.core.letters.values import LetterKind
from greenroom.services.letter_facts import facts_for
from greenroom.services.letter_proofs import with_proof
from greenroom.services.letters import referee_of

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.letters.values import Facts
    from greenroom.store.access import Actor
    from greenroom.store.models import Letter

FACTS: dict[str, tuple[str, str]] = {
    "my_name": ("Your name", "Your profile"),
    "my_phone": ("Your number", "Your profile"),
    "to_name": ("Who it is to", "The people at this employer"),
    "to_title": ("What they do", "The people at this employer"),
    "employer": ("Employer", "The application"),
    "role": ("Role", "The application"),
    "when": ("Time of the interview", "The interview"),
    "interview_date": ("Day of the talk", "The interview"),
    "format": ("Format", "The interview"),
    "place": ("Place", "The interview"),
    "link": ("Link", "The interview"),
    "moment": ("A moment that you remember", "Your debrief"),
    "priority": ("Their priority, in their words", "The posting"),
    "proof": ("What answers their priority", "Your résumé"),
    "second_priority": ("What else they ask for, in their words", "The posting"),
    "second_proof": ("What answers that", "Your résumé"),
    "read": ("What you read about them", "The research file"),
    "offer": ("What you can add", "What you promised"),
    "promised_item": ("What you promised", "What you promised"),
    "promised_by": ("Promised by", "What you promised"),
    "last_contact": ("Last in touch", "The interviews and letters of this application"),
    "timeline_given": ("The day that they named", "The application"),
    "constraints": ("What they should know early", "Your profile"),
    "availability": ("When you can", "Your free hours, and their office hours"),
    "referee_can_vouch": ("What they can speak about", "Your referees"),
}
"""For each fact that the record can know: what it is, and where it stands."""


@dataclass(frozen=True, slots=True)
class Source:
    """A fact in a letter: what it is, its words, and where they stand in the record."""

    name: str
    words: tuple[str, ...]
    where: str


def sources(actor: Actor, letter: Letter, now: dt.datetime) -> list[Source]:
    """Every fact of the record whose words stand in the letter as it is now."""
    facts = _facts(actor, letter, now)
    text = _folded(f"{letter.subject}\n{letter.body}")
    found: dict[tuple[str, ...], Source] = {}
    for field in fields(facts) if facts else ():
        value: str | tuple[str, ...] = getattr(facts, field.name)
        words = tuple(each for each in ((value,) if isinstance(value, str) else value) if each)
        said = tuple(each for each in words if _folded(each).rstrip(".?!,;: ") in text)
        if said and field.name in FACTS:
            found.setdefault(said, Source(FACTS[field.name][0], said, FACTS[field.name][1]))
    return list(found.values())


def moved_since(actor: Actor, letter: Letter, now: dt.datetime) -> str:
    """For a confirmation: the interview's time as it stands now, where the letter names another; else nothing."""
    if letter.kind != LetterKind.CONFIRM or letter.interview is None or letter.interview.ends_at <= now:
        return ""
    facts = _facts(actor, letter, now)
    times = facts.when if facts else ()
    text = _folded(letter.body)
    return next((time for time in times if _folded(time) not in text), "")


def _facts(actor: Actor, letter: Letter, now: dt.datetime) -> Facts | None:
    if letter.application is None:
        return None
    referee = referee_of(actor, letter)
    known = facts_for(actor, letter.application, letter.interview, letter.contact, referee=referee, now=now)
    return with_proof(actor, letter.application, LetterKind(letter.kind), known, now)


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
