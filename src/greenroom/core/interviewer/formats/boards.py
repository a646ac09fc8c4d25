"""What stands on a whiteboard: strokes as lists of points, and an outline in words, as the page hands them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SIDE = (1000, 600)  # the width and height of a board, in the units of its points
_MOST_STROKES = 2_000

Stroke = tuple[tuple[int, int], ...]


def strokes_of(data: Mapping[str, object]) -> tuple[Stroke, ...]:
    """The strokes in what a page handed in, `[[x, y], …]` each; what is no stroke is left out."""
    given = data.get("strokes")
    if not isinstance(given, list):
        return ()
    read = (_stroke(each) for each in given[:_MOST_STROKES])
    return tuple(each for each in read if each)


def _stroke(given: object) -> Stroke:
    """One stroke; empty where it is none, its points kept on the board."""
    if not isinstance(given, list) or not all(_is_point(each) for each in given):
        return ()
    return tuple((min(max(round(x), 0), SIDE[0]), min(max(round(y), 0), SIDE[1])) for x, y in given)


def _is_point(given: object) -> bool:
    return isinstance(given, list) and len(given) == 2 and all(type(each) in {int, float} for each in given)


def drawing(data: Mapping[str, object]) -> list[str]:
    """The strokes as the points of lines in an SVG; a stroke of one point is drawn as a dot."""
    lines = (each if len(each) > 1 else (each[0], each[0]) for each in strokes_of(data))
    return [" ".join(f"{x},{y}" for x, y in each) for each in lines]
