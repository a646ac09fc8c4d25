from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.imports.days import day_of, order_in
from greenroom.core.imports.values import Order

DAY = dt.date(2026, 11, 3)
DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-03",
        "2026/11/3",
        "2026-11-03T23:59:00.000Z",
        "2026-11-03 08:00",
        "20261103",
        "3.11.2026",
        "03.11.26",
        "3 November 2026",
        "3rd of November 2026",
        "3. November 2026",
        "3-Nov-26",
        "3-Nov-2026",
        "Nov 3, 2026",
        "November 3rd 2026",
        "Tue, 3 Nov 2026 10:00",
        "Tuesday, November 3, 2026",
        "3 de noviembre de 2026",
        "3 novembre 2026",
        "2026年11月3日",
        "46329",
        "1793664000",
        "1793664000000",
    ],
)
def test_a_day_is_read_in_whatever_form_it_is_written(cell: str) -> None:
    assert day_of(cell) == (DAY, False)


@pytest.mark.parametrize("cell", ["", "soon", "31.02.2026", "2026-13-01", "12345", "last week", "99/99/9999", "3 Nov"])
def test_what_is_no_day_is_none(cell: str) -> None:
    assert day_of(cell) == (None, False)


def test_day_and_month_that_could_be_the_other_way_round_say_so() -> None:
    assert day_of("3/11/2026") == (DAY, True)
    assert day_of("11/3/2026", Order.MONTH_FIRST) == (DAY, False)
    assert day_of("3/11/2026", Order.DAY_FIRST) == (DAY, False)
    assert day_of("11/11/2026") == (dt.date(2026, 11, 11), False)
    assert day_of("25/12/2026") == (dt.date(2026, 12, 25), False)


def test_one_date_of_a_column_tells_for_all_of_them() -> None:
    assert order_in(["3/11/2026", "25/12/2026"]) is Order.DAY_FIRST
    assert order_in(["3/11/2026", "12/25/26, 2:20 PM"]) is Order.MONTH_FIRST
    assert order_in(["3/11/2026", "4/11/2026", ""]) is Order.BY_COLUMN
    assert order_in(["25/12/2026", "12/25/2026"]) is Order.BY_COLUMN


@given(day=DAYS)
def test_a_day_is_itself_again_in_every_form(day: dt.date) -> None:
    assert day_of(day.isoformat()) == (day, False)
    assert day_of(f"{day:%d.%m.%Y}") == (day, False)
    assert day_of(f"{day:%m/%d/%Y}", Order.MONTH_FIRST) == (day, False)
    assert day_of(f"{day:%B} {day.day}, {day.year}") == (day, False)


@given(cell=st.text(), order=st.sampled_from(Order))
def test_no_cell_breaks_it(cell: str, order: Order) -> None:
    day, _ = day_of(cell, order)
    assert day is None or 1970 <= day.year < 2100
