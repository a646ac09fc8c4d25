from __future__ import annotations

import pytest

from greenroom.core.interviewer.formats.boards import drawing, strokes_of


def test_strokes_become_lines_of_points() -> None:
    assert drawing({"strokes": [[[0, 0], [10.4, 20.6]], [[5, 5]]]}) == ["0,0 10,21", "5,5 5,5"]


def test_a_point_beside_the_board_is_put_on_its_edge() -> None:
    assert strokes_of({"strokes": [[[-5, 700], [2000, 3]]]}) == (((0, 600), (1000, 3)),)


@pytest.mark.parametrize(
    "data",
    [{}, {"strokes": "many"}, {"strokes": ["a", 3, None, [], [["x", "y"]], [[1]], [[1, 2, 3]], [[True, 1]]]}],
)
def test_what_is_no_stroke_is_left_out(data: dict[str, object]) -> None:
    assert strokes_of(data) == ()
    assert drawing(data) == []
