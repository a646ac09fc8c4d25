"""Currencies and purchasing power of countries."""

from __future__ import annotations

from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.places import PLACES, currency_of


def test_every_country_that_can_be_chosen_has_a_currency() -> None:
    assert set(COUNTRIES) == set(PLACES)
    assert [code for code in PLACES if len(currency_of(code)) != 3] == []
    assert currency_of("XX") == ""


def test_a_euro_buys_less_in_the_netherlands_than_in_germany() -> None:
    germany, netherlands, taiwan = (PLACES[code].ppp for code in ("DE", "NL", "TW"))
    assert germany is not None
    assert netherlands is not None
    assert 0.65 < germany < netherlands < 0.8
    assert taiwan is None
