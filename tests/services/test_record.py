from __future__ import annotations

import pytest
from django.db import transaction
from tests.people import alice
from tests.world import latest, snapshot, world

from greenroom.services import applications, stories
from greenroom.services.history import undo
from greenroom.services.record import deed
from greenroom.store.models import Change, Deed, Story

pytestmark = pytest.mark.django_db


def test_a_change_to_what_it_was_leaves_no_deed() -> None:
    actor = alice()
    w = world(actor)
    count = Deed.objects.count()

    applications.rename(actor, w.application.pk, title=w.application.title)

    assert Deed.objects.count() == count


def test_a_deed_that_fails_leaves_nothing() -> None:
    actor = alice()
    before = snapshot()

    def fail() -> None:
        with deed(actor, "half", "Half a deed") as record:
            record.create(Story(person=actor.person, title="Half"))
            raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"), transaction.atomic():
        fail()

    assert snapshot() == before
    assert not Deed.objects.exists()
    assert not Change.objects.exists()


def test_a_deed_inside_a_deed_is_part_of_it() -> None:
    actor = alice()

    with deed(actor, "both", "Wrote two stories"):
        stories.create(actor, title="One")
        stories.create(actor, title="Two")

    assert [each.summary for each in Deed.objects.all()] == ["Wrote two stories"]
    undo(actor, latest(actor).pk)
    assert not Story.objects.exists()
