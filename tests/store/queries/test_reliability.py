"""Small acts as the record holds them, in a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, charlie
from tests.world import NOW, world

from greenroom.core.letters.values import LetterKind
from greenroom.services import interviews, letters, promises
from greenroom.store.models import Debrief, Interview, Invitation
from greenroom.store.queries.reliability import acts_of

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries
    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import Letter

pytestmark = pytest.mark.django_db
LATER = NOW + dt.timedelta(days=20)


def invited(actor: Actor, w: World, kind: str = "invitation", **fields: object) -> Invitation:
    made = Invitation.objects.create(
        person=actor.person, application=w.application, source="", sent_on=NOW.date(), kind=kind, body={}, **fields
    )
    Invitation.objects.filter(pk=made.pk).update(created_at=NOW)
    return made


def sent(actor: Actor, w: World, kind: LetterKind, at: dt.datetime, interview: Interview | None = None) -> Letter:
    letter = letters.draft(actor, w.application.pk, kind, interview=interview.pk if interview else None)
    letters.edit(actor, letter.pk, subject="A letter", body="Dear Joan, thank you.", to_address="")
    return letters.mark_sent(actor, letter.pk, "file", at=at)


def test_an_invitation_is_answered_by_the_first_letter_after_it_or_by_confirming() -> None:
    actor = alice()
    w = world(actor)
    invited(actor, w)
    assert [each.answered_at for each in acts_of(actor, LATER).replies] == [None]
    sent(actor, w, LetterKind.CONSTRAINTS, NOW - dt.timedelta(days=1))
    sent(actor, w, LetterKind.STATUS, NOW + dt.timedelta(hours=1))
    assert [each.answered_at for each in acts_of(actor, LATER).replies] == [None]
    sent(actor, w, LetterKind.PROPOSE_TIMES, NOW + dt.timedelta(hours=9))
    sent(actor, w, LetterKind.CONSTRAINTS, NOW + dt.timedelta(hours=5))
    (reply,) = acts_of(actor, LATER).replies
    assert (reply.what, reply.answered_at) == ("Warehouse Team Leader, Northgate Parcels", NOW + dt.timedelta(hours=5))


def test_a_confirmation_counts_and_what_was_put_aside_or_called_off_does_not() -> None:
    actor = alice()
    w = world(actor)
    Interview.objects.filter(pk=w.interview.pk).update(confirmed_at=NOW + dt.timedelta(hours=3))
    invited(actor, w, interview=w.interview)
    invited(actor, w, state="left")
    invited(actor, w, "cancellation")
    assert [each.answered_at for each in acts_of(actor, LATER).replies] == [NOW + dt.timedelta(hours=3)]


def test_promises_with_a_day_are_read_and_those_without_are_not() -> None:
    actor = alice()
    w = world(actor)
    promises.add(actor, w.application.pk, what="A rota", due_on=dt.date(2026, 11, 25))
    promises.add(actor, w.application.pk, what="A call")
    (kept,) = acts_of(actor, LATER).promises
    assert (kept.what, kept.key) == ("A rota, Northgate Parcels", f"application:{w.application.pk}")


def test_a_talk_is_thanked_for_by_the_first_thank_you_and_only_once_it_is_over() -> None:
    actor = alice()
    w = world(actor)
    assert acts_of(actor, NOW).thanks == []
    end = w.interview.ends_at
    sent(actor, w, LetterKind.THANK_YOU, end + dt.timedelta(hours=9), w.interview)
    sent(actor, w, LetterKind.THANK_YOU, end + dt.timedelta(hours=2), w.interview)
    (thanks,) = acts_of(actor, LATER).thanks
    assert (thanks.ended_at, thanks.sent_at) == (end, end + dt.timedelta(hours=2))
    interviews.cancel(actor, w.interview.pk)
    assert acts_of(actor, LATER).thanks == []


@pytest.mark.parametrize(("on_time", "count"), [(True, 1), (False, 1), (None, 0)])
def test_an_arrival_counts_where_it_was_noted(on_time: bool | None, count: int) -> None:  # noqa: FBT001
    actor = alice()
    w = world(actor)
    Debrief.objects.create(person=actor.person, interview=w.interview, on_time=on_time)
    found = acts_of(actor, LATER).arrivals
    assert [each.on_time for each in found] == [on_time] * count


def test_everything_is_read_in_five_queries_and_charlie_has_none_of_it(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    actor = alice()
    w = world(actor)
    for _ in range(6):
        invited(actor, w)
        promises.add(actor, w.application.pk, what="A rota", due_on=dt.date(2026, 11, 25))
    with django_assert_num_queries(5):
        acts = acts_of(actor, LATER)
    assert (len(acts.replies), len(acts.promises), len(acts.thanks)) == (6, 6, 1)
    assert acts_of(charlie(), LATER).replies == []
