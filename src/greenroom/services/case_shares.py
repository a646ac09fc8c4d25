"""Acceptance cases about shares: an option by Black and Scholes, and a grant's expected worth in closed form."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.equity import call_price, grant_worth
from greenroom.core.offers.pay import vesting_of
from greenroom.services.case_inputs import first_of, given, number

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHARE = ("S", "spot", "price", "share", "stock")
_STRIKE = ("K", "strike", "exercise")
_YEARS = ("T", "years", "maturity", "term")
_RATE = ("r", "rate", "risk_free")
_SPREAD = ("sigma", "vol", "volatility")
_GRANT = ("grant", "grant_value", "headline", "rsu", "value", "face")
_TREND = ("mu", "drift", "growth", "trend")
_DISCOUNT = ("discount", "discount_rate", "r", "rate")
_TAX = ("tax", "tax_rate", "marginal_tax", "marginal")
_LEAVING = ("leaving", "hazard", "attrition", "leaving_hazard", "leave")
_CLIFF = ("cliff_months", "cliff")
_VESTED = ("vest", "vesting", "fractions", "months", "vesting_months", "years", "vesting_years", "vest_years")
_USUAL_YEARS, _USUAL_CLIFF = 4.0, 12.0
_LONGEST, _STEEPEST = 50.0, 5.0  # years, and a rate a year: beyond them it is a slip
_MONTHS = 12


def is_option(read: Mapping[str, Any]) -> bool:
    """Whether an input names a share's price and a strike."""
    return bool(first_of(read, *_SHARE) and first_of(read, *_STRIKE))


def is_grant(read: Mapping[str, Any]) -> bool:
    """Whether an input names a grant and how it vests."""
    return bool(first_of(read, *_GRANT) and first_of(read, *_VESTED, *_CLIFF, "schedule"))


def option_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, float]:
    """The price of a call under whatever name it is asked for; that of a put where the name says so.

    Raises:
        InvalidChoice: a number is missing or none.
    """
    share, strike = given(read, _SHARE), given(read, _STRIKE)
    if share <= 0 or strike <= 0:
        raise InvalidChoice("A share and a strike cost more than nothing.", field="S")
    years, rate = given(read, _YEARS, most=_LONGEST), given(read, _RATE, 0.0, most=_STEEPEST)
    spread = given(read, _SPREAD, most=_STEEPEST)
    call = call_price(share, strike, years, rate, spread)
    put = call - share + strike * exp(-rate * years)  # put-call parity
    return {name: round(put if "put" in name.casefold() else call, 4) for name in names}


def grant_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, float]:
    """What a grant is worth today, expected; the sum of what vests where a name asks for that.

    Raises:
        InvalidChoice: a number is missing or none.
    """
    vesting = _vesting(read)
    worth = given(read, _GRANT) * grant_worth(
        vesting,
        trend=given(read, _TREND, 0.0, most=_STEEPEST),
        discount=given(read, _DISCOUNT, 0.0, most=_STEEPEST),
        tax=given(read, _TAX, 0.0, most=1),
        leaving=given(read, _LEAVING, 0.0, most=1),
    )
    return {name: round(sum(vesting), 9) if _of_vesting(name) else round(worth, 2) for name in names}


def _of_vesting(name: str) -> bool:
    return any(word in name.casefold() for word in ("vest", "sum", "fraction"))


def _vesting(read: Mapping[str, Any]) -> tuple[float, ...]:
    """The share that vests in each month: named itself, or from years and a cliff."""
    named = read.get(first_of(read, "vest", "vesting", "fractions"))
    if isinstance(named, list):
        return tuple(number(each, "vest") for each in named)
    months = given(read, ("months", "vesting_months"), 0.0, most=_LONGEST * _MONTHS)
    named_years = given(read, ("years", "vesting_years", "vest_years"), _USUAL_YEARS, most=_LONGEST)
    years = months / _MONTHS if months else named_years
    cliff = abs(given(read, _CLIFF, _USUAL_CLIFF if "cliff" in str(named) else 0.0))
    cliff = cliff * years * _MONTHS if cliff < 1 else cliff  # a quarter of the grant is a quarter of the time
    schedule = {"schedule": read["schedule"]} if isinstance(read.get("schedule"), str) else {}
    return vesting_of({"years": years, "cliff_months": cliff} | schedule)
