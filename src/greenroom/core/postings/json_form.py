"""The published form of a role map: plain keys, for `greenroom posting FILE --json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from greenroom.core.postings.values import FactName, ItemKind

if TYPE_CHECKING:
    from greenroom.core.postings.values import Fact, Item, RoleMap


class ReadingJson(TypedDict):
    """Something read: its words or value, where it stands in the source, and how sure that is."""

    text: str
    start: int
    end: int
    certainty: str


class FactJson(ReadingJson):
    """A fact: `text` is what the posting says, `value` what it means in plain, fixed words."""

    value: str


class PayJson(ReadingJson):
    """Pay: amounts in whole units of the currency for each period."""

    low: float
    high: float
    currency: str
    period: str


class PriorityJson(ReadingJson):
    """A priority with the sentences that make it one."""

    why: str
    quotes: list[str]


class RoleMapJson(TypedDict):
    """One posting. A fact that is not stated is null, a list that holds nothing is empty."""

    title: FactJson | None
    employer: FactJson | None
    places: list[FactJson]
    remote: FactJson | None
    pay: PayJson | None
    posted: FactJson | None
    closing: FactJson | None
    start: FactJson | None
    visa: FactJson | None
    relocation: FactJson | None
    seniority: FactJson | None
    employment: FactJson | None
    responsibilities: list[ReadingJson]
    must_haves: list[ReadingJson]
    nice_to_haves: list[ReadingJson]
    skills: list[ReadingJson]
    competencies: list[ReadingJson]
    own_words: list[ReadingJson]
    priorities: list[PriorityJson]


def to_json(role_map: RoleMap) -> RoleMapJson:
    """The role map as plain values that any JSON writer takes."""
    fact = {name: _fact(role_map.fact(name)) for name in FactName}
    return {
        "title": fact[FactName.TITLE],
        "employer": fact[FactName.EMPLOYER],
        "places": [_stated(each) for each in role_map.facts if each.name is FactName.PLACE],
        "remote": fact[FactName.REMOTE],
        "pay": _pay(role_map.fact(FactName.PAY)),
        "posted": fact[FactName.POSTED],
        "closing": fact[FactName.CLOSING],
        "start": fact[FactName.START],
        "visa": fact[FactName.VISA],
        "relocation": fact[FactName.RELOCATION],
        "seniority": fact[FactName.SENIORITY],
        "employment": fact[FactName.EMPLOYMENT],
        "responsibilities": _items(role_map, ItemKind.RESPONSIBILITY),
        "must_haves": _items(role_map, ItemKind.MUST_HAVE),
        "nice_to_haves": _items(role_map, ItemKind.NICE_TO_HAVE),
        "skills": _items(role_map, ItemKind.SKILL),
        "competencies": _items(role_map, ItemKind.COMPETENCY),
        "own_words": _items(role_map, ItemKind.OWN_WORDS),
        "priorities": [_priority(each) for each in role_map.of(ItemKind.PRIORITY)],
    }


def _fact(fact: Fact | None) -> FactJson | None:
    """A fact, or null when the posting does not state it."""
    return None if fact is None else _stated(fact)


def _stated(fact: Fact) -> FactJson:
    """A fact that the posting states."""
    span = fact.quote.span
    return {
        "value": str(fact.value),
        "text": fact.quote.text,
        "start": span.start,
        "end": span.end,
        "certainty": fact.certainty.value,
    }


def _pay(fact: Fact | None) -> PayJson | None:
    """The pay, or null when no amount is stated."""
    if fact is None or fact.pay is None:
        return None
    pay, span = fact.pay, fact.quote.span
    return {
        "low": pay.low,
        "high": pay.high,
        "currency": pay.currency,
        "period": pay.period,
        "text": fact.quote.text,
        "start": span.start,
        "end": span.end,
        "certainty": fact.certainty.value,
    }


def _reading(item: Item) -> ReadingJson:
    """An item's words and place."""
    return {"text": item.text, "start": item.span.start, "end": item.span.end, "certainty": item.certainty.value}


def _items(role_map: RoleMap, kind: ItemKind) -> list[ReadingJson]:
    """All items of a kind."""
    return [_reading(item) for item in role_map.of(kind)]


def _priority(item: Item) -> PriorityJson:
    """A priority with its reason and quotes."""
    return {**_reading(item), "why": item.why, "quotes": [quote.text for quote in item.quotes]}
