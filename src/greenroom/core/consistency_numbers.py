"""Numbers compared: the same thing told with another figure."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from greenroom.core.contradictions import About, Contradiction, Saying, Side
from greenroom.core.magnitudes import Role, find_magnitudes
from greenroom.core.ranking import is_telling, stem, tokens
from greenroom.core.screens.clauses import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBER = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:[,'’\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?)|\b(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<one>{'|'.join(_WORDS[1:10])}))?\b|\b(?P<word>{'|'.join(_WORDS)})\b",
    re.IGNORECASE,
)
_TIMES = (("billion|bn", 1e9), ("million|mn|m", 1e6), ("thousand|k", 1e3), ("hundred", 1e2))
_GOAL = re.compile(
    r"\b(?:goal|target|aim\w*|was to|were to|had to|hop(?:e|ed|ing)|wanted|asked|planned|plan|expected|should|would|wish\w*|before christmas|promised|meant to|budget\w*|forecast\w*)\b",
    re.IGNORECASE,
)
_UNDER = re.compile(r"\b(?:under|below|less than|fewer than|at most|up to|no more than|within)\s*$", re.IGNORECASE)
_OVER = re.compile(r"\b(?:over|above|more than|at least|beyond|no fewer than)\s*$", re.IGNORECASE)
_ROUGH = re.compile(
    r"(?:\b(?:about|around|roughly|approximately|nearly|almost|some|circa|ca\.?|close to)|~)\s*$", re.IGNORECASE
)
_ROUGHLY = 0.1  # “about 20” may be 18 or 22: our rule
_SHARED = 3  # words about the work that a sentence must share with a line before their figures are compared
_SHARED_LINKED = 2  # and where the story was made of that line
_UNITS = {"%": "percent", "percent": "percent", "per cent": "percent", "pp": "point"}


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number of a text: what it tells, of what, and whether it is a bound or rough."""

    role: Role
    unit: str
    value: float
    words: str
    under: bool = False
    over: bool = False
    rough: bool = False


def number_contradictions(saying: Saying, line: Side, *, linked: bool) -> Iterator[Contradiction]:
    """Sentences that tell the same work as a line of the résumé, with another figure.

    Args:
        saying: the story, letter or answer.
        line: the line, with where it stands.
        linked: whether the story was made of that line, so that fewer shared words suffice.
    """
    theirs = _figures(line.quote)
    if not theirs:
        return
    needed = _SHARED_LINKED if linked else _SHARED
    for sentence in sentences(saying.text):
        if _GOAL.search(sentence) or len(_telling(sentence) & _telling(line.quote)) < needed:
            continue
        for key, figure in _figures(sentence).items():
            other = theirs.get(key)
            if other is not None and not _agree(figure, other):
                text = f"“{figure.words}” in {saying.where}, but “{other.words}” in {line.where}."
                yield Contradiction(About.NUMBER, Side(sentence, saying.where, saying.key), line, text)


def same_work(one: str, other: str) -> bool:
    """Whether two lines tell the same work: most of the words of the shorter one are in both."""
    first, second = _telling(one), _telling(other)
    least = min(len(first), len(second))
    return least > 1 and len(first & second) >= max(2, round(least * 0.6))


@lru_cache(maxsize=4_000)
def _telling(text: str) -> frozenset[str]:
    """The stems of the words that say something about the work."""
    return frozenset(token.stem for token in tokens(text) if is_telling(token) and token.stem not in _NUMBER_STEMS)


_NUMBER_STEMS = frozenset(stem(word) for word in (*_WORDS, *_TENS))


@lru_cache(maxsize=4_000)
def _figures(text: str) -> dict[tuple[Role, str], _Figure]:
    """The figures of a text by what they tell and of what; where there are two of a kind, neither is sure to be meant."""
    found: dict[tuple[Role, str], list[_Figure]] = defaultdict(list)
    for each in find_magnitudes(text):
        before = text[: each.quote.span.start]
        figure = _figure(each.role, each.quote.text, before)
        if figure is not None:
            found[each.role, figure.unit].append(figure)
    return {key: figures[0] for key, figures in found.items() if len({each.value for each in figures}) == 1}


def _figure(role: Role, words: str, before: str) -> _Figure | None:
    """The value and the unit of an amount; None where one of them cannot be read."""
    match = _NUMBER.search(words)
    if match is None or re.search(r"\b(?:half|third|quarter|dozen)", words, re.IGNORECASE):
        return None
    rest = words[match.end() :].strip()
    value = _value(match)
    for names, factor in _TIMES:
        times = re.match(rf"(?:{names})\b", rest, re.IGNORECASE)
        if times:
            value, rest = value * factor, rest[times.end() :].strip()
            break
    unit = _unit(words[: match.start()], rest)
    if not unit and role in {Role.SCALE, Role.PERIOD}:
        return None
    return _Figure(
        role,
        unit,
        value,
        words,
        under=bool(_UNDER.search(before)) and role is not Role.PERIOD,
        over=bool(_OVER.search(before)) and role is not Role.PERIOD,
        rough=bool(_ROUGH.search(before)),
    )


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        plain = re.sub(r"[,'’\u00a0\u202f](?=\d{3}(?:\D|$))", "", match["digits"])
        return float(plain.replace(",", "."))
    if match["tens"]:
        return float(_TENS[match["tens"].lower()] + (_WORDS.index(match["one"].lower()) if match["one"] else 0))
    return float(_WORDS.index(match["word"].lower()))


def _unit(before: str, rest: str) -> str:
    """What is counted, by the stem of its last word; a currency sign, or percent."""
    sign = re.search(r"[€£$₹]|\b[A-Z]{3}\b", before)
    if sign:
        return sign.group()
    words = rest.lower().strip(" -+")
    for name, unit in _UNITS.items():
        if words.startswith(name):
            return unit
    last = re.findall(r"[^\W\d_]+", words.split(" a ")[0].split(" per ")[0])
    return stem(last[-1]) if last else ""


def _agree(one: _Figure, other: _Figure) -> bool:
    """Whether two figures can both be right."""
    if one.rough or other.rough:
        return abs(one.value - other.value) <= _ROUGHLY * max(one.value, other.value)
    if one.under or other.over:
        return other.value <= one.value
    if one.over or other.under:
        return other.value >= one.value
    return one.value == other.value
