"""What shares and options may be worth: closed forms, and never a promise."""

from __future__ import annotations

from math import erf, exp, inf, log, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def call_price(share: float, strike: float, years: float, rate: float, volatility: float) -> float:
    """What the right to buy a share is worth, by Black and Scholes (1973); no dividends.

    Args:
        share: today's price.
        strike: what is paid for it then.
        years: until then.
        rate: without risk, continuously compounded, such as 0.04.
        volatility: of the share a year, such as 0.6.
    """
    if years <= 0 or volatility <= 0:
        return max(0.0, share - strike * exp(-rate * max(0.0, years)))
    spread = volatility * sqrt(years)
    first = (log(share / strike) + (rate + volatility**2 / 2) * years) / spread
    return share * _below(first) - strike * exp(-rate * years) * _below(first - spread)


def _below(deviations: float) -> float:
    """The chance that a standard normal number lies below this one."""
    return (1 + erf(deviations / sqrt(2))) / 2


def grant_worth(
    vesting: Sequence[float], *, trend: float = 0.0, discount: float = 0.0, tax: float = 0.0, leaving: float = 0.0
) -> float:
    """What each unit of a grant of shares is worth today, expected: sold as it vests, after tax.

    Args:
        vesting: the share that vests at the end of each month.
        trend: of the share's price a year, continuously compounded.
        discount: what later money is discounted by, the same way.
        tax: the share that goes as it vests.
        leaving: the chance a year that one leaves, after which nothing vests.
    """
    leaves = log(1 - leaving) if leaving < 1 else -inf
    months = enumerate(vesting, start=1)
    return (1 - tax) * sum(part * exp((trend - discount + leaves) * month / 12) for month, part in months)
