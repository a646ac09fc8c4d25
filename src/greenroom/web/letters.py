"""What the pages of letters show: the panel, the one next thing to do, and a letter with what is open in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import reverse

from greenroom.core.letters.occasions import occasion
from greenroom.core.letters.values import LetterKind
from greenroom.services.letter_calls import Call, calls
from greenroom.services.letters import open_in
from greenroom.store.models import Letter
from greenroom.web import moments
from greenroom.web.next_step import NextStep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A letter in a list: what it is for, to whom, and how many places are open in it."""

    letter: Letter
    name: str
    to: str
    open: int


@dataclass(frozen=True, slots=True)
class LettersPanel:
    """The letters of an application or of one interview.

    Attributes:
        application: what they are about.
        lines: the latest of them.
        more: how many there are beside those.
        next: the letter that should be written now, if there is one.
        thank_all: the interview after which several people are to be thanked and some have no draft, if there is one.
        begun: whether that letter is begun.
        write: where a new one begins.
        can_change: whether the actor may write here.
    """

    application: Application
    lines: Sequence[Line]
    more: int
    next: NextStep | None
    thank_all: UUID | None
    begun: bool
    write: str
    can_change: bool


def letters_panel(
    actor: Actor, application: Application, now: dt.datetime, interview: Interview | None = None
) -> LettersPanel:
    """The panel for the page of an application, or of one of its interviews."""
    lines = lines_of(actor, application, interview)
    due = calls(actor, application, now, interview)
    query = {"interview": str(interview.pk)} if interview else {}
    return LettersPanel(
        application=application,
        lines=lines[:_SHOWN],
        more=max(0, len(lines) - _SHOWN),
        next=next_letter(application, due[0], now) if due else None,
        thank_all=_panel_to_thank(due[0]) if due else None,
        begun=bool(due and due[0].draft),
        write=write_address(application.pk, **query),
        can_change=application.person_id == actor.person.pk,
    )


def lines_of(actor: Actor, application: Application, interview: Interview | None = None) -> list[Line]:
    """The letters of an application or an interview, what is not sent first, then the latest."""
    rows = Letter.objects.visible_to(actor).filter(application=application).select_related("contact")
    letters = rows.filter(interview=interview) if interview else rows
    ordered = sorted(letters, key=lambda letter: letter.sent_at is not None)
    return [_line(letter) for letter in ordered]


def next_letter(application: Application, call: Call, now: dt.datetime) -> NextStep:
    """What to write now, why, and where that begins."""
    if call.draft is not None:
        address = reverse("letter", args=[call.draft.pk])
    else:
        query = {"kind": call.kind.value}
        query |= {"interview": str(call.interview.pk)} if call.interview else {}
        query |= {"to": str(call.people[0].pk)} if len(call.people) == 1 else {}
        address = write_address(application.pk, **query)
    word = "Finish it" if call.draft else "Write it"
    return NextStep(_what(call), _why(call, now), word, address)


def write_address(application: UUID, **query: str) -> str:
    """Where a letter begins."""
    return reverse("new_letter", args=[application]) + (f"?{urlencode(query)}" if query else "")


def name_of(letter: Letter) -> str:
    """What a letter is for."""
    return occasion(LetterKind(letter.kind)).name


def to_of(letter: Letter) -> str:
    """To whom a letter is, as far as that is known."""
    return letter.contact.name if letter.contact else letter.to_address


def _line(letter: Letter) -> Line:
    return Line(letter, name_of(letter), to_of(letter), len(open_in(letter)))


def _panel_to_thank(call: Call) -> UUID | None:
    several = len(call.people) > 1 and bool(call.undrafted)
    return call.interview.pk if several and call.interview else None


def _what(call: Call) -> str:
    match call.kind:
        case LetterKind.CONFIRM:
            return "Confirm that you will come"
        case LetterKind.THANK_YOU:
            begun = call.draft.contact if call.draft else None
            names = [begun.name] if begun else [person.name for person in call.people]
            who = " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else "them"
            return f"Thank {who}"
        case LetterKind.PROMISED_ITEM:
            return f"Send what you promised: {call.what}"
        case _:
            return "Ask how things stand"


def _why(call: Call, now: dt.datetime) -> str:
    if call.at is None:
        return "They wait for your word." if call.kind is LetterKind.CONFIRM else ""
    zone = call.interview.zone if call.interview else None
    by = moments.moment(call.at, zone)
    if call.kind is LetterKind.STATUS:
        return "The day that they named is over, or they have been silent for ten working days. A short note is fair."
    return f"It was due by {by}. Late is better than never." if call.at < now else f"Best by {by}."
