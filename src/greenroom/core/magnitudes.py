"""Magnitudes in plain text: how it was, by how much it changed, over how long, and how much it was about.

Our own grammar of amounts: digits and written-out numbers with money, percent, factors, durations and counted things.
Years, versions, clock times and numbers in names are no magnitudes.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from greenroom.core.spans import Quote, Span


class Role(StrEnum):
    """What a magnitude tells."""

    BASELINE = "baseline"
    CHANGE = "change"
    PERIOD = "period"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Magnitude:
    """An amount, its words and what it tells."""

    role: Role
    quote: Quote


_ONES = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORD_NUMBER = (
    rf"(?:(?:{_TENS})[- ](?:one|{_ONES})|{_TENS}|{_TEENS}|{_ONES}|(?:a|one) (?:dozen|hundred|thousand|million)|dozens)"
    r"(?: (?:hundred|thousand|million|billion))?"
)
_DIGITS = r"\d{1,3}(?:[,.'\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_MONEY = r"(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|AUD|CAD|PLN|INR)\b)\s?"
_MONEY_AFTER = r"(?:\s?[€£$]|\s(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|AUD|CAD|PLN|INR|euros?|dollars?|pounds?|francs|rupees)\b)"
_TIMES_TEN = r"(?:\s?(?:k|K|m|M|bn|B|mn|MM)\b|\s(?:thousand|million|billion|hundred|lakh|crore)\b)"
_PERCENT = r"\s?(?:%|percent\b|per cent\b|percentage points?\b|pp\b|bps\b|basis points\b)"
_FACTOR = r"(?:\s?[x×](?![\w])|[- ]?fold\b| times\b(?! a\b| per\b))"
_DURATION = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|nights?|shifts?|seasons?|terms?)"
_BETWEEN = r"(?:[- ](?:working|business|calendar|consecutive|school|full))?"
_AMOUNT = re.compile(
    rf"(?P<money>{_MONEY})?(?P<number>{_DIGITS}|\b(?:{_WORD_NUMBER})\b|\b(?:one|a single)\b(?={_BETWEEN}[- ]{_DURATION}\b)"
    rf"|\b(?:a|an)\b(?= (?:third|quarter|half)\b)|\bhalf\b)"
    rf"(?P<plus>\+)?(?P<ten>{_TIMES_TEN})?(?P<after>{_MONEY_AFTER})?(?P<percent>{_PERCENT})?(?P<factor>{_FACTOR})?"
    rf"(?P<part> (?:thirds?|half|halves|quarters?(?= of\b))\b(?!-))?(?P<duration>{_BETWEEN}[- ]?{_DURATION}\b)?",
    re.IGNORECASE,
)
_FACTOR_WORD = re.compile(
    r"\b(?:doubl(?:ed|ing)|halv(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|(?:two|three|four|five|ten)fold)\b",
    re.IGNORECASE,
)
_CHANGING = re.compile(
    r"\b(?:cut|cutting|reduc\w+|lower\w*|decreas\w+|shorten\w+|sav(?:ed|ing|es)|increas\w+|rais(?:ed|ing)|grew|grow(?:n|ing|th)|"
    r"improv\w+|boost\w+|accelerat\w+|sped|speed\w* up|fell|fall(?:ing|en)?|rose|risen|dropp\w+|drop|expand\w+|"
    r"gain\w*|faster|slower|fewer|more|less|higher|lower|earned|generat\w+|added|won|brought|brings?|eliminat\w+|optimi[sz]\w+|"
    r"minimi[sz]\w+|exceed\w*|outperform\w*|declin\w+|climb\w+|surpass\w+|recover\w+|slash\w+|trimm\w+|scal(?:ed|ing)|doubl\w+|halv\w+|tripl\w+)\b",
    re.IGNORECASE,
)
_BASELINE_BEFORE = re.compile(
    r"(?:\b(?:from|previously|formerly|originally|compared (?:with|to)|instead of|rather than|against|versus|vs\.?|"
    r"it had been|had been|used to (?:be|take)|where (?:it|there) (?:was|were)))"
    r"(?: (?:about|around|over|nearly|almost|some|an average of|a))?\s?$",
    re.IGNORECASE,
)
_TO_BEFORE = re.compile(r"(?:\b(?:to|down to|up to|below|under|above|beyond|by|at least|reaching)|→|->)(?: (?:about|around|over|nearly|almost|under|below|just))?\s?$", re.IGNORECASE)  # fmt: skip
_BY_BEFORE = re.compile(r"\bby(?: (?:about|around|over|nearly|almost|up to|more than|at least))?\s?$", re.IGNORECASE)
_PERIOD_BEFORE = re.compile(
    r"\b(?:in|within|over|during|for|after|throughout|across|inside|under|less than|the (?:last|first|past|next)|first|last|past|"
    r"every|took)(?: (?:a|an|the|only|just|about|around|under|less than|more than|over|nearly|almost|first|last|past|next|my))*\s?$",
    re.IGNORECASE,
)
_YEARISH = re.compile(r"(?:19[5-9]\d|20[0-4]\d)")
_YEAR_BEFORE = re.compile(
    r"(?:^|[(–—\-/,:;]|\b(?:in|since|from|until|till|by|during|of|to|and|before|after|for|the|spring|summer|autumn|fall|winter|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?|q[1-4]))\s*$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(
    r"\b(?:python|java|javascript|typescript|angular|vue|react|node(?:\.?js)?|php|django|rails|laravel|iso|iec|en|din|windows|"
    r"office|ios|android|sql server|oracle|postgres(?:ql)?|mysql|spring(?: boot)?|html|css|pep|rfc|soc|section|level|grade|tier|"
    r"class|phase|stage|key stage|version|ver\.?|release|step|type|room|no\.|nr\.|chapter|unit|form|article|q|f|v|c\+\+|"
    r"web|industry|covid|boeing|airbus|room)[ -]?$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\bfrom (?:\w+ )?(?:19|20)\d\d (?:to|until|till) (?:\w+ )?(?:19|20)\d\d\b", re.IGNORECASE)
_MANY = re.compile(r" (?:[a-z-]+ )?(?:[a-z]+s|people|staff|children|men|women)\b")
_CLOCK_AFTER = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock)|:\d|/\d|(?:st|nd|rd|th)\b|\.\d|-\d{3,}|[A-Za-z]{2,}", re.IGNORECASE)  # fmt: skip
_NOUN_AFTER = re.compile(r"(?: ?[-–] ?)?(?: (?!and\b|or\b|across\b|after\b|before\b|over\b|under\b|within\b|during\b|per\b|through\b|without\b|via\b|into\b|our\b|my\b|their\b|his\b|her\b|us\b|me\b|left\b|is\b|was\b|were\b|had\b|have\b|has\b|using\b|between\b|among\b|to\b|in\b|on\b|at\b|by\b|for\b|of\b|with\b|the\b|a\b|as\b|from\b|per\b|we\b|i\b|it\b|while\b|when\b|which\b)[^\W\d_][\w'’/&-]*){1,2}")  # fmt: skip
_RATE_AFTER = re.compile(r"(?: [^\W\d_][\w'’/&-]*)? ?(?:per |a |an |each |every |/ ?)(?:second|minute|hour|day|night|week|month|quarter|year|shift|person|head|unit|order|customer|case|request|client|pupil|patient)s?\b", re.IGNORECASE)  # fmt: skip

_NEAR = 160  # characters beside a number that tell what it is


@lru_cache(maxsize=64)
def find_magnitudes(text: str) -> tuple[Magnitude, ...]:
    """Every magnitude of a text, in its order."""
    found = [_classified(text, match) for match in _AMOUNT.finditer(text) if _is_amount(text, match)]
    words = [_magnitude(Role.CHANGE, text, m.start(), m.end()) for m in _FACTOR_WORD.finditer(text)]
    years = [_magnitude(Role.PERIOD, text, m.start(), m.end()) for m in _YEARS.finditer(text)]
    return tuple(sorted([*found, *words, *years], key=lambda each: each.quote.span))


def _magnitude(role: Role, text: str, start: int, end: int) -> Magnitude:
    """A magnitude with its words, white space around them left out."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Magnitude(role, Quote(" ".join(text[start:end].split()), Span(start, end)))


def _before(text: str, match: re.Match[str]) -> str:
    """The words that stand right before a number; a long text is not read again for each of its numbers."""
    return text[max(0, match.start() - _NEAR) : match.start()]


def _is_amount(text: str, match: re.Match[str]) -> bool:  # noqa: PLR0911 - one return for each reason
    """Whether a number is an amount, and not a year, a version, a time of day or part of a name."""
    before, after = _before(text, match), text[match.end() : match.end() + _NEAR]
    if match["money"] or match["after"] or match["percent"] or match["factor"] or match["duration"]:
        return True
    if before[-1:].isalnum() or before[-1:] in {"#", "/", ":", "_", "."} or _CLOCK_AFTER.match(after):
        return False
    if match["number"].lower() in {"a", "an", "half"}:
        return bool(match["part"]) or bool(_BY_BEFORE.search(before))
    if _NAME_BEFORE.search(before):
        return False
    if match["number"][0].isalpha() and not _NOUN_AFTER.match(after):
        return bool(_TO_BEFORE.search(before) or _BASELINE_BEFORE.search(before))
    if _YEARISH.fullmatch(match["number"]) and not match["plus"]:
        return not _YEAR_BEFORE.search(before) and bool(_MANY.match(after))
    return not _follows_a_name(before, match["number"], after)


def _follows_a_name(before: str, number: str, after: str) -> bool:
    """Whether the number belongs to a capitalised name in the middle of a sentence, such as a product's version."""
    name = re.search(r"([.!?:;]\s+|^\W*)?\b([A-Z][\w.+#-]*)[ -]$", before)
    if not name or name[1] is not None:
        return False
    return "." in number or not _NOUN_AFTER.match(after)


def _classified(text: str, match: re.Match[str]) -> Magnitude:
    """The amount with what it tells, widened to the words that belong to it."""
    before = _before(text, match)
    if _BASELINE_BEFORE.search(before):
        return _magnitude(Role.BASELINE, text, match.start(), match.end())
    role = _role(text, match, before)
    return _magnitude(role, text, match.start(), _end(text, match))


def _role(text: str, match: re.Match[str], before: str) -> Role:
    """What an amount tells, by its unit and by the words before it."""
    clause = (
        re.split(r"[;.](?:\s|$)|, (?=[a-z])", before)[-1]
        + text[match.start() : match.end() + 24].split(";", maxsplit=1)[0]
    )
    changing = bool(_CHANGING.search(clause))
    if match["factor"]:
        return Role.CHANGE
    if match["duration"] and _PERIOD_BEFORE.search(before) and not _BY_BEFORE.search(before):
        return Role.PERIOD
    directed = bool(_TO_BEFORE.search(before)) and not re.search(r"\bup to\s?$", before)
    if _BY_BEFORE.search(before) or (directed and (changing or "from" in clause or "→" in before[-3:])):
        return Role.CHANGE
    by_nature = match["percent"] or match["money"] or match["after"] or match["duration"] or match["part"]
    return Role.CHANGE if changing and by_nature else Role.SCALE


def _end(text: str, match: re.Match[str]) -> int:
    """Where the words of an amount end: with what is counted, or with the rate."""
    after = text[match.end() :]
    rate = _RATE_AFTER.match(after)
    if rate:
        return match.end() + rate.end()
    measured = match["percent"] or match["money"] or match["after"] or match["factor"] or match["duration"]
    noun = None if measured else _NOUN_AFTER.match(after)
    return match.end() + noun.end() if noun else match.end()
