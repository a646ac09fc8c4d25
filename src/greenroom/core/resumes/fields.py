"""Fields of machine-readable résumés found again in their source text, so that every value keeps its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from greenroom.core.resumes.dates import find_ranges
from greenroom.core.resumes.values import NOTHING, Month, Read
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARKS = re.compile(r"\[([^\]]+)\]\([^)]*\)|\*\*(.+?)\*\*|(?<!\w)[*_](\S.*?\S|\S)[*_](?!\w)|`([^`]+)`")

_ENOUGH = 24  # letters that tell a line


class Source:
    """A source text in which values are looked up in order, each after the one before."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    def read(self, value: object) -> Read:
        """A value as text with its place; an empty span when the source writes it in another way."""
        text = plain(value)
        if not text:
            return NOTHING
        raw = str(value).strip()
        start = self._find(raw)
        if start < 0:
            return Read(text)
        self._place = start
        return Read(text, Span(start, start + len(raw)))

    def begins_a_line(self, words: str) -> bool:
        """Whether a line of the source begins with these words, or with as many of them as fit on it."""
        begins = re.escape(words[:_ENOUGH])
        return bool(re.search(rf"^[ \t]*{begins}", self._text, re.MULTILINE))

    def _find(self, raw: str) -> int:
        start = self._text.find(raw, self._place)
        return start if start >= 0 else self._text.find(raw)


def plain(value: object) -> str:
    """A value as plain text, Markdown signs taken away, white space folded."""
    if value is None or isinstance(value, (dict, list)):
        return ""
    text = _MARKS.sub(lambda match: next(group for group in match.groups() if group is not None), str(value))
    return " ".join(text.split())


def month(value: object) -> Month | None:
    """A date field as a month; None when nothing is stated or it says "present"."""
    found = find_ranges(str(value)) if value is not None else []
    return (found[0].start or found[0].end) if found else None


def items(value: object) -> list[Mapping[str, Any]]:
    """The records of a list field; anything else counts as none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def strings(value: object) -> list[str]:
    """The strings of a list field, lists inside it taken apart."""
    return (
        [str(one) for one in value if one is not None and not isinstance(one, (dict, list))]
        if isinstance(value, list)
        else []
    )
