"""Net pay of a stretch of time."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.net import net_of
from greenroom.services.net_spans import net_between


def days(start: str, end: str) -> tuple[dt.date, dt.date]:
    return dt.date.fromisoformat(start), dt.date.fromisoformat(end)


def test_a_whole_tax_year_is_what_a_year_is() -> None:
    (part,) = net_between("NL", 60_000, *days("2026-01-01", "2026-12-31"))
    assert part.paid.net == net_of("NL", 60_000, year="2026").net


def test_a_start_in_the_middle_splits_the_stretch_at_the_end_of_the_tax_year() -> None:
    parts = net_between("GB", 60_000, *days("2026-01-01", "2026-12-31"))
    assert [(part.start, part.end) for part in parts] == [
        days("2026-01-01", "2026-04-05"),
        days("2026-04-06", "2026-12-31"),
    ]
    assert [part.paid.table.year for part in parts] == ["2025-26", "2026-27"]


def test_no_day_is_lost_or_paid_twice() -> None:
    parts = net_between("AU", 90_000, *days("2026-03-15", "2027-03-14"))
    assert sum((part.end - part.start).days + 1 for part in parts) == 365
    assert sum(part.paid.gross for part in parts) == pytest.approx(90_000)


def test_two_parts_of_years_leave_more_than_one_whole_year_of_the_same_pay() -> None:
    parts = net_between("NL", 100_000, *days("2025-07-01", "2026-06-30"))
    assert sum(part.paid.net for part in parts) > net_of("NL", 100_000, year="2026").net


def test_beyond_the_tables_the_nearest_stands_in_year_by_year() -> None:
    parts = net_between("NL", 60_000, *days("2027-01-01", "2028-12-31"))
    assert [part.paid.table.year for part in parts] == ["2026", "2026"]


@pytest.mark.parametrize(("start", "end"), [("2026-02-01", "2026-01-01"), ("2026-01-01", "2040-01-01")])
def test_days_that_are_no_stretch_are_refused(start: str, end: str) -> None:
    with pytest.raises(InvalidChoice, match="at most five years"):
        net_between("NL", 60_000, *days(start, end))


def test_a_country_without_tables_is_not_made_up() -> None:
    with pytest.raises(NotFound):
        net_between("BR", 60_000, *days("2026-01-01", "2026-12-31"))
