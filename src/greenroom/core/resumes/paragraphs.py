"""Rows put together again to what was written in one go: bullets and paragraphs, over line and page breaks."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.resumes.rows import Row

_PREFIXES = {
    "e", "self", "cross", "full", "real", "multi", "co", "non", "user", "front", "back", "end", "high", "low", "long", "short", "well", "data", "time", "team", "cutting", "open", "event", "community", "cloud",
    "best", "client", "customer", "state", "on", "off", "in", "first", "second", "third", "one", "two", "three", "four", "five", "ten", "on-the", "hands", "large", "small", "mid", "award", "fast", "test", "role",
    "year", "third-party", "post", "pre", "decision", "problem", "level", "entry", "day", "part", "face", "peer", "single", "double", "work", "web", "server", "device", "machine", "object", "evidence", "domain", "k",
}  # fmt: skip
_TAILS = {
    "driven", "based", "edge", "commerce", "stack", "end", "time", "scale", "level", "party", "functional", "platform", "side", "oriented", "ready", "facing", "learning", "source", "quality", "term", "site", "to",
    "of", "up", "in", "on", "off", "out", "wide", "native", "agnostic", "effective", "size", "device", "browser", "friendly", "generation", "house", "critical", "specific", "value", "tech", "depth", "year", "on-one",
    "the-art", "the-job", "related", "free", "making", "solving", "winning", "aware", "focused", "trained", "line", "person", "week", "month", "day", "tier", "factor", "step", "way", "fold", "point", "in-class",
}  # fmt: skip
_WORD = re.compile(r"[\w'’]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words written in one go, with the place from the first to the last of them."""

    text: str
    span: Span
    bullet: bool
    left: float


def paragraphs_of(rows: Sequence[Row], known: frozenset[str] = frozenset(), edge: float = 0.0) -> list[Paragraph]:
    """The bullets and paragraphs that these rows make.

    Args:
        rows: body rows of one entry in reading order.
        known: the words of the whole résumé in small letters; they decide whether a hyphen at a line's end stays.
        edge: where full lines of the section end, in points.
    """
    groups: list[list[Row]] = []
    leading = _leading(rows)
    edge = max(edge, max((row.cells[-1].right for row in rows), default=0.0))
    for row in rows:
        if groups and not row.bullet and _continues(groups[-1], row, leading, edge):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [_paragraph(group, known) for group in groups]


def _leading(rows: Sequence[Row]) -> float:
    """The usual distance from line to line inside a paragraph."""
    steps = [two.top - one.top for one, two in itertools.pairwise(rows) if one.page == two.page and two.top > one.top]
    return min(steps, default=0.0)


def _continues(group: Sequence[Row], row: Row, leading: float, edge: float) -> bool:
    last, first = group[-1], group[0]
    if row.left < first.left - 3:
        return False
    if last.page != row.page:
        return _unfinished(last.text, row.text)
    step = row.top - last.top
    if first.bullet:
        return not step > 2.2 * leading > 0
    apart = row.text[:1].isupper() and step > 1.52 * row.cells[0].size > 0
    if apart or step > 1.22 * leading > 0:
        return False
    room = edge - last.cells[-1].right
    word = len(row.text.split()[0]) * row.cells[0].size * 0.55
    return room < word + 8 or (row.text[:1].islower() and not last.text.endswith("."))


def _unfinished(text: str, following: str) -> bool:
    return not text.rstrip().endswith((".", "!", "?", ";")) and (following[:1].islower() or len(text) > 60)


def _paragraph(rows: Sequence[Row], known: frozenset[str]) -> Paragraph:
    text = rows[0].text
    for row in rows[1:]:
        text = joined(text, row.text, known)
    span = Span(min(row.span.start for row in rows), max(row.span.end for row in rows))
    return Paragraph(text, span, rows[0].bullet, rows[0].left)


def joined(text: str, following: str, known: frozenset[str]) -> str:
    """Two lines as one text; a hyphen that only broke a word at the line's end goes.

    Args:
        text: the line so far.
        following: the next line.
        known: words that this résumé uses elsewhere, in small letters.
    """
    if not text.endswith("-") or text.endswith(" -") or not following[:1].isalpha():
        return f"{text} {following}"
    head = text[:-1].rsplit(None, 1)[-1].lower().lstrip("(\"'“")
    tail = _WORD.match(following)
    word = tail.group().lower() if tail else ""
    if head + word in known or not following[:1].islower():
        return text[:-1] + following if head + word in known else text + following
    if head in _PREFIXES or head.rsplit("-")[-1] in _PREFIXES or word in _TAILS or f"{head}-{word}" in known:
        return text + following
    return text + following if head in known and word in known else text[:-1] + following


def words_known(rows: Sequence[Row]) -> frozenset[str]:
    """Every word of these rows in small letters, compounds with a hyphen also as a whole."""
    words: set[str] = set()
    for row in rows:
        for token in re.findall(r"[\w'’]+(?:-[\w'’]+)*", row.text.lower()):
            words.add(token)
            words.update(token.split("-"))
    return frozenset(words)
