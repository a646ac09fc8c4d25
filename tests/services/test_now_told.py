from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice
from tests.world import world

from greenroom.services import applications, plan
from greenroom.services.now import now_of
from greenroom.services.now_told import as_json, as_text

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 27, 9, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 12, 3, 17, tzinfo=dt.UTC)


def test_an_empty_workspace_says_how_to_begin() -> None:
    assert as_text(now_of(alice(), NOW), NOW, "UTC") == "There is no application yet. Start with a posting."


def test_the_next_interview_is_told_by_both_clocks() -> None:
    owner = alice()
    world(owner)
    told = as_text(now_of(owner, NOW), NOW, "Asia/Tokyo")
    assert "next: Thu 3 Dec 2026, 15:00 in London (Fri 4 Dec, 00:00 in Tokyo)" in told
    assert "nobody waits until then" in told


def test_what_is_to_be_done_first_stands_first_with_its_reason() -> None:
    owner = alice()
    world(owner)
    first = as_text(now_of(owner, AFTER), AFTER, "Europe/London").splitlines()[0]
    assert first == (
        "Do this first: Note how it went (Northgate Parcels), until Thu 3 Dec 2026, 20:00 in London. "
        "Two minutes now are worth an hour next week."
    )


def test_what_is_late_is_told_in_full_and_of_the_rest_the_first_three() -> None:
    owner = alice()
    here = world(owner)
    for number in range(6):
        at = NOW + dt.timedelta(hours=number - 1)
        plan.add(owner, title=f"Task {number}", application=here.application.pk, starts_at=at)
    told = as_text(now_of(owner, NOW), NOW, "UTC")
    assert "late: Task 0" in told
    assert "to do: Task 2" in told
    assert "Task 3" not in told
    assert "and 3 more after that" in told


def test_applications_that_only_wait_are_counted() -> None:
    owner = alice()
    world(owner)
    applications.start(owner, employer="Fjord Foods", title="Baker")
    at = dt.datetime.now(dt.UTC)
    assert "1 more only waits for an answer." in as_text(now_of(owner, at), at, "UTC")


def test_json_says_the_same_with_offsets_and_zones() -> None:
    owner = alice()
    here = world(owner)
    told = as_json(now_of(owner, AFTER), AFTER)
    (line,) = told["applications"]
    assert told["first"]["application"] == line["application"] == str(here.application.pk)
    assert (told["first"]["what"], told["first"]["late"]) == ("debrief", False)
    assert line["waiting_for"] == "you"
    before = as_json(now_of(owner, NOW), NOW)["applications"][0]["next_interview"]
    assert before["starts_at"] == "2026-12-03T15:00:00+00:00"
    assert before["zone"] == "Europe/London"
