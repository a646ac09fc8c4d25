from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from tests.people import alice
from tests.world import latest, world

from greenroom.services import stories
from greenroom.services.calendar_copies import SENT
from greenroom.services.record import deed
from greenroom.web.said import done

if TYPE_CHECKING:
    from django.test import RequestFactory


@pytest.mark.django_db
def test_a_sending_that_runs_by_itself_does_not_put_its_own_undo_beside_what_was_done(rf: RequestFactory) -> None:
    actor = alice()
    made = world(actor)
    stories.create(actor, title="The flood")
    mine = latest(actor)
    with deed(actor, SENT, "Sent “Interview” to the calendar") as record:
        record.update(made.interview, sequence=made.interview.sequence + 1)
    request = rf.get("/")
    request.actor = actor  # type: ignore[attr-defined]
    request.session = {}  # type: ignore[assignment]
    request._messages = CookieStorage(request)  # type: ignore[attr-defined]
    done(request, "The story is kept.")  # type: ignore[arg-type]
    (said,) = get_messages(request)
    assert said.extra_tags == str(mine.pk)
