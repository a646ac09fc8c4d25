"""The two or three things that matter most to the employer, in the employer's words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.postings.headings import Section
from greenroom.core.postings.phrases import STRESS, phrase_of
from greenroom.core.postings.units import Shape
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.postings.word_lists import STOP_WORDS, words_of
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.postings.placing import Placed

_WORD = re.compile(r"[A-Za-zÀ-ÿ0-9][\w'’+#&-]*")
_FORMAL = re.compile(
    r"(?:at least|minimum|a minimum|an? (?:first|good|relevant|recognised) degree|\d+\+?|any|full|bachelor|master|"
    r"degree|graduate|educated|other duties|applicants?|right to|fluen|native|happy to|available|willing)\b|"
    r".*\b(?:degree|licen[cs]es?|dbs|registered|registration|certifica\w+|diploma|right to work|permit|visa|"
    r"authori[sz]ed to work|years?['’]?|jahre|ph\.?d|nvq|gcse|a-levels?|level \d|passport|clearance|card|mbbs|"
    r"qualifi(?:ed|cations?)|b\.?tech|b\.?sc|english|dutch|german|deutsch|french|nights|weekends?|education|boots|rhs|"
    r"transport|lift|chartered|m\.?sc|criteria|1[68] or over|over 1[68]|completed|"
    r"rota|on-call|experience (?:is )?required)\b",
    re.IGNORECASE,
)
_ABOUT_TERMS = re.compile(
    r"\b(?:(?:is|are) (?:looking|seeking|recruiting|hiring)|seeks?|permanent|full[- ]time|part[- ]time|appointments?|"
    r"dbs|salary|per (?:hour|year|annum)|contract|interviews?|apply)\b|[£€$₹]",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"\b(?:you|your|yours|someone|candidates?|applicants?|post-?holder|incumbent|she or he|he or she|will|must)\b",
    re.IGNORECASE,
)
_KINDS = {ItemKind.RESPONSIBILITY: 1.0, ItemKind.MUST_HAVE: 0.7, ItemKind.NICE_TO_HAVE: 0.2}
_MOST = 3
_COMMON = 5
_RARE = 3
_QUOTES = 3


@dataclass(frozen=True, slots=True)
class _Passage:
    """A stretch of the posting with its weight and the roots of its words.

    Attributes:
        item: the item it makes, None for a sentence of the summary or a heading.
        order: how many of its kind stand before it.
        gist: the roots of the words that say what it is about, for an item.
        place: how many of its kind and shape stand before it.
        prose: whether it is a sentence of a paragraph.
    """

    text: str
    span: Span
    weight: float
    roots: frozenset[str]
    item: Item | None
    order: int
    gist: frozenset[str] = frozenset()
    place: int = 0
    prose: bool = False


def find_priorities(placed: tuple[Placed, ...], items: tuple[Item, ...], title: str, source: str) -> tuple[Item, ...]:
    """Rank what the posting asks for by echo, position and emphasis; at most three priorities, each with its quotes."""
    passages = _passages(placed, items)
    if not passages:
        return ()
    spread = Counter(root for passage in passages for root in passage.roots)
    title_roots = _roots(title)
    scored = sorted(
        ((_score(each, passages, spread, title_roots), each) for each in passages if _may_be_one(each)),
        key=lambda pair: (-pair[0], pair[1].span),
    )
    chosen: list[tuple[_Passage, tuple[_Passage, ...]]] = []
    for _, passage in scored:
        told = [each for pair in chosen for each in (pair[0], *pair[1])]
        if len(chosen) < _MOST and not any(_alike(passage, other) or passage is other for other in told):
            chosen.append((passage, _kin(passage, passages, spread, title_roots)))
    return tuple(_priority(passage, kin, title_roots, source) for passage, kin in chosen)


def _may_be_one(passage: _Passage) -> bool:
    """Tasks and requirements may be priorities; bare cues and welcome extras never, formalities where stressed."""
    if passage.item is None or passage.item.kind is ItemKind.NICE_TO_HAVE:
        return False
    if not _roots(STRESS.sub(" ", passage.text)):
        return False
    formal = passage.item.kind is ItemKind.MUST_HAVE and _FORMAL.match(passage.text)
    return not formal or bool(STRESS.search(passage.text))


def _passages(placed: tuple[Placed, ...], items: tuple[Item, ...]) -> tuple[_Passage, ...]:
    """The items, and the sentences of the opening and the summary that are no items."""
    found = []
    order: Counter[tuple[ItemKind, bool | None]] = Counter()
    taken = [item.span for item in items]
    sentences = [each.unit.span for each in placed if each.unit.shape is Shape.SENTENCE]
    prosaic = {item.span: any(_overlap(item.span, span) for span in sentences) for item in items}
    listed = any(not prosaic[item.span] for item in items if item.kind is ItemKind.RESPONSIBILITY)
    for item in items:
        if item.kind in _KINDS:
            prose = listed and prosaic[item.span]
            weight, roots = _KINDS[item.kind], _roots(item.text)
            ranks = order[item.kind, None], order[item.kind, prose]
            found.append(
                _Passage(
                    item.text, item.span, weight, roots, item, ranks[0], _roots(phrase_of(item.text)), ranks[1], prose
                )
            )
            order.update([(item.kind, None), (item.kind, prose)])
    for each in placed:
        text, span = each.unit.text, each.unit.span
        if _is_told(each) and not any(_overlap(span, other) for other in taken):
            found.append(_Passage(text, span, 0.8, _roots(text), None, 0))
    return tuple(found)


def _is_told(each: Placed) -> bool:
    """Whether a unit is a sentence in which the employer tells of itself or the role, not a line of facts."""
    outside = each.section in {Section.OPEN, Section.ROLE, Section.EMPLOYER} and not each.is_heading
    sentence = each.unit.shape is Shape.SENTENCE and len(each.unit.text.split()) > 4
    return outside and sentence and not _ABOUT_TERMS.search(each.unit.text)


def _overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one.start < other.end and other.start < one.end


def _roots(text: str) -> frozenset[str]:
    """The words that carry meaning, cut to their stems roughly."""
    words = (match[0].lower().strip("'’-") for match in _WORD.finditer(text))
    stems = (_stem(word) for word in words if len(word) > 2 and word not in STOP_WORDS)
    return frozenset(stem for stem in stems if stem not in STOP_WORDS)


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


_GENERAL = frozenset(
    _stem(word)
    for word in words_of("""
    develop manage support provide deliver ensure build create maintain help run good clear confident open
    real sure make first time customer client work product business project team company process system report
    plan profession high level role check keep experience look care new world across response daily minute hour day
    month paid line design subject shift edit requirement person people involve whole large small best part record
    home everything thing write talk trade school
    """)
)


def _score(
    passage: _Passage, passages: tuple[_Passage, ...], spread: Counter[str], title_roots: frozenset[str]
) -> float:
    """Echo in other passages, place in the list, stress, and words of the title."""
    others = (other for other in passages if other is not passage)
    kin = sorted(_kinship(passage, other, spread, title_roots) * other.weight for other in others)
    position = max(0.0, 1.2 - 0.2 * passage.place)
    stress = 2.5 if STRESS.search(passage.text) else 0.0
    titled = 0.4 if passage.roots & title_roots else 0.0
    scene = 1.2 if passage.text.endswith(".") and not _YOU.search(passage.text) else 0.0
    prose = 0.8 if passage.prose else 0.0
    length = 0.6 if len(passage.text.split()) < 2 else 0.0
    return passage.weight * (sum(kin[-3:]) + position + stress + titled) - length - scene - prose


def _alike(one: _Passage, other: _Passage) -> bool:
    """Whether two passages are about the same thing."""
    shared = len(one.roots & other.roots)
    return shared >= 2 or (shared >= 1 and min(len(one.roots), len(other.roots)) <= 3)


def _priority(passage: _Passage, kin: tuple[_Passage, ...], title_roots: frozenset[str], source: str) -> Item:
    """A priority: a short phrase of the posting, its quotes and the reason in one sentence."""
    quotes = tuple(Quote(each.text, each.span) for each in (passage, *kin))
    phrase = phrase_of(passage.text)
    span = _located(phrase, passage.span, source)
    certainty = Certainty.LIKELY if kin or STRESS.search(passage.text) else Certainty.DOUBTFUL
    return Item(ItemKind.PRIORITY, phrase, span, certainty, quotes, _why(passage, phrase, kin, title_roots))


def _kin(
    passage: _Passage, passages: tuple[_Passage, ...], spread: Counter[str], title_roots: frozenset[str]
) -> tuple[_Passage, ...]:
    """The other passages that say the same most clearly, at most two."""
    weighed = [(_kinship(passage, other, spread, title_roots), other) for other in passages if other is not passage]
    related = sorted((pair for pair in weighed if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].span))
    return tuple(other for _, other in related[: _QUOTES - 1])


def _kinship(passage: _Passage, other: _Passage, spread: Counter[str], title_roots: frozenset[str]) -> float:
    """How much another passage says the same; one word in common counts only when it is rare and not in the title."""
    shared = passage.roots & other.roots
    telling = [root for root in shared & passage.gist if root not in _GENERAL and spread[root] <= _COMMON]
    lone = len(shared) == 1 and (spread[next(iter(shared))] > _RARE or bool(shared & title_roots))
    if not telling or lone:
        return 0.0
    return sum(1 / spread[root] for root in telling) + 0.5 * (len(shared) - 1)


def _located(phrase: str, within: Span, source: str) -> Span:
    """Where a phrase stands in the source, whatever white space and marks are between its words."""
    words = r"[\s*_`]+".join(re.escape(word) for word in phrase.split())
    found = re.compile(words).search(source, within.start, within.end)
    return Span(found.start(), found.end()) if found else within


def _why(passage: _Passage, phrase: str, kin: tuple[_Passage, ...], title_roots: frozenset[str]) -> str:
    """One sentence that says what makes it a priority."""
    duty = passage.item is not None and passage.item.kind is ItemKind.RESPONSIBILITY
    reasons = []
    if STRESS.search(passage.text):
        reasons.append("the posting stresses it")
    if passage.order == 0:
        reasons.append("it is the first task named" if duty else "it heads the list of what they need")
    if (_roots(phrase) & title_roots) - _GENERAL:
        reasons.append("the title speaks of it")
    if kin:
        reasons.append(_echoed(passage, kin))
    if not reasons:
        what = "task" if duty else "requirement"
        return f"It is a {what} near the top of its list; nothing else in the posting speaks of it, so check it."
    sentence = ", ".join(reasons[:-1]) + (" and " if len(reasons) > 1 else "") + reasons[-1]
    return f"{sentence[0].upper()}{sentence[1:]}."


def _echoed(passage: _Passage, kin: tuple[_Passage, ...]) -> str:
    """Where else the posting speaks of it."""
    kinds = {each.item.kind for each in (passage, *kin) if each.item}
    if kinds >= {ItemKind.RESPONSIBILITY, ItemKind.MUST_HAVE}:
        return "both the tasks and the requirements speak of it"
    return "it comes back in another place" if len(kin) == 1 else f"it comes back in {len(kin)} other places"
