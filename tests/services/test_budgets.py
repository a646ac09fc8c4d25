"""Costs are kept, and stand beside what lands in the account."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.moving_abroad import cost, offer_of
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.offers.currencies import Money
from greenroom.services import budgets, offers
from greenroom.store.models import BudgetLine

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import Offer

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 11, 27)


def paid(actor: Actor) -> Offer:
    """An offer whose base pay is known."""
    row = offer_of(actor, world(actor))
    offers.set_term(actor, row.pk, "base", {"amount": "48000", "currency": "GBP", "period": "year"})
    return row


def test_without_pay_nothing_is_reckoned_and_the_reason_is_said() -> None:
    actor = alice()
    line = cost(actor, world(actor))
    assert line.offer_id is not None
    found = budgets.budget_of(actor, line.offer_id, TODAY)
    assert found.living is None
    assert "Base pay is not known" in found.why
    assert len(found.lines) == 1


def test_what_is_left_over_and_when_the_move_pays() -> None:
    actor = alice()
    row = paid(actor)
    budgets.add_line(actor, row.pk, name="Rent", amount="1,200", currency="GBP")
    budgets.add_line(actor, row.pk, name="Deposit", amount="1200", currency="", once=True)
    found = budgets.budget_of(actor, row.pk, TODAY, Money(1000, "GBP"))
    assert found.living is not None
    assert found.living.left.amount == pytest.approx(found.living.net.amount - 1200)
    assert found.living.once == Money(1200, "GBP")
    assert found.even is not None
    assert found.swing is None


def test_pay_in_another_currency_has_its_swing_with_the_day_of_the_rate() -> None:
    actor = alice()
    row = paid(actor)
    found = budgets.budget_of(actor, row.pk, TODAY, Money(1000, "EUR"))
    assert found.swing is not None
    low, now, high = (each.amount for each in found.swing)
    assert low == pytest.approx(0.9 * now)
    assert high == pytest.approx(1.1 * now)
    assert found.rates.day.year >= 2026


def test_a_line_of_every_offer_stands_with_each() -> None:
    actor = alice()
    row = paid(actor)
    budgets.add_line(actor, row.pk, name="Loan", amount="150", currency="EUR", everywhere=True)
    other = offers.receive(actor, None, country="DE", employer="Fjord Foods", title="Baker")
    assert [line.name for line in budgets.budget_of(actor, other.pk, TODAY).lines] == ["Loan"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": " ", "amount": "5"}, "what it is"),
        ({"name": "Rent", "amount": "a lot"}, "as a number"),
        ({"name": "Rent", "amount": "-5"}, "from 0 on"),
        ({"name": "Rent", "amount": "1e40"}, "from 0 on"),
        ({"name": "x" * 81, "amount": "5"}, "at most 80"),
        ({"name": "Rent", "amount": "5", "currency": "XAU"}, "no reference rate"),
    ],
)
def test_what_does_not_fit_is_refused(fields: dict[str, str], words: str) -> None:
    actor = alice()
    row = offer_of(actor, world(actor))
    with pytest.raises(InvalidChoice, match=words):
        budgets.add_line(actor, row.pk, **{"currency": "GBP", **fields})  # type: ignore[arg-type] # texts all of them
    assert not BudgetLine.objects.exists()


def test_bob_may_look_and_charlie_may_nothing() -> None:
    actor = alice()
    line = cost(actor, world(actor))
    let_in(actor, bob())
    assert line.offer_id is not None
    assert budgets.budget_of(bob(), line.offer_id, TODAY).can_change is False
    with pytest.raises(NotAllowed):
        budgets.remove_line(bob(), line.pk)
    with pytest.raises(NotFound):
        budgets.budget_of(charlie(), line.offer_id, TODAY)
