from __future__ import annotations

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import NotFound
from greenroom.services import interviews
from greenroom.store.queries.applications import application_page

pytestmark = pytest.mark.django_db


def test_a_cancelled_interview_is_no_next_event() -> None:
    actor = alice()
    w = world(actor)
    interviews.cancel(actor, w.interview.pk)

    page = application_page(actor, w.application.pk, NOW)

    assert page.next_interview is None
    assert page.interviews == [w.interview]


def test_an_application_page_has_all_of_it_for_alice_and_bob_and_nothing_for_charlie() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())

    for reader in (actor, bob()):
        page = application_page(reader, w.application.pk, NOW)
        assert page.posting == w.posting
        assert page.next_interview == w.interview
        assert [task.title for task in page.tasks] == ["Print the papers"]
        assert page.stages[0].name == "Applied"
    with pytest.raises(NotFound):
        application_page(charlie(), w.application.pk, NOW)
