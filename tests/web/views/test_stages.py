"""The stages of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services.stages import ENDS

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
    word = str(next(iter(dict(ENDS))))
    page = hers.post(f"/applications/{here.application.pk}/end/", {"as": word}, follow=True)
    assert "You can reopen it at any time." in page.text
    page = hers.post(f"/applications/{here.application.pk}/reopen/", follow=True)
    assert "It is open again." in page.text


def test_a_stranger_moves_nothing(strangers: Client, here: World) -> None:
    stage = here.application.stages.all()[1]
    assert strangers.post(f"/stages/{stage.pk}/enter/").status_code == 404
    assert strangers.get(f"/applications/{here.application.pk}/stages/").status_code == 404
