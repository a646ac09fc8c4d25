"""What lands in the account from an offer: base pay as a year, and what is left of it where there is a tax table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.core.errors import NotFound, UserError
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.pay import base_of
from greenroom.services.net import net_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from greenroom.core.offers.currencies import Money
    from greenroom.core.offers.tax_values import NetPay
    from greenroom.core.offers.terms import Value
    from greenroom.store.models import Offer

_RATE = (
    "Pay is in {of}; for taxes it is taken as {into} at {rate:,.4f}, "
    "the European Central Bank’s rate of {day:%d %B %Y}."
)

_NO_STATE = "These are federal taxes only. Name the state, such as TX, and its taxes are reckoned too."


@dataclass(frozen=True, slots=True)
class OfferPay:
    """Base pay of a year with what is left of it; `why` says why something is not there, `notes` what was assumed."""

    base: Money | None
    net: NetPay | None
    why: str = ""
    notes: tuple[str, ...] = ()


def pay_of(offer: Offer, terms: Mapping[str, Value], today: dt.date) -> OfferPay:
    """Base pay and net pay of an offer."""
    base = base_of(terms)
    if base is None:
        return OfferPay(None, None, "Base pay is not known yet. Give it below, with its currency.")
    try:
        table = taxes_of(offer.country, offer.region, terms, 0.0, today).table
        rate = latest_rates().rate(base.currency, table.currency)
        net = taxes_of(offer.country, offer.region, terms, base.amount * rate, today)
    except NotFound as error:
        return OfferPay(base, None, no_table(offer.country, offer.region, error))
    except UserError as error:
        return OfferPay(base, None, error.message)
    notes = [_NO_STATE] if offer.country == "US" and not offer.region else []
    if base.currency != net.table.currency:
        notes.append(_RATE.format(of=base.currency, into=net.table.currency, rate=rate, day=latest_rates().day))
    return OfferPay(base, net, notes=tuple(notes))


def taxes_of(country: str, region: str, terms: Mapping[str, Value], gross: float, today: dt.date) -> NetPay:
    """What is left of a year's gross pay there, with the ruling for newcomers if it is promised.

    Raises:
        NotFound: there is no table for the place.
    """
    ruling = terms.get("ruling", {}).get("promised") == "yes" and country == "NL"
    return net_of(country, gross, region=region, ruling=ruling, today=today)


def no_table(country: str, region: str, error: NotFound) -> str:
    """Why net pay is not reckoned, and what to do instead."""
    place = ", ".join(part for part in (region, COUNTRIES.get(country, country)) if part)
    known = error.message.partition(". ")[2]
    said = f"There is no tax table for {place} here, so net pay is not reckoned. Ask them for a sample pay slip."
    return f"{said} {known}".strip()
