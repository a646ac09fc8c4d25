"""The references desk: consent, load, and what became of each name."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, latest, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import applications, references
from greenroom.services.history import undo
from greenroom.store.models import Referee, Reference

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db


def test_somebody_who_vouches_is_kept_changed_and_removed() -> None:
    actor = alice()
    row = references.add_referee(
        actor, name=" Ama Boateng ", email="ama@example.org", vouches=["- Night shifts", " ", "Rotas"]
    )
    assert (row.name, row.vouches, row.consent_on) == ("Ama Boateng", ["Night shifts", "Rotas"], None)
    references.update_referee(actor, row.pk, name="Ama Boateng", consent_on=dt.date(2026, 11, 1))
    row.refresh_from_db()
    assert (row.email, row.vouches, row.consent_on) == ("", [], dt.date(2026, 11, 1))
    references.remove_referee(actor, row.pk)
    assert not Referee.objects.exists()
    undo(actor, latest(actor).pk)
    assert Referee.objects.get().name == "Ama Boateng"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"email": "ama"}, "email"),
        ({"vouches": ["x"] * 13}, "vouches"),
        ({"shoe": "41"}, "shoe"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_field(wrong: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        references.add_referee(alice(), **{"name": "Ama", **wrong})  # type: ignore[arg-type]
    assert error.value.field == field


def test_a_name_is_given_once_and_each_step_has_its_time() -> None:
    actor = alice()
    w = world(actor)
    who = references.add_referee(actor, name="Ama")
    row = references.name_to(actor, w.application.pk, who.pk)
    assert references.name_to(actor, w.application.pk, who.pk) == row
    assert references.not_named_yet(actor, w.application.pk) == []
    references.mark(actor, row.pk, "briefed", at=NOW)
    references.mark(actor, row.pk, "contacted")
    references.mark(actor, row.pk, "contacted", done=False)
    (found,) = references.references_of(actor, w.application.pk)
    assert (found.briefed_at, found.contacted_at, found.thanked_at) == (NOW, None, None)
    references.take_back(actor, row.pk)
    assert references.not_named_yet(actor, w.application.pk) == [who]
    undo(actor, latest(actor).pk)
    with pytest.raises(InvalidChoice, match="briefed, contacted or thanked"):
        references.mark(actor, row.pk, "bribed")


def test_the_load_is_the_number_of_employers_lately() -> None:
    actor = alice()
    who = references.add_referee(actor, name="Ama")
    references.add_referee(actor, name="Ben")
    for employer, title in (("A", "One"), ("A", "Two"), ("B", "Three"), ("C", "Four")):
        application = applications.start(actor, employer=employer, title=title)
        references.name_to(actor, application.pk, who.pk)
    old = Reference.objects.get(application__employer__name="C")
    Reference.objects.filter(pk=old.pk).update(created_at=NOW - dt.timedelta(days=120))
    Reference.objects.exclude(pk=old.pk).update(created_at=NOW - dt.timedelta(days=2))
    loads = {row.name: row.load for row in references.referees(actor, NOW)}  # type: ignore[attr-defined]
    assert loads == {"Ama": 2, "Ben": 0}


def test_bob_looks_at_the_desk_and_changes_nothing_and_charlie_sees_none_of_it() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    who = references.add_referee(actor, name="Ama")
    row = references.name_to(actor, w.application.pk, who.pk)
    assert [each.name for each in references.referees(bob(), NOW)] == ["Ama"]
    for act in (
        lambda: references.update_referee(bob(), who.pk, name="Bo"),
        lambda: references.remove_referee(bob(), who.pk),
        lambda: references.name_to(bob(), w.application.pk, who.pk),
        lambda: references.mark(bob(), row.pk, "briefed"),
        lambda: references.take_back(bob(), row.pk),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert references.referees(charlie(), NOW) == []
    with pytest.raises(NotFound):
        references.mark(charlie(), row.pk, "briefed")


def test_nobody_can_be_named_for_somebody_else() -> None:
    w = world(alice())
    stranger = references.add_referee(charlie(), name="Cy")
    with pytest.raises(NotFound):
        references.name_to(alice(), w.application.pk, stranger.pk)


def test_a_full_desk_takes_two_queries(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    actor = alice()
    for place in range(10):
        who = references.add_referee(actor, name=f"Referee {place}")
        references.name_to(actor, applications.start(actor, employer=f"E{place}", title="Role").pk, who.pk)
    with django_assert_max_num_queries(2):
        rows = references.referees(actor, NOW)
        assert [len(row.named) for row in rows] == [1] * 10  # type: ignore[attr-defined]
