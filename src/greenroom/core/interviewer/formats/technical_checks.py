"""Checks of a piece of writing: which hold, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_values import Sort
from greenroom.core.interviewer.formats.technical_words import quote_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.formats.technical_values import Check
    from greenroom.core.spans import Quote

_FLAGS = re.IGNORECASE | re.MULTILINE
_LONGEST = 160  # characters of a quote


@dataclass(frozen=True, slots=True)
class Checked:
    """A check and whether it holds; `quote` are the words that show it, None where it is about words that lack."""

    check: Check
    met: bool
    quote: Quote | None = None
    place: int = 0


def checked_over(checks: Iterable[Check], texts: Sequence[tuple[int, str]]) -> tuple[Checked, ...]:
    """Each check held against a text and what was added to it, as pairs of place and words, the text first.

    What must not be there may be in none of them; anything else may be in any. Where nothing else holds, it earns
    nothing that something is not there: an empty page has no mistakes either.
    """
    found = tuple(_best(each, texts) for each in checks)
    if any(each.met for each in found if each.check.sort is not Sort.ABSENT):
        return found
    return tuple(replace(each, met=False) for each in found)


def _best(check: Check, texts: Sequence[tuple[int, str]]) -> Checked:
    found = [replace(_one(check, text), place=place) for place, text in texts]
    wanted = check.sort is not Sort.ABSENT
    return next((each for each in found if each.met is wanted), found[0])


def _one(check: Check, text: str) -> Checked:
    found = re.search(check.pattern, text, _FLAGS)
    quote = quote_of(text, *_line_about(text, found)) if found else None
    if check.sort is Sort.ABSENT:
        return Checked(check, found is None, quote)
    if check.sort is Sort.BEFORE and found:
        other = re.search(check.other, text, _FLAGS)
        return Checked(check, other is None or found.start() < other.start(), quote)
    return Checked(check, found is not None, quote)


def _line_about(text: str, found: re.Match[str]) -> tuple[int, int]:
    """The words that were found with the rest of their line, cut where it is long."""
    start = text.rfind("\n", 0, found.start()) + 1
    end = text.find("\n", found.end())
    end = len(text) if end < 0 else end
    if end - start <= _LONGEST:
        return start, end
    start = max(start, found.start() - _LONGEST // 4)
    start = (
        start if start == 0 or text[start - 1].isspace() else text.find(" ", start, found.start()) + 1 or found.start()
    )
    end = min(end, max(found.end(), start + _LONGEST))
    return start, end if end == len(text) or text[end].isspace() else max(found.end(), text.rfind(" ", start, end))
