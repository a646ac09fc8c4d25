"""Offers side by side: shares that come to one, an order that no other offer changes, and weights that count."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.offers.offered import FEW, RATES, base, offer

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.comparison import CRITERIA, SCORED, Contender, compare, swings, weights_of
from greenroom.core.offers.value import worth_of

EVEN = dict.fromkeys((each.id for each in SCORED), 0.5)


def contender(key: str, pay: float, **scores: float) -> Contender:
    worth = worth_of(offer(key, base(pay) | {"bonus": {"percent": 10.0}}), RATES, "EUR", FEW)
    assert worth is not None
    return Contender(key, key.upper(), worth, EVEN | scores)


def test_more_money_with_all_else_alike_wins_most_weightings() -> None:
    verdict = compare([contender("a", 60_000), contender("b", 90_000)], {"money": 10})
    assert [each.key for each in verdict.standings] == ["b", "a"]
    assert verdict.standings[0].wins == 1
    assert verdict.unrated == ()


def test_who_cares_for_the_work_gets_the_work() -> None:
    rich, dear = contender("a", 90_000, role=0.1), contender("b", 60_000, role=0.9)
    by_money = compare([rich, dear], {"money": 9, "role": 1}).standings[0].key
    by_work = compare([rich, dear], {"money": 1, "role": 9}).standings[0].key
    assert (by_money, by_work) == ("a", "b")


@settings(max_examples=25)
@given(
    pays=st.lists(st.floats(30_000, 200_000), min_size=2, max_size=4),
    weights=st.dictionaries(st.sampled_from([each.id for each in CRITERIA]), st.floats(0.1, 10), max_size=8),
)
def test_shares_and_weights_come_to_one(pays: list[float], weights: dict[str, float]) -> None:
    verdict = compare([contender(f"o{place}", pay) for place, pay in enumerate(pays)], weights)
    assert sum(each.wins for each in verdict.standings) == pytest.approx(1)
    assert sum(verdict.weights.values()) == pytest.approx(1)
    assert all(sum(each.adds.values()) == pytest.approx(each.value) for each in verdict.standings)


def test_another_offer_never_changes_the_order_of_the_others() -> None:
    two = [contender("a", 70_000, role=0.6), contender("b", 82_000, role=0.4)]
    weights = {"money": 5, "role": 5}
    before = [each.key for each in sorted(compare(two, weights).standings, key=lambda one: -one.value)]
    for pay, role in ((30_000, 1.0), (500_000, 0.0), (75_000, 0.5)):
        more = compare([*two, contender("c", pay, role=role)], weights).standings
        after = [each.key for each in sorted(more, key=lambda one: -one.value) if each.key != "c"]
        assert after == before


def test_the_same_question_has_the_same_answer() -> None:
    pair = [contender("a", 70_000), contender("b", 72_000)]
    assert compare(pair, {}) == compare(pair, {})


def test_what_was_not_scored_is_said_and_may_be_anything() -> None:
    bare = [Contender(each.key, each.name, each.worth, {}) for each in (contender("a", 70_000), contender("b", 70_000))]
    verdict = compare(bare, {"role": 1})
    assert verdict.unrated == (("a", "role"), ("b", "role"))
    assert verdict.standings[0].wins == pytest.approx(0.5, abs=0.04)


@pytest.mark.parametrize("weights", [{"money": -1.0}, {"luck": 1.0}])
def test_weights_that_do_not_fit_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(InvalidChoice):
        weights_of(weights)


def test_one_offer_is_no_comparison() -> None:
    with pytest.raises(InvalidChoice):
        compare([contender("a", 70_000)], {})


def test_what_moves_the_difference_goes_from_low_to_high() -> None:
    (first, *_) = found = swings(contender("a", 90_000), contender("b", 60_000))
    assert {name for name, *_ in found} == {"the bonus, A", "the bonus, B"}
    assert first[0] == "the bonus, A"
    assert first[1] < 20_000 < first[2]
    assert found[1][1] > found[1][2]


def test_two_offers_in_one_foreign_currency_share_its_rate() -> None:
    worths = [worth_of(offer(key, base(pay)), RATES, "USD", FEW) for key, pay in (("a", 60_000), ("b", 61_000))]
    first, second = (Contender(key, key, worth, EVEN) for key, worth in zip("ab", worths, strict=True) if worth)
    assert compare([first, second], {"money": 1}).standings[0].wins == 1
    assert [name for name, *_ in swings(second, first)] == ["the rate of EUR"]
