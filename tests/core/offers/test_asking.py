"""What is worth asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.offers.asking import questions
from greenroom.core.offers.terms import TERMS

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value


def about(terms: dict[str, Value], *, abroad: bool = False) -> list[str]:
    return [each.about for each in questions(terms, abroad=abroad)]


def test_what_is_half_known_is_asked_first() -> None:
    terms: dict[str, Value] = {
        "bonus": {"percent": 10.0},
        "equity": {"kind": "options", "count": 2000.0},
        "sign_on": {"amount": 5000.0, "currency": "EUR"},
    }
    assert about(terms)[:5] == ["Bonus", *["Shares and options"] * 3, "Sign-on payment"]


def test_what_is_known_is_not_asked() -> None:
    terms: dict[str, Value] = {
        "bonus": {"percent": 10.0, "likelihood": 90.0},
        "equity": {"kind": "shares", "amount": 40_000.0, "currency": "USD", "years": 4.0},
        "sign_on": {"amount": 5000.0, "currency": "EUR", "clawback_months": 12.0},
        "relocation": {"text": "They pay the van."},
    }
    assert not {"Bonus", "Shares and options", "Sign-on payment", "Moving costs"} & set(about(terms, abroad=True))


def test_an_amount_without_its_currency_is_asked_about() -> None:
    words = [each.words for each in questions({"equity": {"kind": "shares", "amount": 40_000.0}}, abroad=False)]
    assert words[0].startswith("In which currency")


def test_a_full_offer_leaves_nothing_to_ask() -> None:
    whole: Value = {"kind": "shares", "amount": 1.0, "currency": "EUR", "years": 4.0, "likelihood": 90.0}
    terms = {kind.id: whole | {"clawback_months": 12.0} for kind in TERMS}
    assert about(terms, abroad=True) == []
