"""A message read: what is wanted, when, where and with whom, with the words that say so."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.invitations.countries import likely_zone
from greenroom.core.invitations.employers import employer_in, name_in_address
from greenroom.core.invitations.languages import CANCELLED, INTERVIEW, MOVED
from greenroom.core.invitations.message import Head, own_part
from greenroom.core.invitations.people import people_in, same_person, sender_in
from greenroom.core.invitations.rounds import round_in
from greenroom.core.invitations.values import Found, Invitation, InvitationKind
from greenroom.core.invitations.when import when_in
from greenroom.core.invitations.where import booking_link_in, closings, format_in, link_in, phone_in, place_in
from greenroom.core.invitations.zones import city_zone, zone_of_address
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.invitations.message import Message, OwnPart
    from greenroom.core.invitations.values import Person
    from greenroom.core.invitations.when import Known, When

_CANCELLED, _MOVED, _INTERVIEW = (re.compile(words, re.IGNORECASE) for words in (CANCELLED, MOVED, INTERVIEW))
_TITLE = r"(?P<role>[A-ZÀ-Þ][\w&/+#’'()\-]*(?:\.\w[\w+#]*)*(?:\s+(?:(?:of|and|for|the|de|du|der|für|und|et|y|e|en|i|&|/|-)\s+)?[A-ZÀ-Þ0-9(][\w&/+#’'()\-]*(?:\.\w[\w+#]*)*){0,6})"
_ROLE = re.compile(
    rf"\b(?:for|about|regarding|application for|interview for|als|für die (?:stelle|position)(?: als| einer?s?)?|stelle als|position als|poste de|pour le poste d[e']|puesto de|para el puesto de|per la posizione di|posizione di|vaga de|functie van|tjänsten som|stillingen som|stanowisko|pozici|tehtävään)\s+(?:the |our |a |an |der |des |den |het |la |el |il |o |a )?(?:role of |position of |post of |position |role |stelle |post )?[“\"„«']?{_TITLE}[”\"“»']?(?:\s+(?:role|position|post|vacancy|job|opening|stelle|opportunity))?",
)
_ROLE_BEFORE = re.compile(
    rf"\b(?:the|our|this|your)\s+[“\"„]?{_TITLE}[”\"“]?\s+(?:role|position|post|vacancy|opening|opportunity)\b"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_NO_ROLE = re.compile(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Google|Microsoft|UTC|GMT|CET|UK|Madame|Monsieur)\b"
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a message.

    Attributes:
        name: the candidate's name, who is no interviewer.
        zone: the IANA zone that is meant where none is named; empty to leave that open.
        why: where that zone comes from, as a clause.
    """

    name: str = ""
    zone: str = ""
    why: str = ""


def read_message(message: Message, known: Known, reader: Reader | None = None) -> Invitation:
    """What a message says about an interview; one that says nothing of any is of the kind `none`."""
    reader = reader or Reader()
    text = _with_subject(message)
    own = own_part(text)
    mine, place = own.text, place_in(own.text)
    link, phone = link_in(mine), phone_in(mine)
    plain = _ADDRESS.sub(lambda match: " " * len(match.group()), mine)
    address = own.head.address if own.head else message.address
    when = when_in(plain, _with_zone(known, place, plain, address))
    format_ = format_in(mine, link, place, phone)
    sender = _sender(message, own)
    people = _people(plain, sender, reader.name)
    kind = _kind(mine, when, format_)
    found = Invitation(
        kind=kind,
        source=text,
        times=when.times,
        format=format_,
        link=link,
        place=place,
        phone=phone,
        people=people,
        employer=employer_in(mine, people),
        role=_role(mine),
        stage=round_in(mine, format_),
        reply_by=when.reply_by,
    )
    return replace(found, notes=_notes(mine, when))


def _with_subject(message: Message) -> str:
    """Subject and text in one, so that every quote stands in one source."""
    return f"{message.subject}\n\n{message.text}" if message.subject else message.text


def _with_zone(known: Known, place: Found | None, text: str, address: str) -> Known:
    """The zone that is meant when none is named: that of the place, of the only city in the text, of the sender's country."""
    city = city_zone(place.text) if place else None
    if city is not None and place is not None:
        return replace(known, zone=city[0], zone_why=f"the place is in {city[1].of(place.text)}, so its time is taken")
    written = text[: min((match.start() for match in closings(text)), default=len(text))]
    named = city_zone(written)
    if place is not None and named is not None:
        return replace(known, zone=named[0], zone_why=f"{named[1].of(written)} is named, so its time is taken")
    if known.zone:
        return known
    if zone := zone_of_address(address):
        return replace(known, zone=zone, zone_why=f"the sender's address ends in “.{address.rsplit('.', 1)[-1]}”")
    zone, why = likely_zone(text)
    if not zone and (below := city_zone(text)):
        zone, why = below[0], f"{below[1].of(text)} is named, so its time is taken"
    return replace(known, zone=zone, zone_why=why)


def _sender(message: Message, own: OwnPart) -> Person | None:
    """The one who wrote: as the head says, or as the message is signed."""
    head = own.head or Head(message.sender, message.address)
    return sender_in(own.text, head.sender, head.address)


_SELF = re.compile(
    r"\b(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|call|catch up|conversation|interview) (?:with |to )?me\b|\b(?:i(?:'ll| will)|i'd like to|i would like to|i can) (?:call|ring|phone|speak|talk|chat|meet|interview|give you a (?:ring|call))|\bwith me\b|\bme and (?:our |my )?[A-Z]|\band me\b|\band I (?:will|would|are|'ll)|\bI shall (?:call|ring|telephone)|\band myself\b|\bbe me and\b|looking forward to (?:speaking|talking|meeting|chatting) (?:with|to) you|i look forward to (?:speaking|talking|meeting)|"
    r"\bich (?:rufe|melde mich|freue mich auf unser|führe)|\bund ich\b|\bmit mir\b|\bje vous (?:appelle|contacte|recevrai)|\bavec moi\b|\bmoi-même\b|\bconmigo\b|\b(?:te|le) llamar[ée]|\byo mism[oa]\b|\bcon me\b|\bla chiamer|\bcomigo\b|\bligo-(?:lhe|te)|\bmet mij\b|\bbel ik\b|\bik bel\b|\b(?:och|og|med) mi[gn]\b|\bringer jag|\bjeg ringer|\bjag ringer|\bze mną\b|\bzadzwonię|\bbudu já\b|\ben ik\b|\bmeine Wenigkeit|\bsoitan\b|\bben arayaca",
    re.IGNORECASE,
)


def _people(text: str, sender: Person | None, own_name: str) -> tuple[Person, ...]:
    """Those who will sit there, then the sender; who says “with me” is both."""
    there = people_in(text, own_name)
    if sender is None:
        return there
    house = re.sub(r"\W", "", name_in_address(sender.email)).lower()
    there = tuple(each for each in there if not house or not re.sub(r"\W", "", each.name).lower().startswith(house))
    there = tuple(
        replace(each, title=each.title or sender.title, email=sender.email)
        if same_person(each.name, sender.name)
        else each
        for each in there
    )
    itself = _SELF.search(text)
    if itself and not any(same_person(each.name, sender.name) for each in there):
        quote = Quote(" ".join(itself.group().split()), Span(*itself.span()))
        there = (*there, replace(sender, role="interviewer", certainty=Certainty.LIKELY, quote=quote))
    return (*there, sender)


def _kind(text: str, when: When, format_: Found | None) -> InvitationKind:
    """What is wanted of the person."""
    if not (when.times or format_ or _INTERVIEW.search(text) or booking_link_in(text)):
        return InvitationKind.NONE
    moved = _said(_MOVED, text)
    if _said(_CANCELLED, text) and not (when.times and moved):
        return InvitationKind.CANCELLATION
    if moved and when.times:
        return InvitationKind.CHANGE
    if len(when.times) > 1 or any(time.window for time in when.times):
        return InvitationKind.PROPOSAL
    return InvitationKind.INVITATION if when.times else InvitationKind.NO_TIME


_IF = re.compile(
    r"\b(?:if|should|in case|whether|falls|sollten? Sie|si (?:vous|no|necesita|tienes|debe)|se (?:precisar|não|deve|desidera)|als je|indien|mocht|om du|hvis|dersom|jos|jeśli|gdyby|pokud|eğer|dacă|amennyiben)\b|[:：]\s*$|https?:",
    re.IGNORECASE,
)


def _said(words: re.Pattern[str], text: str) -> bool:
    """Whether words are said as a fact: not after an “if”, and not as the name of a link."""
    for match in words.finditer(text):
        begin = max(text.rfind(mark, 0, match.start()) for mark in (". ", "\n", "! ", "? "))
        behind = text[match.end() : match.end() + 12].lstrip()
        if not _IF.search(text[begin + 1 : match.start()]) and not behind.startswith((":", "http")):
            return True
    return False


def _role(text: str) -> Found | None:
    """The title of the role."""
    for form, certainty in ((_ROLE, Certainty.LIKELY), (_ROLE_BEFORE, Certainty.LIKELY)):
        for match in form.finditer(text):
            if not _NO_ROLE.search(match["role"]):
                return Found(match["role"].strip(" .,:;"), certainty, _quote(match, "role"))
    return None


def _notes(text: str, when: When) -> tuple[str, ...]:
    """What is doubtful in the whole."""
    notes = [f"{day.quote.text if day.quote else day.text}: no time of day is named." for day in when.days_without_time]
    if booking := booking_link_in(text):
        notes.append(f"A time can be chosen at {booking.text}.")
    return tuple(notes)


def _quote(match: re.Match[str], name: str) -> Quote:
    """The words of one part of a match."""
    return Quote(" ".join(match[name].split()), Span(*match.span(name)))
