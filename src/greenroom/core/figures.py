"""Numbers in plain text with what they are worth: digits and words, percent, thousands, money and units."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.core.spans import Quote, Span

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
}  # fmt: skip
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "grand": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
}  # fmt: skip
_WORD = "|".join(sorted(_ONES, key=len, reverse=True))
_MONEY = r"[€£$]|\b(?:EUR|GBP|USD|CHF)\b"
_DIGITS = r"\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_SPOKEN = (
    rf"\b(?:(?:{_WORD}|hundred|thousand|million)(?:[- ](?:and )?(?:{_WORD}|hundred|thousand|million)\b)*"
    rf"|an?(?= (?:hundred|thousand|million|dozen)\b))\b"
)
_PART = rf"\b(?:(?:an?|one|two|three|four) )?(?:{'|'.join(_PARTS)})\b(?= (?:of|×|times)\b)|\bhalf\b(?! (?:a|an)\b)"
_NUMBER = re.compile(
    rf"(?P<money>(?:{_MONEY})\s?)?(?:(?P<part>{_PART})|(?P<digits>{_DIGITS})|(?P<spoken>{_SPOKEN}))"
    r"(?P<scale>(?:k|m|mn|bn)\b|\s(?:k|hundred|thousand|grand|million|billion|bn)\b)?"
    r"(?P<percent>\s?(?:%|percent\b|per cent\b|percentage points?\b))?"
    r"(?P<unit>\s?(?:€|£|\$)|[- ](?!of\b|is\b|are\b|and\b|times\b|per\b|plus\b|minus\b|over\b|x\b)[A-Za-z]+)?",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|say|just (?:over|under)|a little (?:over|under)|"
    r"more or less|close to|call it|let'?s say)|[≈~])\s*(?:the |a |an )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text.

    Attributes:
        value: what it is worth, scale words taken in; of “35 %” it is 35.
        quote: its words, without those around it.
        step: what its last digit that is not a nought counts: of 1,200 it is 100, of 0.35 it is .01.
        percent: whether it is in percent.
        unit: the one word after it, in small letters; empty where there is none.
        hedged: whether the words before it say that it is only about right.
        part: whether it is a fraction in words, such as “a third”.
    """

    value: float
    quote: Quote
    step: float
    percent: bool = False
    unit: str = ""
    hedged: bool = False
    part: bool = False


def figures(text: str) -> tuple[Figure, ...]:
    """Every number of a text, in its order; numbers inside words, such as “B2B”, are none."""
    return tuple(_figure(text, match) for match in _NUMBER.finditer(text) if _stands_alone(text, match))


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether no letter or digit touches it."""
    before = text[match.start() - 1 : match.start()]
    end = match.end("percent") if match["percent"] else match.end("scale") if match["scale"] else _bare_end(match)
    after = text[end : end + 1]
    touching = after.isalnum() and not match["unit"]
    return not (before.isalnum() or touching) or bool(match["money"])


def _bare_end(match: re.Match[str]) -> int:
    """Where the number itself ends."""
    return max(match.end(name) for name in ("part", "digits", "spoken"))


def _figure(text: str, match: re.Match[str]) -> Figure:
    """The number with what belongs to it."""
    end = match.end("percent") if match["percent"] else match.end("scale") if match["scale"] else _bare_end(match)
    scale = _SCALES[match["scale"].strip().lower()] if match["scale"] else 1.0
    value, step = _worth(match)
    return Figure(
        value=value * scale,
        quote=Quote(text[match.start() : end], Span(match.start(), end)),
        step=step * scale,
        percent=bool(match["percent"]),
        unit=(match["unit"] or "").strip(" -").lower(),
        hedged=bool(_HEDGE.search(text[: match.start()])),
        part=bool(match["part"]),
    )


def _worth(match: re.Match[str]) -> tuple[float, float]:
    """What the number is worth, and what its last telling digit counts."""
    if match["part"]:
        *count, part = match["part"].lower().split()
        many = _ONES.get(count[0], 1) if count else 1
        return many / _PARTS[part], 1e-9
    if match["digits"]:
        return _of_digits(match["digits"])
    value = _of_words(re.split(r"[- ]+", match["spoken"].lower()))
    return value, _last_digit(f"{value:.0f}")


def _of_digits(digits: str) -> tuple[float, float]:
    """Digits as a number; a comma before three digits divides thousands, any other is a decimal point."""
    plain = re.sub(r"[,'’\u00a0\u202f](?=\d{3}(?!\d))", "", digits)
    plain = plain.replace(",", ".")
    return float(plain), _last_digit(plain)


def _last_digit(plain: str) -> float:
    """What the last digit counts that is not a trailing nought of a whole number."""
    if "." in plain:
        return float(10.0 ** -len(plain.split(".")[1]))
    return float(10.0 ** (len(plain) - len(plain.rstrip("0")))) if plain.strip("0") else 1.0


def _of_words(words: list[str]) -> float:
    """A number in words: “two thousand four hundred and fifty” is 2,450, “twelve hundred” 1,200."""
    total, run = 0.0, 0.0
    for word in words:
        if word in {"a", "an"}:
            run = 1
        elif word in _ONES:
            run += _ONES[word]
        elif word == "hundred":
            run = (run or 1) * 100
        elif word in {"thousand", "million"}:
            total, run = total + (run or 1) * _SCALES[word], 0.0
    return total + run
