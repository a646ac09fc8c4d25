"""What would have to change: applying a turn that was found does turn the order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.offers.offered import FEW, RATES, base, offer

from greenroom.core.offers.comparison import Contender, Verdict, compare
from greenroom.core.offers.currencies import Money
from greenroom.core.offers.flips import Flip, Ground, flips
from greenroom.core.offers.value import Worthy, worth_of

WEIGHTS = {"money": 7.0, "role": 3.0}
SCORES = {"a": {"role": 0.4}, "b": {"role": 0.8}}


def judged(offers: dict[str, Worthy], weights: dict[str, float]) -> Verdict:
    contenders = []
    for key, each in offers.items():
        worth = worth_of(each, RATES, "EUR", FEW)
        assert worth is not None
        contenders.append(Contender(key, key.upper(), worth, SCORES[key]))
    return compare(contenders, weights)


def values(verdict: Verdict) -> dict[str, float]:
    return {each.key: each.value for each in verdict.standings}


def rents(a: float, b: float) -> dict[str, Worthy]:
    return {
        "a": offer("a", base(90_000), living={"Rent": Money(a, "EUR")}),
        "b": offer("b", base(66_000), living={"Rent": Money(b, "EUR")}),
    }


def found_for(offers: dict[str, Worthy]) -> tuple[Flip, ...]:
    return flips(judged(offers, WEIGHTS), Ground(offers, RATES, "EUR", FEW))


def test_at_the_weight_that_was_found_both_are_worth_the_same() -> None:
    flip = next(each for each in found_for(rents(1500, 1300)) if each.what == "“Money”")
    assert (flip.winner, flip.below) == ("B", True)
    turned = values(judged(rents(1500, 1300), {"money": flip.needed, "role": 1 - flip.needed}))
    assert turned["a"] == pytest.approx(turned["b"], abs=1e-6)


def test_with_the_base_pay_that_was_found_the_other_wins() -> None:
    offers = rents(1500, 1300)
    flip = next(each for each in found_for(offers) if each.what == "its base pay a year")
    assert (flip.now, flip.currency) == (66_000, "EUR")
    above, below = (
        values(judged(offers | {"b": replace(offers["b"], terms=base(flip.needed * by))}, WEIGHTS))
        for by in (1.02, 0.98)
    )
    assert above["b"] > above["a"]
    assert below["b"] < below["a"]


def test_with_the_rent_that_was_found_the_other_wins() -> None:
    flip = next(each for each in found_for(rents(1500, 1300)) if each.what == "rent of B")
    assert flip.below
    assert flip.sentence.startswith("B wins if rent of B is under EUR ")
    low, high = (values(judged(rents(1500, flip.needed * by), WEIGHTS)) for by in (0.9, 1.1))
    assert low["b"] > low["a"]
    assert high["b"] < high["a"]


def test_the_leaders_rent_can_turn_it_too() -> None:
    flip = next(each for each in found_for(rents(1500, 1300)) if each.what == "rent of A")
    assert (flip.winner, flip.below) == ("B", False)
    assert flip.needed > 1500


def test_where_nothing_within_reason_turns_it_nothing_is_said() -> None:
    far = {"a": offer("a", base(250_000)), "b": offer("b", base(20_000))}
    assert flips(judged(far, {"money": 1.0}), Ground(far, RATES, "EUR", FEW)) == ()
