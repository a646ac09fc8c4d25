"""What lands in the account from an offer, and the honest sentence where that is not known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from greenroom.services.offer_pay import pay_of
from greenroom.store.models import Offer

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value

TODAY = dt.date(2026, 11, 27)
BASE: Value = {"amount": 82000.0, "currency": "EUR", "period": "year"}


def test_base_pay_becomes_net_pay_line_by_line() -> None:
    pay = pay_of(Offer(country="DE", currency="EUR"), {"base": BASE}, TODAY)
    assert pay.net is not None
    assert 45_000 < pay.net.net < 52_000
    assert round(pay.net.gross - sum(line.amount for line in pay.net.lines), 2) == pay.net.net


def test_a_promised_ruling_counts_in_the_netherlands() -> None:
    offer = Offer(country="NL", currency="EUR")
    ruling: Value = {"promised": "yes"}
    without, ruled = (pay_of(offer, terms, TODAY).net for terms in ({"base": BASE}, {"base": BASE, "ruling": ruling}))
    assert without is not None
    assert ruled is not None
    assert ruled.net > without.net + 5000


def test_pay_in_another_currency_is_converted_with_its_day() -> None:
    dollars: Value = {"amount": 100000.0, "currency": "USD", "period": "year"}
    pay = pay_of(Offer(country="DE", currency="USD"), {"base": dollars}, TODAY)
    assert pay.net is not None
    assert pay.net.table.currency == "EUR"
    assert pay.net.gross < 95_000
    assert "30 October 2026" in pay.notes[0]


def test_where_there_is_no_table_it_says_so() -> None:
    brazil: Value = {"amount": 180000.0, "currency": "BRL", "period": "year"}
    assert "no tax table for Brazil" in pay_of(Offer(country="BR", currency="BRL"), {"base": brazil}, TODAY).why
    assert "Name the state" in pay_of(Offer(country="US", currency="USD"), {"base": BASE}, TODAY).notes[0]
    assert "no reference rate for TWD" in pay_of(Offer(country="DE"), {"base": BASE | {"currency": "TWD"}}, TODAY).why
    assert "not known yet" in pay_of(Offer(country="DE"), {}, TODAY).why
