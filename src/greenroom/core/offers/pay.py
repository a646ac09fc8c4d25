"""What an offer pays in a year out of its terms: base pay, bonus, sign-on, and how a grant vests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.terms import schedule_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.terms import Value

_WEEKS = 52
_GRANT_YEARS = 4.0  # the usual length where a letter names none; the page says that it is assumed


def money(value: Value) -> Money | None:
    """The sum of money in a term; none where its amount or its currency is unknown."""
    if "amount" not in value or "currency" not in value:
        return None
    return Money(float(value["amount"]), str(value["currency"]))


def base_of(terms: Mapping[str, Value]) -> Money | None:
    """Base pay of a year with a holiday allowance that comes on top; none where the offer does not name it."""
    value = terms.get("base", {})
    paid = money(value)
    if paid is None:
        return None
    times = {
        "year": 1.0,
        "month": float(value.get("payments", 12)),
        "hour": float(value.get("hours", 0)) * _WEEKS,
    }[str(value["period"])]
    allowance = 1 + float(value.get("allowance_percent", 0)) / 100
    return Money(paid.amount * times * allowance, paid.currency)


def full_bonus_of(terms: Mapping[str, Value], base: Money) -> Money | None:
    """The bonus of a year if all of it is paid; none where there is none or its amount is unknown."""
    value = terms.get("bonus", {})
    if "percent" in value:
        return Money(base.amount * float(value["percent"]) / 100, base.currency)
    return money(value)


def likelihood_of(terms: Mapping[str, Value]) -> tuple[float, float, float]:
    """How much of the bonus is paid: at least, expected, at most, 0 to 1; all of it is open where nothing is known."""
    value = terms.get("bonus", {})
    if "likelihood" not in value:
        return (0.0, 0.5, 1.0)
    known = min(float(value["likelihood"]) / 100, 2.0)
    return (known, known, known)


def vesting_of(value: Value) -> tuple[float, ...]:
    """The share of a grant that vests in each month; all of them come to 1.

    Even months, the first of them at the cliff; or the shares of each year in even months after the cliff.
    """
    shares = schedule_of(str(value["schedule"])) if "schedule" in value else ()
    months = round(12 * (len(shares) or float(value.get("years", _GRANT_YEARS))))
    if months < 1:
        raise InvalidChoice("A grant vests over at least a month.", field="years")
    if shares:
        total = sum(shares)
        even = [share / total / 12 for share in shares for _ in range(12)]
    else:
        even = [1 / months] * months
    cliff = min(int(float(value.get("cliff_months", 0))), months)
    if cliff > 1:
        even[: cliff - 1], even[cliff - 1] = [0.0] * (cliff - 1), sum(even[:cliff])
    return tuple(even)


def grant_of(value: Value) -> Money | None:
    """What a grant of shares is worth today: its worth as named, or its pieces at today's price."""
    named = money(value)
    if named is not None:
        return named
    if "count" in value and "price" in value and "currency" in value:
        return Money(float(value["count"]) * float(value["price"]), str(value["currency"]))
    return None
