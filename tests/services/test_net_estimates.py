"""An estimate where there is no table: its error, what it rests on, and its name wherever it is used."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from greenroom.core.offers.currencies import Money
from greenroom.services.comparison_files import as_json
from greenroom.services.net_estimates import can_guess, guess_of
from greenroom.services.offer_comparing import Entry, Wishes, line_up
from greenroom.services.offer_pay import pay_of
from greenroom.store.models import Offer

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value

TODAY = dt.date(2026, 11, 27)
BASE: Value = {"amount": 60_000.0, "currency": "EUR", "period": "year"}
WAGE: Value = {"amount": 55_000.0, "currency": "EUR"}
KEEPS: Value = {"percent": 64.0}


def entry(key: str, country: str, **more: Value) -> Entry:
    return Entry(key, key, country, terms={"base": BASE, **more})


def test_a_country_with_a_table_or_without_rates_has_no_estimate() -> None:
    assert can_guess("AT")
    assert not can_guess("NL")
    assert not can_guess("BR")


def test_the_average_wage_makes_the_estimate_narrower_and_is_named() -> None:
    wide, narrow = (guess_of("AT", Money(60_000, "EUR"), terms) for terms in ({}, {"average_wage": WAGE}))
    assert wide is not None
    assert narrow is not None
    assert narrow.estimate.error == 3
    assert wide.estimate.error > narrow.estimate.error
    assert "EUR 55,000 a year" in narrow.sentence
    assert "OECD, Taxing Wages 2025" in narrow.sentence
    assert "name the average wage there" in wide.sentence


def test_pay_above_the_last_rate_says_that_more_comes_off() -> None:
    found = guess_of("AT", Money(150_000, "EUR"), {"average_wage": WAGE})
    assert found is not None
    assert "rather more comes off" in found.sentence


def test_pay_in_another_currency_is_estimated_in_the_country_s_own() -> None:
    found = guess_of("PL", Money(40_000, "EUR"), {})
    assert found is not None
    assert (found.currency, found.estimate.gross > 100_000) == ("PLN", True)


def test_an_offer_there_shows_the_estimate_until_the_own_figure_is_given() -> None:
    offer = Offer(country="AT", currency="EUR")
    guessed, own = (pay_of(offer, terms, TODAY) for terms in ({"base": BASE}, {"base": BASE, "keeps": KEEPS}))
    assert guessed.month is not None
    assert "is an estimate" in guessed.estimated
    assert own.month == Money(3200.0, "EUR")
    assert own.estimated == "Net pay is your own figure: 64 % of gross."


def test_a_country_without_anything_says_in_one_sentence_what_to_do() -> None:
    pay = pay_of(Offer(country="BR", currency="BRL"), {"base": BASE | {"currency": "BRL"}}, TODAY)
    assert pay.month is None
    assert "sample pay slip" in pay.why
    assert "What you keep" in pay.why
    assert pay.why.count(". ") == 0


def test_a_comparison_names_the_estimate_and_draws_its_error() -> None:
    lined = line_up([entry("Vienna", "AT"), entry("Berlin", "DE")], Wishes(home="EUR"), TODAY)
    vienna = lined.worth("Vienna")
    assert "Taxes and contributions (an estimate)" in vienna.parts
    assert "the estimate of taxes" in vienna.drivers
    assert any("is an estimate" in note for note in vienna.notes)
    assert "Taxes and contributions" in lined.worth("Berlin").parts
    told = as_json(lined, "EUR")
    assert "Taxes and contributions (an estimate)" in next(o for o in told["offers"] if o["name"] == "Vienna")["parts"]


def test_the_parts_of_an_estimate_come_to_its_money() -> None:
    worth = line_up([entry("Vienna", "AT"), entry("Berlin", "DE")], Wishes(home="EUR"), TODAY).worth("Vienna")
    assert sum(worth.parts.values()) == pytest.approx(worth.draws.mean())


def test_an_own_figure_is_named_in_the_comparison() -> None:
    lined = line_up([entry("São Paulo", "BR", keeps=KEEPS), entry("Berlin", "DE")], Wishes(home="EUR"), TODAY)
    assert "Net pay is your own figure: 64 % of gross." in lined.worth("São Paulo").notes
