"""What shares and options may be worth: closed forms, and never a promise."""

from __future__ import annotations

from math import erf, exp, log, sqrt


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
