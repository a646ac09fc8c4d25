"""Dates that did not fit their narrow column and go on below: "September 2014 – March" over "2019"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.dates import find_ranges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.adapters.reading.segments import Segment

_LONGEST = 32
_SAME_EDGE = 2.0
_NEAREST, _FARTHEST = 0.8, 1.9


def with_whole_dates(segments: Sequence[Segment]) -> list[Segment]:
    """Segments with every date range in one piece, where its first half stood.

    Args:
        segments: the segments of one page.
    """
    whole: list[Segment] = []
    used: set[int] = set()
    for place, one in enumerate(segments):
        if place in used:
            continue
        rest = next((number for number in range(place + 1, len(segments)) if _goes_on(one, segments[number])), None)
        if rest is None or rest in used:
            whole.append(one)
            continue
        used.add(rest)
        whole.append(_joined(one, segments[rest]))
    return whole


def _joined(one: Segment, rest: Segment) -> Segment:
    left, right = min(one.left, rest.left), max(one.right, rest.right)
    return replace(one, text=f"{one.text} {rest.text}", left=left, right=right)


def _goes_on(one: Segment, rest: Segment) -> bool:
    if len(one.text) + len(rest.text) > _LONGEST or not _is_below(one, rest):
        return False
    return not _is_range(one.text) and not _is_range(rest.text) and _is_range(f"{one.text} {rest.text}")


def _is_below(one: Segment, rest: Segment) -> bool:
    lines = (rest.base - one.base) / one.size if one.size else 0.0
    same_edge = min(abs(one.left - rest.left), abs(one.right - rest.right)) <= _SAME_EDGE
    return same_edge and abs(one.size - rest.size) < 0.6 and _NEAREST <= lines <= _FARTHEST


def _is_range(text: str) -> bool:
    """Whether a text is nothing but one range with both its ends, in their order."""
    ranges = find_ranges(text)
    if len(ranges) != 1 or ranges[0].span.end - ranges[0].span.start != len(text) or ranges[0].single:
        return False
    stretch = ranges[0]
    if stretch.start is None or stretch.end is None:
        return stretch.current
    return (stretch.start.year, stretch.start.month or 0) <= (stretch.end.year, stretch.end.month or 12)
