from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.core.errors import CannotUndo, NotFound
from greenroom.services import calendar_out, interviews, people
from greenroom.services.exports import pieces
from greenroom.services.history import undo
from greenroom.store.models import Change, Interview, Person

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.core.itinerary.entries import Entry
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


def entry() -> Entry:
    (only,) = calendar_out.entries(calendar_out.with_all(Interview.objects.all()))
    return only


def move(actor: Actor, local: str) -> None:
    when = dt.datetime.fromisoformat(local)
    interviews.reschedule(actor, Interview.objects.get().pk, local=when, zone="Europe/London")


def token() -> str:
    return Person.objects.get(pk=alice().person.pk).feed_token


def test_an_entry_says_who_when_and_where_by_both_clocks_and_no_notes() -> None:
    actor = alice()
    made = world(actor).interview
    people.update_profile(actor, zone="Europe/Amsterdam")
    interviews.update(actor, made.pk, link="https://meet.example.org/7", notes="Ask about pay")
    said = entry()
    assert said.uid == f"{made.pk}@greenroom"
    assert said.description == (
        "Warehouse Team Leader\nPanel, 60 minutes\n"
        "Thu 3 Dec 2026, 15:00 in London (16:00 in Amsterdam)\n"
        "With Joan Barker, Operations manager; Sam Reid\nCall: https://meet.example.org/7"
    )
    assert said.alarms == (1440, 60)


def test_the_version_rises_with_every_step_even_with_those_back() -> None:
    actor = alice()
    world(actor)
    versions = [entry().sequence]
    move(actor, "2026-12-04T11:00")
    moving = latest(actor)
    versions.append(entry().sequence)
    undo(actor, moving.pk)
    undoing = latest(actor)
    versions.append(entry().sequence)
    undo(actor, undoing.pk)
    versions.append(entry().sequence)
    move(actor, "2026-12-05T11:00")
    versions.append(entry().sequence)
    interviews.cancel(actor, Interview.objects.get().pk)
    versions.append(entry().sequence)
    assert versions == sorted(set(versions))


def test_an_entry_of_the_employer_s_own_event_keeps_its_name_and_version() -> None:
    world(alice())
    Interview.objects.update(uid="meeting-7@northgate.example", sequence=4)
    assert (entry().uid, entry().sequence) == ("meeting-7@northgate.example", 4)


def test_the_file_is_the_same_as_long_as_nothing_changes() -> None:
    actor = alice()
    world(actor)
    first = calendar_out.calendar_file(actor)
    assert calendar_out.calendar_file(actor) == first
    move(actor, "2026-12-04T11:00")
    assert calendar_out.calendar_file(actor) != first


def test_files_are_for_whoever_may_see_the_interview() -> None:
    made = world(alice()).interview
    let_in(alice(), bob())
    file = calendar_out.interview_file(bob(), made.pk, [30])
    assert (file.count(b"BEGIN:VEVENT"), file.count(b"TRIGGER:-PT30M")) == (1, 1)
    assert Calendar.from_ical(calendar_out.calendar_file(bob())).walk("VEVENT") == []
    with pytest.raises(NotFound):
        calendar_out.interview_file(charlie(), made.pk)


def test_a_feed_is_made_renewed_and_switched_off() -> None:
    actor = alice()
    world(actor)
    first = calendar_out.make_feed(actor)
    assert len(first) == 64
    assert b"REFRESH-INTERVAL" in calendar_out.feed(first)
    second = calendar_out.make_feed(actor)
    assert first != second == token()
    calendar_out.feed(second)
    with pytest.raises(NotFound):
        calendar_out.feed(first)
    calendar_out.end_feed(actor)
    with pytest.raises(NotFound):
        calendar_out.feed(second)


@pytest.mark.parametrize("wrong", ["", "x", "\0" * 64, "%" * 64, "_" * 64, "a" * 65])
def test_no_other_token_opens_a_feed(wrong: str) -> None:
    right = calendar_out.make_feed(alice())
    for attempt in (wrong, right[:63], right[:16] + "a" * 48, right.swapcase()):
        with pytest.raises(NotFound):
            calendar_out.feed(attempt)


def test_no_undo_brings_an_old_address_back() -> None:
    actor = alice()
    first = calendar_out.make_feed(actor)
    calendar_out.make_feed(actor)
    renewing = latest(actor)
    assert first not in str(list(Change.objects.values_list("before", "after")))
    undo(actor, renewing.pk)
    assert token() == ""
    calendar_out.make_feed(actor)
    calendar_out.end_feed(actor)
    with pytest.raises(CannotUndo):
        undo(actor, latest(actor).pk)


def test_the_address_is_in_no_export() -> None:
    secret = calendar_out.make_feed(alice())
    assert secret.encode() not in b"".join(content for _, content in pieces(alice()))


def test_a_feed_asks_no_more_of_the_database_for_more_interviews(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    actor = alice()
    made = world(actor)
    for number in range(10):
        when = dt.datetime(2026, 12, 7, 8 + number)  # noqa: DTZ001
        interviews.schedule(actor, made.application.pk, local=when, zone="Europe/London")
    secret = calendar_out.make_feed(actor)
    with django_assert_max_num_queries(5):
        assert calendar_out.feed(secret).count(b"BEGIN:VEVENT") == 11
