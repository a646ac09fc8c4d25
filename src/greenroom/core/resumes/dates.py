"""Dates and date ranges as résumés write them, in English, German, French, Spanish and Dutch."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.core.resumes.values import Month
from greenroom.core.spans import Span

_MONTHS = (
    "january jan januar jän jänner janvier janv enero ene januari gennaio janeiro",
    "february feb februar février fév févr febrero februari febbraio fevereiro",
    "march mar märz mär mrz mars marzo maart mrt março",
    "april apr avril avr abril abr aprile",
    "may mai mayo mei maggio maio",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet juil julio luglio julho",
    "august aug août aout agosto ago augustus",
    "september sept sep septembre septiembre settembre setembro",
    "october oct oktober okt octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_SEASONS = {
    "spring": 3, "frühling": 3, "frühjahr": 3, "printemps": 3, "primavera": 3, "summer": 6, "sommer": 6, "été": 6, "verano": 6, "zomer": 6,
    "autumn": 9, "fall": 9, "herbst": 9, "automne": 9, "otoño": 9, "herfst": 9, "winter": 12, "hiver": 12, "invierno": 12,
}  # fmt: skip
_NAME = "|".join(sorted([*_MONTH_OF, *_SEASONS], key=len, reverse=True))
_NOW = (
    r"present|presently|current|currently|now|today|ongoing|to date|date|heute|jetzt|laufend|aktuell|dato|aujourd['’]hui|présent|actuel|actuellement|ce jour|"
    r"actualidad|actual|presente|hoy|la fecha|heden|nu|oggi|attuale|atual"
)
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_ONE = (
    rf"(?:(?:\d{{1,2}}\.?\s+)?(?:{_NAME})\.?,?\s*(?:de\s+|of\s+)?(?:\d{{1,2}},\s*)?(?:{_YEAR}|['’]\d\d)"
    rf"|{_YEAR}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{{1,2}})?(?!\d)"
    rf"|(?:\d{{1,2}}[./]\s?)?(?:0?[1-9]|1[0-2])\s?[./-]\s?{_YEAR}|{_YEAR})"
)
_TO = r"\s*(?:[-–—‒―−~→]{1,2}|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bau\b|\bà\b|\bjusqu['’]à\b|\bhasta\b|\ba\b|\bal\b|\btot(?: en met)?\b|\bt/m\b)\s*"
_FROM = r"(?:(?:since|from|seit|ab|von|depuis|desde|sinds|vanaf|de|van)\s+)"
_UNTIL = r"(?:(?:until|till|bis|jusqu['’]en|hasta|tot)\s+)"
_OPEN = r"(?:since|seit|ab|depuis|desde|sinds|vanaf)\s+"
_RANGE = re.compile(
    rf"(?<![\w/.-])(?:"
    rf"(?P<open>{_OPEN})(?P<since>{_ONE})(?:{_TO}(?:{_NOW})\b)?"
    rf"|{_FROM}?(?P<start>{_ONE}){_TO}(?:(?P<end>{_ONE})|(?P<now>{_NOW})\b\.?)"
    rf"|(?P<short>{_NAME})\.?{_TO}(?P<short_end>(?:{_NAME})\.?,?\s*{_YEAR})"
    rf"|(?P<hang>{_ONE})\s*[-–—](?=\s*\)?$)"
    rf"|(?P<until>{_UNTIL})?(?P<one>{_ONE})"
    rf")(?![\w/]|-\d)",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"^[(·•,\s]*(?:\d+(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|jaar|maand(?:en)?)\.?[,\s]*(?:and|und|et|y|en)?\s*){1,2}\)?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class DateRange:
    """A stretch of time as it was written; a single date has no start unless a start was said.

    Attributes:
        start: the first month, if stated.
        end: the last month, if stated.
        current: whether it lasts until now.
        single: whether only one date was written, kept in `end`.
        until: whether the one date was said to be the last: “until 2019”.
        span: where it stands in the text that was searched.
    """

    start: Month | None
    end: Month | None
    current: bool
    single: bool
    span: Span
    until: bool = False


def find_ranges(text: str) -> list[DateRange]:
    """All dates and date ranges in a text, in order.

    Args:
        text: one line or a part of it.
    """
    return [_range(match) for match in _RANGE.finditer(text)]


def is_duration(text: str) -> bool:
    """Whether a text only says how long something lasted: "2 years 10 months"."""
    return bool(_DURATION.match(text))


def without_dates(text: str) -> str:
    """What is left of a text when its dates, and the brackets and dashes around them, are taken away."""
    rest = _RANGE.sub(" \u0000 ", text)
    rest = re.sub(r"\(\s*\u0000\s*[^()]*\)|\[\s*\u0000\s*\]|\u0000", " ", rest)
    left = rest.strip(" \t,;|·•–—-/()[]:*_")
    return f"{left})" if left.count("(") > left.count(")") and f"{left})" in rest else left


def is_now(text: str) -> bool:
    """Whether a text only says "until now"."""
    return bool(re.fullmatch(rf"\W*(?:{_NOW})\W*", text, re.IGNORECASE))


def _range(match: re.Match[str]) -> DateRange:
    span = Span(*match.span())
    part = match.groupdict()
    if part["since"]:
        return DateRange(_month(part["since"]), None, current=True, single=False, span=span)
    if part["hang"]:
        return DateRange(_month(part["hang"]), None, current=False, single=False, span=span)
    if part["one"]:
        until = bool(part["until"])
        return DateRange(None, _month(part["one"]), current=False, single=True, span=span, until=until)
    if part["short"]:
        end = _month(part["short_end"])
        start = Month(end.year, _named(part["short"]))
        return DateRange(start, end, current=False, single=False, span=span)
    end_month = _month(part["end"]) if part["end"] else None
    return DateRange(_month(part["start"]), end_month, current=end_month is None, single=False, span=span)


def _named(name: str) -> int | None:
    word = name.lower().rstrip(".")
    return _MONTH_OF.get(word) or _SEASONS.get(word)


def _month(text: str) -> Month:
    word = re.search(rf"(?:{_NAME})", text, re.IGNORECASE)
    year = re.search(_YEAR, text)
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    if word:
        return Month(int(year.group()) if year else _short_year(numbers[-1]), _named(word.group()))
    if len(numbers) == 1:
        return Month(numbers[0])
    number = numbers[1] if numbers[0] > 1000 else numbers[-2]
    return Month(int(year.group()) if year else numbers[0], number if 1 <= number <= 12 else None)


def _short_year(number: int) -> int:
    return 2000 + number if number < 50 else 1900 + number
