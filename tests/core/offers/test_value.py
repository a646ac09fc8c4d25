"""Money a year: conserved part by part, the same each time, in one currency, and honest about what is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.offers.offered import FEW, RATES, base, offer

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.value import Assumptions, Worth, worth_of

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value


def worth(terms: dict[str, Value], assumed: Assumptions = FEW, home: str = "EUR", **given: object) -> Worth:
    found = worth_of(offer("a", terms, **given), RATES, home, assumed)
    assert found is not None
    return found


@settings(max_examples=40)
@given(
    amount=st.floats(20_000, 250_000),
    bonus=st.floats(0, 50),
    sign_on=st.floats(0, 30_000),
    grant=st.floats(0, 90_000),
    kind=st.sampled_from(["shares", "private"]),
    home=st.sampled_from(["EUR", "USD", "GBP"]),
    level=st.sampled_from([0.5, 1.0, 1.4]),
)
def test_money_is_conserved(
    amount: float, bonus: float, sign_on: float, grant: float, kind: str, home: str, level: float
) -> None:
    terms = base(amount)
    terms["bonus"] = {"percent": bonus}
    terms["sign_on"] = {"amount": sign_on, "currency": "USD", "clawback_months": 12.0}
    terms["equity"] = {"kind": kind, "amount": grant, "currency": "USD", "years": 4.0, "cliff_months": 12.0}
    found = worth(terms, replace(FEW, draws=500), home, level=level)
    assert sum(found.parts.values()) == pytest.approx(float(found.draws.mean()))


def test_the_same_offer_always_draws_the_same() -> None:
    terms = base(80_000) | {"bonus": {"percent": 10.0}}
    assert np.array_equal(worth(terms).draws, worth(terms).draws)


def test_a_sure_bonus_is_paid_and_an_unknown_one_is_anything_from_nothing_to_all() -> None:
    sure = worth(base(60_000) | {"bonus": {"percent": 10.0, "likelihood": 80.0}})
    open_ = worth(base(60_000) | {"bonus": {"percent": 10.0}})
    assert sure.parts["Bonus"] == pytest.approx(4800)
    assert "the bonus" not in sure.drivers
    assert open_.parts["Bonus"] == pytest.approx(3000, rel=0.05)
    assert (open_.drivers["the bonus"].min() >= 0, open_.drivers["the bonus"].max() <= 6000) == (True, True)
    assert "bonus" in open_.notes[0]


def test_a_sign_on_payment_is_spread_over_the_years_and_lost_by_whoever_leaves_early() -> None:
    value: Value = {"amount": 9000.0, "currency": "EUR"}
    free = worth(base(60_000) | {"sign_on": value})
    tied = worth(base(60_000) | {"sign_on": value | {"clawback_months": 12.0}})
    assert free.parts["Sign-on payment"] == pytest.approx(3000)
    assert tied.parts["Sign-on payment"] == pytest.approx(3000 * 0.9, rel=0.03)


def test_shares_without_a_trend_and_without_leaving_come_to_the_grant() -> None:
    grant: Value = {"kind": "shares", "amount": 40_000.0, "currency": "EUR", "years": 4.0, "cliff_months": 12.0}
    assumed = replace(FEW, leaving=1e-9, years=4, draws=40_000)
    assert worth(base(60_000) | {"equity": grant}, assumed).parts["Shares and options"] == pytest.approx(
        10_000, rel=0.02
    )


def test_whoever_may_leave_has_less_of_a_grant() -> None:
    grant: Value = {"kind": "shares", "amount": 40_000.0, "currency": "EUR", "years": 4.0}
    stays, leaves = (
        worth(base(60_000) | {"equity": grant}, replace(FEW, leaving=chance)).parts["Shares and options"]
        for chance in (1e-9, 0.3)
    )
    assert leaves < stays * 0.8


def test_a_private_company_brings_nothing_more_often_than_not() -> None:
    grant: Value = {"kind": "private", "amount": 90_000.0, "currency": "EUR", "years": 3.0}
    found = worth(base(60_000) | {"equity": grant})
    assert np.mean(found.drivers["shares and options"] == 0) == pytest.approx(0.65, abs=0.05)
    assert "65 of 100" in found.notes[0]


def test_options_pay_what_lies_above_their_strike() -> None:
    options: Value = {"kind": "options", "count": 1000.0, "strike": 10.0, "currency": "EUR", "years": 3.0}
    assert "left out" in worth(base(60_000) | {"equity": options}).notes[0]
    priced = worth(base(60_000) | {"equity": options | {"price": 30.0}}, replace(FEW, leaving=1e-9, draws=40_000))
    assert priced.parts["Shares and options"] == pytest.approx(1000 * 21 / 3, rel=0.08)
    assert priced.drivers["shares and options"].min() >= 0


def test_prices_and_own_costs_change_what_money_buys() -> None:
    plain, dear = worth(base(60_000)), worth(base(60_000), level=1.3)
    assert plain.draws.mean() == pytest.approx(40_000)
    assert 40_000 / 1.3 < dear.draws.mean() < 40_000
    own = worth(base(60_000), living={"Rent": Money(1000, "EUR"), "Trains": Money(100, "EUR")})
    assert own.parts["Living there"] == pytest.approx(-13_200, rel=0.01)


def test_another_currency_needs_a_rate_and_is_never_mixed_in_silently() -> None:
    assert worth(base(60_000), home="USD").draws.mean() == pytest.approx(40_000 * 1.1172, rel=0.01)
    with pytest.raises(InvalidChoice, match="no reference rate for TWD"):
        worth(base(60_000, "TWD"))


def test_without_base_pay_there_is_no_worth() -> None:
    assert worth_of(offer("a", {}), RATES, "EUR", FEW) is None


def test_twice_the_money_is_felt_as_one_more() -> None:
    once, twice = worth(base(60_000)), worth(base(120_000))
    assert twice.felt().mean() - once.felt().mean() == pytest.approx(1)
    assert worth(base(60_000)).band() == pytest.approx((40_000, 40_000, 40_000))
