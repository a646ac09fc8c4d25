from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.people import alice, bob, let_in
from tests.world import world

from greenroom.core.journey.now import Thing, Waiting
from greenroom.services import applications, interviews, invitations, offers, plan, promises
from greenroom.services.now import now_of
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 27, 9, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 12, 3, 17, tzinfo=dt.UTC)  # an hour after the interview of the world
CEILING = 14  # queries, however many applications there are


def things(actor: Actor, at: dt.datetime) -> list[Thing]:
    return [due.thing for line in now_of(actor, at).lines for due in line.standing.dues]


def test_nothing_stands_in_an_empty_workspace() -> None:
    found = now_of(alice(), NOW)
    assert (found.first, found.lines, found.quiet) == (None, [], 0)


def test_the_next_interview_stands_with_its_application() -> None:
    owner = alice()
    here = world(owner)
    (line,) = now_of(owner, NOW).lines
    assert line.row.employer == "Northgate Parcels"
    assert line.standing.next_talk is not None
    assert line.standing.next_talk.key == str(here.interview.pk)


def test_an_interview_that_is_over_asks_for_a_debrief_first_and_for_thanks_by_name() -> None:
    owner = alice()
    world(owner)
    found = now_of(owner, AFTER)
    assert found.first is not None
    assert found.first[1].thing is Thing.DEBRIEF
    assert [due.title for due in found.lines[0].standing.dues][1] == "Thank Joan Barker and Sam Reid"
    assert found.lines[0].standing.waiting is Waiting.YOU


def test_an_interview_that_was_cancelled_asks_for_nothing() -> None:
    owner = alice()
    interviews.cancel(owner, world(owner).interview.pk)
    assert things(owner, AFTER) == [Thing.FOLLOW_UP]


def test_an_invitation_that_belongs_nowhere_yet_comes_before_everything() -> None:
    owner = alice()
    row = invitations.take_in(owner, Handed(text="Interview at Fjord Foods on 8 December 2026 at 10:00 CET."), NOW)
    found = now_of(owner, NOW)
    assert found.loose == [row.pk]
    assert found.first is not None
    assert found.first[1].title == "Read the invitation that came"


def test_a_promise_is_due_until_it_is_kept() -> None:
    owner = alice()
    here = world(owner)
    made = promises.add(owner, here.application.pk, what="two referees", due_on=dt.date(2026, 11, 30))
    assert Thing.PROMISE in things(owner, NOW)
    promises.keep(owner, made.pk, NOW)
    assert Thing.PROMISE not in things(owner, NOW)


def test_an_application_that_ended_no_longer_stands() -> None:
    owner = alice()
    applications.end(owner, world(owner).application.pk, "withdrew")
    assert now_of(owner, NOW).lines == []


def test_applications_that_only_wait_are_counted_and_not_shown() -> None:
    owner = alice()
    here = world(owner)
    applications.start(owner, employer="Fjord Foods", title="Baker")
    found = now_of(owner, dt.datetime.now(dt.UTC))
    assert [line.row.key for line in found.lines] == [here.application.pk]
    assert found.quiet == 1


def test_ones_own_task_without_an_application_is_due_as_well() -> None:
    owner = alice()
    plan.add(owner, title="Buy a white shirt")
    assert [task.title for task in now_of(owner, NOW).tasks] == ["Buy a white shirt"]


def test_a_reviewer_sees_what_stands_in_their_own_workspace_only() -> None:
    owner, reviewer = alice(), bob()
    world(owner)
    let_in(owner, reviewer)
    assert now_of(reviewer, NOW).lines == []


def test_twenty_applications_take_no_more_queries_than_one() -> None:
    owner = alice()
    world(owner)
    for number in range(20):
        made = applications.start(owner, employer=f"Employer {number}", title="Baker")
        interviews.schedule(owner, made.pk, local=dt.datetime.fromisoformat("2026-12-04T10:00"), zone="Europe/Paris")
    with CaptureQueriesContext(connection) as queries:
        now_of(owner, AFTER)
    assert len(queries) <= CEILING


def test_an_open_offer_is_answered_first_and_a_settled_one_asks_for_nothing() -> None:
    owner = alice()
    made = world(owner)
    row = offers.receive(owner, made.application.pk, country="NL")
    offers.set_term(owner, row.pk, "deadline", {"day": "2026-11-28"})
    assert Thing.OFFER in things(owner, NOW)
    offers.settle(owner, row.pk, "declined")
    assert Thing.OFFER not in things(owner, NOW)
