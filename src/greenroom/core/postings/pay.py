"""Pay as a posting states it: amounts, currency and period."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.postings.values import Fact, FactName, Pay
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_CURRENCIES = {
    "£": "GBP",
    "€": "EUR",
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "au$": "AUD",
    "nz$": "NZD",
    "s$": "SGD",
    "hk$": "HKD",
    "₹": "INR",
    "rs": "INR",
    "rs.": "INR",
    "¥": "JPY",
    "r$": "BRL",
    "zł": "PLN",
    "kr": "SEK",
    "fr.": "CHF",
    "sfr": "CHF",
    "₦": "NGN",
    "₱": "PHP",
    "euro": "EUR",
    "euros": "EUR",
    "pounds": "GBP",
    "dollars": "USD",
    "rupees": "INR",
}
_CODES = (
    "GBP|EUR|USD|CHF|INR|AUD|CAD|NZD|SGD|HKD|JPY|SEK|NOK|DKK|PLN|CZK|ZAR|AED|SAR|QAR|KES|NGN|BRL|MXN|MYR|"
    "PHP|HUF|RON|TRY|ILS|CNY|THB"
)
_SIGN = rf"(?:(?:US|CA|AU|NZ|HK|A|C|S|R)\$|[£€$₹¥₦₱]|\b(?:{_CODES})\b|\bRs\.?|\bSFr\.?|\bFr\.)"
_AFTER = rf"(?:[£€$₹]|(?:{_CODES})\b|(?:euros?|pounds|dollars|rupees|zł|kr)\b)"
_NUMBER = r"\d{1,3}(?:[,.'’\u202f\u00a0 ]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_SCALE = r"(?:[ \t]?(?:k|K|lakhs?|lacs?|lpa|LPA|L|crores?|cr|m|million)\b)?"
_DASH = r"[ \t]*(?:–|—|-|to|up to|and|bis)[ \t]*"
_PERIOD = (
    r"(?:(?:[ \t]*(?:gross|brutto|base|basic|salary|EUR|GBP|pro rata|FTE|\(?OTE\)?|CTC)){0,2}[ "
    r"\t]*(?P<period>(?:per|an?|/|p\.?|each|every|pro)\s*(?:hour|hr|h\b|day|d\b|diem|week|wk|w\b|month|"
    r"mo\b|mth|m\b|year|yr|y\b|annum|a\b\.?|session|stunde|jahr|monat)|hourly|daily|weekly|monthly|"
    r"annually|annual|yearly|p\.?\s?a\b\.?|p\.?\s?h\b\.?|pcm|LPA|lpa|brutto/jahr))?"
)
_MONEY = re.compile(
    rf"(?P<upto>\b(?:up to|bis zu|from|ab|starting at|circa|c\.|around|"
    rf"OTE)\s+)?(?P<sign>{_SIGN})?\s?(?P<low>{_NUMBER})(?P<lowscale>{_SCALE})(?(sign)|(?!{_DASH}{_SIGN}))\s?(?P<aftersign>{_AFTER})?"
    rf"(?:{_DASH}(?P<sign2>{_SIGN})?\s?(?P<high>{_NUMBER})(?P<highscale>{_SCALE})\s?(?P<aftersign2>{_AFTER}"
    rf")?)?{_PERIOD}",
)
_LINE_OF_PAY = re.compile(
    (
        r"\b(?:salar(?:y|ies)|pay|compensation|wages?|rate|remuneration|package|ctc|stipend|ote|gehalt|"
        r"earn(?:ing)?s?|scale|band|grade|income|base)\b"
    ),
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(
    (
        r"\b(?:budget|revenue|turnover|raised|funding|funded|sales of|target|portfolio|assets|spend|fund|"
        r"grant|bonus of|allowance|voucher|stipend for|welcome bonus|sign[- ]on|signing|referral|relocation|"
        r"donat|invest|series [a-d]|valued|worth|contracts?|projects?|cost|deals?|orders?|training budget|"
        r"customers|subsid|loan|fee|prize|p&l|accounts)\b"
    ),
    re.IGNORECASE,
)
_HOURS = {"USD": 250, "GBP": 250, "EUR": 250, "CHF": 250, "CAD": 250, "AUD": 250, "NZD": 250, "SGD": 250}


def find_pay(source: str) -> Fact | None:
    """The pay that a posting states, or None when it states no amount.

    An amount with a period, or on a line that speaks of pay, is sure; an amount without either is taken only when it
    looks like a yearly wage and nothing around it speaks of budgets or turnover, and is marked doubtful.
    """
    best: tuple[int, int, Fact] | None = None
    for match in _MONEY.finditer(source):
        for weight, fact in _reading(match, source):
            if best is None or weight > best[0]:
                best = (weight, match.start(), fact)
    return best[2] if best else None


def _reading(match: re.Match[str], source: str) -> Iterator[tuple[int, Fact]]:
    """The pay in one amount with how well it is supported, if it is pay at all."""
    currency = _currency(match)
    if currency is None:
        return
    line_start = source.rfind("\n", 0, match.start()) + 1
    before = source[max(line_start, match.start() - 90) : match.start()]
    after = source[match.end() : match.end() + 30].split("\n", 1)[0]
    speaks_of_pay = bool(_LINE_OF_PAY.search(before + " " + after))
    period_word = match["period"] or _period_near(before, after)
    low, high = _amounts(match)
    period = _period(period_word, high, currency)
    near = before[-40:] if match["period"] else f"{before} {after}"
    elsewhere = bool(_OTHER_MONEY.search(near)) and not speaks_of_pay
    if period is None or low <= 0 or elsewhere or not _is_a_wage(low, high, period):
        return
    if not (speaks_of_pay or match["period"] or match["high"]) and not 10_000 <= low <= 400_000:
        return
    weight = 4 * speaks_of_pay + 2 * bool(match["period"]) + bool(match["high"])
    certainty = Certainty.SURE if weight >= 2 else Certainty.LIKELY if weight else Certainty.DOUBTFUL
    span = Span(match.start(), match.start() + len(match[0].rstrip()))
    yield (
        weight,
        Fact(
            FactName.PAY,
            _words(low, high, currency, period),
            Quote(" ".join(span.of(source).split()), span),
            certainty,
            Pay(low, high, currency, period),
        ),
    )


def _currency(match: re.Match[str]) -> str | None:
    """The ISO code of the currency written beside the amount."""
    sign = match["sign"] or match["aftersign"] or match["sign2"] or match["aftersign2"]
    if sign is None:
        scale = f"{match['lowscale']}{match['highscale'] or ''}{match['period'] or ''}".lower()
        return "INR" if re.search(r"lakh|lac|lpa", scale) else None
    return _CURRENCIES.get(sign.lower(), sign.upper())


def _amounts(match: re.Match[str]) -> tuple[float, float]:
    """Low and high in whole units: "30-35k" and "4.5 to 6 lakhs" carry one scale for both."""
    high_scale = match["highscale"] or ""
    low_scale = match["lowscale"] or high_scale
    scaled_period = "lpa" if (match["period"] or "").lower() == "lpa" else ""
    low = _number(match["low"]) * _factor(low_scale or scaled_period)
    high = _number(match["high"]) * _factor(high_scale or scaled_period) if match["high"] else low
    if match["high"] and high < low:
        high *= 1000 if high < 1000 <= low else 1
    return (low, high) if low <= high else (high, low)


def _number(words: str) -> float:
    """A number with thousands marks of any country."""
    compact = re.sub(r"[\s\u202f\u00a0'’]", "", words)
    compact = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", compact)
    compact = re.sub(r",(?=\d{2,3},|\d{2}\d{3})", "", compact)
    if re.fullmatch(r"\d{1,3}(?:,\d{2})*,\d{3}", words):
        compact = words.replace(",", "")
    return float(compact.replace(",", ".") if compact.count(",") == 1 else compact.replace(",", "") or 0)


def _factor(scale: str) -> float:
    """What "k" or "lakh" multiplies by."""
    scale = scale.strip().lower()
    if scale.startswith(("lakh", "lac", "lpa")) or scale == "l":
        return 100_000
    if scale.startswith("cr"):
        return 10_000_000
    return {"k": 1000, "m": 1_000_000, "million": 1_000_000}.get(scale, 1)


def _period_near(before: str, after: str) -> str | None:
    """A period named a few words from the amount: "hourly rate: £14"."""
    found = re.search(
        (
            r"\b(hourly|daily|weekly|monthly|annual(?:ly)?|yearly|per (?:hour|day|week|month|year|annum)|p\.?a\.?|"
            r"day rate)\b"
        ),
        f"{before[-40:]} {after}",
        re.IGNORECASE,
    )
    return found[1] if found else None


_PERIODS = (
    ("hour", r"hour|hr|stunde|/\s*h\b|p\.?\s?h\b|per h\b"),
    ("day", r"day|daily|diem|/\s*d\b|session"),
    ("week", r"week|wk|/\s*w\b"),
    ("month", r"month|mo\b|mth|pcm|monat|/\s*m\b"),
    ("year", r"year|yr|annum|annual|jahr|lpa|p\.?\s?a\b|/\s*[ya]\b"),
)


def _period(words: str | None, high: float, currency: str) -> str | None:
    """The period in the words, else the one that an amount of this size can only be for."""
    if words:
        return next((name for name, pattern in _PERIODS if re.search(pattern, words, re.IGNORECASE)), "year")
    if high >= 12_000:
        return "year"
    return "hour" if high <= _HOURS.get(currency, 0) else None


def _is_a_wage(low: float, high: float, period: str) -> bool:
    """Whether an amount is of a size that somebody is paid."""
    bounds = {
        "hour": (3, 2_000),
        "day": (20, 20_000),
        "week": (80, 50_000),
        "month": (200, 2_000_000),
        "year": (3_000, 50_000_000),
    }
    least, most = bounds[period]
    return least <= low and high <= most and high <= low * 12


def _words(low: float, high: float, currency: str, period: str) -> str:
    """The normalised value: `GBP 30000-35000 a year`."""
    amount = f"{low:g}" if low == high else f"{low:.10g}-{high:.10g}"
    return f"{currency} {amount if low != high else f'{low:.10g}'} {'an' if period == 'hour' else 'a'} {period}"
