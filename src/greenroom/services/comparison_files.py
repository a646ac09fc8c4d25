"""Offers as JSON, for `greenroom compare` and the API: each with its terms or its letter, scores, monthly costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.comparison import SCORED
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.letter_reading import read_letter
from greenroom.core.offers.places import currency_of
from greenroom.core.offers.terms import checked, term_kind
from greenroom.services.offer_comparing import Entry

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from greenroom.core.offers.terms import Value
    from greenroom.services.offer_comparing import LinedUp


def entry_from(read: object, key: str, today: dt.date) -> Entry:
    """An offer out of a file's JSON.

    Raises:
        InvalidChoice: it is no offer; the sentence says what is missing.
    """
    if not isinstance(read, dict) or str(read.get("country", "")).upper() not in COUNTRIES:
        message = f"{key} holds no offer: an object with country, name, and terms or letter."
        raise InvalidChoice(message)
    country = str(read["country"]).upper()
    terms = _from_letter(str(read.get("letter", "")), country, today) | _terms(_object(read, "terms", key), key)
    return Entry(
        key=key,
        name=str(read.get("name") or key),
        country=country,
        region=str(read.get("region", "")),
        terms=terms,
        scores=_scores(_object(read, "scores", key)),
        living={name: _money(name, value) for name, value in _object(read, "living", key).items()},
    )


def _object(read: Mapping[str, Any], name: str, key: str) -> Mapping[str, Any]:
    value = read.get(name, {})
    if not isinstance(value, dict):
        message = f"In {key}, “{name}” is an object."
        raise InvalidChoice(message)
    return value


def _from_letter(letter: str, country: str, today: dt.date) -> dict[str, Value]:
    return {term.name: term.value for term in read_letter(letter, today, currency_of(country))}


def _terms(read: Mapping[str, Any], key: str) -> dict[str, Value]:
    """Terms by name, checked as if they were typed."""
    found = {}
    for name, parts in read.items():
        kind = term_kind(name)
        if not isinstance(parts, dict):
            message = f"In {key}, “{name}” is an object of its parts: {', '.join(part.name for part in kind.parts)}."
            raise InvalidChoice(message)
        found[name] = checked(kind, {part: str(value) for part, value in parts.items()})
    return found


def _scores(read: Mapping[str, Any]) -> dict[str, float]:
    known = {each.id for each in SCORED}
    if not all(by in known and isinstance(score, int | float) and 0 <= score <= 1 for by, score in read.items()):
        message = f"Scores are numbers from 0 to 1 for {', '.join(sorted(known))}."
        raise InvalidChoice(message)
    return {by: float(score) for by, score in read.items()}


def _money(name: str, value: object) -> Money:
    if isinstance(value, dict) and isinstance(value.get("amount"), int | float) and value.get("currency"):
        return Money(float(value["amount"]), str(value["currency"]).upper())
    message = f"“{name}” under living is an amount and a currency a month."
    raise InvalidChoice(message)


def as_json(lined: LinedUp, home: str) -> dict[str, Any]:
    """A comparison as plain JSON; amounts a year in the home currency."""
    verdict = lined.verdict
    standings = {each.key: each for each in verdict.standings} if verdict else {}
    offers = []
    for each in lined.contenders:
        low, middle, high = each.worth.band()
        own = standings.get(each.key)
        offers.append(
            {
                "file": each.key,
                "name": each.name,
                "wins": round(own.wins, 4) if own else None,
                "value": round(own.value, 4) if own else None,
                "money": {"p10": round(low), "p50": round(middle), "p90": round(high)},
                "parts": {name: round(amount) for name, amount in each.worth.parts.items()},
                "notes": list(each.worth.notes),
            }
        )
    return {
        "home": home,
        "offers": offers,
        "weights": {by: round(weight, 4) for by, weight in verdict.weights.items()} if verdict else {},
        "flips": [flip.sentence for flip in lined.flips],
        "left_out": [{"name": name, "why": why} for name, why in lined.left_out],
        "rates": {"day": lined.rates.day.isoformat(), "source": lined.rates.source},
        "own_costs": lined.own_costs,
    }
