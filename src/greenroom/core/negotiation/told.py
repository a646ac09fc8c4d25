"""What is to be asked for now, beside what they were told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.screens import money

if TYPE_CHECKING:
    from collections.abc import Sequence


def at_odds(opening: float | None, currency: str, told: Sequence[Saying]) -> tuple[str, ...]:
    """One sentence for each earlier statement of pay that the opening amount does not fit.

    An amount above what was told can be right, when the job turned out larger; the person then has to say so.
    """
    if opening is None:
        return ()
    now = Saying(f"{currency} {opening:,.0f} a year", "what you ask for first", topic="pay")
    ask = Claim(now.text, money.Money(opening, opening, currency, "year"), now)
    before = [claim for saying in told for claim in money.read(saying)]
    found = (money.differ(ask, claim) for claim in before)
    return tuple(dict.fromkeys(each for each in found if each))


def last_named(told: Sequence[Saying], currency: str) -> int:
    """The amount a year that they were told last, its lower end; 0 where none was told in this currency."""
    named = [
        claim.value.low
        for saying in told
        for claim in money.read(saying)
        if claim.value.low is not None and claim.value.currency in {currency, ""} and claim.value.period in {"year", ""}
    ]
    return round(named[-1]) if named else 0
