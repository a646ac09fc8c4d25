from __future__ import annotations

import pytest

from greenroom.core.imports.countries import COUNTRIES, country_in, country_named, spoken


@pytest.mark.parametrize(
    ("text", "code"),
    [("Germany", "DE"), ("deutschland", "DE"), ("de", "DE"), ("UK", "GB"), ("U.S.", "US"), ("Atlantis", ""), ("", "")],
)
def test_a_country_is_known_by_its_names_and_letters(text: str, code: str) -> None:
    assert country_named(text) == code


@pytest.mark.parametrize(
    ("place", "code"),
    [("Berlin, Germany", "DE"), ("Remote (UK)", "GB"), ("France", "FR"), ("San Francisco, CA", ""), ("Leeds", "")],
)
def test_a_place_ends_with_its_country_if_it_names_one(place: str, code: str) -> None:
    assert country_in(place) == code


def test_every_country_is_found_by_the_name_that_is_shown() -> None:
    assert len(COUNTRIES) > 50
    assert all(country_named(name) == code for code, name in COUNTRIES.items())


def test_a_country_is_spoken_of_with_its_article() -> None:
    assert [spoken(code) for code in ("NL", "DE", "GB", "")] == ["the Netherlands", "Germany", "the United Kingdom", ""]
