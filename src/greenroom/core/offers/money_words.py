"""Amounts of money as letters write them: sign or code, thousands either way, and the time they are for."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.core.spans import Span

_SIGNS = {"LPA": "INR", "₦": "NGN", "€": "EUR", "£": "GBP", "₹": "INR", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "S$": "SGD", "HK$": "HKD", "SFR": "CHF", "FR.": "CHF", "EURO": "EUR", "EUROS": "EUR", "POUNDS": "GBP", "POUNDS STERLING": "GBP", "FRANCS": "CHF", "SWISS FRANCS": "CHF"}  # fmt: skip
_CODES = "AED|ARS|AUD|BDT|BGN|BHD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|ISK|JOD|JPY|KES|KRW|KWD|LKR|MAD|MUR|MXN|MYR|NGN|NOK|NPR|NZD|OMR|PEN|PHP|PKR|PLN|QAR|RON|RSD|SAR|SEK|SGD|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|VND|XAF|XOF|ZAR|ZMW"
_RUPEES = frozenset({"INR", "LKR", "MUR", "NPR", "PKR"})
_DOLLARS = frozenset({"AUD", "CAD", "HKD", "NZD", "SGD", "USD"})
_SIGN = rf"(?:US|AU|CA|NZ|HK|A|C|S)\$|[€£₹$₦]|(?:{_CODES})\b|SFr|Fr\.|\bRs\.?"
_AFTER = rf"[€£$]|(?:{_CODES})\b|euros?\b|pounds(?: sterling)?\b|(?:swiss )?francs\b|dollars\b"
_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d{1,3}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_MONEY = re.compile(
    rf"(?:(?P<sign>{_SIGN})\s?(?P<number>{_NUMBER})|(?<![\d.,])(?P<bare>{_NUMBER})(?=\s?(?:k\s?)?(?:{_AFTER}|LPA\b)))"
    rf"(?P<scale>\s?k\b|\s(?:thousand|lakhs?|million)\b|\s?LPA\b)?(?P<dash>/-|,?[–-]+(?!\w))?(?P<after>\s?(?:{_AFTER}))?",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lpa": 1e5, "million": 1e6}
_GAP = r"[\s,(]*(?:gross|brutto|bruto|before tax|in gross)?[\s,)]*"
_PERIODS = (
    ("year", re.compile(rf"{_GAP}(?:(?:per|a|each|every|/|pro|par|per)\s*(?:year|annum|jahr|jaar|an\b)|p\.?\s?a\b\.?|annually|yearly|jährlich|per annum)", re.IGNORECASE)),
    ("month", re.compile(rf"{_GAP}(?:(?:per|a|each|every|/|pro|par)\s*(?:calendar )?(?:month|mo\b|monat|maand|mois)|monthly|monatlich|p\.?\s?m\b\.?)", re.IGNORECASE)),
    ("hour", re.compile(rf"{_GAP}(?:(?:per|an|each|/|pro)\s*(?:hour|hr\b|stunde|uur)|hourly|p\.?\s?h\b\.?)", re.IGNORECASE)),
)  # fmt: skip
_PERIODS_BEFORE = (
    ("year", re.compile(r"\b(?:annual|annually|annuali[sz]ed|yearly|per annum|per year|jahres\w*|jährlich\w*|jaar\w*)\b", re.IGNORECASE)),
    ("month", re.compile(r"\b(?:monthly|per month|monats\w*|monatlich\w*|maand\w*)\b", re.IGNORECASE)),
    ("hour", re.compile(r"\b(?:hourly|per hour|stundenlohn|uurloon)\b", re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money in a text.

    Attributes:
        value: how much.
        currency: by ISO 4217; of a bare dollar sign empty, where nothing says whose dollar it is.
        period: `year`, `month` or `hour` as the words say, else empty.
        span: where it stands.
    """

    value: float
    currency: str
    period: str
    span: Span


def amounts_in(text: str, dollar: str = "") -> tuple[Amount, ...]:
    """Every amount of money in a text; `dollar` is the currency that a bare dollar sign means."""
    return tuple(_amount(text, match, dollar) for match in _MONEY.finditer(text))


def _amount(text: str, match: re.Match[str], dollar: str) -> Amount:
    """One amount with its currency and time."""
    number = match["number"] or match["bare"]
    scale = _SCALES.get((match["scale"] or "").strip().lower(), 1.0)
    return Amount(
        value=_plain(number) * scale,
        currency=_currency((match["sign"] or match["after"] or match["scale"] or "").strip().upper(), dollar),
        period=_period(text, match),
        span=Span(match.start(), match.end()),
    )


def _plain(number: str) -> float:
    """A number out of digits; the last mark before one or two digits is the decimal one."""
    digits = re.sub(r"['’\u00a0\u202f ]", "", number)
    whole, mark, rest = re.fullmatch(r"(.*?)(?:([.,])(\d{1,2}))?", digits).groups()  # type: ignore[union-attr]
    plain = re.sub(r"[.,]", "", whole)
    return float(f"{plain}.{rest}" if mark else plain)


def _currency(sign: str, dollar: str) -> str:
    if sign in {"$", "DOLLARS"}:
        return dollar if dollar in _DOLLARS else ""
    if sign in {"RS", "RS."}:
        return dollar if dollar in _RUPEES else ""
    return _SIGNS.get(sign, sign if len(sign) == 3 else "")


def _period(text: str, match: re.Match[str]) -> str:
    """What time the amount is for: by the words behind it, then by those before it; lakhs per annum say it themselves."""
    if "lpa" in (match["scale"] or "").lower():
        return "year"
    behind = next((name for name, words in _PERIODS if words.match(text, match.end())), "")
    if behind:
        return behind
    before = text[max(0, match.start() - 60) : match.start()]
    before = re.split(r"[.;](?=\s)|\n\n", before)[-1]
    return next((name for name, words in _PERIODS_BEFORE if words.search(before)), "")
