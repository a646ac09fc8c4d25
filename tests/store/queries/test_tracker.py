from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.journey.board import board_of
from greenroom.core.journey.search import Search
from greenroom.services import applications, employers, interviews, moving, plan
from greenroom.store.models import Letter, Promise
from greenroom.store.queries.tracker import entered, find, own_columns, with_what_is_due

if TYPE_CHECKING:
    from greenroom.core.journey.lines import Line
    from greenroom.store.access import Actor
    from greenroom.store.models import Application

pytestmark = pytest.mark.django_db

WEEK = dt.timedelta(days=7)


def started(actor: Actor, employer: str, *, place: str = "applied") -> Application:
    row = applications.start(actor, employer=employer, title="Planner")
    moving.move(actor, row.pk, place)
    row.stages.exclude(entered_at=None).update(entered_at=NOW - WEEK)
    return row


def met(actor: Actor, row: Application, day: str) -> None:
    local = dt.datetime.fromisoformat(f"{day}T10:00")
    interviews.schedule(actor, row.pk, local=local, zone="Europe/London")


def line(actor: Actor, employer: str) -> Line:
    found = find(actor, Search(), NOW).lines
    return next(each for each in with_what_is_due(actor, found, NOW) if each.employer == employer)


def everything(actor: Actor) -> None:
    """All that the three views ask."""
    found = find(actor, Search(words="planner"), NOW)
    with_what_is_due(actor, found.lines, NOW)
    board_of(found.lines, own_columns(found.lines))
    entered(found.lines)


def test_thirty_applications_ask_as_many_queries_as_three() -> None:
    actor = alice()

    def asked(numbers: range) -> int:
        for number in numbers:
            row = started(actor, f"Employer {number}", place="own:Trial day" if number % 3 else "end:rejected")
            met(actor, row, "2026-12-03")
            met(actor, row, "2026-11-03")
            plan.add(actor, title="Rehearse", application=row.pk, starts_at=NOW - WEEK)
        with CaptureQueriesContext(connection) as queries:
            everything(actor)
        return len(queries)

    assert asked(range(3)) == asked(range(3, 30))


def test_the_interview_that_is_next_is_told_with_its_zone() -> None:
    actor = alice()
    row = started(actor, "Harbour")
    for day in ("2026-12-09", "2026-12-03", "2026-11-03"):
        met(actor, row, day)
    event = line(actor, "Harbour").next_event
    assert event is not None
    assert (event.starts_at, event.zone) == (dt.datetime(2026, 12, 3, 10, tzinfo=dt.UTC), "Europe/London")


def test_an_interview_that_is_on_now_is_still_the_next_and_a_cancelled_one_is_not() -> None:
    actor = alice()
    row = started(actor, "Harbour")
    local = (NOW - dt.timedelta(minutes=30)).replace(tzinfo=None)
    on = interviews.schedule(actor, row.pk, local=local, zone="UTC")
    assert line(actor, "Harbour").next_event is not None
    interviews.cancel(actor, on.pk)
    assert line(actor, "Harbour").next_event is None


def test_their_word_is_waited_for_since_the_last_talk_or_letter() -> None:
    actor = alice()
    row = started(actor, "Harbour")
    assert line(actor, "Harbour").waiting_since == NOW - WEEK
    met(actor, row, "2026-11-20")
    assert line(actor, "Harbour").waiting_since == dt.datetime(2026, 11, 20, 10, tzinfo=dt.UTC)
    Letter.objects.create(person=actor.person, application=row, kind="follow-up", subject="?", body="", sent_at=NOW)
    assert line(actor, "Harbour").waiting_since == NOW
    met(actor, row, "2026-12-03")
    assert line(actor, "Harbour").waiting_since is None


def test_what_is_late_is_told() -> None:
    actor = alice()
    row = started(actor, "Harbour", place="first-round")
    row.stages.filter(key="first-round").update(entered_at=NOW - 3 * WEEK)
    applications.describe(actor, row.pk, source="", country="", answer_by=dt.date(2026, 11, 20), notes="")
    plan.add(actor, title="Thank Joan", application=row.pk, starts_at=NOW - WEEK)
    plan.add(actor, title="Some day", application=row.pk)
    plan.add(actor, title="Rehearse", application=row.pk, starts_at=NOW + WEEK)
    Promise.objects.create(person=actor.person, application=row, what="A sample", due_on=dt.date(2026, 11, 22))
    found = line(actor, "Harbour")
    assert (found.late.tasks, found.late.answer_by, found.late.promises) == (1, dt.date(2026, 11, 20), ("A sample",))
    assert "5 to 10 days" in found.late.wait
    assert found.next_task == "Rehearse"


def test_nothing_is_late_about_what_has_ended() -> None:
    actor = alice()
    row = started(actor, "Harbour")
    plan.add(actor, title="Thank Joan", application=row.pk, starts_at=NOW - WEEK)
    applications.end(actor, row.pk, "rejected")
    found = line(actor, "Harbour")
    assert not found.late
    assert found.waiting_since is None


def test_words_are_found_in_role_employer_notes_and_contacts_whatever_their_accents() -> None:
    actor = alice()
    row = started(actor, "Bäckerei Müller")
    started(actor, "Harbour")
    applications.note(actor, row.pk, notes="Sie ziehen im Frühjahr um.")
    employers.add_contact(actor, row.employer_id, name="Ada Özdemir")
    for words in ("planner müller", "MULLER", "frühjahr", "ozdemir ada"):
        assert [each.employer for each in find(actor, Search(words=words), NOW).lines] == ["Bäckerei Müller"]
    assert find(actor, Search(words="müller harbour"), NOW).lines == []


def test_there_is_something_to_search_by() -> None:
    actor = alice()
    row = started(actor, "Harbour", place="own:Trial day")
    applications.describe(actor, row.pk, source="LinkedIn", country="Germany", answer_by=None, notes="")
    found = find(actor, Search(state="ended"), NOW)
    assert (found.lines, found.among) == ([], 1)
    assert (found.sources, found.countries, found.own_stages) == (
        ["LinkedIn"],
        ["DE"],
        [("own:trial day", "Trial day")],
    )


def test_a_column_of_ones_own_stands_where_most_applications_have_it() -> None:
    actor = alice()
    for number, behind in enumerate(["first-round", "first-round", "offer"]):
        row = started(actor, f"Employer {number}", place=behind)
        moving.move(actor, row.pk, "own:Trial day")
    assert own_columns(find(actor, Search(), NOW).lines) == {"own:trial day": "first-round"}


def test_the_stages_that_were_entered_are_told_in_their_order() -> None:
    actor = alice()
    row = started(actor, "Harbour", place="offer")
    row.stages.filter(key="offer").update(entered_at=NOW)
    (stages,) = entered(find(actor, Search(), NOW).lines).values()
    assert [(stage.stage_key, stage.at) for stage in stages] == [("applied", NOW - WEEK), ("offer", NOW)]


def test_alice_sees_hers_bob_what_is_shared_and_charlie_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    assert [(each.mine, each.owner) for each in find(actor, Search(), NOW).lines] == [(True, "")]
    assert [(each.mine, each.owner) for each in find(bob(), Search(), NOW).lines] == [(False, "Mara Okafor")]
    assert find(bob(), Search(words="joan"), NOW).lines[0].key == str(w.application.pk)
    assert find(charlie(), Search(), NOW).among == 0
