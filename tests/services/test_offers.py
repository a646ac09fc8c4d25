"""Offers: taken in, confirmed, mended by hand, settled and taken back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.core.offers.letters import AMSTERDAM, BERLIN
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import offers, people
from greenroom.services.applications import enter_stage
from greenroom.services.history import undo
from greenroom.services.reading import Handed
from greenroom.store.models import Application, Offer, OfferTerm

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db
CAME = dt.date(2026, 11, 25)


def berlin(actor: Actor) -> Offer:
    row = world(actor).application
    return offers.receive(actor, row.pk, country="de", letter=Handed(text=BERLIN), received_on=CAME)


def test_a_letter_is_kept_untouched_beside_its_terms() -> None:
    offer = berlin(alice())
    assert offer.source == BERLIN
    assert (offer.country, offer.currency, offer.name) == ("DE", "EUR", "Northgate Parcels")
    base = offer.terms.get(name="base")
    assert base.value == {"amount": 82000.0, "currency": "EUR", "period": "year", "payments": 12.0}
    assert BERLIN[base.start : base.end].startswith("Your annual gross salary")
    assert not base.confirmed
    assert offer.answer_by is not None
    assert offer.answer_by.date() == dt.date(2026, 12, 11)


def test_an_offer_by_hand_needs_no_letter_and_may_start_its_application() -> None:
    offer = offers.receive(alice(), None, country="SG", employer="Straits Freight", title="Planner")
    assert (str(offer.application), offer.currency) == ("Planner, Straits Freight", "SGD")
    assert not offer.terms.exists()
    undo(alice(), latest(alice()).pk)
    assert not Offer.objects.exists()
    assert not Application.objects.exists()


@pytest.mark.parametrize(
    ("where", "field"),
    [({"country": "XX"}, "country"), ({"country": "DE", "currency": "euro"}, "currency")],
)
def test_a_place_that_does_not_exist_is_refused(where: dict[str, str], field: str) -> None:
    actor = alice()
    made = world(actor)
    with pytest.raises(InvalidChoice) as error:
        offers.receive(actor, made.application.pk, **where)  # type: ignore[arg-type]
    assert error.value.field == field


def test_a_term_is_confirmed_mended_added_removed_and_brought_back() -> None:
    actor = alice()
    offer = berlin(actor)
    assert offers.confirm_clear(actor, offer.pk) > 8
    bonus = offers.confirm_term(actor, offer.terms.get(name="bonus").pk)
    assert bonus.confirmed
    mended = offers.set_term(actor, offer.pk, "bonus", {"percent": "12", "likelihood": "70"})
    assert (mended.pk, mended.value, mended.by_hand) == (bonus.pk, {"percent": 12.0, "likelihood": 70.0}, True)
    offers.set_term(actor, offer.pk, "insurance", {"text": "Accident insurance"})
    assert offers.terms_of(offer)["insurance"] == {"text": "Accident insurance"}
    offers.remove_term(actor, bonus.pk)
    assert not OfferTerm.objects.filter(pk=bonus.pk).exists()
    undo(actor, latest(actor).pk)
    assert OfferTerm.objects.get(pk=bonus.pk).value == {"percent": 12.0, "likelihood": 70.0}


def test_the_deadline_follows_its_term() -> None:
    actor = alice()
    offer = berlin(actor)
    offers.set_term(actor, offer.pk, "deadline", {"day": "2026-12-18"})
    row = Offer.objects.get()
    assert row.answer_by is not None
    assert row.answer_by.date() == dt.date(2026, 12, 18)
    offers.remove_term(actor, row.terms.get(name="deadline").pk)
    assert Offer.objects.get().answer_by is None


def test_an_offer_is_described_settled_opened_and_deleted() -> None:
    actor = alice()
    offer = berlin(actor)
    offers.describe(actor, offer.pk, name="Havelblick", country="US", region="TX")
    offers.settle(actor, offer.pk, "declined")
    row = Offer.objects.get()
    assert (row.name, row.currency, row.region, row.settled_as) == ("Havelblick", "USD", "TX", "declined")
    offers.settle(actor, offer.pk, "")
    with pytest.raises(InvalidChoice):
        offers.settle(actor, offer.pk, "forgotten")
    offers.delete(actor, offer.pk)
    assert not OfferTerm.objects.exists()
    undo(actor, latest(actor).pk)
    assert OfferTerm.objects.filter(offer=offer.pk).count() > 10


def test_what_is_doubtful_says_why() -> None:
    actor = alice()
    made = world(actor)
    offer = offers.receive(actor, made.application.pk, country="NL", letter=Handed(text=AMSTERDAM), received_on=CAME)
    assert "whose dollars" in offers.doubts_of(offer)["equity"]
    assert offers.doubts_of(Offer(source="")) == {}


def test_bob_may_look_but_not_change_and_charlie_sees_nothing() -> None:
    owner = alice()
    offer = berlin(owner)
    let_in(owner, bob())
    assert [row.pk for row in offers.offers_of(bob())] == [offer.pk]
    assert list(offers.offers_of(charlie())) == []
    with pytest.raises(NotAllowed):
        offers.settle(bob(), offer.pk, "accepted")
    with pytest.raises(NotFound):
        offers.set_term(charlie(), offer.pk, "leave", {"days": "30"})


def test_the_ones_to_answer_first_come_first_and_many_cost_no_more(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    actor = alice()
    made = world(actor)
    for day in ("2026-12-20", "2026-12-04", ""):
        row = offers.receive(actor, made.application.pk, country="GB", name=day or "open")
        if day:
            offers.set_term(actor, row.pk, "deadline", {"day": day})
    with django_assert_max_num_queries(4):
        found = [row.name for row in offers.offers_of(actor)]
    assert found == ["2026-12-04", "2026-12-20", "open"]


def test_an_offer_moves_its_application_to_the_offer_and_never_back() -> None:
    owner = alice()
    made = world(owner).application
    offers.receive(owner, made.pk, country="NL")
    made.refresh_from_db()
    assert made.current_stage is not None
    assert made.current_stage.key == "offer"
    last = made.stages.last()
    assert last is not None
    enter_stage(owner, last.pk)
    offers.receive(owner, made.pk, country="NL")
    made.refresh_from_db()
    assert made.current_stage == last


def test_a_deadline_without_a_time_lasts_until_the_days_last_minute_where_the_person_is() -> None:
    owner = alice()
    people.update_profile(owner, zone="Asia/Tokyo")
    row = offers.receive(owner, world(owner).application.pk, country="GB")
    offers.set_term(owner, row.pk, "deadline", {"day": "2026-12-04"})
    row.refresh_from_db()
    assert row.answer_by == dt.datetime(2026, 12, 4, 14, 59, tzinfo=dt.UTC)


def test_a_deadline_with_a_time_is_meant_where_the_job_is() -> None:
    owner = alice()
    row = offers.receive(owner, world(owner).application.pk, country="SG")
    offers.set_term(owner, row.pk, "deadline", {"day": "2026-12-04", "time": "17:00"})
    row.refresh_from_db()
    assert row.answer_by == dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC)
    with pytest.raises(InvalidChoice, match="written as 17:00"):
        offers.set_term(owner, row.pk, "deadline", {"day": "2026-12-04", "time": "five"})
