"""Where two sources disagree: another figure for the same measure, another name in the same position."""

# ruff: noqa: E501 - a table of measures

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.figures import figures
from greenroom.core.research.cues import NAME, TITLE
from greenroom.core.research.values import About

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.figures import Figure
    from greenroom.core.research.values import KnownFact

_ABOUT_RIGHT = 0.1  # how far a figure that says “about” may lie from another and still agree

# What is counted, by the words right after the figure (or, for money and years, in the sentence before it).
_COUNTED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"^\W*(?:\w+ )?(?:{words})\b", re.IGNORECASE))
    for name, words in (
        ("people who work there", r"people(?! who live)|employees|staff|colleagues|workers"),
        ("customers", r"customers|clients|subscribers|members"),
        ("sites", r"offices|sites|branches|depots|stores|shops|plants|factories|locations"),
        ("countries", r"countries"),
        ("pupils", r"pupils|students"),
        ("beds", r"beds"),
        ("volunteers", r"volunteers"),
    )
)
_MONEY: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for name, words in (
        ("turnover", r"turnover|revenues?|sales"),
        ("profit", r"profits?"),
        ("loss", r"loss(?:es)?|deficit"),
    )
)
_EMPLOYS = re.compile(r"\b(?:employs?|workforce of|staff of)\W+(?:\w+ ){0,2}$", re.IGNORECASE)
_FOUNDED = re.compile(
    r"\b(?:founded|established|started|set up)\b(?:\W+\w+){0,5}?\W+in ((?:18|19|20)\d\d)\b", re.IGNORECASE
)
_NOT_THE_WHOLE = re.compile(
    r"\b(?:hir\w+|recruit\w*|new|another|more|additional|further|laid off|redundan\w+|cut|lost|left|joined|gained|up|down|by|of (?:its|our|the|their)|"
    r"than|opened|closed)\W+(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:former|formerly|previous(?:ly)?|ex-|until|outgoing|succeed\w*|replac\w+|retire\w*|left|stepped down|used to|handed over|will)\b",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    rf"(?P<name>{NAME})(?:,| –| -| is| was| as|\W+\(?)\s*(?:our |the |its |their |now |appointed |named )*(?P<title>{TITLE.pattern})"
    rf"|(?P<title2>{TITLE.pattern})[,:]? (?P<name2>{NAME})"
)
_SHARED = re.compile(
    r"\b(?:founder|manager of|team leader|general manager|ward manager|president of|vice)", re.IGNORECASE
)
_UNIT = re.compile(r"[€£$]|EUR|GBP|USD|CHF")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that can hardly hold at the same time; `said` are their values in their own words, fact by fact."""

    measure: str
    facts: tuple[KnownFact, ...]
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Claim:
    """What one fact says about one measure: a figure with its step and whether it is hedged, or a name."""

    measure: str
    fact: KnownFact
    words: str
    value: float = 0.0
    step: float = 0.0
    hedged: bool = False
    name: str = ""


def conflicts(facts: Sequence[KnownFact]) -> tuple[Conflict, ...]:
    """Every measure for which the facts about an employer or its people say different things, in order of first sight.

    Figures of one source are not held against each other: a report names last year's beside this year's.
    """
    by_measure: dict[str, list[_Claim]] = {}
    for fact in facts:
        for claim in (*_counted(fact), *_holders(fact)):
            by_measure.setdefault(claim.measure, []).append(claim)
    found = []
    for measure, claims in by_measure.items():
        apart = [each for each in claims if any(_differ(each, other) for other in claims)]
        if apart:
            once = list({each.fact: each for each in apart}.values())
            found.append(Conflict(measure, tuple(each.fact for each in once), tuple(each.words for each in once)))
    return tuple(found)


def _differ(one: _Claim, other: _Claim) -> bool:
    """Whether two claims of different sources cannot both be right."""
    if one.fact == other.fact or (one.fact.source and one.fact.source == other.fact.source):
        return False
    if one.name:
        return one.name.split()[-1].casefold() != other.name.split()[-1].casefold()
    room = max(one.step, other.step) / 2
    if one.hedged or other.hedged:
        room = max(room, _ABOUT_RIGHT * max(one.value, other.value))
    return abs(one.value - other.value) > room


def _counted(fact: KnownFact) -> list[_Claim]:
    """The figures of a fact about an employer, each with what it measures."""
    if fact.about is not About.EMPLOYER:
        return []
    found = []
    for figure in figures(fact.text):
        measure = _measure(fact.text, figure)
        if measure:
            found.append(_Claim(measure, fact, figure.quote.text, figure.value, figure.step, figure.hedged))
    founded = _FOUNDED.search(fact.text)
    if founded:
        found.append(_Claim("year of foundation", fact, founded[1], float(founded[1]), 0.0))
    return found


def _measure(text: str, figure: Figure) -> str:
    """What a figure counts in all; empty where it counts a part, a change, or nothing that is known."""
    before, after = text[: figure.quote.span.start], text[figure.quote.span.end :]
    if figure.percent or figure.part or _NOT_THE_WHOLE.search(before):
        return ""
    if _UNIT.match(figure.quote.text):
        sign = _UNIT.match(figure.quote.text)
        measure = next((name for name, words in _MONEY if words.search(before[-60:]) or words.search(after[:30])), "")
        year = re.search(r"\b20\d\d\b", after[:30])
        return f"{measure} in {sign[0] if sign else ''}{f' for {year[0]}' if year else ''}" if measure else ""
    if _EMPLOYS.search(before):
        return _COUNTED[0][0]
    return next((name for name, words in _COUNTED if words.search(after)), "")


def _holders(fact: KnownFact) -> list[_Claim]:
    """Who holds which position that only one person can hold."""
    if _FORMER.search(fact.text):
        return []
    found = []
    for match in _HOLDER.finditer(fact.text):
        title, name = match["title"] or match["title2"], match["name"] or match["name2"]
        if not _SHARED.search(title):
            found.append(_Claim(_position(title), fact, name, name=name))
    return found


def _position(title: str) -> str:
    """A position under one name, however it is written."""
    plain = " ".join(title.casefold().split())
    short = {
        "ceo": "chief executive", "cfo": "chief financial officer", "cto": "chief technology officer",
        "coo": "chief operating officer", "cmo": "chief marketing officer", "cio": "chief information officer",
        "chief executive officer": "chief executive", "head teacher": "headteacher",
        "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    }  # fmt: skip
    return short.get(plain, plain)
