"""What pages show of the first call, papers, referees and what disagrees: panels, and where each side stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse

from greenroom.core.contradictions import ABOUT_WORDS
from greenroom.core.letters.values import LetterKind
from greenroom.services.checklists import checklist_of
from greenroom.services.consistency import consistency_of
from greenroom.services.documents import papers_of
from greenroom.services.references import references_of
from greenroom.services.screens import pack_of
from greenroom.store.models import Promise

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.contradictions import Contradiction, Side
    from greenroom.core.screens.values import Topic
    from greenroom.services.checklists import Checklist
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Document, Interview, Reference

_SHOWN = 3
# For the kind in a key: the address, and what it calls its row.
_ROWS = {
    "letter": ("letter", "letter"),
    "story": ("story", "story"),
    "resume": ("resume", "resume"),
    "interview": ("interview", "interview"),
    "invitation": ("invitation", "invitation"),
    "application": ("application", "application"),
    "start": ("start_plan", "application"),
}
_LETTERS = {
    "asked": LetterKind.ASK_REFERENCE,
    "briefed": LetterKind.BRIEF_REFERENCE,
    "thanked": LetterKind.THANK_REFERENCE,
}


@dataclass(frozen=True, slots=True)
class ShownSide:
    """One side of a contradiction, and its page; no address where it stands on none."""

    quote: str
    where: str
    address: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A contradiction as it is shown: what it is about in a word, its sentence, and both sides."""

    word: str
    text: str
    sides: tuple[ShownSide, ShownSide]


@dataclass(frozen=True, slots=True)
class ScreenPanel:
    """The first call, for the page of an application.

    Attributes:
        application: the application.
        answered: how many topics have an answer; `topics` of how many.
        next: the first topic without one.
        contradictions: what disagrees.
        told: how many things this employer was told.
        can_change: whether the actor may write here.
    """

    application: Application
    answered: int
    topics: int
    next: Topic | None
    contradictions: tuple[Shown, ...]
    told: int
    can_change: bool


@dataclass(frozen=True, slots=True)
class PapersPanel:
    """The papers of one interview, for its page.

    Attributes:
        interview: the interview.
        papers: what goes along.
        owed: what they asked for and does not have yet, what is due first in front.
        today: the day it is for the person.
        checklist: its points with their ticks.
        can_change: whether the actor may write here.
    """

    interview: Interview
    papers: Sequence[Document]
    owed: Sequence[Promise]
    today: dt.date
    checklist: Checklist
    can_change: bool


@dataclass(frozen=True, slots=True)
class ReferencesPanel:
    """Who vouches for the person to one employer, for the page of an application."""

    application: Application
    references: Sequence[Reference]
    can_change: bool


@dataclass(frozen=True, slots=True)
class ConsistencyPanel:
    """What disagrees in the papers of an application: the first few, and how many more there are."""

    application: Application
    contradictions: tuple[Shown, ...]
    more: int
    compared: bool


def screen_panel(actor: Actor, application: Application, now: dt.datetime) -> ScreenPanel:
    """The panel of the first call for the page of an application."""
    pack = pack_of(actor, application.pk, now, starters=False)
    return ScreenPanel(
        application=application,
        answered=pack.answered,
        topics=len(pack.lines),
        next=next((line.topic for line in pack.lines if line.answer is None), None),
        contradictions=shown(actor, application, pack.contradictions),
        told=sum(len(line.told) for line in pack.lines),
        can_change=pack.can_change,
    )


def papers_panel(actor: Actor, interview: Interview, today: dt.date) -> PapersPanel:
    """The panel of the papers for the page of an interview."""
    papers = papers_of(actor, interview.application_id)
    owed = Promise.objects.visible_to(actor).filter(application=interview.application_id, kept_at=None)
    return PapersPanel(
        interview=interview,
        papers=papers,
        owed=list(owed.order_by("due_on", "created_at")),
        today=today,
        checklist=checklist_of(actor, interview, papers),
        can_change=interview.person_id == actor.person.pk,
    )


def references_panel(actor: Actor, application: Application) -> ReferencesPanel:
    """The panel of the referees for the page of an application."""
    mine = application.person_id == actor.person.pk
    return ReferencesPanel(application, references_of(actor, application.pk), mine)


def consistency_panel(actor: Actor, application: Application, now: dt.datetime) -> ConsistencyPanel:
    """The panel of what disagrees for the page of an application."""
    found = consistency_of(actor, application.pk, now)
    some = found.contradictions[:_SHOWN]
    more = len(found.contradictions) - len(some)
    return ConsistencyPanel(application, shown(actor, application, some), more, bool(found.resumes))


def shown(actor: Actor, application: Application, found: Sequence[Contradiction]) -> tuple[Shown, ...]:
    """Contradictions as pages show them, each side with a way to its page."""
    mine = application.person_id == actor.person.pk
    return tuple(
        Shown(
            ABOUT_WORDS[each.about],
            each.text,
            (_side(each.one, application, mine=mine), _side(each.other, application, mine=mine)),
        )
        for each in found
    )


def address_of(key: str) -> str:
    """The page of a row by its key, as `kind:id`; empty where it has none."""
    kind, _, row = key.partition(":")
    if kind not in _ROWS or not row:
        return ""
    name, argument = _ROWS[kind]
    return _reversed(name, **{argument: row})


def reference_letters(application: UUID, referee: UUID) -> dict[str, str]:
    """Where the letter to a referee begins, by its step; a step without such a page is left out."""
    begin = _reversed("new_letter", application=str(application))
    if not begin:
        return {}
    return {step: f"{begin}?{urlencode({'kind': kind.value, 'to': str(referee)})}" for step, kind in _LETTERS.items()}


def _side(side: Side, application: Application, *, mine: bool) -> ShownSide:
    kind, _, row = side.key.partition(":")
    if kind in {"answer", "told"}:
        anchor = row if kind == "answer" else "told"
        return ShownSide(side.quote, side.where, f"{reverse('screen_pack', args=[application.pk])}#{anchor}")
    if kind == "profile":
        return ShownSide(side.quote, side.where, reverse("profile") if mine else "")
    return ShownSide(side.quote, side.where, address_of(side.key))


def _reversed(name: str, **arguments: str) -> str:
    """The address of that name; empty while there is no such page."""
    try:
        return reverse(name, kwargs=arguments)
    except NoReverseMatch:
        return ""
