"""Currencies and purchasing power of countries."""

from __future__ import annotations

from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.places import PLACES, currency_of, international


def test_every_country_that_can_be_chosen_has_a_currency() -> None:
    assert set(COUNTRIES) == set(PLACES)
    assert [code for code in PLACES if len(currency_of(code)) != 3] == []
    assert currency_of("XX") == ""


def test_a_thousand_euro_buys_less_in_the_netherlands_than_in_germany() -> None:
    germany, netherlands = international(1000, "DE"), international(1000, "NL")
    assert germany is not None
    assert netherlands is not None
    assert 1300 < netherlands < germany < 1500
    assert international(1000, "TW") is None
