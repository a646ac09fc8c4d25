"""The two or three things that matter most to the employer, in the employer's words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.postings.headings import Section
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.postings.word_lists import STOP_WORDS
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.postings.placing import Placed

_WORD = re.compile(r"[A-Za-zÀ-ÿ0-9][\w'’+#&-]*")
_EMPHASIS = re.compile(
    (
        r"\b(?:most important(?:ly)?|above all|key|critical(?:ly)?|crucial|vital|essential|at the heart|first "
        r"priority|top priority|priorit(?:y|ies)|core|central|primary|first and foremost|everything|"
        r"passionate about|committed to|matters? most|non-negotiable|number one|focus(?:ed|es)? on)\b"
    ),
    re.IGNORECASE,
)
_FORMAL = re.compile(
    (
        r"(?:at least|minimum|a minimum|\d+|two|three|four|five|any|full|bachelor|master|degree|graduate|"
        r"other duties|applicants?|right to)\b|.*\b(?:degree|licen[cs]e|dbs)\b"
    ),
    re.IGNORECASE,
)
_KINDS = {ItemKind.RESPONSIBILITY: 1.0, ItemKind.MUST_HAVE: 0.9, ItemKind.NICE_TO_HAVE: 0.2}
_MOST = 3


@dataclass(frozen=True, slots=True)
class _Passage:
    """A stretch of the posting with its weight and the roots of its words.

    Attributes:
        item: the item it makes, None for a sentence of the summary or a heading.
        order: how many of its kind stand before it.
    """

    text: str
    span: Span
    weight: float
    roots: frozenset[str]
    item: Item | None
    order: int


def find_priorities(placed: tuple[Placed, ...], items: tuple[Item, ...], title: str, source: str) -> tuple[Item, ...]:
    """Rank what the posting asks for by echo, position and emphasis; at most three priorities, each with its quotes."""
    passages = _passages(placed, items)
    if not passages:
        return ()
    spread = Counter(root for passage in passages for root in passage.roots)
    title_roots = _roots(title)
    scored = [
        (_score(passage, passages, spread, title_roots), passage)
        for passage in passages
        if passage.item is not None and passage.item.kind is not ItemKind.NICE_TO_HAVE
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].span))
    chosen: list[_Passage] = []
    for _, passage in scored:
        if len(chosen) < _MOST and not any(_alike(passage, other) for other in chosen):
            chosen.append(passage)
    return tuple(_priority(passage, passages, spread, title_roots, source) for passage in chosen)


def _passages(placed: tuple[Placed, ...], items: tuple[Item, ...]) -> tuple[_Passage, ...]:
    """The items, and the sentences of the opening and the summary that are no items."""
    found = []
    order: Counter[ItemKind] = Counter()
    taken = [item.span for item in items]
    for item in items:
        if item.kind in _KINDS:
            found.append(_Passage(item.text, item.span, _KINDS[item.kind], _roots(item.text), item, order[item.kind]))
            order[item.kind] += 1
    for each in placed:
        outside = each.section in {Section.OPEN, Section.ROLE, Section.EMPLOYER} and not each.is_heading
        if outside and len(each.unit.text.split()) > 4 and not any(_overlap(each.unit.span, span) for span in taken):
            found.append(_Passage(each.unit.text, each.unit.span, 0.8, _roots(each.unit.text), None, 0))
    return tuple(found)


def _overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def _roots(text: str) -> frozenset[str]:
    """The words that carry meaning, cut to their stems roughly."""
    words = (match[0].lower().strip("'’-") for match in _WORD.finditer(text))
    return frozenset(_stem(word) for word in words if len(word) > 2 and word not in STOP_WORDS)


def _stem(word: str) -> str:
    """A word without its commonest English endings."""
    for ending in (
        "isations",
        "isation",
        "izations",
        "ization",
        "ations",
        "ation",
        "ments",
        "ment",
        "ings",
        "ing",
        "ers",
        "er",
        "ies",
        "ed",
        "es",
        "s",
        "y",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _score(
    passage: _Passage, passages: tuple[_Passage, ...], spread: Counter[str], title_roots: frozenset[str]
) -> float:
    """Echo in other passages, place in the list, emphasis, and words of the title."""
    echo = sum(min(spread[root] - 1, 3) for root in passage.roots) / (len(passage.roots) + 2)
    echoed_elsewhere = sum(
        other.weight for other in passages if other is not passage and len(passage.roots & other.roots) >= 2
    )
    position = max(0.0, 1.2 - 0.3 * passage.order)
    emphasis = 1.2 if _EMPHASIS.search(passage.text) else 0.0
    titled = 0.8 if passage.roots & title_roots else 0.0
    formal = 0.8 if _FORMAL.match(passage.text) else 0.0
    length = 0.6 if len(passage.text.split()) < 4 else 0.0
    return (
        passage.weight * (echo + 0.5 * min(echoed_elsewhere, 3) + position + emphasis + titled + 0.3) - length - formal
    )


def _alike(one: _Passage, other: _Passage) -> bool:
    """Whether two passages are about the same thing."""
    shared = len(one.roots & other.roots)
    return shared >= 2 or (shared >= 1 and min(len(one.roots), len(other.roots)) <= 3)


def _priority(
    passage: _Passage, passages: tuple[_Passage, ...], spread: Counter[str], title_roots: frozenset[str], source: str
) -> Item:
    """A priority: a short phrase of the posting, its quotes and the reason in one sentence."""
    kin = sorted(
        (other for other in passages if other is not passage and _kinship(passage, other, spread) > 0),
        key=lambda other: (-_kinship(passage, other, spread), other.span),
    )[:3]
    quotes = tuple(Quote(each.text, each.span) for each in (passage, *kin))
    phrase = _phrase(passage.text)
    span = _located(phrase, passage.span, source)
    certainty = Certainty.LIKELY if kin or _EMPHASIS.search(passage.text) else Certainty.DOUBTFUL
    return Item(ItemKind.PRIORITY, phrase, span, certainty, quotes, _why(passage, kin, title_roots))


def _kinship(passage: _Passage, other: _Passage, spread: Counter[str]) -> float:
    """How much another passage says the same; rare words count more."""
    shared = passage.roots & other.roots
    if len(shared) == 1 and spread[next(iter(shared))] > 4:
        return 0.0
    return sum(1 / spread[root] for root in shared) + 0.5 * (len(shared) - 1 if shared else 0)


_LEAD_IN = re.compile(
    r"(?:(?:Reporting|Under|Working|As|In|Together|On|From|At|Day to day|Within|With|This "
    r"role)\b[^,.;]{0,60},? (?=you(?:['’]ll|['’]d| will| would)|the (?:post|incumbent|successful)))?"
    r"(?:(?:in this role,? )?(?:you(?:['’]ll|['’]d| will| would| are|['’]re)?(?: also)?|(?:applicants?|"
    r"candidates?) (?:must|should)|the incumbent will|she or he will|the (?:post-?holder|successful "
    r"candidate|successful applicant|role|job|position)(?: will)?|we (?:need|want|are looking for|['’]re "
    r"looking for)(?: you to| someone (?:who|to))?|your (?:main )?(?:job|role|task|duties) (?:is|will be|"
    r"are|include)(?: to)?)\s+)?"
    r"(?:(?:be|is|are) (?:responsible for|accountable for|in charge of)|responsible for|take "
    r"responsibility for|must (?:have|be)|have|be able to|ability to|need(?: to)?|be|to)?\s*",
    re.IGNORECASE,
)
STOP_WORDSPING = re.compile(
    r"[.;:(]|,\s| [–—-] |\s(?:so that|in order to|while|which|ensuring|including|such as|as well as|who|because)\b"
)
_LONGEST = 9


def _phrase(text: str) -> str:
    """The first few words that say what it is about, without "you will" in front."""
    lead = _LEAD_IN.match(text)
    start = lead.end() if lead and lead.end() < len(text) else 0
    rest = text[start:]
    stop = next(
        (match.start() for match in STOP_WORDSPING.finditer(rest) if len(rest[: match.start()].split()) >= 2), len(rest)
    )
    words = rest[:stop].split()[:_LONGEST]
    while len(words) > 2 and words[-1].lower() in {
        "and",
        "or",
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "with",
        "for",
        "our",
        "your",
        "at",
        "on",
        "by",
        "from",
        "that",
        "&",
        "all",
        "their",
    }:
        words.pop()
    return " ".join(words).rstrip(" .,;:")


def _located(phrase: str, within: Span, source: str) -> Span:
    """Where a phrase stands in the source, whatever white space and marks are between its words."""
    words = r"[\s*_`]+".join(re.escape(word) for word in phrase.split())
    found = re.compile(words).search(source, within.start, within.end)
    return Span(found.start(), found.end()) if found else within


def _why(passage: _Passage, kin: list[_Passage], title_roots: frozenset[str]) -> str:
    """One sentence that says what makes it a priority."""
    reasons = []
    if _EMPHASIS.search(passage.text):
        reasons.append("the posting stresses it")
    if passage.order == 0:
        reasons.append(
            "it is the first thing it names"
            if passage.item and passage.item.kind is ItemKind.RESPONSIBILITY
            else "it heads the list of what they need"
        )
    if passage.roots & title_roots:
        reasons.append("it is in the title")
    if kin:
        kinds = {other.item.kind for other in kin if other.item}
        both = {ItemKind.RESPONSIBILITY, ItemKind.MUST_HAVE} <= (
            kinds | ({passage.item.kind} if passage.item else set())
        )
        reasons.append(
            "both the duties and the requirements speak of it"
            if both
            else f"it comes back in {len(kin)} other place{'s' if len(kin) > 1 else ''}"
        )
    if not reasons:
        return "It stands near the top of the list; nothing else in the posting speaks of it, so check it."
    sentence = ", ".join(reasons[:-1]) + (" and " if len(reasons) > 1 else "") + reasons[-1]
    return f"{sentence[0].upper()}{sentence[1:]}."
