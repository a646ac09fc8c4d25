"""The page of one letter: what is open in it, where its words come from, and the one thing to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from greenroom.core.letters.filling import paragraph_around, parts_of
from greenroom.core.letters.mailto import mailto
from greenroom.core.letters.values import LetterKind
from greenroom.services.letter_calls import ask_from, calls
from greenroom.services.letter_sources import moved_since, sources
from greenroom.services.letters import SENT_BY, open_in
from greenroom.services.mail_servers import server_of
from greenroom.store.models import Letter
from greenroom.web import moments
from greenroom.web.forms.letters import LetterForm, OpenForm, ToneForm
from greenroom.web.letters import name_of, next_letter, to_of
from greenroom.web.next_step import NextStep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from uuid import UUID

    from django import forms

    from greenroom.store.access import Actor

_LONG_ADDRESS = 1900  # some systems cut an address that is handed to a mail program after about 2,000 characters


def letter_page(
    actor: Actor, letter: UUID, now: dt.datetime, came_back: Mapping[str, forms.Form]
) -> tuple[str, dict[str, Any]]:
    """The template and what it shows: to be edited by its owner, or to be read.

    Raises:
        NotFound: there is no such letter, or not for this actor.
    """
    rows = Letter.objects.select_related("application__employer", "application__person", "interview", "contact")
    row = rows.read(actor, letter)
    can_change = row.person_id == actor.person.pk
    context: dict[str, Any] = {
        "letter": row,
        "application": row.application,
        "name": name_of(row),
        "to": to_of(row),
        "body": parts_of(row.body),
        "subject": parts_of(row.subject),
        "open": open_in(row),
        "sources": sources(actor, row, now),
        "can_change": can_change,
    }
    if row.sent_at is not None or not can_change:
        by = SENT_BY.get(row.sent_by, "")
        return "pages/letters/read.html", {**context, "by": by, "next": _after(actor, row, now) if can_change else None}
    return "pages/letters/letter.html", {**context, **_editing(actor, row, now, came_back)}


def _editing(actor: Actor, row: Letter, now: dt.datetime, came_back: Mapping[str, forms.Form]) -> dict[str, Any]:
    """The forms of the editor, and the ways out of it."""
    places, server = open_in(row), server_of(actor)
    address = mailto(row.to_address, row.subject, row.body)
    text = {"to_address": row.to_address, "subject": row.subject, "body": row.body}
    moved = moved_since(actor, row, now)
    return {
        "form": came_back.get("text") or LetterForm(initial=text, use_required_attribute=False),
        "open_form": came_back.get("open") or OpenForm(places=places, auto_id="open_%s"),
        "around": {place: parts_of(paragraph_around(place, row.subject, row.body)) for place in places},
        "tone_form": came_back.get("tone") or ToneForm(initial={"tone": row.tone}, auto_id="tone_%s"),
        "server": server,
        "mailto": address,
        "is_long": len(address) > _LONG_ADDRESS,
        "moved": moved,
        "early": _early(actor, row, now),
        "next": _before(row, places, moved=bool(moved), server=server.host if server else "", address=address),
    }


def _before(row: Letter, places: tuple[str, ...], *, moved: bool, server: str, address: str) -> NextStep:
    """What comes first while a letter has not gone."""
    if moved:
        why = "The letter names another time than the interview has now. Draft it afresh, or mend it by hand."
        return NextStep("Look at the time", why, "Draft it afresh", "#afresh")
    if places:
        count = len(places)
        more = f" There {'are' if count > 2 else 'is'} {count - 1} more." if count > 1 else ""
        return NextStep("Answer what is open", f"{places[0].strip('[]')}{more}", "Answer it", "#open")
    if not row.to_address:
        return NextStep("Say where it goes", "Their mail address is not in the record.", "Type it", "#id_to_address")
    if not server:
        way = "It goes by your mail program. When it has gone, say so here."
        return NextStep("Read it once aloud, then send it", way, "Open in mail program", address)
    way = f"It goes through {server} when you press Send."
    return NextStep("Read it once aloud, then send it", way, "To the letter", "#id_body")


def _after(actor: Actor, row: Letter, now: dt.datetime) -> NextStep | None:
    """What comes after a letter has gone: the next letter, or the day from which one may ask."""
    application = row.application
    if application is None:
        return None
    due = calls(actor, application, now)
    if due:
        return next_letter(application, due[0], now)
    back = reverse("application", args=[application.pk])
    if row.kind in {LetterKind.THANK_YOU, LetterKind.PROMISED_ITEM, LetterKind.STATUS}:
        day = moments.day(ask_from(actor, application, now))
        return NextStep("Now it is their turn", f"Ask how things stand from {day} on, not before.", "Back to it", back)
    if row.interview and row.interview.ends_at > now:
        brief = reverse("brief", args=[row.interview.pk])
        return NextStep("Prepare for the interview", "Your brief for the day is one page.", "Open the brief", brief)
    return NextStep("Now it is their turn", "Nothing else is due on this application.", "Back to it", back)


def _early(actor: Actor, row: Letter, now: dt.datetime) -> str:
    """For a question how things stand: the day from which one may ask, if it lies ahead."""
    if row.kind != LetterKind.STATUS or row.application is None:
        return ""
    day = ask_from(actor, row.application, now)
    return moments.day(day) if day > now else ""
