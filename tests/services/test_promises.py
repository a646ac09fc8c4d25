from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.services import applications, debriefs, promises
from greenroom.services.history import undo
from greenroom.store.models import Promise

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

FRIDAY = dt.date(2026, 12, 11)


def test_a_promise_is_added_dated_kept_and_open_again() -> None:
    actor = alice()
    w = world(actor)
    made = promises.add(actor, w.application.pk, what=" The rota ", interview=w.interview.pk)
    promises.move(actor, made.pk, FRIDAY)
    promises.keep(actor, made.pk)
    kept = Promise.objects.get()
    assert (kept.what, kept.due_on, kept.kept_at is not None) == ("The rota", FRIDAY, True)
    promises.reopen(actor, made.pk)
    assert Promise.objects.get().kept_at is None


def test_a_promise_that_is_kept_twice_keeps_its_first_time() -> None:
    actor = alice()
    w = world(actor)
    made = promises.add(actor, w.application.pk, what="The rota")
    first = promises.keep(actor, made.pk, dt.datetime(2026, 12, 4, tzinfo=dt.UTC)).kept_at
    assert promises.keep(actor, made.pk).kept_at == first


def test_the_lines_of_a_debrief_are_its_promises_and_a_kept_one_stays() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, promised="- The rota\nA reference\nA sample")
    promises.keep(actor, Promise.objects.get(what="A reference").pk)
    debriefs.debrief(actor, w.interview.pk, promised="the rota\nA photograph")
    assert sorted(row.what for row in Promise.objects.all()) == ["A photograph", "A reference", "The rota"]


def test_a_promise_names_something_that_fits() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice, match="what you promised"):
        promises.add(actor, w.application.pk, what=" ")
    with pytest.raises(InvalidChoice, match="at most 300"):
        debriefs.debrief(actor, w.interview.pk, promised="x" * 301)


def test_an_interview_of_another_application_is_refused() -> None:
    actor = alice()
    w = world(actor)
    other = applications.start(actor, employer="Quay Foods", title="Planner")
    with pytest.raises(InvalidChoice, match="another application"):
        promises.add(actor, other.pk, what="The rota", interview=w.interview.pk)


VERBS: dict[str, Callable[[Actor, Promise], object]] = {
    "move": lambda actor, row: promises.move(actor, row.pk, FRIDAY),
    "keep": lambda actor, row: promises.keep(actor, row.pk),
    "reopen": lambda actor, row: promises.reopen(actor, promises.keep(actor, row.pk).pk),
    "remove": lambda actor, row: promises.remove(actor, row.pk),
    "add": lambda actor, row: promises.add(actor, row.application_id, what="A sample"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_can_be_taken_back_and_is_the_owner_s(verb: str) -> None:
    actor = alice()
    row = promises.add(actor, world(actor).application.pk, what="The rota")
    let_in(actor, bob())
    with pytest.raises(NotAllowed):
        VERBS[verb](bob(), row)
    row = promises.keep(actor, row.pk) if verb == "reopen" else row
    before = snapshot()
    VERBS[verb](actor, row)
    undo(actor, latest(actor).pk)
    assert snapshot() == before
