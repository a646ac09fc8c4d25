"""Facts from the schema.org JobPosting data of a saved web page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from greenroom.core.postings.values import Fact, FactName, Pay, Remote
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_EMPLOYMENT = {
    "FULL_TIME": "full-time",
    "PART_TIME": "part-time",
    "CONTRACTOR": "contract",
    "CONTRACT": "contract",
    "TEMPORARY": "temporary",
    "INTERN": "internship",
    "VOLUNTEER": "volunteer",
    "PER_DIEM": "casual",
    "FULL-TIME": "full-time",
    "PART-TIME": "part-time",
    "FULLTIME": "full-time",
    "PARTTIME": "part-time",
    "PERMANENT": "permanent",
    "INTERNSHIP": "internship",
    "FREELANCE": "contract",
}
_PERIODS = {
    "HOUR": "hour",
    "DAY": "day",
    "WEEK": "week",
    "MONTH": "month",
    "YEAR": "year",
    "ANNUAL": "year",
    "YEARLY": "year",
    "HOURLY": "hour",
    "MONTHLY": "month",
}
_DATES = ((FactName.POSTED, "datePosted"), (FactName.CLOSING, "validThrough"), (FactName.START, "jobStartDate"))


def facts_of_page(posting: Mapping[str, Any], source: str) -> tuple[Fact, ...]:
    """The facts that a page states for machines, each with its words in the text where the text has them.

    Args:
        posting: a JobPosting with schema.org names, as the HTML reader gives it.
        source: the page's text, in which quotes are looked for.
    """
    found = [
        *_one(FactName.TITLE, _words(posting.get("title") or posting.get("name")), source),
        *_one(FactName.EMPLOYER, _words(posting.get("hiringOrganization")), source),
        *(
            fact
            for place in _listed(posting.get("jobLocation"))
            for fact in _one(FactName.PLACE, _address(place), source)
        ),
        *_remote(posting, source),
        *_pay(posting, source),
        *(fact for name, key in _DATES for fact in _date(name, posting.get(key), source)),
        *_employment(posting, source),
    ]
    return tuple(found)


def _one(name: FactName, value: str, source: str) -> Iterator[Fact]:
    """A fact if there is a value."""
    if value:
        yield Fact(name, value, _quote(value, source), Certainty.SURE)


def _quote(value: str, source: str) -> Quote:
    """The words in the text, whatever their case; an empty quote when they are not there."""
    for words in (value, value.split(",", maxsplit=1)[0]):
        at = source.lower().find(words.lower()) if words else -1
        if at >= 0:
            return Quote(source[at : at + len(words)], Span(at, at + len(words)))
    return Quote("", Span(0, 0))


def _listed(value: object) -> list[Any]:
    """A value as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _words(value: object) -> str:
    """The words of a text, or the name of a thing."""
    if isinstance(value, list):
        return _words(value[0]) if value else ""
    if isinstance(value, dict):
        return _words(value.get("name"))
    return " ".join(str(value).split()) if value is not None else ""


def _address(place: object) -> str:
    """Town, region and country of a schema.org Place or PostalAddress."""
    if not isinstance(place, dict):
        return _words(place)
    address = place.get("address", place)
    if not isinstance(address, dict):
        return _words(address)
    parts = [_words(address.get(key)) for key in ("addressLocality", "addressRegion", "addressCountry")]
    kept = list(dict.fromkeys(part for part in parts if part))
    return ", ".join(kept) or _words(place.get("name"))


def _remote(posting: Mapping[str, Any], source: str) -> Iterator[Fact]:
    """Remote work, which schema.org calls TELECOMMUTE."""
    if "TELECOMMUTE" in _words(posting.get("jobLocationType")).upper():
        yield Fact(FactName.REMOTE, Remote.REMOTE, _quote("remote", source), Certainty.SURE)


def _number(value: object) -> float | None:
    """A number, also when it is written as text."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value)
    compact = re.sub(r"[^\d.]", "", str(value))
    return float(compact) if re.fullmatch(r"\d+(?:\.\d+)?", compact) else None


def _pay(posting: Mapping[str, Any], source: str) -> Iterator[Fact]:
    """The base salary."""
    salary = next(iter(_listed(posting.get("baseSalary") or posting.get("estimatedSalary"))), None)
    if salary is None:
        return
    amount: Mapping[str, Any] = salary if isinstance(salary, dict) else {"value": salary}
    value = amount.get("value", amount)
    inner: Mapping[str, Any] = value if isinstance(value, dict) else {"value": value}
    low = _number(inner.get("minValue")) or _number(inner.get("value")) or _number(inner.get("maxValue"))
    high = _number(inner.get("maxValue")) or low
    currency = _words(amount.get("currency") or inner.get("currency") or posting.get("salaryCurrency"))
    if low is None or high is None or low <= 0 or not currency:
        return
    unit = _words(inner.get("unitText") or amount.get("unitText")).upper()
    period = _PERIODS.get(unit, "year" if low >= 12_000 else "hour" if low < 250 else "month")
    words = (
        f"{currency} {low:.10g}{'' if low == high else f'-{high:.10g}'} {'an' if period == 'hour' else 'a'} {period}"
    )
    quote = next(
        (found for found in (_quote(form, source) for form in (f"{low:,.0f}", f"{low:.0f}")) if found.text),
        Quote("", Span(0, 0)),
    )
    yield Fact(FactName.PAY, words, quote, Certainty.SURE, Pay(low, high, currency.upper(), period))


def _date(name: FactName, value: object, source: str) -> Iterator[Fact]:
    """An ISO date without its time."""
    found = re.match(r"\d{4}-\d{2}-\d{2}", _words(value))
    if found:
        yield Fact(name, found[0], _quote(found[0], source), Certainty.SURE)


def _employment(posting: Mapping[str, Any], source: str) -> Iterator[Fact]:
    """Hours and kind of contract."""
    kinds = [
        _EMPLOYMENT.get(_words(kind).upper().replace(" ", "_"), _words(kind).lower().replace("_", "-"))
        for kind in _listed(posting.get("employmentType"))
    ]
    kinds = [kind for kind in dict.fromkeys(kinds) if kind and kind != "other"]
    if kinds:
        yield Fact(FactName.EMPLOYMENT, ", ".join(kinds), _quote(kinds[0], source), Certainty.SURE)
