"""The decision memo out of the record: the comparison as it stands, with every term and where it is from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.days import in_words
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.asking import questions
from greenroom.core.offers.comparison import CRITERIA
from greenroom.core.offers.memo import Memo, MemoOffer
from greenroom.core.offers.terms import TERMS, shown, term_kind
from greenroom.services.comparisons import compared
from greenroom.services.honest_start import honest_instead
from greenroom.services.offer_pay import pay_of
from greenroom.services.offers import terms_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from greenroom.core.offers.terms import Value
    from greenroom.core.offers.value import Worth
    from greenroom.services.offer_comparing import LinedUp
    from greenroom.store.access import Actor
    from greenroom.store.models import Offer

_FLIPS = 6
_EARLY = "The first day in the offer is earlier than the honest one: by your steps, {day} in four cases of five."
_NOT_YET = "There are not two offers yet whose money can be reckoned."


def memo_of(actor: Actor, today: dt.date) -> Memo:
    """The memo of the person's open offers."""
    kept, rows, lined = compared(actor, today)
    verdict = lined.verdict
    said = _NOT_YET
    weights: tuple[tuple[str, str], ...] = ()
    if verdict is not None:
        first = verdict.standings[0]
        said = f"{first.name} wins in {first.wins * 100:.0f} % of the weightings that were drawn."
        weights = tuple(
            (each.name, f"{verdict.weights[each.id] * 100:.0f} %") for each in CRITERIA if verdict.weights[each.id]
        )
    source = f"{lined.rates.source}, {in_words(lined.rates.day)}"
    return Memo(
        title="Decision memo",
        day=in_words(today),
        verdict=said,
        home=kept.home_currency,
        weights=weights if kept.weights else (),
        flips=tuple(flip.sentence for flip in lined.flips[:_FLIPS]),
        offers=tuple(_offer(actor, row, lined, today) for row in _best_first(rows, lined)),
        left_out=tuple(f"{name}: {why}" for name, why in lined.left_out),
        rates=source,
    )


def _best_first(rows: Sequence[Offer], lined: LinedUp) -> Sequence[Offer]:
    """Offers in the order in which they win; those that could not be reckoned come last."""
    places = {each.key: place for place, each in enumerate(lined.contenders)}
    return sorted(rows, key=lambda row: places.get(str(row.pk), len(places)))


def _offer(actor: Actor, row: Offer, lined: LinedUp, today: dt.date) -> MemoOffer:
    """One offer of the memo."""
    terms = terms_of(row)
    answer_by = _until(timezone.localtime(row.answer_by)) if row.answer_by else ""
    worth = next((each.worth for each in lined.contenders if each.key == str(row.pk)), None)
    money = tuple((name, f"{amount:,.0f}".replace("-", "−")) for name, amount in worth.parts.items()) if worth else ()
    total = ((("Left a year" if lined.own_costs else "Buys a year"), f"{worth.draws.mean():,.0f}"),) if worth else ()
    abroad = row.country != actor.person.country
    honest = honest_instead(actor, row, terms)
    early = (_EARLY.format(day=in_words(honest)),) if honest else ()
    return MemoOffer(
        name=row.name,
        place=", ".join(part for part in (row.region, COUNTRIES.get(row.country, row.country)) if part),
        wins=_wins(row, lined),
        lands=_lands(row, terms, today),
        answer_by=answer_by,
        terms=tuple(_term(row, kind.id) for kind in TERMS if kind.id in terms),
        money=money + total,
        ask=tuple(each.words for each in questions(terms, abroad=abroad, country=row.country)),
        notes=(*(_spread(worth) if worth else ()), *early),
    )


def _spread(worth: Worth) -> tuple[str, ...]:
    """How unsure the money is, and what to know about it."""
    low, _, high = worth.band()
    return f"In eight draws of ten it is {low:,.0f} to {high:,.0f}.".replace("-", "−"), *worth.notes


def _lands(row: Offer, terms: Mapping[str, Value], today: dt.date) -> str:
    """What lands in the account a month; an estimate is called one."""
    pay = pay_of(row, terms, today)
    if pay.month is None:
        return ""
    return f"{pay.month.currency} {pay.month.amount:,.0f} a month after taxes{', an estimate' if pay.estimated else ''}"


def _until(when: dt.datetime) -> str:
    """A deadline in words: the day alone where it ends with that day."""
    day = in_words(when)
    return day if (when.hour, when.minute) == (23, 59) else f"{day}, {when:%H:%M %Z}"


def _wins(row: Offer, lined: LinedUp) -> str:
    """In how many weightings it wins, in words."""
    standings = lined.verdict.standings if lined.verdict else ()
    own = next((each for each in standings if each.key == str(row.pk)), None)
    return f"wins in {own.wins * 100:.0f} %" if own else ""


def _term(row: Offer, name: str) -> tuple[str, str, str]:
    """A term with where it is from."""
    term = next(each for each in row.terms.all() if each.name == name)
    kind = term_kind(name)
    origin = "by hand" if term.by_hand else "letter" if term.confirmed else "letter, not confirmed"
    return kind.name, shown(kind, term.value), origin
