"""The checklist of an interview follows from the record, and its ticks stay with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.desk import desk
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.core.errors import NotAllowed, NotFound
from greenroom.services import applications, checklists, documents, interviews, people
from greenroom.services.history import undo
from greenroom.store.models import Interview

if TYPE_CHECKING:
    from uuid import UUID

pytestmark = pytest.mark.django_db


def read(key: UUID) -> Interview:
    return Interview.objects.select_related("application__employer", "person").get(pk=key)


def texts(key: UUID) -> str:
    return "\n".join(each.point.text for each in checklists.checklist_of(alice(), read(key)).ticked)


def test_the_points_follow_format_people_papers_and_profile() -> None:
    actor = alice()
    w = world(actor)
    people.update_profile(
        actor,
        place="Leeds, United Kingdom",
        work_authorisations=[{"country": "Netherlands", "status": "Needs a permit", "until": ""}],
    )
    applications.describe(actor, w.application.pk, source="", country="NL", answer_by=None, notes="")
    documents.note_sent(actor, w.application.pk, w.resume.pk)
    desk(actor, w)
    text = texts(w.interview.pk)
    for part in (
        "Print 3 copies of the résumé, “Mara 2026”",
        "samples at hand",
        "reference list",
        "right to work",
        "what the move depends on",
        "asked for: A rota of last week.",
        "Learn names and positions",
    ):
        assert part in text


def test_what_is_not_known_asks_for_nothing() -> None:
    w = world(alice())
    text = texts(w.interview.pk)
    for part in ("samples", "reference list", "right to work", "the move", "asked for"):
        assert part not in text


def test_ticks_stay_with_their_words_and_keep_their_time() -> None:
    actor = alice()
    w = world(actor)
    first, second = (each.point.text for each in checklists.checklist_of(actor, read(w.interview.pk)).ticked[:2])
    checklists.tick(actor, w.interview.pk, {first, "No such point"})
    at = read(w.interview.pk).setup[checklists.TICKS][first]
    checklists.tick(actor, w.interview.pk, {first, second})
    found = checklists.checklist_of(actor, read(w.interview.pk))
    assert found.done == 2
    assert read(w.interview.pk).setup[checklists.TICKS][first] == at
    interviews.update(actor, w.interview.pk, format="phone")
    assert checklists.checklist_of(actor, read(w.interview.pk)).done == 0
    interviews.update(actor, w.interview.pk, format="panel")
    assert checklists.checklist_of(actor, read(w.interview.pk)).done == 2


def test_ticking_leaves_the_rest_of_the_set_up_alone_and_can_be_taken_back() -> None:
    actor = alice()
    w = world(actor)
    Interview.objects.filter(pk=w.interview.pk).update(setup={"camera": "fine"})
    point = checklists.checklist_of(actor, read(w.interview.pk)).ticked[0].point.text
    checklists.tick(actor, w.interview.pk, {point})
    assert read(w.interview.pk).setup["camera"] == "fine"
    checklists.tick(actor, w.interview.pk, set())
    undo(actor, latest(actor).pk)
    assert checklists.checklist_of(actor, read(w.interview.pk)).done == 1


def test_a_tick_whose_time_cannot_be_read_is_a_tick() -> None:
    actor = alice()
    w = world(actor)
    point = checklists.checklist_of(actor, read(w.interview.pk)).ticked[0].point.text
    Interview.objects.filter(pk=w.interview.pk).update(setup={checklists.TICKS: {point: "yes"}})
    assert checklists.checklist_of(actor, read(w.interview.pk)).done == 1


def test_bob_cannot_tick_and_charlie_finds_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    with pytest.raises(NotAllowed):
        checklists.tick(bob(), w.interview.pk, set())
    with pytest.raises(NotFound):
        checklists.tick(charlie(), w.interview.pk, set())
