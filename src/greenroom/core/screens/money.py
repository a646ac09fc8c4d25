"""Pay in a person's own words: what they ask for, never what they earn now, and whether two of them can both hold."""

# ruff: noqa: E501 - tables and patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.screens.clauses import clauses
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.screens.clauses import Clause

_SIGNS = {
    "€": "EUR", "£": "GBP", "us$": "USD", "a$": "AUD", "c$": "CAD", "₹": "INR", "euro": "EUR", "euros": "EUR",
    "pound": "GBP", "pounds": "GBP", "quid": "GBP", "francs": "CHF", "rupees": "INR", "dollars": "$", "kronor": "SEK",
    "zł": "PLN", "zloty": "PLN",
}  # fmt: skip
_DOLLARS = frozenset({"$", "USD", "AUD", "CAD", "NZD", "SGD", "HKD"})  # a bare sign may mean any of them
_CODES = "EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|SGD|HKD|INR|AED|ZAR|JPY|BRL|MXN"
_BEFORE = rf"(?:(?:US|A|C)?\$|[€£₹]|\b(?:{_CODES})\b)"
_AFTER = rf"(?:[€£$₹]|(?:{_CODES})\b|(?:euros?|pounds?|quid|francs|rupees|dollars|kronor|zloty)\b|zł)"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_WORDS = rf"(?:{_TENS})(?:[- ](?:{_ONES}))?|(?:{_ONES}) hundred|a hundred"
_NUMBER = rf"\d{{1,3}}(?:[,.'’\u00a0\u202f ]\d{{3}}){{1,3}}(?!\d)|\d+(?:[.,]\d{{1,2}})?(?![\d%])|\b(?:{_WORDS})\b"
_SCALE = r"(?:\s?k\b|\s?K\b|\sthousand\b|\s?(?:lakhs?|lacs?)\b)"
_AMOUNT = re.compile(
    rf"(?P<sign>{_BEFORE})?\s?(?P<low>{_NUMBER})(?P<lowscale>{_SCALE})?(?P<plus>\+)?\s?(?P<aftersign>{_AFTER})?"
    rf"(?:\s?(?:–|—|-|\bto\b|\band\b|\bup to\b)\s?(?P<sign2>{_BEFORE})?\s?(?P<high>{_NUMBER})(?P<highscale>{_SCALE})?\s?(?P<aftersign2>{_AFTER})?)?",
    re.IGNORECASE,
)
_PERIODS = (
    ("hour", r"\b(?:an|per|each|every) hour|\bhourly|/\s?h(?:our|r)?\b"),
    ("day", r"\b(?:a|per|each|every) day|\bdaily|\bday rate|/\s?day\b"),
    ("week", r"\b(?:a|per|each|every) week|\bweekly|/\s?week\b"),
    ("month", r"\b(?:a|per|each|every) month|\bmonthly|\bpcm\b|/\s?month\b"),
    ("year", r"\b(?:a|per|each|every) (?:year|annum)|\bannual(?:ly)?|\byearly|\bp\.?\s?a\b|/\s?(?:year|yr)\b"),
)
_SPEAKS_OF_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid|compensation|wages?|remuneration|pay expectations?|expected pay)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"\b(?:expect\w*|look(?:ing)? for|hop(?:e|ing) for|ask(?:ing)? for|want|range|would like|have in mind|aim(?:ing)? for)\b",
    re.IGNORECASE,
)
_EARNS = re.compile(
    r"\b(?:current(?:ly)?|present(?:ly)?|at the moment|now|today|last (?:job|salary|pay)|previous(?:ly)?|used to|earn(?:ed|s)?(?<!to earn)|i (?:make|get)|am (?:paid|on)|was (?:paid|on))\b",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(
    r"\b(?:bonus(?:es)?|relocat\w+|moving|allowance|budget\w*|revenue|turnover|sign[- ]on|training|shares?|equity|stock|pension|savings?|costs?|rent|fees?|your (?:range|posting|budget|offer)|you (?:offer|pay|name)|(?:was|were|been) offered|(?:an|other|another) offer)\b",
    re.IGNORECASE,
)
_NOT_BELOW = re.compile(
    r"(?:\b(?:not|nothing|no|never)|n['’]t)\b[\w\s]{0,18}\b(?:below|under|less than)\b", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:not|never|no|too (?:low|little|much)|without)\b|n['’]t\b", re.IGNORECASE)
_LEAST = re.compile(
    r"\b(?:at least|from|minimum(?: of)?|upwards of|more than|above|over|starting at|no less than)\s*$", re.IGNORECASE
)
_MOST = re.compile(r"\b(?:up to|at most|maximum(?: of)?|no more than)\s*$", re.IGNORECASE)
_UNDER = re.compile(r"\b(?:below|under|less than)\s*$", re.IGNORECASE)
_OR_MORE = re.compile(r"\s*(?:or more|and up(?:wards)?|plus|at least|minimum)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|some|near|close to|in the region of)\s*|~\s?)$",
    re.IGNORECASE,
)
_NET = re.compile(r"\b(?:net|after tax(?:es)?|take[- ]home)\b", re.IGNORECASE)
_ALL_IN = re.compile(r"\b(?:total|includ\w+|incl\b|all[- ]in|OTE|with (?:the )?bonus|package)\b", re.IGNORECASE)
_ROUGHLY = 0.05  # “about 60,000” may be 57,000 or 63,000; our rule
_NEAR = 60  # characters beside an amount that say what it is
_MANY = 12  # amounts in one clause; nobody says more of them in one breath
_LEAST_PAY = 3  # nobody asks for less, not even by the hour
_OTHER_SIZE = 3  # amounts this many times apart are for other periods, as far as one can read


@dataclass(frozen=True, slots=True)
class Money:
    """Pay as it was stated. A bound that was not stated is None; so are words that were not said.

    Attributes:
        low: the least, in whole units; equal to `high` for a single figure.
        high: the most.
        currency: ISO 4217, or a bare `$`; empty where none was named.
        period: hour, day, week, month or year; empty where none was named.
        net: whether it is after tax.
        all_in: whether it counts more than the fixed pay.
        slack: by how much each bound may be off, because it was called rough or was rounded.
    """

    low: float | None
    high: float | None
    currency: str = ""
    period: str = ""
    net: bool = False
    all_in: bool = False
    slack: float = 0.0

    @property
    def words(self) -> str:
        """The amounts as people write them: “€60,000 to €66,000 a year”."""
        sign = {"EUR": "€", "GBP": "£", "$": "$"}.get(self.currency, f"{self.currency} " if self.currency else "")
        shown = [f"{sign}{each:,.0f}" for each in dict.fromkeys((self.low, self.high)) if each is not None]
        bound = "at least " if self.high is None else "up to " if self.low is None else ""
        period = f" {'an' if self.period == 'hour' else 'a'} {self.period}" if self.period else ""
        return bound + " to ".join(shown) + period


@dataclass(frozen=True, slots=True)
class Named:
    """An amount of money that a text names, whatever for, and where it stands."""

    money: Money
    span: Span


def named(text: str) -> tuple[Named, ...]:
    """Every amount of money in a text, in its order; years, counts and percentages are none."""
    found: list[Named] = []
    for match in islice(_AMOUNT.finditer(text), _MANY):
        around = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        period = next((name for name, words in _PERIODS if re.search(words, around, re.IGNORECASE)), "")
        money = _money(match, text, period, floor=bool(_NOT_BELOW.search(text)))
        if money is not None:
            found.append(Named(money, Span(match.start(), match.end())))
    return tuple(found)


def read(saying: Saying) -> tuple[Claim[Money], ...]:
    """The pay that somebody says they ask for. What is unclear is left out."""
    found = [claim for clause in clauses(saying.text) for claim in _in_clause(clause, saying)]
    return tuple(found)


def differ(one: Claim[Money], other: Claim[Money]) -> str:
    """One sentence on how two statements of pay disagree; empty where they agree or cannot be compared."""
    new, old = one.value, other.value
    if new.net != old.net or new.all_in != old.all_in or "" != new.period != old.period != "":
        return ""
    if not _same_currency(new.currency, old.currency):
        return f"Two currencies: {new.currency} in {one.saying.where}, {old.currency} in {other.saying.where}."
    if _of_other_size(new, old):
        return ""
    outside = _outside(new, old)
    if outside is None:
        return ""
    return f"The figures differ: {new.words} in {one.saying.where}, {old.words} in {other.saying.where}."


def stated(low: int | None, high: int | None, currency: str, period: str, saying: Saying) -> tuple[Claim[Money], ...]:
    """The pay that a profile names, as a claim; nothing where it names none."""
    if low is None and high is None:
        return ()
    money = Money(low, high, currency, period)
    return (Claim(money.words, money, saying),)


def _in_clause(clause: Clause, saying: Saying) -> Iterator[Claim[Money]]:
    """What one clause asks for."""
    text = clause.text
    if saying.topic != "pay" and not (_SPEAKS_OF_PAY.search(clause.sentence) and _ASKS.search(clause.sentence)):
        return
    if _EARNS.search(text) or _OTHER_MONEY.search(text):
        return
    floor = bool(_NOT_BELOW.search(text))
    if _DENIES.search(text) and not floor:
        return
    period = next((name for name, words in _PERIODS if re.search(words, text, re.IGNORECASE)), "")
    for match in islice(_AMOUNT.finditer(text), _MANY):
        money = _money(match, text, period, floor=floor)
        if money is not None:
            yield Claim(text, money, saying)


def _money(match: re.Match[str], text: str, period: str, *, floor: bool) -> Money | None:
    """The amount with its bounds; None where it is no pay, or only says what it is less than."""
    before, after = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    sign = match["sign"] or match["aftersign"] or match["sign2"] or match["aftersign2"] or ""
    scale = match["highscale"] or match["lowscale"] or ""
    low = _number(match["low"]) * _factor(match["lowscale"] or match["highscale"])
    high = _number(match["high"]) * _factor(match["highscale"] or match["lowscale"]) if match["high"] else low
    if not (sign or scale or low >= 1000) or low < _LEAST_PAY or high < low or _is_a_year(match, sign, scale):
        return None
    if _UNDER.search(before) and not floor:
        return None
    single = match["high"] is None
    least = single and bool(floor or match["plus"] or _LEAST.search(before) or _OR_MORE.match(after))
    most = single and bool(_MOST.search(before))
    rough = _ROUGHLY * high if _ABOUT.search(before) else _factor(scale) / 2 if scale and "." not in match["low"] else 0
    return Money(
        None if most else low,
        None if least else high,
        _currency(sign),
        period,
        bool(_NET.search(text)),
        bool(_ALL_IN.search(text)),
        rough,
    )


def _is_a_year(match: re.Match[str], sign: str, scale: str) -> bool:
    """“2027” is no pay."""
    return not sign and not scale and bool(re.fullmatch(r"(?:19|20)\d\d", match["low"]))


def _currency(sign: str) -> str:
    """The currency that a sign means; a bare dollar stays one."""
    return _SIGNS.get(sign.lower(), sign.upper())


def _number(words: str) -> float:
    """A number in digits, with thousands marks of any country, or in words."""
    text = words.lower()
    if text[0].isdigit():
        compact = re.sub(r"[\s\u00a0\u202f'’]", "", text)
        compact = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", compact)
        return float(compact.replace(",", "."))
    parts = re.split(r"[- ]", text)
    ones, tens = (["", *_ONES.split("|")], ["", "", *_TENS.split("|")])
    if parts[-1] == "hundred":
        return 100.0 * (ones.index(parts[0]) if parts[0] in ones else 1)
    return 10.0 * tens.index(parts[0]) + (ones.index(parts[1]) if len(parts) > 1 else 0)


def _factor(scale: str | None) -> float:
    word = (scale or "").strip().lower()
    return 100_000 if word.startswith(("lakh", "lac")) else 1000 if word else 1


def _same_currency(one: str, other: str) -> bool:
    """Whether two currencies can be the same; one that was not named can be any."""
    return "" in (one, other) or one == other or ("$" in (one, other) and {one, other} <= _DOLLARS)


def _of_other_size(new: Money, old: Money) -> bool:
    """Whether the amounts are so far apart that they can only be for other periods, where one names none."""
    if new.period == old.period != "":
        return False
    one, other = (next(each for each in (money.low, money.high) if each is not None) for money in (new, old))
    return max(one, other) >= _OTHER_SIZE * min(one, other)


def _outside(new: Money, old: Money) -> float | None:
    """The bound that cannot stand beside the other statement: a figure outside a range, or a range without the figure."""
    slack = max(new.slack, old.slack)
    if old.low is not None and old.low == old.high:
        new, old = old, new
    for bound in (new.low, new.high):
        if bound is None:
            continue
        if old.low is not None and bound < old.low - slack:
            return bound
        if old.high is not None and bound > old.high + slack:
            return bound
    return None
