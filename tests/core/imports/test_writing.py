from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.imports.writing import BOM, guarded, sheet, unguarded


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "＝1"])
def test_nothing_is_a_formula_for_a_spreadsheet(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Planner", "'tis the season", "a=b", " =1"])
def test_an_ordinary_cell_stays_as_it_is(cell: str) -> None:
    assert guarded(cell) == cell


@given(cell=st.text())
def test_a_cell_comes_back_as_it_was(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(rows=st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=4))
def test_a_table_is_read_back_by_any_reader(rows: list[list[str]]) -> None:
    text = sheet(["One", "Two"], rows)
    assert text.startswith(BOM)
    read = list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))
    assert [[unguarded(cell) for cell in row] for row in read[1:]] == rows
