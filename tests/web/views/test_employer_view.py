"""The page on which the person weighs an employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.core.journey.fit import Criterion
from greenroom.services import applications, debriefs, employer_view
from greenroom.store.models import EmployerView

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

TYPED = {
    "name_1": "Time for my family",
    "weight_1": "3",
    "score_1": "2",
    "name_2": "Pay",
    "weight_2": "2",
    "score_2": "",
    "name_3": " ",
    "flags": ["pay-hidden", "papers-early"],
    "excitement": "4",
}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/view/"


def test_what_is_weighed_is_kept_and_read_back_with_what_to_ask(hers: Client, address: str) -> None:
    page = hers.post(address, TYPED, follow=True).text
    kept = EmployerView.objects.get()
    assert [each["name"] for each in kept.criteria] == ["Time for my family", "Pay"]
    assert kept.excitement == 4
    assert "Settle this first" in page
    assert "What do you need this paper for now" in page
    assert "Speaks against it, 2 of 5" in page
    assert "Which pay range is set for the position?" in page


def test_a_value_off_the_scale_is_refused_and_what_was_typed_stays(hers: Client, address: str) -> None:
    page = hers.post(address, {**TYPED, "score_1": "9"})
    assert page.status_code == 422
    assert "Time for my family" in page.text
    assert not EmployerView.objects.exists()


def test_twelve_criteria_fit(hers: Client, address: str) -> None:
    hers.post(address, {f"name_{row}": f"Thing {row}" for row in range(1, 13)})
    assert len(EmployerView.objects.get().criteria) == 12
    assert hers.get(address).text.count('name="name_') == 12


def test_the_next_employer_begins_with_the_same_list_and_no_scores(hers: Client, owner: Actor, here: World) -> None:
    employer_view.set_view(owner, here.application.pk, criteria=[Criterion("Time for my family", 3, 5)])
    other = applications.start(owner, employer="Quay Foods", title="Planner")
    page = hers.get(f"/applications/{other.pk}/view/").text
    assert "named for Northgate Parcels" in page
    assert 'value="Time for my family"' in page
    assert "Speaks for it" not in page


def test_the_excitement_of_the_last_talk_is_where_it_begins(
    hers: Client, owner: Actor, here: World, address: str
) -> None:
    debriefs.debrief(owner, here.interview.pk, excitement=5)
    assert '<option value="5" selected>5: very much' in hers.get(address).text


def test_a_reviewer_reads_a_view_and_changes_none(reviewers: Client, owner: Actor, here: World, address: str) -> None:
    assert "Nothing is weighed yet" in reviewers.get(address).text
    employer_view.set_view(owner, here.application.pk, criteria=[Criterion("Pay", 2, 4)])
    page = reviewers.get(address).text
    assert "Speaks for it, 4 of 5" in page
    assert "Keep my view" not in page
    assert reviewers.post(address, TYPED).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, address: str) -> None:
    assert strangers.get(address).status_code == 404
    assert strangers.post(address, TYPED).status_code == 404


def test_a_long_list_takes_no_more_queries(
    hers: Client, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    hers.post(address, {f"name_{row}": f"Thing {row}" for row in range(1, 13)})
    hers.get(address)
    with django_assert_max_num_queries(9):
        hers.get(address)
