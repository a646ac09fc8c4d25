"""The tax tables that are packed in."""

from __future__ import annotations

import pytest

from greenroom.adapters.tax_tables import COUNTRIES, average_rates_of, table_for, tables_of
from greenroom.core.errors import NotFound


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
