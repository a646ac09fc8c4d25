"""Dates that a posting states: posted, closing and start."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner",
            "feb february februar",
            "mar march märz mrz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december dez dezember",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<numeric>\d{{2}})-(?P<day>\d{{2}})\b",
        rf"\b{_DAY}(?:\s+of)?[\s-]+{_MONTH}(?:,?[\s-]+{_YEAR})?",
        rf"\b{_MONTH}\s+{_DAY}\b(?:,?\s+{_YEAR})?",
        r"\b(?P<day>\d{1,2})(?P<mark>[./-])(?P<numeric>\d{1,2})(?P=mark)(?P<year>(?:20)?\d\d)\b",
        rf"\b{_MONTH},?\s+{_YEAR}",
    )
)
_CUES: tuple[tuple[FactName, re.Pattern[str]], ...] = (
    (
        FactName.CLOSING,
        re.compile(
            (
                r"clos(?:es?|ing)|deadline|apply (?:\w+ ){0,6}(?:by|before|until|no later)|applications? (?:\w+ "
                r"){0,6}(?:by|before|until|no later|invited until)|last date|no later than|due (?:by|date)|before|"
                r"until|expires?|valid through|bewerbungsschluss|bewerbungsfrist|(?:cv|résumé|resume|letter|us) "
                r"(?:\w+ ){0,5}by\b|\bby\s*(?:\w+day,?\s*)?$"
            ),
            re.IGNORECASE,
        ),
    ),
    (
        FactName.START,
        re.compile(
            (
                r"\bstart(?:s|ing|ed)?\b|commenc(?:e|es|ing)|begin(?:s|ning)?|eintritt|available from|to join (?:in|"
                r"from|on|us)|joining date|date of joining|\bab\b|in post|from\s*$|\bfor (?:an? )?$"
            ),
            re.IGNORECASE,
        ),
    ),
    (
        FactName.POSTED,
        re.compile(
            (
                r"posted|published|advertised|date of (?:issue|posting|advert)|listed|updated|veröffentlicht|"
                r"(?<!closing )(?<!start )date:\s*$"
            ),
            re.IGNORECASE,
        ),
    ),
)
_NOT_THIS = re.compile(
    (
        r"interviews?|assessment (?:day|centre)|founded|established|since|fixed[- ]term|ends?\b|valid "
        r"(?:until|to)|ofsted|rated|open day|shortlist"
    ),
    re.IGNORECASE,
)
_IMMEDIATE = re.compile(
    (
        r"\b(?:start(?:ing)?(?: date)?|available|join(?:ing|er)?|begin)\W+(?:\w+ "
        r"){0,2}(?P<when>immediate(?:ly)?|asap|as soon as possible|right away)\b|\b(?P<when4>ab sofort|zum "
        r"nächstmöglichen)\b|\b(?P<when2>immediate) (?:start|joiners?)\b|\b(?P<when3>(?:asap|immediate|as "
        r"soon as possible))\s+start"
    ),
    re.IGNORECASE,
)
_SEASON = re.compile(
    (
        r"\bstart(?:s|ing)?(?: date)?\W{1,3}(?:in |from |for )?(?:the )?(?P<when>(?:spring|summer|autumn|fall|"
        r"winter|January|February|March|April|May|June|July|August|September|October|November|December)(?: "
        r"(?:term )?\d{4})?)"
    ),
    re.IGNORECASE,
)


def find_dates(source: str) -> tuple[Fact, ...]:
    """The posted, closing and start dates; a date without a year or with an ambiguous order is marked doubtful."""
    found: dict[FactName, Fact] = {}
    year_hint = _year_hint(source)
    for match in _matches(source):
        name = _meaning(source, match)
        if name is None or (name in found and found[name].certainty is not Certainty.DOUBTFUL):
            continue
        value, certainty = _value(match, year_hint)
        if value:
            found[name] = Fact(name, value, _quote(source, match.start(), match.end()), certainty)
    if FactName.START not in found:
        start = _start_in_words(source)
        if start is not None:
            found[FactName.START] = start
    return tuple(found[name] for name in (FactName.POSTED, FactName.CLOSING, FactName.START) if name in found)


def stated_dates(text: str) -> tuple[tuple[Span, str], ...]:
    """Every date of any text that names its year and whose order is clear: its place, and `2026-11-22` or `2026-11`."""
    found = ((Span(match.start(), match.end()), _value(match, None)) for match in _matches(text))
    return tuple((span, value) for span, (value, sure) in found if value[:1].isdigit() and sure is Certainty.SURE)


def _quote(source: str, start: int, end: int) -> Quote:
    """The words of a date without trailing marks."""
    words = source[start:end].rstrip(" .,")
    return Quote(" ".join(words.split()), Span(start, start + len(words)))


def _matches(source: str) -> Iterator[re.Match[str]]:
    """All dates in the text, in order, none inside another."""
    found = sorted(
        (match for form in _FORMS for match in form.finditer(source)), key=lambda match: (match.start(), -match.end())
    )
    end = -1
    for match in found:
        if match.start() >= end:
            yield match
            end = match.end()


def _meaning(source: str, match: re.Match[str]) -> FactName | None:
    """What a date is for: the nearest cue before it in its sentence."""
    begin = max(source.rfind("\n\n", 0, match.start()) + 1, match.start() - 90, 0)
    before = re.split(r"(?<=[a-z)\d][.!?;])\s+(?=[A-Z])", source[begin : match.start()])[-1]
    lines = before.split("\n")
    before = (
        lines[-1] if re.search(r"\w\W*$", lines[-1]) and (len(lines[-1].split()) > 2 or ":" in lines[-1]) else before
    )
    nearest: tuple[int, FactName] | None = None
    for name, cue in _CUES:
        for hit in cue.finditer(before):
            if nearest is None or hit.start() > nearest[0]:
                nearest = (hit.start(), name)
    if nearest is None:
        return None
    stray = [hit.start() for hit in _NOT_THIS.finditer(before)]
    return None if stray and stray[-1] > nearest[0] else nearest[1]


def _value(match: re.Match[str], year_hint: int | None) -> tuple[str, Certainty]:
    """ISO 8601 value and how sure it is."""
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else year_hint
    certainty = Certainty.SURE if groups.get("year") else Certainty.DOUBTFUL
    if year is not None and year < 100:
        year += 2000
    day = int(groups["day"]) if groups.get("day") else None
    if groups.get("month"):
        month = _MONTHS[groups["month"].lower()]
    else:
        month = int(groups["numeric"])
        if groups.get("mark") and day is not None:
            day, month, certainty = _ordered(day, month, groups["mark"])
    return _iso(year, month, day), certainty


def _ordered(first: int, second: int, mark: str) -> tuple[int, int, Certainty]:
    """Day and month of a numeric date; with slashes the order is sure only if one of them cannot be a month."""
    if second > 12:
        return second, first, Certainty.SURE
    if first > 12 or mark == "." or first == second:
        return first, second, Certainty.SURE
    return first, second, Certainty.DOUBTFUL


def _iso(year: int | None, month: int, day: int | None) -> str:
    """`2026-11-22`, `2026-11` without a day, `--11-22` without a year; empty for a day that does not exist."""
    try:
        date(year or 2024, month, day or 1)
    except ValueError:
        return ""
    if year is None:
        return f"--{month:02d}-{day:02d}" if day else f"--{month:02d}"
    return f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")


def _year_hint(source: str) -> int | None:
    """The only year that the posting's full dates name, for dates that leave it out."""
    years = {
        int(match["year"]) for match in _matches(source) if match.groupdict().get("year") and _meaning(source, match)
    }
    years = {year + 2000 if year < 100 else year for year in years}
    return years.pop() if len(years) == 1 else None


def _start_in_words(source: str) -> Fact | None:
    """A start that is no date: "immediate start", "starting in September"."""
    now = _IMMEDIATE.search(source)
    if now:
        return Fact(FactName.START, "as soon as possible", _quote(source, now.start(), now.end()), Certainty.SURE)
    season = _SEASON.search(source)
    if season:
        return Fact(FactName.START, season["when"], _quote(source, season.start(), season.end()), Certainty.LIKELY)
    return None
