"""Negotiating an offer: set before, locked, logged, rehearsed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.journey import OFFER
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.interviewer.formats.negotiation_moves import moves_in
from greenroom.core.interviewer.formats.negotiation_scenarios import body_in
from greenroom.core.negotiation.amounts import Amounts
from greenroom.services import debriefs, mocks, negotiations, offers, screens
from greenroom.services.negotiation_script import ASKED_FOR, known_for, script_for
from greenroom.services.reading import Handed
from greenroom.store.models import Negotiation, NegotiationRound, Offer

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 12, 9)


def offered(actor: Actor) -> Offer:
    made = world(actor)
    return offers.receive(actor, made.application.pk, country="GB", letter=Handed(text=OFFER), received_on=NOW.date())


def prepared(actor: Actor, offer: Offer) -> Negotiation:
    return negotiations.prepare(actor, offer.pk, NOW, walk_away=33_000, target=35_500, opening=37_000, bounds="Adverts")


def test_what_is_set_before_is_kept_and_what_is_not_given_stays() -> None:
    owner = alice()
    offer = offered(owner)
    prepared(owner, offer)
    row = negotiations.prepare(owner, offer.pk, NOW, alternatives="Stay at Brightline")
    assert negotiations.amounts_of(row) == Amounts(33_000, 35_500, 37_000)
    assert (row.bounds, row.alternatives) == ("Adverts", "Stay at Brightline")
    assert Negotiation.objects.count() == 1


def test_amounts_are_locked_with_a_reason_and_only_when_all_are_there() -> None:
    owner = alice()
    offer = offered(owner)
    with pytest.raises(InvalidChoice, match="Set all three amounts"):
        negotiations.lock(owner, offer.pk, "Because.", NOW)
    prepared(owner, offer)
    with pytest.raises(InvalidChoice, match="a reason for these amounts"):
        negotiations.lock(owner, offer.pk, "  ", NOW)
    row = negotiations.lock(owner, offer.pk, "Three adverts name 35,000.", NOW)
    again = negotiations.lock(owner, offer.pk, "Four adverts.", NOW + dt.timedelta(days=1))
    assert (row.locked_at, again.locked_at, again.reason) == (NOW, NOW, "Four adverts.")


def test_after_the_lock_a_change_asks_for_a_reason_and_keeps_what_was_before() -> None:
    owner = alice()
    offer = offered(owner)
    prepared(owner, offer)
    negotiations.lock(owner, offer.pk, "Three adverts name 35,000.", NOW)
    with pytest.raises(InvalidChoice, match="so that the moment does not move them") as told:
        negotiations.prepare(owner, offer.pk, NOW, walk_away=31_000)
    assert told.value.field == "why"
    row = negotiations.prepare(owner, offer.pk, NOW, why="They pay for the licence.", walk_away=32_000)
    assert row.walk_away == 32_000
    assert [(each["why"], each["walk_away"]) for each in row.changes] == [("They pay for the licence.", 33_000)]
    assert negotiations.prepare(owner, offer.pk, NOW, bounds="New adverts").changes == row.changes


def test_rounds_are_noted_in_the_order_of_their_days_and_removed() -> None:
    owner = alice()
    offer = offered(owner)
    later = negotiations.log_round(owner, offer.pk, by="them", on=DAY, what="They came up", amount=34_500, gave="start")
    negotiations.log_round(owner, offer.pk, by="you", on=DAY - dt.timedelta(days=1), what="I asked", amount=37_000)
    row = negotiations.negotiation_of(offer)
    assert row is not None
    assert [each.what for each in row.rounds.all()] == ["I asked", "They came up"]
    negotiations.remove_round(owner, later.pk)
    assert [each.what for each in NegotiationRound.objects.all()] == ["I asked"]


@pytest.mark.parametrize(
    ("by", "what", "amount", "field"),
    [("nobody", "Hm", None, "by"), ("you", " ", None, "what"), ("you", "Hm", -5.0, "amount")],
)
def test_a_round_that_does_not_fit_is_said_beside_its_field(
    by: str, what: str, amount: float | None, field: str
) -> None:
    owner = alice()
    offer = offered(owner)
    with pytest.raises(InvalidChoice) as told:
        negotiations.log_round(owner, offer.pk, by=by, on=DAY, what=what, amount=amount)
    assert told.value.field == field


def test_the_script_holds_facts_of_the_record_and_never_the_walk_away() -> None:
    owner = alice()
    offer = offered(owner)
    prepared(owner, offer)
    interview = offer.application.interviews.first()
    assert interview is not None
    debriefs.debrief(owner, interview.pk, moment="The walk along the belt")
    known = known_for(owner, offer, NOW)
    assert known.results[0].startswith("Cut sorting errors")
    assert (known.offered, known.opening, known.target) == ("£33,500", "£37,000", "£35,500")
    assert known.answer_by == "14 December"
    words = " ".join(part.say for part in script_for(owner, offer, NOW))
    assert "The walk along the belt" in words
    assert "£31,000 to £34,000" in words
    assert "33,000" not in words


def test_a_rehearsal_has_this_offer_in_hand_and_knows_what_was_told() -> None:
    owner = alice()
    offer = offered(owner)
    screens.tell(owner, offer.application_id, topic="pay", said="£35,000 a year", on=DAY, where="form")
    body = body_in(mocks.script_of(negotiations.rehearse(owner, offer.pk, seed=4)))
    assert (body.offer, body.sign, body.said_before) == (33_500, "£", 35_000)
    assert body.offer < body.limit <= body.offer * 1.15
    assert "14 December" in body.time
    other = body_in(mocks.script_of(negotiations.rehearse(owner, offer.pk, seed=5)))
    assert other.limit != body.limit


def test_without_base_pay_there_is_nothing_to_rehearse() -> None:
    owner = alice()
    offer = offers.receive(owner, world(owner).application.pk, country="GB")
    with pytest.raises(InvalidChoice, match="Base pay of this offer is not known"):
        negotiations.rehearse(owner, offer.pk, seed=4)


def test_bob_may_look_but_not_change_and_charlie_finds_nothing() -> None:
    owner = alice()
    offer = offered(owner)
    prepared(owner, offer)
    let_in(owner, bob())
    assert Negotiation.objects.visible_to(bob()).count() == 1
    assert Negotiation.objects.visible_to(charlie()).count() == 0
    for actor, error in ((bob(), NotAllowed), (charlie(), NotFound)):
        with pytest.raises(error):
            negotiations.prepare(actor, offer.pk, NOW, target=1)
        with pytest.raises(error):
            negotiations.lock(actor, offer.pk, "Because.", NOW)
        with pytest.raises(error):
            negotiations.log_round(actor, offer.pk, by="you", on=DAY, what="Hm")
        with pytest.raises(error):
            negotiations.rehearse(actor, offer.pk, seed=1)


def test_every_term_that_the_script_asks_for_is_one_that_the_rehearsal_knows() -> None:
    for words in ASKED_FOR.values():
        found = moves_in(f"Where is there room: {words}?", 60_000)
        assert any(each.lever for each in found), words
