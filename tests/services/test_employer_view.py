from __future__ import annotations

import pytest
from tests.people import alice, bob, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.core.journey.fit import Criterion
from greenroom.core.journey.fit import Leaning as FitLeaning
from greenroom.services import applications, debriefs, employer_view
from greenroom.services.history import undo
from greenroom.store.models import EmployerView

pytestmark = pytest.mark.django_db

CRITERIA = [Criterion("Time with my family", 3, 2), Criterion("Pay", 2, None)]


def test_a_view_weighs_the_person_s_own_criteria_and_names_what_to_ask() -> None:
    actor = alice()
    w = world(actor)
    employer_view.set_view(actor, w.application.pk, criteria=CRITERIA, flags=["pay-hidden"], excitement=4)
    seen = employer_view.view_of(actor, w.application)
    assert seen.leaning is FitLeaning.AGAINST
    assert [each.name for each in seen.speaks_against] == ["Time with my family"]
    assert [each.criterion.name for each in seen.unknown] == ["Pay"]
    assert "what draws you" in seen.text
    assert EmployerView.objects.get().criteria[1] == {"name": "Pay", "weight": 2, "score": None}


def test_without_one_of_its_own_a_view_takes_the_excitement_of_the_last_talk() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, excitement=5)
    assert "excitement is 5 of 5" in employer_view.view_of(actor, w.application).text


def test_a_wrong_value_changes_nothing() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice):
        employer_view.set_view(actor, w.application.pk, criteria=[Criterion("Pay", 7, None)])
    with pytest.raises(InvalidChoice):
        employer_view.set_view(actor, w.application.pk, criteria=[], flags=["ugly-carpet"])
    assert not EmployerView.objects.exists()


def test_the_criteria_of_the_last_employer_are_where_the_next_begins_without_their_scores() -> None:
    actor = alice()
    assert employer_view.usual_criteria(actor) == ([], "")
    employer_view.set_view(actor, world(actor).application.pk, criteria=CRITERIA)
    applications.start(actor, employer="Quay Foods", title="Planner")
    criteria, where = employer_view.usual_criteria(actor)
    assert criteria == [Criterion("Time with my family", 3), Criterion("Pay", 2)]
    assert where == "Northgate Parcels"


def test_a_view_can_be_taken_back_and_is_the_owner_s() -> None:
    actor = alice()
    w = world(actor)
    before = snapshot()
    employer_view.set_view(actor, w.application.pk, criteria=CRITERIA)
    undo(actor, latest(actor).pk)
    assert snapshot() == before
    let_in(actor, bob())
    with pytest.raises(NotAllowed):
        employer_view.set_view(bob(), w.application.pk, criteria=CRITERIA)
