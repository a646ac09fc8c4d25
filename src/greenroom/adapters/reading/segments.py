"""Characters of a page put together to segments: runs of words on one line with no wide gap inside."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.adapters.reading.letters import Letter

_GAP_OF_WORDS = 0.17
_GAP_OF_SEGMENTS = 0.8
_BULLETS = "•◦▪▫●○■□‣⁃∙·–—-*►▸➢➤❖◆◇✓✔➔→○▶"
_SPACED = re.compile(r"^(?:\S ){3,}\S$")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand together on one line; the box in points from the page's top left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float
    bold: bool


def segments_of(letters: Sequence[Letter]) -> list[Segment]:
    """All segments of a page, from top to bottom and left to right.

    Args:
        letters: the page's characters in any order.
    """
    found: list[Segment] = []
    for row in _rows(letters):
        for run in _runs(row):
            segment = _segment(run)
            if segment is not None:
                found.append(segment)
    return _bullets_with_their_words(found)


def _rows(letters: Sequence[Letter]) -> list[list[Letter]]:
    """Characters by baseline; a small raise (a superscript, a larger bullet) stays on its row."""
    rows: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: (one.base, one.left)):
        if rows and letter.base - rows[-1][0].base <= max(1.5, 0.22 * min(letter.size, rows[-1][0].size)):
            rows[-1].append(letter)
        else:
            rows.append([letter])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _runs(row: Sequence[Letter]) -> list[list[Letter]]:
    runs: list[list[Letter]] = [[]]
    edge = None
    usual = _usual_gap(row)
    for letter in row:
        if letter.text == "":
            runs.append([])
            edge = None
            continue
        if letter.text == " ":
            if runs[-1]:
                runs[-1].append(letter)
            continue
        if edge is not None and letter.left - edge > max(_GAP_OF_SEGMENTS * letter.size, 2.2 * usual):
            runs.append([])
        runs[-1].append(letter)
        edge = letter.right
    return [run for run in runs if any(letter.text.strip() for letter in run)]


def _usual_gap(row: Sequence[Letter]) -> float:
    """The gap between words on this row: wide where a line is stretched to fill its column."""
    seen = [letter for letter in row if letter.text.strip()]
    gaps = [two.left - one.right for one, two in itertools.pairwise(seen)]
    words = [gap for gap, letter in zip(gaps, seen[1:], strict=True) if gap > _GAP_OF_WORDS * letter.size]
    return sorted(words)[len(words) // 3] if len(words) >= 4 else 0.0


def _segment(run: Sequence[Letter]) -> Segment | None:
    seen = [letter for letter in run if letter.text != " "]
    text = _text(run)
    if not text:
        return None
    sizes = Counter(letter.size for letter in seen)
    return Segment(
        text=text,
        left=min(letter.left for letter in seen),
        right=max(letter.right for letter in seen),
        top=min(letter.top for letter in seen),
        bottom=max(letter.bottom for letter in seen),
        base=median(letter.base for letter in seen),
        size=sizes.most_common(1)[0][0],
        bold=sum(letter.bold for letter in seen) * 2 > len(seen),
    )


def _text(run: Sequence[Letter]) -> str:
    parts: list[str] = []
    edge = None
    twin: Letter | None = None
    spread = _letter_spacing(run)
    for letter in run:
        if letter.text == " ":
            parts.append(" " if not spread else "")
            continue
        if twin and _printed_twice(twin, letter):
            continue
        if edge is not None and letter.left - edge > spread + _GAP_OF_WORDS * letter.size:
            parts.append(" ")
        parts.append(letter.text)
        edge, twin = letter.right, letter
    text = " ".join("".join(parts).split())
    return text.replace(" ", "") if _SPACED.match(text) else text


def _letter_spacing(run: Sequence[Letter]) -> float:
    """The gap set between all letters of a run, in points; 0 for words set as usual."""
    seen = [letter for letter in run if letter.text.strip()]
    if len(seen) < 4:
        return 0.0
    usual = median(two.left - one.right for one, two in itertools.pairwise(seen))
    return usual if usual > 0.1 * seen[0].size else 0.0


def _printed_twice(one: Letter, other: Letter) -> bool:
    """Bold made by printing again at the same place; the letters of one ligature follow each other in the file."""
    same = one.text == other.text and abs(one.left - other.left) < 0.1 * one.size
    return same and abs(one.place - other.place) > 3


def _bullets_with_their_words(segments: Sequence[Segment]) -> list[Segment]:
    """A bullet that stands alone belongs to the words on its right."""
    joined: list[Segment] = []
    for segment in segments:
        last = joined[-1] if joined else None
        if last and _is_bullet(last) and 0 <= segment.left - last.right < 4 * segment.size and _level(last, segment):
            top, bottom = min(last.top, segment.top), max(last.bottom, segment.bottom)
            text = f"{last.text} {segment.text}"
            joined[-1] = replace(segment, text=text, left=last.left, top=top, bottom=bottom)
        else:
            joined.append(segment)
    return joined


def _is_bullet(segment: Segment) -> bool:
    return len(segment.text) == 1 and segment.text in _BULLETS


def _level(one: Segment, other: Segment) -> bool:
    return abs(one.base - other.base) <= 0.45 * max(one.size, other.size)
