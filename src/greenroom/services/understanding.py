"""What an invitation says, without the record: for the command, and for the verbs that keep it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.adapters.reading import read_document
from greenroom.adapters.reading.calendars import first_of, read_calendar
from greenroom.adapters.reading.mail import read_mail
from greenroom.core.documents import storable
from greenroom.core.errors import UnreadableText, UserError
from greenroom.core.invitations.events import read_event
from greenroom.core.invitations.message import Message
from greenroom.core.invitations.reading import Reader, read_message
from greenroom.core.invitations.values import InvitationKind
from greenroom.core.invitations.when import Known
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.invitations.values import Invitation

_MAIL = re.compile(
    rb"^\s*(?:(?:Delivered-To|Return-Path|Received|From|MIME-Version|Message-ID|Subject|Date|To|X-[\w-]+|DKIM-Signature|"
    rb"Content-Type|ARC-[\w-]+|Authentication-Results|Thread-Topic|Reply-To):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}",
    re.IGNORECASE,
)
_HEAD, _LONGEST = 2000, 100_000  # bytes in which a calendar begins, characters that are read
_NOTHING = "There is nothing about an interview in this text. Paste the whole message, or put the interview in by hand."


def understood(name: str, content: bytes, reader: Reader, today: dt.date) -> Invitation:
    """What a file or a pasted text says: a mail, a calendar file, a document or plain words.

    `name` is that of the file, and empty for a pasted text. `reader.zone` is taken where the message names no zone.
    `today` stands for the day it was sent, if it does not say.

    Raises:
        UnreadableFile: the file is broken, or there is no event in it.
        UnreadableText: there is nothing about an interview in it.
        InvalidChoice: there is no such zone.
    """
    if reader.zone:
        zone_of(reader.zone)
    known = Known(today, reader.zone, reader.why)
    found = _of(name.lower(), content, known, reader)
    if found.kind is InvitationKind.NONE:
        raise UnreadableText(_NOTHING, field="text")
    return replace(found, source=storable(found.source))


def _of(name: str, content: bytes, known: Known, reader: Reader) -> Invitation:
    """What it says, told by what it is."""
    if _MAIL.match(content) or name.endswith(".eml"):
        return _of_mail(read_mail(content), known, reader)
    if b"BEGIN:VCALENDAR" in content[:_HEAD].upper() or name.endswith(".ics"):
        return read_event(first_of(read_calendar(content)), known, reader)
    text = read_document(name or "pasted.txt", content).text[:_LONGEST]
    return read_message(Message(text), known, reader)


def _of_mail(message: Message, known: Known, reader: Reader) -> Invitation:
    """A mail; where a calendar came with it, the calendar says when."""
    known = replace(known, sent=message.sent.date()) if message.sent else known
    reader = replace(reader, name=reader.name or message.to)
    words = read_message(message, known, reader)
    for calendar in message.calendars:
        try:
            event = read_event(first_of(read_calendar(calendar)), known, reader)
        except UserError:
            continue  # the words of the mail remain
        return _joined(words, event)
    return words


def _joined(words: Invitation, event: Invitation) -> Invitation:
    """The calendar's time and name for the event, and what else the mail says."""
    kind = event.kind if event.kind is not InvitationKind.NO_TIME else words.kind
    if words.kind is InvitationKind.CHANGE and kind is InvitationKind.INVITATION:
        kind = InvitationKind.CHANGE
    return replace(
        words,
        kind=kind,
        times=event.times or words.times,
        link=event.link or words.link,
        place=event.place or words.place,
        format=words.format or event.format,
        people=words.people or event.people,
        uid=event.uid,
        sequence=event.sequence,
        notes=(*words.notes, *event.notes),
    )
