"""Net pay of a stretch of time."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.net import net_of
from greenroom.services.net_spans import net_between, tax_year_of


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


@pytest.mark.parametrize(("start", "end"), [("9999-12-01", "9999-12-31"), ("0001-01-01", "0001-02-01")])
def test_days_beyond_the_calendar_are_refused(start: str, end: str) -> None:
    with pytest.raises(InvalidChoice, match="from 2000 to 2100"):
        net_between("IN", 60_000, *days(start, end))


def test_a_country_without_tables_is_not_made_up() -> None:
    with pytest.raises(NotFound):
        net_between("BR", 60_000, *days("2026-01-01", "2026-12-31"))


def test_a_table_that_holds_for_years_still_has_a_part_for_each_tax_year() -> None:
    parts = net_between("CH", 120_000, *days("2024-07-01", "2026-06-30"))
    assert [part.end.isoformat() for part in parts] == ["2024-12-31", "2025-12-31", "2026-06-30"]
    assert sum(part.paid.gross for part in parts) == pytest.approx(240_000, rel=0.003)


def test_contributions_by_the_month_have_a_part_of_their_ceiling() -> None:
    (half,) = net_between("DE", 200_000, *days("2026-07-01", "2026-12-31"))
    whole = net_of("DE", 200_000, year="2026")
    assert half.paid.amount("social") == pytest.approx(whole.amount("social") * 184 / 365, rel=0.001)
    (american,) = net_between("US", 400_000, *days("2026-07-01", "2026-12-31"), region="TX")
    assert american.paid.amount("social_security") == pytest.approx(184_500 * 0.062)


def test_the_ruling_counts_for_the_months_that_are_worked() -> None:
    (half,) = net_between("NL", 60_000, *days("2026-07-01", "2026-12-31"), ruling=True)
    (without,) = net_between("NL", 60_000, *days("2026-07-01", "2026-12-31"))
    assert half.paid.net > without.paid.net


@pytest.mark.parametrize(
    ("country", "day", "year"),
    [
        ("GB", "2027-09-01", ("2027-04-06", "2028-04-05")),
        ("DE", "2027-03-01", ("2027-01-01", "2027-12-31")),
        ("AU", "2027-01-01", ("2026-07-01", "2027-06-30")),
    ],
)
def test_a_tax_year_has_a_first_and_a_last_day(country: str, day: str, year: tuple[str, str]) -> None:
    assert tax_year_of(country, "", dt.date.fromisoformat(day)) == days(*year)


def test_a_couple_keeps_more_of_a_part_of_a_year_too() -> None:
    half = days("2026-07-01", "2026-12-31")
    (one,), (couple,) = (net_between("DE", 80_000, *half, joint=joint) for joint in (False, True))
    assert couple.paid.net > one.paid.net


def test_without_a_country_one_is_asked_for() -> None:
    with pytest.raises(InvalidChoice, match="two letters"):
        net_between("", 60_000, *days("2026-01-01", "2026-12-31"))
