"""The tax tables that are packed in, and what must hold of each: at salaries drawn with a seed, and at its edges."""

from __future__ import annotations

import itertools
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

import numpy as np
import pytest

from greenroom.adapters.lohnsteuer import wage_tax
from greenroom.adapters.tax_tables import COUNTRIES, average_rates_of, table_for, tables_of
from greenroom.core.errors import NotFound
from greenroom.core.offers.net import net_pay
from greenroom.core.offers.places import PLACES

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import NetPay, Table

TABLES = [table for country in COUNTRIES for table in tables_of(country)]
MOST = {"IN": 60_000_000}  # about ten times what people earn on average; elsewhere a million covers it
CENTS = 0.06  # as many as rounding each line may cost
WHOLE = {"DE": 2.0}  # a tax in whole units of money, and of a couple twice that


def name(table: Table) -> str:
    return f"{table.country}-{table.year}-{table.region}-{table.household}"


def paid(table: Table, gross: float) -> NetPay:
    return net_pay(gross, table, withheld=wage_tax if table.country == "DE" else None)


def slack(table: Table) -> float:
    """What rounding costs at most: of each line, of the tax, or of what is taxed."""
    return max(CENTS, WHOLE.get(table.country, 0.0), table.rounds / 2)


def edges(table: Table) -> set[float]:
    """Every amount at which something changes in the table."""
    bands = [table.bands, *(charge.bands for charge in table.charges), table.surcharges]
    points = [table.tax_points, *(charge.points or charge.rebate for charge in table.charges)]
    points += [credit.points for credit in table.credits] + [each.counts for each in table.contributions]
    found = {amount for rows in (*bands, *points) for amount, _ in rows}
    found |= {bound for each in table.contributions for bound in (each.start, each.end, each.over)}
    found |= {charge.free_to for charge in table.charges} | {bound for cliff in table.cliffs for bound in cliff[:2]}
    return {each for each in found | {table.rebate_to + table.expenses, table.taper_from} if 0 < each < inf}


def salaries(table: Table) -> list[float]:
    most = MOST.get(table.country, 1_000_000)
    drawn = np.exp(np.random.default_rng(7).uniform(np.log(500), np.log(most), 250)).round(2).tolist()
    return sorted({0.0, *drawn, *(edge + step for edge in edges(table) for step in (-1, 0, 1) if edge <= most)})


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_tables_that_begin_before_they_end(country: str) -> None:
    tables = tables_of(country)
    assert tables
    assert all(table.valid[0] < table.valid[1] and table.country == country for table in tables)


def test_every_state_of_the_united_states_has_one_for_single_people_and_for_couples() -> None:
    here = [table for table in tables_of("US") if table.year == "2026" and table.region]
    assert len({table.region for table in here}) == 51
    assert {table.household for table in here} == {"single", "joint"}


def test_no_two_tables_are_for_the_same() -> None:
    names = [(t.country, t.year, t.region, t.household) for country in COUNTRIES for t in tables_of(country)]
    assert len(names) == len(set(names))


def test_a_year_may_be_named_by_its_beginning() -> None:
    assert table_for("GB", "2025").year == "2025-26"


def test_the_only_region_need_not_be_named() -> None:
    assert table_for("CH").region == "Zurich"


def test_a_country_that_is_not_there_has_no_table() -> None:
    assert tables_of("BR") == ()
    with pytest.raises(NotFound):
        table_for("BR")


def test_average_rates_are_there_for_three_wages() -> None:
    assert sorted(average_rates_of("AUT")) == [67, 100, 167]
    with pytest.raises(NotFound):
        average_rates_of("XXX")


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_more_gross_is_never_less_net_but_where_the_table_says_so(table: Table) -> None:
    nets = [(gross, paid(table, gross).net) for gross in salaries(table)]
    falls = [high for (_, before), (high, after) in itertools.pairwise(nets) if after < before - slack(table)]
    assert [gross for gross in falls if not any(start <= gross <= end + 1 for start, end, _ in table.cliffs)] == []
    assert nets[-1][1] > nets[0][1]


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_gross_is_net_and_every_line_to_the_cent(table: Table) -> None:
    for gross in salaries(table):
        found = paid(table, gross)
        assert found.net + sum(line.amount for line in found.lines) == pytest.approx(gross, abs=0.006)
        assert found.gross == gross


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_a_table_is_in_the_money_of_its_country(table: Table) -> None:
    assert table.currency == PLACES[table.country].currency


def test_a_table_that_takes_too_much_is_found_out() -> None:
    """The property can fail: one rate of more than everything, in one band of one real table."""
    table = next(table for table in TABLES if table.country == "IE")
    (start, _), *rest = table.bands
    broken = replace(table, bands=((start, 0.2), (60_000.0, 1.2), *rest[1:]))
    with pytest.raises(AssertionError):
        test_more_gross_is_never_less_net_but_where_the_table_says_so(broken)
