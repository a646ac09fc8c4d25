"""The brief: one page for the day of the interview."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.formats import guide_to
from greenroom.core.meetings import zone_of
from greenroom.core.people import perspective
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.proof_values import Strength
from greenroom.core.research.choosing import provenance
from greenroom.core.research.values import About

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.meetings import Meeting
    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import Item, RoleMap
    from greenroom.core.proof_values import Match, Proof
    from greenroom.core.questions.values import Question, QuestionToAsk
    from greenroom.core.research.values import KnownFact

_QUESTIONS, _TO_ASK, _PRIORITIES, _PROOFS, _FACTS = 8, 5, 3, 3, 3
_NO_PROOF = "No proof in your résumé yet. Think of an example, or say how you would learn it."
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody who will be there, what they look for, and one thing that is known of them."""

    name: str
    title: str
    looks_for: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class BriefPriority:
    """One priority in the employer's words, and what proves it; no proof is said in `gap`."""

    text: str
    quote: str
    proofs: tuple[str, ...]
    gap: str = ""


@dataclass(frozen=True, slots=True)
class BriefFact:
    """Something known about them, and where it is from and when."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that stands on the page, most important first within each list.

    Attributes:
        role, employer, candidate: what it is about and for whom; empty when unknown.
        when: the local time where the employer is, and `when_own` where the candidate will be (empty if the same).
        notes: doubts about the time, and other things to settle before the day.
        format, length, place, link: how and where.
        people: who will be there.
        priorities: theirs, with proof.
        questions: likely ones. `to_ask`: to ask them.
        checklist: logistics.
        constraints: what to state early: start date, permit, moving.
        backup: the second way in, if the first one fails, in one line.
        facts: two or three things that the research file knows about them.
    """

    role: str
    employer: str
    candidate: str
    when: str
    when_own: str
    notes: tuple[str, ...]
    format: str
    length: str
    place: str
    link: str
    people: tuple[BriefPerson, ...]
    priorities: tuple[BriefPriority, ...]
    questions: tuple[str, ...]
    to_ask: tuple[str, ...]
    checklist: tuple[str, ...]
    constraints: tuple[str, ...]
    backup: str = ""
    facts: tuple[BriefFact, ...] = ()


def make_brief(
    role_map: RoleMap,
    meeting: Meeting,
    proofs: tuple[Proof, ...],
    questions: tuple[Question, ...],
    to_ask: tuple[QuestionToAsk, ...],
    candidate: str = "",
    constraints: tuple[str, ...] = (),
) -> Brief:
    """The brief for one interview."""
    guide = guide_to(meeting.format)
    title, employer = role_map.fact(FactName.TITLE), role_map.fact(FactName.EMPLOYER)
    own_zone = meeting.own_zone if meeting.own_zone and meeting.own_zone != meeting.zone else ""
    return Brief(
        role=title.value if title else "",
        employer=employer.value if employer else "",
        candidate=candidate,
        when=moment_in_words(meeting.starts_at, meeting.zone),
        when_own=moment_in_words(meeting.starts_at, own_zone) if own_zone else "",
        notes=(meeting.note,) if meeting.note else (),
        format=guide.name,
        length=f"{meeting.minutes} minutes",
        place=meeting.place,
        link=meeting.link,
        people=tuple(_person(each) for each in meeting.people),
        priorities=_priorities(proofs),
        questions=tuple(question.text for question in questions[:_QUESTIONS]),
        to_ask=tuple(question.text for question in to_ask[:_TO_ASK]),
        checklist=guide.checklist,
        constraints=(*constraints, *_constraints(role_map)),
    )


def with_backup(brief: Brief, backup: str) -> Brief:
    """The brief with the second way in, whose lines become one."""
    lines = (line.strip().rstrip(".;") for line in backup.splitlines())
    return replace(brief, backup="; ".join(line for line in lines if line))


def with_research(brief: Brief, facts: Sequence[KnownFact], kept: Sequence[str]) -> Brief:
    """The brief with what is known about them and their people, and with the questions that the person kept in front.

    `facts` are in the order in which they are worth saying.
    """
    theirs = [fact for fact in facts if fact.about is not About.PERSON]
    told = tuple(BriefFact(" ".join(fact.text.split()), provenance(fact)) for fact in theirs[:_FACTS])
    people = tuple(replace(each, known=_known_of(each.name, facts)) for each in brief.people)
    asked = tuple(dict.fromkeys((*kept, *brief.to_ask)))[:_TO_ASK]
    return replace(brief, facts=told, people=people, to_ask=asked)


def _known_of(name: str, facts: Sequence[KnownFact]) -> str:
    """The first fact about a person, in the words it was read in."""
    return next((" ".join(fact.text.split()) for fact in facts if fact.person == name), "")


def moment_in_words(at: dt.datetime, zone: str) -> str:
    """A time as people say it, with its zone: “Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1)”."""
    local = at.astimezone(zone_of(zone))
    offset = local.utcoffset() or dt.timedelta(0)
    sign = "+" if offset >= dt.timedelta(0) else "−"
    hours, minutes = divmod(int(abs(offset).total_seconds()) // 60, 60)
    shown = f"UTC{sign}{hours}" + (f":{minutes:02d}" if minutes else "") if offset else "UTC"
    city = zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")
    named = shown if city == shown else f"{city}, {shown}"
    return f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H:%M} ({named})"


def _person(attendee: Attendee) -> BriefPerson:
    """One person and the two things that their position looks for first."""
    if attendee.stakeholder is None:
        return BriefPerson(attendee.name, attendee.title, "")
    first, second = perspective(attendee.stakeholder).looks_for[:2]
    return BriefPerson(attendee.name, attendee.title, f"{first}; {second[:1].lower()}{second[1:]}")


def _priorities(proofs: tuple[Proof, ...]) -> tuple[BriefPriority, ...]:
    """Their priorities, or the first must-haves where the posting shows none, each with its proof."""
    chosen = [proof for proof in proofs if proof.item.kind is ItemKind.PRIORITY]
    chosen = chosen or [proof for proof in proofs if proof.item.kind is ItemKind.MUST_HAVE]
    told: set[str] = set()
    return tuple(_priority(proof, told) for proof in chosen[:_PRIORITIES])


def _priority(proof: Proof, told: set[str]) -> BriefPriority:
    """One priority with up to three proofs; a proof told under an earlier priority comes after fresh ones."""
    usable = [match for match in proof.matches if match.strength is not Strength.WEAK]
    fresh = sorted(usable, key=lambda match: match.evidence.text in told)[:_PROOFS]
    told.update(match.evidence.text for match in fresh)
    lines = tuple(_proof_line(match) for match in fresh)
    return BriefPriority(_title(proof.item), _quote(proof.item), lines, "" if lines else proof.gap or _NO_PROOF)


def _title(item: Item) -> str:
    """A priority's words, beginning with a capital."""
    words = " ".join(item.text.split()).rstrip(".;,:")
    return words[:1].upper() + words[1:]


def _quote(item: Item) -> str:
    """The first sentence of the posting that makes it a priority, unless it says the same."""
    quote = next((" ".join(each.text.split()) for each in item.quotes), "")
    return "" if quote.rstrip(".").casefold() == item.text.rstrip(".").casefold() else quote


def _proof_line(match: Match) -> str:
    """The evidence in the candidate's words, with where it was."""
    words = " ".join(match.evidence.text.split()).rstrip(".;")
    return f"{words} ({match.evidence.where})" if match.evidence.where else words


def _constraints(role_map: RoleMap) -> tuple[str, ...]:
    """What the posting wants settled early: start, permit, moving."""
    start, visa, moving = (role_map.fact(name) for name in (FactName.START, FactName.VISA, FactName.RELOCATION))
    said = []
    if start is not None:
        said.append(f"Start: they write “{_folded(start.quote.text or start.value)}”. Say your earliest honest date.")
    if visa is not None:
        said.append(f"Permit: they write “{_folded(visa.quote.text or visa.value)}”. Say how it stands with yours.")
    if moving is not None:
        said.append(f"Moving: they write “{_folded(moving.quote.text or moving.value)}”.")
    return tuple(said)


def _folded(text: str) -> str:
    """White space folded, a final full stop left out."""
    return " ".join(text.split()).rstrip(".")
