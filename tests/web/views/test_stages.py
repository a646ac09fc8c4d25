"""The stages of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_a_stage_is_added_renamed_and_removed(hers: Client, here: World) -> None:
    page = hers.post(f"/applications/{here.application.pk}/stages/add/", {"name": "Trial shift"}, follow=True)
    assert "The stage “Trial shift” is added." in page.text
    made = here.application.stages.get(name="Trial shift")
    page = hers.post(f"/stages/{made.pk}/rename/", {"name": "Try-out"}, follow=True)
    assert "The stage is called “Try-out” now." in page.text
    hers.post(f"/stages/{made.pk}/remove/")
    assert not here.application.stages.filter(pk=made.pk).exists()


def test_a_stage_moves_earlier_and_later_again(hers: Client, here: World) -> None:
    before = list(here.application.stages.values_list("name", flat=True))
    second = here.application.stages.all()[1]
    hers.post(f"/stages/{second.pk}/earlier/")
    assert list(here.application.stages.values_list("name", flat=True)) == [before[1], before[0], *before[2:]]
    hers.post(f"/stages/{second.pk}/later/")
    assert list(here.application.stages.values_list("name", flat=True)) == before


def test_an_application_enters_a_stage(hers: Client, here: World) -> None:
    second = here.application.stages.all()[1]
    page = hers.post(f"/stages/{second.pk}/enter/", follow=True)
    assert f"It stands in “{second.name}” now." in page.text
    here.application.refresh_from_db()
    assert here.application.current_stage == second


def test_an_application_that_ended_is_reopened(hers: Client, here: World) -> None:
    page = hers.post(f"/applications/{here.application.pk}/end/", {"as": "rejected"}, follow=True)
    assert "You can reopen it at any time." in page.text
    page = hers.post(f"/applications/{here.application.pk}/reopen/", follow=True)
    assert "It is open again." in page.text


def test_a_stage_is_dragged_to_another_place(hers: Client, here: World) -> None:
    third = here.application.stages.all()[2]
    page = hers.post(f"/stages/{third.pk}/place/", {"at": "0"}, follow=True)
    assert f"“{third.name}” is moved." in page.text
    assert here.application.stages.all()[0] == third
    hers.post(f"/stages/{third.pk}/place/", {"at": "somewhere"})
    assert here.application.stages.all()[0] == third


def test_another_kind_of_employer_brings_its_stages_and_keeps_what_was_entered(hers: Client, here: World) -> None:
    hers.post(f"/stages/{here.application.stages.get(key='recruiter-screen').pk}/enter/")
    address = f"/applications/{here.application.pk}/stages/template/"
    page = hers.post(address, {"template": "public"}, follow=True)
    assert "What it has been through is as it was." in page.text
    assert [stage.key for stage in here.application.stages.all()] == [
        "applied", "recruiter-screen", "assessment", "second-round", "references", "offer",
    ]  # fmt: skip
    assert hers.post(address, {"template": "circus"}).status_code == 422


def test_the_next_stage_is_one_click_away(hers: Client, here: World) -> None:
    assert "Next: Recruiter screen" in hers.get(f"/applications/{here.application.pk}/stages/").text


@pytest.mark.parametrize("as_", ["accepted", "moon"])
def test_an_end_that_makes_no_sense_is_refused_on_the_page_of_the_stages(hers: Client, here: World, as_: str) -> None:
    page = hers.post(f"/applications/{here.application.pk}/end/", {"as": as_}, follow=True)
    assert page.request["PATH_INFO"] == f"/applications/{here.application.pk}/stages/"
    assert "notice-warn" in page.text


def test_what_is_settled_is_not_reopened_by_a_slip(hers: Client, here: World) -> None:
    hers.post(f"/stages/{here.application.stages.get(key='offer').pk}/enter/")
    hers.post(f"/applications/{here.application.pk}/end/", {"as": "accepted"})
    assert "This is settled" in hers.post(f"/applications/{here.application.pk}/reopen/", follow=True).text
    stage = here.application.stages.all()[0]
    assert "has ended. Reopen it first." in hers.post(f"/stages/{stage.pk}/enter/", follow=True).text
    hers.post(f"/applications/{here.application.pk}/end/", {"as": "on-hold"})
    assert "It is open again." in hers.post(f"/applications/{here.application.pk}/reopen/", follow=True).text


def test_the_stage_that_one_stands_in_is_not_removed(hers: Client, here: World) -> None:
    stage = here.application.stages.all()[0]
    assert "Move it to another one first." in hers.post(f"/stages/{stage.pk}/remove/", follow=True).text


def test_a_stranger_moves_nothing(strangers: Client, here: World) -> None:
    stage = here.application.stages.all()[1]
    assert strangers.post(f"/stages/{stage.pk}/enter/").status_code == 404
    assert strangers.get(f"/applications/{here.application.pk}/stages/").status_code == 404
