"""The first tax year of a job, and a tax year split between two countries."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.first_years import Before, first_year_at, first_year_of
from greenroom.services.net import net_of
from greenroom.services.offer_pay import pay_of
from greenroom.store.models import Offer

SEPTEMBER = dt.date(2026, 9, 1)
TODAY = dt.date(2026, 11, 27)


def working(country: str = "GB", gross: float = 70_000.0, until: str = "2026-08-15") -> Before:
    return Before(country, gross, dt.date.fromisoformat(until))


def test_the_part_from_the_first_day_to_the_end_of_the_tax_year_is_reckoned_by_itself() -> None:
    first = first_year_of("NL", 85_000, SEPTEMBER)
    assert first is not None
    assert (first.here.start, first.here.end) == (SEPTEMBER, dt.date(2026, 12, 31))
    assert first.here.paid.gross == pytest.approx(85_000 * 122 / 365)
    assert first.here.paid.rate < net_of("NL", 85_000).rate
    assert first.months == pytest.approx(4, abs=0.05)


def test_each_line_stands_beside_that_of_a_full_year_and_both_add_up() -> None:
    full, first = net_of("DE", 84_000), first_year_of("DE", 84_000, SEPTEMBER)
    assert first is not None
    rows = first.lines(full)
    assert first.here.paid.gross - sum(row[1] for row in rows) == pytest.approx(first.here.paid.net)
    assert full.gross - sum(row[2] for row in rows) == pytest.approx(full.net)


def test_a_job_that_starts_with_the_tax_year_has_no_part() -> None:
    assert first_year_of("NL", 85_000, dt.date(2026, 1, 1)) is None
    assert first_year_of("GB", 85_000, dt.date(2026, 4, 6)) is None


def test_a_tax_year_split_between_two_countries_has_a_part_in_each() -> None:
    first = first_year_of("NL", 85_000, SEPTEMBER, before=working())
    assert first is not None
    assert [part.paid.table.country for part in first.before] == ["GB", "GB"]
    assert (first.before[0].start, first.before[-1].end) == (dt.date(2026, 1, 1), dt.date(2026, 8, 15))


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (working(until="2026-09-01"), "before the first day here"),
        (working(until="2025-11-30"), "begins on 1 January 2026"),
        (working(country="Q"), "Choose the country"),
    ],
)
def test_a_job_before_that_does_not_fit_says_why(before: Before, said: str) -> None:
    with pytest.raises(InvalidChoice, match=said):
        first_year_of("NL", 85_000, SEPTEMBER, before=before)


def test_a_country_before_without_a_table_says_so() -> None:
    with pytest.raises(NotFound, match="no tax table for BR"):
        first_year_of("NL", 85_000, SEPTEMBER, before=working(country="BR"))


def test_an_offer_has_a_first_year_once_its_first_day_and_its_pay_are_known() -> None:
    offer = Offer(country="NL", currency="EUR")
    base = {"base": {"amount": 85_000.0, "currency": "EUR", "period": "year"}}
    terms = base | {"start": {"day": "2026-09-01"}}
    assert first_year_at(offer, base, pay_of(offer, base, TODAY)) is None  # type: ignore[arg-type] # plain terms
    first = first_year_at(offer, terms, pay_of(offer, terms, TODAY))  # type: ignore[arg-type] # plain terms
    assert first is not None
    assert first.here.start == SEPTEMBER
