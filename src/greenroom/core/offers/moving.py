"""What living in another place leaves over, when a move has paid for itself, and what the rate of a currency can do."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from greenroom.core.offers.currencies import Money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.offers.currencies import Rates

SWING = 0.10
"""The plain line of currency risk: a rate that moves by a tenth, either way."""
MONTHLY = (
    "Rent",
    "Energy and water",
    "Food",
    "Transport",
    "Health",
    "Child care",
    "School",
    "Phone and internet",
    "Insurance",
    "Visits home",
)
ONCE = ("Deposit", "Removal", "Flights", "Visa and papers", "Furniture", "Two rents at once", "Agent’s fee")
_LONGEST = 600  # months; beyond fifty years a move never pays


@dataclass(frozen=True, slots=True)
class Cost:
    """Something that living there costs, a month, or once where `once`."""

    name: str
    money: Money
    once: bool = False


@dataclass(frozen=True, slots=True)
class Living:
    """What is left of a month's net pay, all of it in the currency of that pay.

    Attributes:
        net: the pay of a month, after taxes.
        monthly: what living there costs a month.
        once: what the move costs, less what the employer pays.
        helped: what the employer pays of it.
        largest: the monthly cost that weighs most, if there is any.
    """

    net: Money
    monthly: Money
    once: Money
    helped: Money
    largest: Cost | None

    @property
    def left(self) -> Money:
        """What is left over a month; below zero where it does not suffice."""
        return Money(self.net.amount - self.monthly.amount, self.net.currency)


def living(net_month: Money, costs: Sequence[Cost], rates: Rates, helped: Money | None = None) -> Living:
    """What is left over, with every cost in the currency of the pay.

    Args:
        net_month: the pay of a month, after taxes.
        costs: what living there costs.
        rates: of one day; the page says which.
        helped: what the employer pays of the one-off costs.

    Raises:
        InvalidChoice: there is no rate for a currency.
    """
    into = net_month.currency
    here = [Cost(each.name, rates.convert(each.money, into), each.once) for each in costs]
    monthly = [each for each in here if not each.once]
    once = sum(each.money.amount for each in here if each.once)
    given = min(rates.convert(helped, into).amount, once) if helped else 0.0
    return Living(
        net=net_month,
        monthly=Money(sum(each.money.amount for each in monthly), into),
        once=Money(once - given, into),
        helped=Money(given, into),
        largest=max(monthly, key=lambda each: each.money.amount, default=None),
    )


def break_even_month(left_now: Money, left_there: Money, once: Money) -> int | None:
    """After how many months what is left over more than now has paid the one-off costs; None where it never does.

    All three are of one currency.
    """
    gain = left_there + Money(-left_now.amount, left_now.currency)
    if once.amount <= 0:
        return 0
    if gain.amount <= 0 or once.amount / gain.amount > _LONGEST:
        return None
    return ceil((once + Money(0.0, gain.currency)).amount / gain.amount)


def swung(left: Money, home: str, rates: Rates) -> tuple[Money, Money, Money] | None:
    """What is left over in the home currency: at a rate a tenth lower, as it stands, and a tenth higher.

    None where the pay is in the home currency, and there is nothing to swing.
    """
    if left.currency == home:
        return None
    now = rates.convert(left, home)
    low, high = (Money(now.amount * (1 + each), home) for each in (-SWING, SWING))
    return low, now, high
