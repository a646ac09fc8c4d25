"""The guide to a stage."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications
from greenroom.store.models import Application, Stage

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def guide(stage: Stage) -> str:
    return f"/stages/{stage.pk}/guide/"


def stage(here: World, key: str) -> Stage:
    return here.application.stages.get(key=key)


@pytest.mark.parametrize(
    "key", ["recruiter-screen", "first-round", "assessment", "final-round", "offer", "negotiation"]
)
def test_every_stage_says_what_it_is_for_what_is_scored_and_how_to_prepare(hers: Client, here: World, key: str) -> None:
    page = hers.get(guide(stage(here, key))).text
    for head in ("In short", "What is scored, and how deep", "Competence", "Prepare", "The commonest mistake"):
        assert head in page
    assert "those who usually sit there" in page


def test_the_stage_of_a_talk_shows_its_format_and_those_who_will_be_there(hers: Client, here: World) -> None:
    page = hers.get(guide(stage(here, "applied"))).text
    assert "Learn names and positions, and write one question for each person." in page
    assert "those of this talk" in page
    assert "Hiring manager" in page
    assert "Proof that you finish what you begin." in page


def test_a_published_wait_stands_with_its_source_and_date(hers: Client, here: World) -> None:
    page = hers.get(guide(stage(here, "applied"))).text
    assert "SmartRecruiters" in page
    assert "2025-03-20" in page
    assert "globenewswire.com" in page


def test_a_rule_of_thumb_says_that_it_is_one(hers: Client, here: World) -> None:
    page = hers.get(guide(stage(here, "final-round"))).text
    assert "3 to 14 days (as a rule of thumb)" in page


def test_five_waits_of_one_s_own_replace_the_usual_one(hers: Client, owner: Actor, here: World) -> None:
    start = dt.datetime(2026, 9, 1, tzinfo=dt.UTC)
    for days in (3, 4, 5, 6, 7):
        made = applications.start(owner, employer=f"Employer {days}", title="Planner")
        Stage.objects.filter(application=made, position=0).update(entered_at=start)
        Stage.objects.filter(application=made, position=1).update(entered_at=start + dt.timedelta(days=days))
    page = hers.get(guide(stage(here, "applied"))).text
    assert "5 days; half of your waits took 4 to 6 days (from your own 5)" in page


def test_the_day_that_they_named_goes_first_where_the_application_stands(hers: Client, here: World) -> None:
    Application.objects.filter(pk=here.application.pk).update(answer_by=dt.date(2026, 12, 11))
    assert "They named Fri 11 Dec 2026." in hers.get(guide(stage(here, "applied"))).text
    assert "They named" not in hers.get(guide(stage(here, "offer"))).text


def test_a_stage_of_one_s_own_is_honest_about_what_is_not_known(hers: Client, owner: Actor, here: World) -> None:
    own = applications.add_stage(owner, here.application.pk, name="Trial shift")
    page = hers.get(guide(own)).text
    assert "Nothing is known about this stage in general" in page
    assert "5 to 14 days (as a rule of thumb)" in page


def test_a_reviewer_reads_the_guide_and_a_stranger_finds_nothing(
    reviewers: Client, strangers: Client, here: World
) -> None:
    address = guide(stage(here, "applied"))
    assert reviewers.get(address).status_code == 200
    assert reviewers.post(address).status_code == 405
    assert strangers.get(address).status_code == 404


def test_many_applications_take_no_more_queries(
    hers: Client, owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(8):
        applications.start(owner, employer=f"Employer {number}", title="Planner")
    address = guide(stage(here, "applied"))
    with django_assert_max_num_queries(12):
        hers.get(address)
