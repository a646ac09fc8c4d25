"""What lands in the account from an offer: base pay as a year, and what is left of it by a tax table or an estimate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.core.days import in_words
from greenroom.core.errors import NotFound, UserError
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.pay import base_of
from greenroom.services.net import net_of
from greenroom.services.net_estimates import guess_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from greenroom.core.offers.tax_values import NetPay
    from greenroom.core.offers.terms import Value
    from greenroom.services.net_estimates import Guess
    from greenroom.store.models import Offer

_RATE = "Pay is in {of}; for taxes it is taken as {into} at {rate:,.4f}, the European Central Bank’s rate of {day}."
_NO_STATE = "These are federal taxes only. Name the state, such as TX, and its taxes are reckoned too."


@dataclass(frozen=True, slots=True)
class OfferPay:
    """Base pay of a year with what is left of it.

    Attributes:
        base: a year's base pay, as the offer names it.
        net: what is left by a tax table, if there is one.
        why: why there is none, and what to do.
        notes: what was assumed.
        guess: an estimate, where there is no table.
        keeps: the share of gross in percent that stays by the person's own figure, where there is no table.
    """

    base: Money | None
    net: NetPay | None
    why: str = ""
    notes: tuple[str, ...] = ()
    guess: Guess | None = None
    keeps: float | None = None

    @property
    def month(self) -> Money | None:
        """What lands in the account a month of twelve: by the table, else by the own figure, else the estimate."""
        if self.net is not None:
            return Money(self.net.net / 12, self.net.table.currency)
        if self.keeps is not None and self.base is not None:
            return Money(self.base.amount * self.keeps / 1200, self.base.currency)
        return self.guess.month if self.guess else None

    @property
    def estimated(self) -> str:
        """What the figure rests on where no table stands behind it; empty where one does."""
        if self.net is not None or self.month is None:
            return ""
        if self.keeps is not None:
            return own_figure(self.keeps)
        return self.guess.sentence if self.guess else ""


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
        return _without_table(offer, base, terms, error)
    except UserError as error:
        return OfferPay(base, None, error.message)
    notes = [_NO_STATE] if offer.country == "US" and not offer.region else []
    if base.currency != net.table.currency:
        day = in_words(latest_rates().day)
        notes.append(_RATE.format(of=base.currency, into=net.table.currency, rate=rate, day=day))
    return OfferPay(base, net, notes=tuple(notes))


def _without_table(offer: Offer, base: Money, terms: Mapping[str, Value], error: NotFound) -> OfferPay:
    """The person's own figure, an estimate, or what to do."""
    why = no_table(offer.country, offer.region, error)
    try:
        guess = guess_of(offer.country, base, terms)
    except UserError as wrong:
        return OfferPay(base, None, wrong.message)
    return OfferPay(base, None, why, guess=guess, keeps=kept_of(terms))


def taxes_of(country: str, region: str, terms: Mapping[str, Value], gross: float, today: dt.date) -> NetPay:
    """What is left of a year's gross pay there, with the ruling for newcomers if it is promised.

    Raises:
        NotFound: there is no table for the place.
    """
    return net_of(country, gross, region=region, ruling=is_ruled(country, terms), today=today)


def is_ruled(country: str, terms: Mapping[str, Value]) -> bool:
    """Whether the ruling for newcomers is promised where there is one."""
    return terms.get("ruling", {}).get("promised") == "yes" and country == "NL"


def kept_of(terms: Mapping[str, Value]) -> float | None:
    """The share of gross in percent that stays by the person's own figure; None where none was given."""
    kept = terms.get("keeps", {}).get("percent")
    return None if kept is None else float(kept)


def own_figure(keeps: float) -> str:
    """What net pay rests on where the person named the share that stays, in percent."""
    return f"Net pay is your own figure: {keeps:g} % of gross."


def no_table(country: str, region: str, error: NotFound) -> str:
    """Why net pay is not reckoned, and what to do instead."""
    place = ", ".join(part for part in (region, COUNTRIES.get(country, country)) if part)
    known = error.message.partition(". ")[2]
    if known:
        return f"There is no tax table for {place} here. {known} Mend the place, or leave it empty."
    return (
        f"There is no tax table for {place} here: ask them for a sample pay slip, and give what you would keep of "
        "gross pay, in percent, under “What you keep”."
    )
