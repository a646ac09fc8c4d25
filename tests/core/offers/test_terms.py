"""Terms of an offer: what may be typed, how it reads, and what is asked where nothing is known."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.terms import MOVING_ONLY, TERMS, PartKind, checked, shown, term_kind, unknown


def test_every_term_has_a_question_and_every_term_with_money_a_currency() -> None:
    assert len(TERMS) > 20
    assert [term.id for term in TERMS if not term.asks.endswith("?")] == []
    paid = [term for term in TERMS if any(part.kind is PartKind.AMOUNT for part in term.parts)]
    assert paid
    assert [term.id for term in paid if all(part.kind is not PartKind.CURRENCY for part in term.parts)] == []


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("base", {"amount": "82,000", "currency": "eur", "period": "year"}, "EUR 82,000 a year"),
        ("base", {"amount": "45.5", "currency": "USD", "period": "hour", "hours": "40"}, "USD 45.50 an hour, at 40 hours a week"),
        ("sign_on", {"amount": "5000", "currency": "GBP", "clawback_months": "1"}, "GBP 5,000, paid back within 1 month"),
        ("bonus", {"percent": "10 %", "likelihood": "80"}, "10 % of base pay, usually 80 % of it"),
        ("leave", {"days": "30"}, "30 days a year"),
        ("start", {"day": "2027-03-01"}, "1 March 2027"),
        ("visa", {"promised": "yes"}, "yes"),
    ],
)  # fmt: skip
def test_what_was_typed_reads_as_people_write_it(name: str, typed: dict[str, str], said: str) -> None:
    assert shown(term_kind(name), checked(term_kind(name), typed)) == said


@pytest.mark.parametrize(
    ("name", "typed", "field"),
    [
        ("base", {"amount": "82000", "period": "year"}, "currency"),
        ("base", {"amount": "a lot", "currency": "EUR", "period": "year"}, "amount"),
        ("base", {"amount": "-1", "currency": "EUR", "period": "year"}, "amount"),
        ("base", {"amount": "nan", "currency": "EUR", "period": "year"}, "amount"),
        ("base", {"amount": "20", "currency": "EUR", "period": "hour"}, "hours"),
        ("base", {"amount": "20", "currency": "euro", "period": "year"}, "currency"),
        ("base", {"amount": "20", "currency": "EUR", "period": "week"}, "period"),
        ("bonus", {"amount": "2000"}, "currency"),
        ("bonus", {"currency": "EUR"}, "percent"),
        ("bonus", {"percent": "301"}, "percent"),
        ("equity", {"kind": "shares", "schedule": "25, 25, 25"}, "schedule"),
        ("equity", {"kind": "shares", "schedule": "early"}, "schedule"),
        ("start", {"day": "soon"}, "day"),
        ("start", {"day": "9999-12-31"}, "day"),
        ("leave", {}, "days"),
    ],
)
def test_what_does_not_fit_names_its_field(name: str, typed: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        checked(term_kind(name), typed)
    assert error.value.field == field


def test_there_is_no_other_term() -> None:
    with pytest.raises(InvalidChoice):
        term_kind("parking")


def test_what_is_unknown_is_asked_and_moving_only_for_a_job_abroad() -> None:
    here = {kind.id for kind in unknown({"base", "bonus"}, abroad=False)}
    assert not {"base", "bonus"} & here
    assert not here & MOVING_ONLY
    assert {kind.id for kind in unknown({"base", "bonus"}, abroad=True)} - here == MOVING_ONLY


def test_a_scheme_for_newcomers_is_asked_for_where_there_is_one() -> None:
    asked = {place: {kind.id for kind in unknown(set(), abroad=True, country=place)} for place in ("NL", "US", "")}
    assert "ruling" in asked["NL"] & asked[""]
    assert "ruling" not in asked["US"]
