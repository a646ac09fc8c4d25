"""The person's comparison of offers: weights and scores kept, their offers and budgets gathered and lined up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.adapters.exchange import latest_rates
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.comparison import CRITERIA, SCORED
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.places import currency_of
from greenroom.services.offer_comparing import Entry, Wishes, line_up
from greenroom.services.offers import terms_of
from greenroom.services.record import deed
from greenroom.store.models import BudgetLine, Comparison, Offer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from greenroom.services.offer_comparing import LinedUp
    from greenroom.store.access import Actor

_OUT = ("declined", "withdrawn")
_MOST_WEIGHT, _MOST_YEARS = 10.0, 10


def comparison_of(actor: Actor) -> Comparison:
    """The comparison as it is kept; one that is not kept yet thinks in the money of the person's own country."""
    known = Comparison.objects.owned_by(actor).first()
    home = currency_of(actor.person.country) or "EUR"
    return known or Comparison(person=actor.person, home_currency=home)


def decide_by(
    actor: Actor,
    *,
    weights: Mapping[str, float],
    scores: Mapping[str, Mapping[str, float]],
    home_currency: str,
    years: int,
) -> Comparison:
    """Keep what the person decides by.

    Args:
        actor: whose comparison it is.
        weights: by criterion, from 0 to 10; nothing for one that is not said.
        scores: by the key of an offer, then by criterion, from 0 to 1.
        home_currency: in which everything is shown.
        years: over how many years.

    Raises:
        InvalidChoice: a weight, a score, the currency or the years do not fit.
    """
    _check(weights, scores, years)
    home = home_currency.strip().upper()
    if home not in latest_rates().per_euro:
        message = f"There is no reference rate for {home or 'that'}. Choose a currency such as EUR, GBP or USD."
        raise InvalidChoice(message, field="home_currency")
    known = Comparison.objects.owned_by(actor).first()
    fields = {
        "weights": dict(weights),
        "scores": {key: dict(given) for key, given in scores.items() if given},
        "home_currency": home,
        "years": years,
    }
    with deed(actor, "decide-by", "Set what offers are compared by") as record:
        return record.update(known, **fields) if known else record.create(Comparison(person=actor.person, **fields))


def compared(actor: Actor, today: dt.date) -> tuple[Comparison, Sequence[Offer], LinedUp]:
    """The comparison, the person's offers that are still open or accepted, and what comes of them."""
    kept = comparison_of(actor)
    rows = list(Offer.objects.owned_by(actor).exclude(settled_as__in=_OUT).prefetch_related("terms", "budget"))
    everywhere = list(BudgetLine.objects.owned_by(actor).filter(offer=None, once=False))
    entries = [_entry(row, kept, everywhere) for row in rows]
    wishes = Wishes(kept.weights, kept.home_currency, actor.person.country, kept.years)
    return kept, rows, line_up(entries, wishes, today)


def _entry(row: Offer, kept: Comparison, everywhere: Sequence[BudgetLine]) -> Entry:
    """An offer with the scores and the monthly costs that the person gave."""
    own = [line for line in row.budget.all() if not line.once]
    living = {line.name: Money(float(line.amount), line.currency) for line in (*everywhere, *own)} if own else {}
    scores = kept.scores.get(str(row.pk), {})
    return Entry(str(row.pk), row.name, row.country, row.region, terms_of(row), scores, living)


def _check(weights: Mapping[str, float], scores: Mapping[str, Mapping[str, float]], years: int) -> None:
    """What may be kept."""
    if set(weights) - {each.id for each in CRITERIA} or not all(0 <= one <= _MOST_WEIGHT for one in weights.values()):
        raise InvalidChoice("A weight is a number from 0 to 10 for each criterion.", field="weights")
    given = [pair for row in scores.values() for pair in row.items()]
    if any(by not in {each.id for each in SCORED} or not 0 <= score <= 1 for by, score in given):
        raise InvalidChoice("A score is a number from 0 to 1 for each criterion beside money.", field="scores")
    if not 1 <= years <= _MOST_YEARS:
        raise InvalidChoice(f"Look at 1 to {_MOST_YEARS} years.", field="years")
