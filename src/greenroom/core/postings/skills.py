"""Skills, tools, methods and certificates that a posting names, found by our own list of names."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from greenroom.core.postings.skill_names import EXACT, NAMES
from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.spans import Certainty, Span

_TOKEN = re.compile(r"[A-Za-zÀ-ÿ0-9][\w.+#&'’/-]*[\w+#]|[A-Za-zÀ-ÿ0-9]\+*#?")
_INNER = re.compile(r"[^\W_](?:.*[\w+#)])?", re.DOTALL)
_LONGEST = 6


class KnowledgeTagger(Protocol):
    """Finds skills by what was learnt and not by a list; see `skill_tagger`."""

    def find(self, sentence: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The abilities and the knowledge that a sentence names, as spans of the sentence."""
        ...


def find_skills(
    source: str, within: tuple[Span, ...], tagger: KnowledgeTagger | None = None, asked: tuple[Span, ...] = ()
) -> tuple[Item, ...]:
    """Each skill once, at the first place where it is named within the given spans.

    Args:
        source: the untouched text.
        within: the spans to look in for the names of our list.
        tagger: finds names that are on no list of ours; what only it finds is doubtful.
        asked: the spans that the tagger may look in, those of duties and requirements.
    """
    found: dict[str, Item] = {}
    listed = [hit for span in within for hit in _hits(source, span)]
    for hit in listed:
        found.setdefault(*_named(source, hit, Certainty.LIKELY))
    for hit in _learnt(source, asked, tagger) if tagger else ():
        if not any(hit.start < other.end and other.start < hit.end for other in listed):
            found.setdefault(*_named(source, hit, Certainty.DOUBTFUL))
    return tuple(sorted(found.values(), key=lambda item: item.span))


def _named(source: str, hit: Span, certainty: Certainty) -> tuple[str, Item]:
    """The key and the item of a skill."""
    words = hit.of(source)
    return _key(words), Item(ItemKind.SKILL, " ".join(words.split()), hit, certainty)


def _learnt(source: str, asked: tuple[Span, ...], tagger: KnowledgeTagger) -> tuple[Span, ...]:
    """What the tagger takes for knowledge, as spans of the source that begin and end with a word."""
    found = []
    for span in asked:
        _, knowledge = tagger.find(span.of(source))
        for each in knowledge:
            words = _INNER.search(source, span.start + each.start, span.start + each.end)
            if words:
                found.append(Span(words.start(), words.end()))
    return tuple(found)


@cache
def _index() -> dict[str, str | None]:
    """Every name in small letters; the value is the only spelling allowed when case matters."""
    index: dict[str, str | None] = {name.lower(): None for name in NAMES}
    index.update({name.lower(): name for name in EXACT})
    return index


def _key(words: str) -> str:
    """A name in small letters with white space folded and hyphens opened."""
    return " ".join(words.lower().replace("’", "'").replace("-", " ").split())


def _hits(source: str, span: Span) -> list[Span]:
    """The longest names that stand in a stretch of text, none inside another."""
    tokens = list(_TOKEN.finditer(source, span.start, span.end))
    hits: list[Span] = []
    position = 0
    while position < len(tokens):
        length = _match(source, tokens[position : position + _LONGEST])
        if length:
            hits.append(Span(tokens[position].start(), tokens[position + length - 1].end()))
        position += max(1, length)
    return hits


def _match(source: str, tokens: list[re.Match[str]]) -> int:
    """How many of the tokens, from the first, make the longest name; 0 for none."""
    index = _index()
    for length in range(len(tokens), 0, -1):
        words = source[tokens[0].start() : tokens[length - 1].end()]
        if "\n\n" in words:
            continue
        key = " ".join(words.lower().replace("’", "'").split())
        for form in (key, key.replace("-", " ")):
            if form in index and (index[form] is None or index[form] == " ".join(words.split())):
                return length
    return 0
