"""Offers: taken in from a letter or by hand, their terms confirmed and mended, and how each was settled."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.adapters.holidays import only_zone_of
from greenroom.core.days import believable
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.journey.values import StageKey
from greenroom.core.offers.letter_reading import read_letter
from greenroom.core.offers.places import currency_of
from greenroom.core.offers.terms import checked, term_kind
from greenroom.core.spans import Certainty
from greenroom.services.applications import come_to_stage, start
from greenroom.services.reading import Handed, document_of, take_in
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Application, Offer, OfferTerm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.core.offers.letter_segments import ReadTerm
    from greenroom.core.offers.terms import Value
    from greenroom.services.record import Record
    from greenroom.store.access import Actor

SETTLED = {"accepted": "Accepted", "declined": "Declined", "withdrawn": "Taken back by them"}


def receive(  # noqa: PLR0913 - an offer has these parts
    actor: Actor,
    application: UUID | None,
    *,
    country: str,
    region: str = "",
    currency: str = "",
    name: str = "",
    employer: str = "",
    title: str = "",
    received_on: dt.date | None = None,
    letter: Handed | None = None,
) -> Offer:
    """Take in an offer, with the terms that its letter states; without a letter, terms are given by hand.

    Args:
        actor: whose offer it is.
        application: what it answers; none for a new one of that `employer` and `title`.
        country: of the job, by ISO 3166.
        region: its state, canton or province, where pay is taxed by it.
        currency: by ISO 4217; that of the country where none is named.
        name: what to call it; the employer where nothing is given.
        employer: of a new application.
        title: of a new application.
        received_on: when it came; today where nothing is said.
        letter: its words, pasted or as a file.

    Raises:
        InvalidChoice: there is no such country, no currency is known for it, or the day is a slip.
        UnreadableFile: the letter's file cannot be read.
    """
    fields = _where(country, region, currency)
    day = believable(received_on or timezone.localdate(), "received_on")
    handed = letter if letter is not None and not letter.empty else None
    document = document_of(handed) if handed else None
    text = storable(document.text) if document else ""
    found = read_letter(text, day, str(fields["currency"])) if text else ()
    row = Application.objects.select_related("employer").own(actor, application) if application else None
    with deed(actor, "receive-offer", f"Took in the offer for “{row or title.strip()}”") as record:
        row = row or start(actor, employer=employer, title=title)
        come_to_stage(record, row, StageKey.OFFER)
        if not row.country:
            record.update(row, country=fields["country"])
        taken = take_in(actor, handed, document) if handed and document else None
        fields |= {"name": cut(name.strip() or row.employer.name, 200), "received_on": day, "source": text}
        file = taken.file if taken else None
        offer = record.create(Offer(person=actor.person, application=row, file=file, **fields))
        record.create_all([_term_row(actor, offer, term) for term in found])
        _keep_deadline(record, offer, {term.name: term.value for term in found})
        return offer


def describe(actor: Actor, offer: UUID, *, name: str, country: str, region: str = "", currency: str = "") -> Offer:
    """Change what an offer is called and where the job is."""
    row = Offer.objects.own(actor, offer)
    fields = _where(country, region, currency) | {"name": given(name, field="name", what="a name for the offer")}
    with deed(actor, "describe-offer", f"Changed what is known of “{row}”") as record:
        return record.update(row, **fields)


def set_term(actor: Actor, offer: UUID, name: str, parts: Mapping[str, str]) -> OfferTerm:
    """Say by hand what a term is, whether the letter states it or not.

    Raises:
        InvalidChoice: there is no such term, or a part of it does not fit.
    """
    row = Offer.objects.own(actor, offer)
    kind = term_kind(name)
    value = checked(kind, parts)
    known = row.terms.filter(name=name).first()
    with deed(actor, "set-term", f"Set {kind.name.lower()} of “{row}”") as record:
        _keep_deadline(record, row, {name: value})
        if known is not None:
            return record.update(known, value=value, by_hand=True, confirmed=True, certainty=Certainty.SURE)
        term = OfferTerm(person=actor.person, offer=row, name=name, value=value, by_hand=True, confirmed=True)
        return record.create(term)


def confirm_term(actor: Actor, term: UUID) -> OfferTerm:
    """Say that a term was read rightly."""
    row = OfferTerm.objects.select_related("offer").own(actor, term)
    with deed(actor, "confirm-term", f"Confirmed {term_kind(row.name).name.lower()} of “{row.offer}”") as record:
        return record.update(row, confirmed=True)


def confirm_clear(actor: Actor, offer: UUID) -> int:
    """Say that all terms that are clear in the letter were read rightly; how many that were."""
    row = Offer.objects.own(actor, offer)
    open_terms = list(row.terms.filter(confirmed=False, certainty=Certainty.SURE))
    with deed(actor, "confirm-terms", f"Confirmed what is clear in the letter of “{row}”") as record:
        for term in open_terms:
            record.update(term, confirmed=True)
    return len(open_terms)


def remove_term(actor: Actor, term: UUID) -> OfferTerm:
    """Remove a term that the offer does not have; what is unknown is asked about."""
    row = OfferTerm.objects.select_related("offer").own(actor, term)
    with deed(actor, "remove-term", f"Removed {term_kind(row.name).name.lower()} of “{row.offer}”") as record:
        if row.name == "deadline":
            record.update(row.offer, answer_by=None)
        record.delete(row)
    return row


def settle(actor: Actor, offer: UUID, settled_as: str) -> Offer:
    """Note how it ended: accepted, declined or withdrawn; empty opens it again.

    Raises:
        InvalidChoice: it cannot end so.
    """
    row = Offer.objects.own(actor, offer)
    if settled_as and settled_as not in SETTLED:
        raise InvalidChoice("An offer is accepted, declined or withdrawn.", field="settled_as")
    said = SETTLED[settled_as].lower() if settled_as else "open again"
    with deed(actor, "settle-offer", f"“{row}” is {said}") as record:
        return record.update(row, settled_as=settled_as)


def delete(actor: Actor, offer: UUID) -> Offer:
    """Delete an offer with its terms."""
    row = Offer.objects.own(actor, offer)
    with deed(actor, "delete-offer", f"Deleted the offer “{row}”") as record:
        record.delete(row)
    return row


def offers_of(actor: Actor) -> Sequence[Offer]:
    """Every offer that the actor may see, with its terms, the ones to answer first."""
    rows = Offer.objects.visible_to(actor).select_related("application__employer", "person")
    found = list(rows.prefetch_related("terms", "budget"))
    return sorted(found, key=lambda row: (bool(row.settled_as), row.answer_by is None, row.answer_by or row.created_at))


def terms_of(offer: Offer) -> dict[str, Value]:
    """The terms of an offer by name, as they stand after mending."""
    return {term.name: term.value for term in offer.terms.all()}


def doubts_of(offer: Offer) -> dict[str, str]:
    """Why readings of a letter are doubtful, by the name of the term."""
    if not offer.source:
        return {}
    found = read_letter(offer.source, offer.received_on or timezone.localdate(), offer.currency)
    return {term.name: term.why for term in found if term.why}


def _where(country: str, region: str, currency: str) -> dict[str, object]:
    """Where the job is, checked."""
    code = country.strip().upper()
    if code not in COUNTRIES:
        raise InvalidChoice("Choose the country of the job.", field="country")
    money = currency.strip().upper() or currency_of(code)
    if len(money) != 3 or not money.isascii() or not money.isalpha():
        raise InvalidChoice("A currency has three letters, such as EUR, GBP or USD.", field="currency")
    return {"country": code, "region": region.strip(), "currency": money}


def _term_row(actor: Actor, offer: Offer, term: ReadTerm) -> OfferTerm:
    """A term that a letter states, as a row."""
    return OfferTerm(
        person=actor.person,
        offer=offer,
        name=term.name,
        value=term.value,
        quote=term.quote.text,
        start=term.quote.span.start,
        end=term.quote.span.end,
        certainty=term.certainty,
    )


def _keep_deadline(record: Record, offer: Offer, terms: Mapping[str, Value]) -> None:
    """The offer itself knows its deadline too: a time as it is there, else its last minute where the person is."""
    if "deadline" in terms:
        value = terms["deadline"]
        day = dt.date.fromisoformat(str(value["day"]))
        there = only_zone_of(offer.country) if "time" in value else None
        at = dt.time.fromisoformat(str(value.get("time", "23:59")))
        record.update(offer, answer_by=dt.datetime.combine(day, at, there or ZoneInfo(offer.person.zone)))
