from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in

from greenroom.services import applications, waits
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

START = dt.datetime(2026, 9, 1, 9, tzinfo=dt.UTC)


def went(actor: Actor, *days: int, refused_after: int | None = None) -> Application:
    """An application whose stages were entered after so many days."""
    made = applications.start(actor, employer="Northgate", title="Planner")
    for place, day in enumerate([0, *days]):
        Stage.objects.filter(application=made, position=place).update(entered_at=START + dt.timedelta(days=day))
    if refused_after is not None:
        ended_at = START + dt.timedelta(days=refused_after)
        Application.objects.filter(pk=made.pk).update(ended_as="rejected", ended_at=ended_at)
    return made


def test_a_wait_is_from_one_stage_to_the_next_or_to_the_refusal() -> None:
    actor = alice()
    went(actor, 6, 20, refused_after=29)
    assert waits.own_waits(actor) == {"applied": [6], "recruiter-screen": [14], "first-round": [9]}


def test_silence_and_ends_of_one_s_own_are_no_answers() -> None:
    actor = alice()
    made = went(actor)
    Application.objects.filter(pk=made.pk).update(ended_as="no-reply", ended_at=START + dt.timedelta(days=60))
    assert waits.own_waits(actor) == {}


def test_five_own_waits_replace_the_usual_figure() -> None:
    actor = alice()
    for days in (4, 5, 6, 7):
        went(actor, days)
    stage = went(actor, 30).stages.get(key="applied")
    shown = waits.wait_after(actor, stage)
    assert shown.from_own
    assert shown.median_days == 6
    assert "from your own 5" in shown.text


def test_fewer_leave_the_usual_figure_with_its_source() -> None:
    actor = alice()
    stage = went(actor, 4).stages.get(key="applied")
    shown = waits.wait_after(actor, stage)
    assert not shown.from_own
    assert "SmartRecruiters" in shown.text
    assert "your own: 1 so far" in shown.text


def test_many_applications_take_two_queries(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    actor = alice()
    for days in range(8):
        went(actor, days)
    with django_assert_max_num_queries(2):
        assert len(waits.own_waits(actor)["applied"]) == 8


def test_a_reviewer_sees_the_waits_of_the_candidate_and_not_their_own() -> None:
    actor = alice()
    went(actor, 6)
    let_in(actor, bob())
    went(bob(), 50)
    assert waits.own_waits(bob(), actor.person)["applied"] == [6]
    assert waits.own_waits(charlie(), actor.person) == {}
