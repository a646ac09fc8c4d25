"""Negotiating an offer: amounts set and locked before, the log of rounds, and a rehearsal with that very offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.interviewer.formats.negotiation_scenarios import YOUR_OFFER
from greenroom.core.negotiation.amounts import THEM, YOU, Amounts, checked
from greenroom.core.negotiation.told import last_named
from greenroom.core.offers.pay import base_of
from greenroom.services import mocks
from greenroom.services.mocks import Wanted
from greenroom.services.offers import terms_of
from greenroom.services.record import deed
from greenroom.services.screens import told_as_said
from greenroom.services.wording import given
from greenroom.store.models import Negotiation, NegotiationRound, Offer

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.core.offers.currencies import Money
    from greenroom.services.record import Record
    from greenroom.store.access import Actor
    from greenroom.store.models import Mock

_AMOUNTS = ("walk_away", "target", "opening")
_ROWS = Offer.objects.select_related("application__employer", "application__person", "person")
_SIDES = {YOU, THEM}
_LONGEST = 5_000


class Prepared(TypedDict, total=False):
    """What is set before: three amounts a year in the offer's currency, what else there is, how far they may go."""

    walk_away: float | None
    target: float | None
    opening: float | None
    alternatives: str
    bounds: str


def prepare(actor: Actor, offer: UUID, now: dt.datetime, *, why: str = "", **fields: Unpack[Prepared]) -> Negotiation:
    """Set what is set before; what is not given stays as it was.

    Once the amounts are locked, changing one asks for a reason, and what it was stays in the record.

    Raises:
        InvalidChoice: the amounts are not in order, or one changes after the lock and no reason is given.
    """
    row = _ROWS.own(actor, offer)
    before = negotiation_of(row) or Negotiation(person=actor.person, offer=row)
    old = amounts_of(before)
    new = checked(
        Amounts(
            fields.get("walk_away", old.walk_away), fields.get("target", old.target), fields.get("opening", old.opening)
        )
    )
    values: dict[str, object] = {name: getattr(new, name) for name in _AMOUNTS}
    for name in ("alternatives", "bounds"):
        values[name] = _text(str(fields.get(name, getattr(before, name))), name)
    if before.locked_at is not None and new != old:
        values["changes"] = [*before.changes, _change(old, why, now)]
    with deed(actor, "prepare-negotiation", f"Prepared the negotiation of “{row}”") as record:
        return _kept(record, before, values)


def lock(actor: Actor, offer: UUID, reason: str, now: dt.datetime) -> Negotiation:
    """Lock the three amounts with a reason, before the talk; locking again keeps the first lock.

    Raises:
        InvalidChoice: an amount is missing, or there is no reason.
    """
    row = _ROWS.own(actor, offer)
    known = negotiation_of(row)
    if known is None or not amounts_of(known).complete:
        raise InvalidChoice("Set all three amounts first, then lock them.", field="reason")
    why = _text(given(reason, field="reason", what="a reason for these amounts, to read when it gets hot"), "reason")
    with deed(actor, "lock-negotiation", f"Locked the amounts for “{row}”") as record:
        return record.update(known, reason=why, locked_at=known.locked_at or now)


def log_round(
    actor: Actor, offer: UUID, *, by: str, on: dt.date, what: str, amount: float | None = None, gave: str = ""
) -> NegotiationRound:
    """Note one move: who moved, when, in words, to which amount a year, and what was given for it.

    Raises:
        InvalidChoice: nobody moved, nothing is said, or the amount is not above zero.
    """
    row = _ROWS.own(actor, offer)
    if by not in _SIDES:
        raise InvalidChoice("Say who moved: you or them.", field="by")
    if amount is not None and amount <= 0:
        raise InvalidChoice("An amount is above zero.", field="amount")
    words = _text(given(what, field="what", what="what was said, in a few words"), "what")
    with deed(actor, "log-round", f"Noted a round of the negotiation of “{row}”") as record:
        known = negotiation_of(row) or record.create(Negotiation(person=actor.person, offer=row))
        return record.create(
            NegotiationRound(
                person=actor.person,
                negotiation=known,
                by=by,
                on=on,
                amount=amount,
                what=words,
                gave=_text(gave, "gave"),
            )
        )


def remove_round(actor: Actor, round_: UUID) -> Offer:
    """Remove a round that was noted by mistake; the offer it was about."""
    row = NegotiationRound.objects.select_related("negotiation__offer").own(actor, round_)
    with deed(actor, "remove-round", f"Removed a round of the negotiation of “{row.negotiation.offer}”") as record:
        record.delete(row)
    return row.negotiation.offer


def rehearse(actor: Actor, offer: UUID, seed: int) -> Mock:
    """Begin a mock negotiation with somebody who has this very offer in hand and knows what they were told about pay.

    How far they can go is made up from the seed: nobody but the employer knows.

    Raises:
        InvalidChoice: base pay of the offer is not known.
    """
    row = _ROWS.own(actor, offer)
    base = base_pay(row)
    if base is None:
        raise InvalidChoice("Base pay of this offer is not known yet. Set it on the offer, then rehearse.")
    said = last_named(told_as_said(actor, row.application), base.currency)
    terms = [("amount", str(round(base.amount))), ("currency", base.currency), ("said", str(said) if said else "")]
    if row.answer_by is not None:
        terms.append(("time", f"{row.answer_by:%A, {row.answer_by.day} %B}"))
    wanted = Wanted("negotiation", YOUR_OFFER, application=row.application_id, terms=tuple(terms))
    return mocks.start(actor, wanted, seed)


def negotiation_of(offer: Offer) -> Negotiation | None:
    """The negotiation of an offer, if one has begun; for whoever may see the offer."""
    return Negotiation.objects.filter(offer=offer).prefetch_related("rounds").first()


def amounts_of(row: Negotiation) -> Amounts:
    """The three amounts as core knows them."""
    return Amounts(*(None if (value := getattr(row, name)) is None else float(value) for name in _AMOUNTS))


def base_pay(offer: Offer) -> Money | None:
    """Base pay of an offer, gross a year; None where it is not known."""
    return base_of(terms_of(offer))


def _change(old: Amounts, why: str, now: dt.datetime) -> dict[str, object]:
    """What the amounts were, and why they change now."""
    reason = given(why, field="why", what="a reason: these amounts were locked, so that the moment does not move them")
    amounts = {name: getattr(old, name) for name in _AMOUNTS}
    return {"on": now.isoformat(), "why": _text(reason, "why"), **amounts}


def _kept(record: Record, row: Negotiation, values: dict[str, object]) -> Negotiation:
    """The negotiation with these values, made if there is none yet."""
    if Negotiation.objects.filter(pk=row.pk).exists():
        return record.update(row, **values)
    for name, value in values.items():
        setattr(row, name, value)
    return record.create(row)


def _text(text: str, field: str) -> str:
    """Words that were typed, as the record keeps them."""
    words = storable(text.replace("\r\n", "\n")).strip()
    if len(words) > _LONGEST:
        raise InvalidChoice(f"Keep this below {_LONGEST:,} characters.", field=field)
    return words
