"""The employer's own words: phrases about what matters that the posting repeats or sets off."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from greenroom.core.postings.sayings import find_sayings
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.postings.word_lists import STOP_WORDS, VALUE_WORDS
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.postings.placing import Placed

_WORD = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]+")
_SET_OFF = re.compile(
    r"[“\"«](?P<quoted>[^”\"»\n]{4,60})[”\"»]|\*\*(?P<bold>[^*\n]{4,60})\*\*|‘(?P<single>[A-Za-z][^’\n]{4,50})’(?!\w)"
)
_FIRST = re.compile(
    (
        r"\b(?P<who>patients|customers|safety|people|quality|children|guests|residents|users|clients|students|"
        r"pupils|mobile|digital|remote|clinic|family)[- ]first\b|\bputs? (?:our )?(?P<what>\w+) first\b"
    ),
    re.IGNORECASE,
)
_MOST = 8


def find_own_words(placed: tuple[Placed, ...], title: str, source: str) -> tuple[Item, ...]:
    """Sayings of the employer, and value words that it repeats or sets off, with every place; at most eight."""
    sayings = [_saying(span, why, source) for span, why in find_sayings(placed, source)]
    scored: dict[str, tuple[float, list[Span]]] = {}
    for phrase, spans in _candidates(placed, title, source).items():
        weight = _weight(phrase, spans, source)
        if weight >= 2:
            scored[phrase] = (weight, spans)
    ranked = sorted(scored.items(), key=lambda pair: (-pair[1][0], pair[1][1][0]))
    kept: list[tuple[str, list[Span]]] = []
    said = [item.text.lower() for item in sayings]
    for phrase, (_, spans) in ranked:
        if not any(phrase in other or other in phrase for other in (*(name for name, _ in kept), *said)):
            kept.append((phrase, spans))
    return (*sayings, *(_item(spans, source) for _, spans in kept))[:_MOST]


def _saying(span: Span, why: str, source: str) -> Item:
    """A saying with the place where it is said."""
    quote = Quote(" ".join(span.of(source).split()), span)
    return Item(ItemKind.OWN_WORDS, quote.text, span, Certainty.LIKELY, (quote,), why)


def _candidates(placed: tuple[Placed, ...], title: str, source: str) -> dict[str, list[Span]]:
    """All value phrases, set-off words and repeated pairs with their spans."""
    found: dict[str, list[Span]] = defaultdict(list)
    for each in placed:
        if each.is_heading:
            continue
        words = list(_WORD.finditer(source, each.unit.span.start, each.unit.span.end))
        for index, word in enumerate(words):
            lower = word[0].lower().strip("'’-")
            name = index > 0 and word[0][0].isupper()
            if lower in VALUE_WORDS and not name and lower not in title.lower():
                found[lower].append(Span(word.start(), word.end()))
            if (
                index + 1 < len(words)
                and _pair(word[0], words[index + 1][0])
                and words[index + 1].start() - word.end() == 1
            ):
                pair = Span(word.start(), words[index + 1].end())
                found[" ".join(pair.of(source).lower().split())].append(pair)
    headings = [each.unit.span for each in placed if each.is_heading]
    for match in (*_SET_OFF.finditer(source), *_FIRST.finditer(source)):
        if any(span.start <= match.start() + 2 < span.end for span in headings):
            continue
        group = match.lastgroup if match.lastgroup in {"quoted", "bold", "single"} else 0
        words_set_off = match[group].strip(" :.,")
        if (
            words_set_off
            and not words_set_off.endswith(":")
            and len(words_set_off.split()) <= 7
            and match[0].rstrip("*")[-1] != ":"
        ):
            start = match.start(group)
            found[words_set_off.lower()].append(Span(start, start + len(words_set_off)))
    return found


def _pair(first: str, second: str) -> bool:
    """Two words in a row of which one is a value word and neither is a filler."""
    left, right = first.lower(), second.lower()
    if left in STOP_WORDS or right in STOP_WORDS:
        return False
    return left in VALUE_WORDS or right in VALUE_WORDS


def _weight(phrase: str, spans: list[Span], source: str) -> float:
    """How much a phrase is the employer's own: repeated, set off, or about what comes first."""
    repeated = len({span.start for span in spans})
    value = any(word in VALUE_WORDS for word in re.split(r"[\s]", phrase))
    set_off = (
        any(source[max(0, span.start - 2) : span.start].endswith(("“", '"', "**", "«", "‘")) for span in spans)
        and value
    )
    first = bool(_FIRST.fullmatch(phrase))
    return repeated * (1.0 if value else 0.4) + 2 * set_off + 2 * first + (0.5 if " " in phrase and repeated > 1 else 0)


def _item(spans: list[Span], source: str) -> Item:
    """One phrase with the place where it is first said, and all places as quotes."""
    places = sorted(set(spans))
    quotes = tuple(Quote(" ".join(span.of(source).split()), span) for span in places)
    times = f"It is said {len(places)} times." if len(places) > 1 else "The posting sets it off from the rest."
    return Item(ItemKind.OWN_WORDS, quotes[0].text, places[0], Certainty.LIKELY, quotes, times)
