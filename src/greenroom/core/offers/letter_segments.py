"""A letter in pieces that say one thing each, and the counted lengths of time in them; all places are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.offers.terms import Value

_BULLET = r"(?:[-•*–·▪◦]|\(?\d{1,2}[.)]|[a-z]\))\s"
_LABEL = r"(?:[A-ZÄÖÜ]|\d{1,3} ?%)[^\n.:]{1,40}:\s"
_NO_END = "".join(rf"(?<!\b{short}\.)" for short in ("Dr", "Mr", "Ms", "Mrs", "Prof", "St", "Inc", "Ltd"))
_BREAK = re.compile(
    rf"\n\s*\n|\n(?=\s*{_BULLET})|\n(?=\s*{_LABEL})|(?<=[.;:!?])\s*\n"
    rf"|(?<=[a-z0-9)%][.;!?])(?<!\n\d\.)(?<!\n\d\d\.){_NO_END}\s+(?=[A-ZÄÖÜ])|;\s+",
)
_HEADING = re.compile(r"\s*\(?\d{1,2}[.)]\s+[A-ZÄÖÜ][^.:\n]{0,40}[.:]")  # it belongs to what stands under it
_LABELLED_LINE = re.compile(rf"^{_LABEL}[^\n]{{1,90}}\n(?=[A-ZÄÖÜ])", re.MULTILINE)
_SHORT_LINE = re.compile(r"^[^\n]{1,48}\n(?=[A-ZÄÖÜ•])", re.MULTILINE)  # wrapped lines are longer
_ONES = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine einen een",
            "two zwei twee",
            "three drei drie",
            "four vier",
            "five fünf vijf",
            "six sechs zes",
            "seven sieben zeven",
            "eight acht",
            "nine neun negen",
            "ten zehn tien",
            "eleven elf",
            "twelve zwölf twaalf",
        ),
        1,
    )
    for word in words.split()
} | {"eighteen": 18, "twenty": 20, "twenty-five": 25, "twenty-eight": 28, "thirty": 30, "twenty-four": 24}
COUNT = rf"(?:\d{{1,3}}(?:[.,]\d)?|{'|'.join(sorted(map(re.escape, _ONES), key=len, reverse=True))})"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a letter: its words with line breaks as spaces, and where it begins in the letter."""

    text: str
    start: int

    def quote(self) -> Quote:
        """Its words without space or bullets around them."""
        lead = len(self.text) - len(re.sub(rf"^\s*(?:{_BULLET})?\s*", "", self.text))
        words = self.text[lead:].rstrip()
        start = self.start + lead
        return Quote(" ".join(words.split()), Span(start, start + len(words)))


@dataclass(frozen=True, slots=True)
class ReadTerm:
    """A term as a letter states it: its parts, the words it was read from, how sure that is, and why it is doubtful."""

    name: str
    value: Value
    quote: Quote
    certainty: Certainty
    why: str = ""


def segments(text: str) -> tuple[Segment, ...]:
    """The pieces of a letter in their order."""
    return tuple(
        Segment(re.sub(r"[\n\r\t]", " ", text[start:end]), start)
        for start, end in _bounds(text)
        if text[start:end].strip()
    )


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    cuts = [(match.start(), match.end()) for match in _BREAK.finditer(text)]
    for lines in (_SHORT_LINE, _LABELLED_LINE):
        cuts += [(match.end() - 1, match.end()) for match in lines.finditer(text)]
    for cut, behind in sorted(cuts):
        if cut >= start and not _HEADING.fullmatch(text, start, cut):
            yield start, cut
            start = behind
    yield start, len(text)


def number_of(word: str) -> float:
    """What a count in digits or words is worth."""
    return float(_ONES.get(word.lower(), 0) or word.replace(",", "."))


def months_in(text: str) -> list[tuple[int, float]]:
    """Every length in months or years that a text names, in months, with the place where each stands."""
    pattern = rf"\b({COUNT})(?:\s*\(\w+\))?[\s-]+(?:full |calendar )?(month|monat|maand|year|jahr|jaar)\w*"
    return [
        (match.start(), number_of(match[1]) * (12 if match[2].lower() in {"year", "jahr", "jaar"} else 1))
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]


def weeks_in(text: str) -> list[tuple[int, float]]:
    """Every length in weeks that a text names, with the place where each stands."""
    pattern = rf"\b({COUNT})(?:\s*\(\w+\))?[\s-]+(?:full )?(?:week|woche|weken)\w*"
    return [(match.start(), number_of(match[1])) for match in re.finditer(pattern, text, re.IGNORECASE)]


def percents_in(text: str) -> list[tuple[int, float]]:
    """Every percentage that a text names, with the place where each stands."""
    pattern = r"(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent\b|per cent\b|prozent\b|procent\b)"
    return [(match.start(), float(match[1].replace(",", "."))) for match in re.finditer(pattern, text, re.IGNORECASE)]
