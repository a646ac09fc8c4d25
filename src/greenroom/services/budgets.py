"""What living there costs, as the person expects it, beside what lands in the account from an offer."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.moving import Cost, Living, break_even_month, living, swung
from greenroom.core.offers.pay import money
from greenroom.services.offer_pay import pay_of
from greenroom.services.offers import terms_of
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import BudgetLine, Offer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.offers.currencies import Rates
    from greenroom.store.access import Actor

_MOST = Decimal(1_000_000_000)
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Budget:
    """What living there costs and leaves over.

    Attributes:
        offer: of which offer.
        lines: what the person expects, of this offer and of all.
        living: what is left over; None where net pay is not known.
        why: why it is not known, or what net pay rests on where it is an estimate.
        even: after how many months the move has paid for itself; None where it never does, or nothing was said of now.
        left_now: what is left over a month today, if it was said.
        swing: what is left in the home currency if its rate moves by a tenth; None where both are the same.
        rates: the day's rates.
        can_change: whether the actor may write here.
    """

    offer: Offer
    lines: Sequence[BudgetLine]
    living: Living | None
    why: str
    even: int | None
    left_now: Money | None
    swing: tuple[Money, Money, Money] | None
    rates: Rates
    can_change: bool


def budget_of(actor: Actor, offer: UUID, today: dt.date, left_now: Money | None = None) -> Budget:
    """The budget of an offer.

    Args:
        actor: who reads it.
        offer: which one.
        today: the day, for the age of the tax table.
        left_now: what is left over a month today, to reckon when the move pays.

    Raises:
        NotFound: there is no such offer, or not for this actor.
        InvalidChoice: there is no rate for a currency.
    """
    row = Offer.objects.select_related("application__employer", "person").prefetch_related("terms").read(actor, offer)
    rows = BudgetLine.objects.visible_to(actor).filter(person=row.person)
    lines = [line for line in rows if line.offer_id in {None, row.pk}]
    terms = terms_of(row)
    pay = pay_of(row, terms, today)
    mine = row.person_id == actor.person.pk
    rates = latest_rates()
    month = pay.month
    if month is None:
        return Budget(row, lines, None, pay.why, None, left_now, None, rates, mine)
    costs = [Cost(line.name, Money(float(line.amount), line.currency), line.once) for line in lines]
    found = living(month, costs, rates, money(terms.get("relocation", {})))
    now = rates.convert(left_now, month.currency) if left_now else None
    even = break_even_month(now, found.left, found.once) if now else None
    home = left_now.currency if left_now else row.person.pay_currency
    swing = swung(found.left, home, rates) if home else None
    return Budget(row, lines, found, pay.estimated, even, left_now, swing, rates, mine)


def add_line(
    actor: Actor, offer: UUID, *, name: str, amount: str, currency: str, once: bool = False, everywhere: bool = False
) -> BudgetLine:
    """Add a cost, a month or once, of one offer or of all.

    Raises:
        InvalidChoice: it has no name, the amount is none, or there is no rate for its currency.
    """
    row = Offer.objects.own(actor, offer)
    words = given(name, field="name", what="what it is, such as rent")
    if len(words) > _LONGEST:
        raise InvalidChoice(f"A name has at most {_LONGEST} characters.", field="name")
    code = (currency.strip() or row.currency).upper()
    latest_rates().rate(code, "EUR")
    fields = {"name": words, "amount": read_amount(amount), "currency": code, "once": once}
    with deed(actor, "add-budget-line", f"Added {words.lower()} to the costs of {row.name}") as record:
        return record.create(BudgetLine(person=actor.person, offer=None if everywhere else row, **fields))


def remove_line(actor: Actor, line: UUID) -> BudgetLine:
    """Remove a cost."""
    row = BudgetLine.objects.own(actor, line)
    with deed(actor, "remove-budget-line", f"Removed {row.name.lower()} from the costs") as record:
        record.delete(row)
    return row


def read_amount(text: str, field: str = "amount") -> Decimal:
    """An amount as people type it: 1,450 or 1450.50.

    Raises:
        InvalidChoice: it is none, or beyond any cost.
    """
    try:
        amount = Decimal(text.strip().replace(",", "").replace(" ", "").replace("’", ""))
    except InvalidOperation:
        raise InvalidChoice("Give the amount as a number, such as 1450.", field=field) from None
    if not amount.is_finite() or not -_MOST < amount < _MOST or (amount < 0 and field == "amount"):
        raise InvalidChoice("Give the amount as a number from 0 on, such as 1450.", field=field)
    return amount.quantize(Decimal("0.01"))
