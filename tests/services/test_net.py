"""Net pay of real countries, beside what others have published."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.adapters.tax_tables import COUNTRIES, tables_of
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.net import net_of


@pytest.mark.parametrize(
    ("country", "gross", "where", "line", "amount"),
    [  # official pages and independent programs; the docs name them
        ("GB", 50_000, {"year": "2025-26"}, "income_tax", 7_486),
        ("GB", 50_000, {"year": "2026-27", "region": "Scotland"}, "income_tax", 8_982.05),
        ("US", 100_000, {"year": "2025"}, "income_tax", 13_449),
        ("US", 100_000, {"year": "2025", "region": "CA"}, "state", 5_054.98),
        ("US", 150_000, {"year": "2025", "joint": True, "children": 2}, "income_tax", 11_498),
        ("CA", 100_000, {"year": "2026"}, "ontario", 5_972.75),
        ("DE", 60_000, {"year": "2026"}, "income_tax", 782.42 * 12),
        ("IE", 36_000, {"year": "2025"}, "usc", 626),
        ("IN", 2_475_000, {"year": "2025-26"}, "income_tax", 312_000),
        ("FR", 60_000, {"region": "cadre"}, "income_tax", 6_404.33),
        ("DE", 100_000, {"year": "2025"}, "income_tax", 23_824.18),
        ("DE", 60_000, {"year": "2025", "joint": True}, "income_tax", 5_002.02),
        ("DE", 14_000, {"year": "2026"}, "social", 2_123.33),
        ("CA", 20_339, {"year": "2026"}, "ontario", 7.67),
        ("AU", 29_000, {"year": "2025-26"}, "medicare", 177.80),
        ("IE", 377 * 52, {"year": "2024"}, "prsi", 377 * 52 * 0.04025 - 7.83 * 52),
        ("US", 9_000, {"year": "2025"}, "income_tax", -649),
        ("US", 10_000, {"year": "2026", "region": "WA"}, "state", -345),
        ("IE", 18_304, {"year": "2026"}, "prsi", 0),
        ("IE", 13_000, {"year": "2026"}, "usc", 0),
        ("IN", 5_175_000, {"year": "2025-26"}, "income_tax", (1_080_000 + 100_000) * 1.04),
        ("US", 300_000, {"year": "2026", "joint": True}, "medicare", 300_000 * 0.0145 + 50_000 * 0.009),
    ],
)
def test_a_line_is_what_others_reckon(
    country: str, gross: float, where: dict[str, object], line: str, amount: float
) -> None:
    assert net_of(country, gross, **where).amount(line) == pytest.approx(amount, abs=0.5)  # type: ignore[arg-type] # named


def test_french_net_pay_of_a_couple_with_one_income_is_what_openfisca_reckons() -> None:
    assert net_of("FR", 60_000, joint=True).net == pytest.approx(45_672.35, abs=5)


@pytest.mark.parametrize(("year", "net"), [("2024", 43_074.39), ("2025", 43_713.14), ("2026", 44_093.96)])
def test_dutch_net_pay_is_what_others_reckon(year: str, net: float) -> None:
    assert net_of("NL", 60_000, year=year).net == pytest.approx(net, abs=2)


@pytest.mark.parametrize(
    "table",
    [table for country in COUNTRIES for table in tables_of(country)],
    ids=lambda t: f"{t.country}-{t.year}-{t.region}-{t.household}",
)
def test_every_table_has_a_source_with_an_address_and_says_what_it_leaves_out(table: object) -> None:
    sources = table.sources  # type: ignore[attr-defined] # a table
    assert sources
    assert all(source.url.startswith("https://") for source in sources)
    assert table.leaves_out  # type: ignore[attr-defined] # a table


def test_the_dutch_ruling_frees_less_when_little_would_be_left_to_tax() -> None:
    assert net_of("NL", 100_000, ruling=True).net > net_of("NL", 100_000).net
    assert net_of("NL", 48_013, year="2026", ruling=True).net == net_of("NL", 48_013, year="2026").net


def test_a_country_without_a_ruling_says_so() -> None:
    with pytest.raises(InvalidChoice, match="no expat ruling"):
        net_of("GB", 60_000, ruling=True)


def test_a_country_without_a_table_is_not_made_up() -> None:
    with pytest.raises(NotFound, match="no tax table for BR"):
        net_of("BR", 60_000)


def test_a_year_without_a_table_names_those_there_are() -> None:
    with pytest.raises(NotFound, match="2026"):
        net_of("NL", 60_000, year="1999")


@pytest.mark.parametrize("gross", [-1, 1e12])
def test_an_amount_that_is_none_is_refused(gross: float) -> None:
    with pytest.raises(InvalidChoice, match="amount a year"):
        net_of("NL", gross)


def test_a_table_that_has_ended_or_was_not_checked_says_so_loudly() -> None:
    assert net_of("NL", 60_000, year="2026", today=dt.date(2026, 12, 1)).notes == ()
    notes = net_of("NL", 60_000, year="2026", today=dt.date(2027, 7, 1)).notes
    assert len(notes) == 2
    assert "ended on 31 December 2026" in notes[0]
    assert "last checked on" in notes[1]
