"""How a measure quotes: patterns read straight apostrophes, people get their own words back."""

from __future__ import annotations

import re

from greenroom.core.answers.values import Finding, Measure
from greenroom.core.spans import Quote, Span


def straight(text: str) -> str:
    """The text with straight apostrophes, each character in its place."""
    return text.replace("’", "'").replace("‘", "'")


def quoted(measure: Measure, text: str, span: tuple[int, int], note: str = "") -> Finding:
    """A finding on these characters of the text, its words with white space folded."""
    start, end = span
    return Finding(measure, Quote(" ".join(text[start:end].split()), Span(start, end)), note)


def before(text: str, start: int, reach: int = 90) -> str:
    """The words that stand close before a place; what stands further off has no part in it."""
    return text[max(0, start - reach) : start]


def any_of(words: str, separator: str = "|") -> str:
    """A pattern for a table of words or phrases: a space is any white space, the longest is tried first."""
    table = {each.strip() for each in words.split(separator)} - {""}
    longest_first = sorted(table, key=lambda each: (-len(each), each))
    return "(?:" + "|".join(each.replace(" ", r"\s+") for each in longest_first) + ")"


def phrases(words: str, separator: str = "|") -> re.Pattern[str]:
    """A pattern that finds any of these words or phrases as whole words, capital letters or not."""
    return re.compile(rf"(?<![\w'-]){any_of(words, separator)}(?![\w-])", re.IGNORECASE)
