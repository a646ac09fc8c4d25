"""The person's comparison: kept, taken back, and reckoned from their own offers and budgets."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.core.offers.letters import AMSTERDAM, BERLIN
from tests.people import alice, bob, let_in
from tests.world import latest, world

from greenroom.core.errors import InvalidChoice
from greenroom.services import comparisons, offers
from greenroom.services.decision_memo import memo_of
from greenroom.services.history import undo
from greenroom.services.reading import Handed
from greenroom.store.models import BudgetLine, Comparison

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor
    from greenroom.store.models import Offer

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 11, 27)
WEIGHTS = {"money": 6.0, "role": 4.0}


def two_offers(actor: Actor) -> tuple[Offer, Offer]:
    application = world(actor).application.pk
    made = [
        offers.receive(actor, application, country=country, name=name, letter=Handed(text=letter), received_on=TODAY)
        for country, name, letter in (("DE", "Berlin", BERLIN), ("NL", "Amsterdam", AMSTERDAM))
    ]
    return made[0], made[1]


def test_what_one_decides_by_is_kept_and_taken_back() -> None:
    actor = alice()
    berlin, _ = two_offers(actor)
    assert comparisons.comparison_of(actor).weights == {}
    scores = {str(berlin.pk): {"role": 0.75}}
    comparisons.decide_by(actor, weights=WEIGHTS, scores=scores, home_currency="gbp", years=4)
    comparisons.decide_by(actor, weights={"money": 1.0}, scores={}, home_currency="EUR", years=2)
    assert Comparison.objects.get().weights == {"money": 1.0}
    undo(actor, latest(actor).pk)
    row = Comparison.objects.get()
    assert (row.weights, row.scores, row.home_currency, row.years) == (WEIGHTS, scores, "GBP", 4)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"weights": {"money": 11.0}}, "weights"),
        ({"weights": {"luck": 1.0}}, "weights"),
        ({"scores": {"x": {"money": 0.5}}}, "scores"),
        ({"scores": {"x": {"role": 2.0}}}, "scores"),
        ({"home_currency": "TWD"}, "home_currency"),
        ({"years": 0}, "years"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_field(wrong: dict[str, object], field: str) -> None:
    given: dict[str, object] = {"weights": {}, "scores": {}, "home_currency": "EUR", "years": 3} | wrong
    with pytest.raises(InvalidChoice) as error:
        comparisons.decide_by(alice(), **given)  # type: ignore[arg-type]
    assert error.value.field == field


def test_open_offers_are_compared_and_settled_ones_are_not() -> None:
    actor = alice()
    berlin, amsterdam = two_offers(actor)
    _, rows, lined = comparisons.compared(actor, TODAY)
    assert lined.verdict is not None
    assert {each.name for each in lined.verdict.standings} == {"Berlin", "Amsterdam"}
    assert len(rows) == 2
    offers.settle(actor, berlin.pk, "declined")
    _, rows, lined = comparisons.compared(actor, TODAY)
    assert [row.pk for row in rows] == [amsterdam.pk]
    assert lined.verdict is None


def test_own_costs_count_once_every_offer_has_some() -> None:
    actor = alice()
    berlin, amsterdam = two_offers(actor)
    BudgetLine.objects.create(person=actor.person, offer=berlin, name="Rent", amount=1450, currency="EUR")
    assert not comparisons.compared(actor, TODAY)[2].own_costs
    BudgetLine.objects.create(person=actor.person, offer=amsterdam, name="Rent", amount=1900, currency="EUR")
    lined = comparisons.compared(actor, TODAY)[2]
    assert lined.own_costs
    assert lined.worth(str(amsterdam.pk)).parts["Living there"] == pytest.approx(-12 * 1900, rel=0.01)


def test_the_memo_says_who_wins_by_what_and_what_is_open() -> None:
    actor = alice()
    two_offers(actor)
    comparisons.decide_by(actor, weights=WEIGHTS, scores={}, home_currency="EUR", years=3)
    memo = memo_of(actor, TODAY)
    assert "% of the weightings" in memo.verdict
    assert ("Money", "60 %") in memo.weights
    berlin = next(each for each in memo.offers if each.name == "Berlin")
    assert ("Base pay", "EUR 82,000 a year, in 12 payments", "letter, not confirmed") in berlin.terms
    assert any("insurance" in question for question in berlin.ask)
    assert berlin.answer_by.startswith("11 December 2026")


def test_bob_compares_his_own_offers_only_and_many_cost_no_more(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    owner = alice()
    two_offers(owner)
    let_in(owner, bob())
    assert comparisons.compared(bob(), TODAY)[1] == []
    with django_assert_max_num_queries(5):
        comparisons.compared(owner, TODAY)
