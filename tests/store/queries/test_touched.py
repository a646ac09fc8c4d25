from __future__ import annotations

import pytest
from tests.people import alice, bob, let_in
from tests.world import latest, world

from greenroom.core.errors import NotFound
from greenroom.services import applications, interviews, plan, postings, practice
from greenroom.services.history import undo
from greenroom.store.models import Deed
from greenroom.store.queries.touched import deeds_about

pytestmark = pytest.mark.django_db


def test_every_deed_that_touched_an_application_or_its_rows_is_told_latest_first() -> None:
    actor = alice()
    w = world(actor)
    applications.rename(actor, w.application.pk, title="Night lead")
    interviews.update(actor, w.interview.pk, minutes=45)
    postings.add_item(actor, w.posting.pk, kind="must-have", text="A forklift licence")
    question = practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    practice.answer(actor, question.pk, "I led a team of nine. Errors fell.", 40)
    about = [deed.verb for deed in deeds_about(actor, w.application.pk)]
    assert about[0] == latest(actor).verb
    assert about[-1] == "start-application"
    assert {
        "rename-application",
        "update-interview",
        "schedule-interview",
        "add-item",
        "add-question",
        "answer",
    } <= set(about)


def test_what_was_deleted_long_ago_is_still_told_and_can_come_back() -> None:
    actor = alice()
    w = world(actor)
    interviews.set_people(actor, w.interview.pk, [])
    interviews.delete(actor, w.interview.pk)
    plan.delete(actor, w.task.pk)
    told = list(deeds_about(actor, w.application.pk))
    assert [deed.verb for deed in told[:3]] == ["delete-task", "delete-interview", "set-people"]
    for deed in told[:3]:
        undo(actor, deed.pk)
    assert [deed.verb for deed in deeds_about(actor, w.application.pk)[:3]] == ["undo"] * 3
    assert w.application.interviews.get().participants.count() == 2


def test_other_applications_have_a_history_of_their_own() -> None:
    actor = alice()
    w = world(actor)
    other = applications.start(actor, employer="Northgate Parcels", title="Loader")
    applications.note(actor, other.pk, notes="Call back")
    assert [deed.verb for deed in deeds_about(actor, other.pk)] == ["note-application", "start-application"]
    assert "note-application" not in [deed.verb for deed in deeds_about(actor, w.application.pk)]
    assert Deed.objects.count() > 5


def test_a_history_is_nobody_elses() -> None:
    w = world(alice())
    let_in(alice(), bob())
    with pytest.raises(NotFound):
        deeds_about(bob(), w.application.pk)
