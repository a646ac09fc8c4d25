"""The family's agenda: begun by topic, asked by day, answered."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.moving_abroad import item, offer_of
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import agendas

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 11, 27)


def test_the_first_list_comes_by_topic_with_days_before_the_first_day_and_only_once() -> None:
    actor = alice()
    row = offer_of(actor, world(actor))
    fields = {"topics": ["pets", "back"], "first_day": dt.date(2027, 6, 1), "today": TODAY}
    assert agendas.begin_agenda(actor, row.pk, **fields) == 3  # type: ignore[arg-type] # each is of its kind
    assert agendas.begin_agenda(actor, row.pk, **fields) == 0  # type: ignore[arg-type] # each is of its kind
    found = agendas.agenda_of(actor, row.pk, TODAY)
    assert [name for name, _ in found.topics] == ["Pets", "The way back"]
    assert found.first is not None
    assert found.first.by == dt.date(2027, 2, 9)


def test_no_day_lies_in_the_past_even_when_the_first_day_is_near() -> None:
    actor = alice()
    row = offer_of(actor, world(actor))
    agendas.begin_agenda(actor, row.pk, topics=["pets"], first_day=dt.date(2026, 12, 1), today=TODAY)
    found = agendas.agenda_of(actor, row.pk, TODAY)
    assert found.late == ()
    assert found.first is not None
    assert found.first.by == dt.date(2026, 11, 30)


def test_an_answer_closes_a_question_and_no_words_open_it_again() -> None:
    actor = alice()
    row = item(actor, world(actor))
    agendas.answer_item(actor, row.pk, "Yes.")
    found = agendas.agenda_of(actor, row.offer_id or row.pk, TODAY)
    assert ([each.answer for each in found.done], found.topics) == (["Yes."], ())
    agendas.answer_item(actor, row.pk, " ")
    assert agendas.agenda_of(actor, row.offer_id or row.pk, TODAY).done == ()


def test_a_question_whose_day_has_passed_is_late() -> None:
    actor = alice()
    row = offer_of(actor, world(actor))
    agendas.add_item(actor, row.pk, topic="home", what="Where do we stay?", by=dt.date(2026, 11, 20))
    assert len(agendas.agenda_of(actor, row.pk, TODAY).late) == 1


def test_what_does_not_fit_is_refused() -> None:
    actor = alice()
    row = offer_of(actor, world(actor))
    with pytest.raises(InvalidChoice, match="the question"):
        agendas.add_item(actor, row.pk, topic="pets", what=" ")
    with pytest.raises(InvalidChoice, match="what it is about"):
        agendas.add_item(actor, row.pk, topic="moon", what="Why?")
    with pytest.raises(InvalidChoice, match="few lines"):
        agendas.add_item(actor, row.pk, topic="pets", what="x" * 501)
    with pytest.raises(InvalidChoice, match="what concerns you"):
        agendas.begin_agenda(actor, row.pk, topics=[], first_day=TODAY, today=TODAY)


def test_bob_may_look_and_charlie_may_nothing() -> None:
    actor = alice()
    row = item(actor, world(actor))
    let_in(actor, bob())
    assert row.offer_id is not None
    assert agendas.agenda_of(bob(), row.offer_id, TODAY).can_change is False
    with pytest.raises(NotAllowed):
        agendas.answer_item(bob(), row.pk, "Yes.")
    with pytest.raises(NotFound):
        agendas.agenda_of(charlie(), row.offer_id, TODAY)
