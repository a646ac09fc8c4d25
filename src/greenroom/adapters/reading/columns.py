"""Reading order on a page: columns are kept apart, dates in a margin stay beside their lines."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.resumes.headings import is_heading
from greenroom.core.resumes.words import looks_like_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.adapters.reading.segments import Segment

_GUTTER = 6.5
_FEWEST_LINES = 3
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:present|current|heute|today|now|ongoing|actualidad|heden|aujourd)", re.IGNORECASE
)
_SAME_GUTTER = 14.0


@dataclass(frozen=True, slots=True)
class Split:
    """A page region cut by a gutter: what is above, the two columns, what is below."""

    above: tuple[Segment, ...]
    left: tuple[Segment, ...]
    right: tuple[Segment, ...]
    below: tuple[Segment, ...]
    gutter: float


def in_reading_order(pages: Sequence[Sequence[Segment]]) -> list[list[tuple[int, Segment]]]:
    """Blocks of segments with their page numbers, in the order a person reads them.

    A side column that goes on over several pages is read as one, before the main column.

    Args:
        pages: the segments of every page, in any order.
    """
    blocks: list[list[tuple[int, Segment]]] = []
    splits = [_whole_page_split(page) for page in pages]
    number = 0
    while number < len(pages):
        split = splits[number]
        last = number
        while split and last + 1 < len(pages) and _same_columns(split, splits[last + 1]):
            last += 1
        if split and last > number:
            blocks += _columns_over_pages(splits[number : last + 1], number)
        else:
            blocks += [[(number, one) for one in block] for block in _ordered(pages[number])]
        number = last + 1
    return blocks


def _columns_over_pages(splits: Sequence[Split | None], first: int) -> list[list[tuple[int, Segment]]]:
    parts: dict[str, list[list[tuple[int, Segment]]]] = {"above": [], "side": [], "main": [], "below": []}
    for page, split in enumerate(splits, start=first):
        if split is None:
            continue
        side, main = _side_and_main(split)
        for name, segments in (("above", split.above), ("side", side), ("main", main), ("below", split.below)):
            parts[name] += [[(page, one) for one in block] for block in _ordered(segments)]
    return [block for name in ("above", "side", "main", "below") for block in parts[name]]


def _same_columns(one: Split, other: Split | None) -> bool:
    return other is not None and abs(one.gutter - other.gutter) < _SAME_GUTTER and not other.above


def _whole_page_split(segments: Sequence[Segment]) -> Split | None:
    split = _best_split(segments)
    if split is None or len(split.left) + len(split.right) < 0.6 * len(segments):
        return None
    return split


def _ordered(segments: Sequence[Segment]) -> list[list[Segment]]:
    if not segments:
        return []
    split = _best_split(segments)
    if split is None:
        return [_by_rows(segments)]
    side, main = _side_and_main(split)
    return [block for part in (split.above, side, main, split.below) for block in _ordered(part)]


def _side_and_main(split: Split) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    left, right = _width(split.left), _width(split.right)
    return (split.right, split.left) if right < 0.7 * left else (split.left, split.right)


def _width(segments: Sequence[Segment]) -> float:
    return max(one.right for one in segments) - min(one.left for one in segments)


def _by_rows(segments: Sequence[Segment]) -> list[Segment]:
    rows: list[list[Segment]] = []
    for one in sorted(segments, key=lambda segment: segment.base):
        if rows and one.base - rows[-1][0].base <= 0.4 * max(one.size, rows[-1][0].size):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [one for row in rows for one in sorted(row, key=lambda segment: segment.left)]


def _best_split(segments: Sequence[Segment]) -> Split | None:
    best: tuple[float, Split] | None = None
    for edge in sorted({round(one.left, 0) for one in segments}):
        for split in _splits_at(segments, edge):
            worth = _worth(split)
            if worth > 0 and (best is None or worth > best[0]):
                best = (worth, split)
    return best[1] if best else None


def _splits_at(segments: Sequence[Segment], edge: float) -> list[Split]:
    """Every stretch of the page that no segment crosses just left of `edge`."""
    low, high = edge - _GUTTER, edge - 0.6
    crossing = [one.base for one in segments if one.left < high and one.right > low]
    splits = []
    for top, bottom in _stretches(segments, crossing, low):
        inside = [one for one in segments if top < one.base < bottom and not (one.left < high and one.right > low)]
        left = tuple(one for one in inside if one.right <= low)
        right = tuple(one for one in inside if one.left >= high)
        if _rows(left) < _FEWEST_LINES or _rows(right) < _FEWEST_LINES:
            continue
        start = max(min(one.top for one in left), min(one.top for one in right)) - 20
        above, below, left, right = _cut(segments, left, right, start)
        if _rows(left) >= _FEWEST_LINES and _rows(right) >= _FEWEST_LINES:
            splits.append(Split(above, left, right, below, edge))
    return splits


def _stretches(segments: Sequence[Segment], crossing: Sequence[float], low: float) -> list[tuple[float, float]]:
    """The heights between lines that cross the gutter, cut again at headings where the columns are a grid of cards."""
    stretches = []
    bounds = [float("-inf"), *sorted(crossing), float("inf")]
    for top, bottom in itertools.pairwise(bounds):
        inside = [one for one in segments if top < one.base < bottom]
        left = [one for one in inside if one.right <= low]
        right = [one for one in inside if one.right > low]
        heads = [one.base for one in left if is_heading(one.text)]
        if left and right and heads and not any(is_heading(one.text) for one in right) and _beside(right, left) >= 0.7:
            marks = [top, *(head - 1 for head in sorted(heads) if head - 1 > top), bottom]
            stretches += list(itertools.pairwise(marks))
        else:
            stretches.append((top, bottom))
    return stretches


def _rows(segments: Sequence[Segment]) -> int:
    return len({round(one.base / 4) for one in segments})


def _beside(side: Sequence[Segment], other: Sequence[Segment]) -> float:
    """The share of `side` that stands level with a line of `other`."""
    bases = [one.base for one in other]
    return sum(any(abs(one.base - base) <= 0.45 * one.size for base in bases) for one in side) / len(side)


def _cut(
    segments: Sequence[Segment], left: tuple[Segment, ...], right: tuple[Segment, ...], start: float
) -> tuple[tuple[Segment, ...], ...]:
    """What stands above the start of both columns belongs to neither, unless a whole column begins there."""
    if _height(left) > 3 * _height(right) or _height(right) > 3 * _height(left):
        left = tuple(one for one in left if one.top >= start)
        right = tuple(one for one in right if one.top >= start)
    chosen = {id(one) for one in left + right}
    bases = [one.base for one in left + right] or [0.0]
    rest = [one for one in segments if id(one) not in chosen]
    above = tuple(one for one in rest if one.base <= min(bases) + 1)
    below = tuple(one for one in rest if one.base > min(bases) + 1)
    return above, below, left, right


def _height(segments: Sequence[Segment]) -> float:
    return max(one.bottom for one in segments) - min(one.top for one in segments) if segments else 0.0


def _worth(split: Split) -> float:
    """How much of the page two real columns order; 0 for columns that are only a margin of the other."""
    if _is_margin(split.left, split.right) or _is_margin(split.right, split.left):
        return 0.0
    if any(_width(side) < 28 for side in (split.left, split.right)):
        return 0.0
    return min(_height(split.left), _height(split.right))


def _is_margin(side: Sequence[Segment], other: Sequence[Segment]) -> bool:
    headed = any(is_heading(one.text) for one in side)
    words = [one for one in side if not is_heading(one.text)] or side
    if _beside(words, other) < 0.6:
        return False
    if sum(is_heading(one.text) for one in side) >= 0.8 * len(side):
        return True
    dated = sum(len(one.text) < 45 and bool(_DATE.search(one.text) or looks_like_place(one.text)) for one in side)
    if dated >= 0.4 * len(words):
        return True
    short = all(len(one.text) < 32 for one in side) and len(side) <= 0.6 * _rows(other)
    if dated >= 0.25 * len(side) and short and not headed and _beside(side, other) > 0.8:
        return True
    headings = sum((one.bold or one.size > 10) and len(one.text) < 28 for one in side) >= 0.8 * len(side)
    sparse = len(side) <= 0.34 * _rows(other)
    return sparse and (headings or (dated > 0 and not headed))
