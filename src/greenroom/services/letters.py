"""Letters: drafted from the record, edited by hand, and sent when the person says so."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.addresses import addresses_in
from greenroom.core.letters.drafting import draft as drafted
from greenroom.core.letters.drafting import variants
from greenroom.core.letters.filling import filled
from greenroom.core.letters.occasions import occasion
from greenroom.core.letters.places import open_places
from greenroom.core.letters.values import Facts, LetterKind, Tone
from greenroom.services import mail_servers
from greenroom.services.letter_facts import facts_for
from greenroom.services.letter_proofs import with_proof
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Contact, Interview, Letter, Promise, Referee, Reference

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.core.letters.values import Draft
    from greenroom.services.record import Record
    from greenroom.store.access import Actor

SENT_BY = {
    "mail-program": "with your mail program",
    "file": "from the file",
    "smtp": "through your mail server",
}
_TO_REFEREES = {LetterKind.ASK_REFERENCE, LetterKind.BRIEF_REFERENCE, LetterKind.THANK_REFERENCE}
_MARKS = {LetterKind.BRIEF_REFERENCE: "briefed_at", LetterKind.THANK_REFERENCE: "thanked_at"}
_LONGEST_SUBJECT = 300
_SENT = "This letter was sent, so it stays as it is. Copy it to write another one."


def draft(  # noqa: PLR0913 - a letter is about this much
    actor: Actor,
    application: UUID,
    kind: LetterKind,
    tone: Tone = Tone.FORMAL,
    interview: UUID | None = None,
    contact: UUID | None = None,
    *,
    referee: UUID | None = None,
    told: Mapping[str, str] | None = None,
) -> Letter:
    """Draft a letter from what the record knows. What is still asked stands in it as an open place.

    Args:
        actor: who writes.
        application: what it is about.
        kind: the occasion.
        tone: how formal.
        interview: the interview that it is about, if there is one.
        contact: to whom it is, if they are known.
        referee: to whom it is, if it is to somebody who vouches.
        told: facts that the person adds by their names in `Facts`; a list has a line for each point.

    Raises:
        InvalidChoice: interview or contact belong to something else.
    """
    row = Application.objects.select_related("employer", "person").own(actor, application)
    talk = _interview(actor, row, interview) if interview else None
    reader = _contact(actor, row, contact) if contact else None
    vouching = Referee.objects.own(actor, referee) if referee else None
    facts = facts_for(actor, row, talk, reader, referee=vouching)
    known = with_told(with_proof(actor, row, kind, facts, timezone.now()), told or {})
    text = drafted(kind, known, tone, _seat(talk, reader) if kind is LetterKind.THANK_YOU else 0)
    letter = _letter(actor, row, text, kind=kind, tone=tone)
    letter.interview, letter.contact = talk, reader
    letter.to_address = vouching.email if vouching else reader.email if reader else ""
    with deed(actor, "draft-letter", f"Drafted a letter for “{row}”: {occasion(kind).name.lower()}") as record:
        return record.create(letter)


def thank_panel(actor: Actor, interview: UUID, tone: Tone = Tone.FORMAL) -> list[Letter]:
    """A thank-you for each person who was there, in the order of their seats; no two have the same text.

    Whoever has one already keeps it. From the fifth person on the texts of another tone are taken, so that none comes
    twice.

    Raises:
        InvalidChoice: nobody is named who was there.
    """
    row = Interview.objects.select_related("application").own(actor, interview)
    seats = list(row.participants.select_related("contact"))
    if not seats:
        raise InvalidChoice("Nobody is named who was there. Say on the interview's page who it was, then thank them.")
    there = {
        letter.contact_id: letter
        for letter in row.letters.filter(kind=LetterKind.THANK_YOU).order_by("created_at")
        if letter.contact_id
    }
    with deed(actor, "thank-panel", f"Drafted thanks to everybody at the interview for “{row.application}”"):
        return [
            there.get(seat.contact_id)
            or draft(
                actor,
                row.application_id,
                LetterKind.THANK_YOU,
                _tone_at(place, tone),
                row.pk,
                seat.contact_id,
            )
            for place, seat in enumerate(seats)
        ]


def edit(
    actor: Actor,
    letter: UUID,
    *,
    subject: str,
    body: str,
    to_address: str,
    tone: Tone | None = None,
    answers: Mapping[str, str] | None = None,
) -> Letter:
    """Change a letter by hand.

    Args:
        actor: who writes.
        letter: which.
        subject: one line.
        body: the text.
        to_address: one address, several parted by commas, or none yet.
        tone: how formal the person holds it to be, if they say so; the words stay theirs.
        answers: words for open places, by the place as it stands in the text; empty words leave theirs open.

    Raises:
        InvalidChoice: it was sent, a part of it is empty, or an address is none.
    """
    row = _unsent(actor, letter)
    subject, body = given(subject, field="subject", what="the letter a subject"), _lines(body)
    for place, said in (answers or {}).items():
        subject, body = filled(subject, place, " ".join(said.split())), filled(body, place, said)
    values = {
        "subject": " ".join(subject.split()),
        "body": given(body, field="body", what="the letter a text"),
        "to_address": ", ".join(addresses_in(to_address)),
    }
    with deed(actor, "edit-letter", f"Changed the letter “{row.subject}”") as record:
        return record.update(row, **values, **({"tone": tone.value} if tone else {}))


def redraft(actor: Actor, letter: UUID, tone: Tone) -> Letter:
    """Draft a letter afresh in a tone, from what the record knows now. What was changed by hand goes.

    Raises:
        InvalidChoice: it was sent.
    """
    row = _unsent(actor, letter)
    if row.application is None:
        raise InvalidChoice("This letter belongs to no application, so there is nothing to draft it from.")
    kind = LetterKind(row.kind)
    vouching = referee_of(actor, row)
    facts = facts_for(actor, row.application, row.interview, row.contact, referee=vouching)
    known = with_proof(actor, row.application, kind, facts, timezone.now())
    text = drafted(kind, known, tone, _seat(row.interview, row.contact) if kind is LetterKind.THANK_YOU else 0)
    with deed(actor, "redraft-letter", f"Drafted the letter “{row.subject}” afresh") as record:
        return record.update(row, tone=tone.value, subject=cut(text.subject, _LONGEST_SUBJECT), body=text.body)


def send(actor: Actor, letter: UUID) -> Letter:
    """Send a letter through the person's own mail server, now.

    Raises:
        UserError: something in it is open, nobody is named, or the server does not take it. The text stays.
    """
    row = _ready(actor, letter)
    receivers = addresses_in(row.to_address)
    if not receivers:
        raise InvalidChoice("Say to which address it goes.", field="to_address")
    mail_servers.deliver(actor, receivers, row.subject, row.body, key=row.pk)
    return mark_sent(actor, letter, "smtp")


def mark_sent(actor: Actor, letter: UUID, by: str, at: dt.datetime | None = None) -> Letter:
    """Note that a letter has gone, and how: mail-program, file or smtp.

    A confirmation confirms its interview, a promised item that the letter names counts as sent, and a referee who is
    told of an employer, or thanked, counts as briefed or thanked.

    Raises:
        InvalidChoice: something in it is open, or it was sent already.
    """
    row = _ready(actor, letter)
    if by not in SENT_BY:
        raise InvalidChoice("Say how it was sent: mail-program, file or smtp.", field="by")
    moment = at or timezone.now()
    with deed(actor, "send-letter", f"Sent the letter “{row.subject}”") as record:
        if row.kind == LetterKind.CONFIRM and row.interview:
            record.update(row.interview, confirmed_at=moment)
        if row.kind == LetterKind.PROMISED_ITEM:
            _keep_promises(record, row, moment)
        if row.kind in _MARKS:
            _mark_reference(record, row, moment)
        return record.update(row, sent_at=moment, sent_by=by)


def copy(actor: Actor, letter: UUID) -> Letter:
    """A new draft with the same words, whether the letter was sent or not."""
    row = Letter.objects.own(actor, letter)
    parts = ("application_id", "interview_id", "contact_id", "kind", "tone", "to_address", "subject", "body")
    made = Letter(person=actor.person, **{part: getattr(row, part) for part in parts})
    with deed(actor, "copy-letter", f"Copied the letter “{row.subject}”") as record:
        return record.create(made)


def delete(actor: Actor, letter: UUID) -> None:
    """Delete a letter; the history can bring it back."""
    row = Letter.objects.own(actor, letter)
    with deed(actor, "delete-letter", f"Deleted the letter “{row.subject}”") as record:
        record.delete(row)


def open_in(letter: Letter) -> tuple[str, ...]:
    """What is open in a letter, each place once."""
    return tuple(dict.fromkeys(open_places(f"{letter.subject}\n\n{letter.body}")))


def asked(kind: LetterKind, tone: Tone, facts: Facts) -> tuple[tuple[str, str, bool], ...]:
    """What a letter of that kind would say if it were known: the fact, the question, and whether it is needed."""
    text = drafted(kind, facts, tone)
    needed = tuple((each.name, each.ask, True) for each in text.missing)
    return (*needed, *((each.name, each.ask, False) for each in text.left_out))


def with_told(facts: Facts, told: Mapping[str, str]) -> Facts:
    """The facts, with what the person adds to them or says better."""
    lists = {field.name for field in fields(facts) if isinstance(getattr(facts, field.name), tuple)}
    known = {field.name for field in fields(facts)}
    said = {name: words.strip() for name, words in told.items() if name in known and words.strip()}
    lines = {name: tuple(filter(None, map(str.strip, words.splitlines()))) for name, words in said.items()}
    values: dict[str, Any] = {name: lines[name] if name in lists else words for name, words in said.items()}
    return replace(facts, **values)


def referee_of(actor: Actor, letter: Letter) -> Referee | None:
    """Who vouches, for a letter to such a person: they are known by their address."""
    if letter.kind not in _TO_REFEREES or not letter.to_address:
        return None
    return Referee.objects.visible_to(actor).filter(person=letter.person_id, email=letter.to_address).first()


def _mark_reference(record: Record, letter: Letter, at: dt.datetime) -> None:
    """Note on the desk of references what a letter to a referee does, unless it is noted already."""
    name = _MARKS[LetterKind(letter.kind)]
    rows = Reference.objects.owned_by(record.actor).filter(application=letter.application, **{name: None})
    row = rows.filter(referee__email=letter.to_address).first()
    if row is not None:
        record.update(row, **{name: at})


def _letter(actor: Actor, application: Application, text: Draft, *, kind: LetterKind, tone: Tone) -> Letter:
    return Letter(
        person=actor.person,
        application=application,
        kind=kind.value,
        tone=tone.value,
        subject=cut(text.subject, _LONGEST_SUBJECT),
        body=text.body,
    )


def _interview(actor: Actor, application: Application, key: UUID) -> Interview:
    row = Interview.objects.own(actor, key)
    if row.application_id != application.pk:
        raise InvalidChoice("This interview is of another application. Choose one of this one's.", field="interview")
    return row


def _contact(actor: Actor, application: Application, key: UUID) -> Contact:
    row = Contact.objects.own(actor, key)
    if row.employer_id != application.employer_id:
        raise InvalidChoice("This person works elsewhere. Choose somebody at this employer.", field="contact")
    return row


def _seat(interview: Interview | None, contact: Contact | None) -> int:
    """At which place somebody sat: each seat has another wording."""
    if interview is None or contact is None:
        return 0
    seats = list(interview.participants.values_list("contact", flat=True))
    return seats.index(contact.pk) if contact.pk in seats else 0


def _tone_at(place: int, tone: Tone) -> Tone:
    """The tone whose texts are not used up before this place of a panel."""
    order: Sequence[Tone] = [tone, *(each for each in Tone if each is not tone)]
    return order[place // variants(LetterKind.THANK_YOU, tone) % len(order)]


def _unsent(actor: Actor, letter: UUID) -> Letter:
    rows = Letter.objects.select_related("application__employer", "application__person", "interview", "contact")
    row = rows.own(actor, letter)
    if row.sent_at is not None:
        raise InvalidChoice(_SENT)
    return row


def _ready(actor: Actor, letter: UUID) -> Letter:
    """A letter that may go.

    Raises:
        InvalidChoice: the first thing that is open in it, or that it has gone already.
    """
    row = _unsent(actor, letter)
    still = open_in(row)
    if still:
        raise InvalidChoice(
            f"The letter still asks: “{still[0].strip('[]')}” Answer that, then it can go.", field="body"
        )
    return row


def _keep_promises(record: Record, letter: Letter, at: dt.datetime) -> None:
    """Promised items that the letter names are kept with it."""
    said = " ".join(letter.body.split()).casefold()
    owed = Promise.objects.owned_by(record.actor).filter(application=letter.application, kept_at=None)
    for promise in owed:
        if " ".join(promise.what.split()).casefold() in said:
            record.update(promise, kept_at=at)


def _lines(text: str) -> str:
    """A browser sends its own line ends; ours are plain."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
