"""Money of one currency, and rates between currencies: never added up without saying the rate and its day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one currency, by ISO 4217."""

    amount: float
    currency: str

    def __add__(self, other: Money) -> Money:
        """The sum of two amounts of the same currency.

        Raises:
            InvalidChoice: they are of two currencies.
        """
        if other.currency != self.currency:
            message = f"{self.currency} and {other.currency} cannot be added; convert one of them first."
            raise InvalidChoice(message, field="currency")
        return Money(self.amount + other.amount, self.currency)


@dataclass(frozen=True, slots=True)
class Rates:
    """Reference rates of one day: how much of each currency one euro is."""

    per_euro: Mapping[str, float]
    day: dt.date
    source: str

    def convert(self, money: Money, into: str) -> Money:
        """The same money in another currency.

        Raises:
            InvalidChoice: there is no rate of one of the two.
        """
        return Money(money.amount * self.rate(money.currency, into), into)

    def rate(self, of: str, into: str) -> float:
        """How much of the second currency one unit of the first is.

        Raises:
            InvalidChoice: there is no rate of one of the two.
        """
        if of == into:
            return 1.0
        for each in (of, into):
            if each not in self.per_euro:
                message = f"There is no reference rate for {each}. Give the amount in another currency."
                raise InvalidChoice(message, field="currency")
        return self.per_euro[into] / self.per_euro[of]
