from __future__ import annotations

from greenroom.adapters.us_occupations import us_occupations


def test_every_occupation_has_a_median_a_year_and_a_page() -> None:
    figures = us_occupations()
    assert len(figures) == 340
    assert len({each.occupation for each in figures}) == 340
    for each in figures:
        assert each.median is not None
        assert 25_000 <= each.median <= 250_000
        assert (each.year, each.country, each.currency) == (2024, "US", "USD")
        assert each.url.startswith("https://www.bls.gov/ooh/")
        assert each.url.endswith(".htm")


def test_a_known_figure_is_as_it_was_published() -> None:
    found = {each.occupation: each.median for each in us_occupations()}
    assert found["Accountants and auditors"] == 81_680
