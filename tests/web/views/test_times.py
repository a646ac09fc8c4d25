"""Times to talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import world

from greenroom.store.models import Person

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

ALL_DAY = {day: [["08:00", "20:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
ASKED = {
    "zone": "America/New_York",
    "days": ["0", "1", "2", "3", "4"],
    "start": "09:00",
    "end": "17:00",
    "minutes": "60",
    "weeks": "4",
    "count": "5",
}


@pytest.fixture
def address(owner: Actor) -> str:
    made = world(owner)
    Person.objects.filter(pk=owner.person.pk).update(zone="Europe/Amsterdam", free_hours=ALL_DAY)
    return f"/applications/{made.application.pk}/times/"


def test_times_are_proposed_in_both_zones_and_can_be_copied(hers: Client, address: str) -> None:
    page = hers.get(address).text
    assert page.count("in London (") >= 3
    assert "in Amsterdam)" in page
    assert page.count("in my time") == 3
    assert "/letters/new/?kind=propose-times" in page


def test_other_hours_and_zones_can_be_asked_for(hers: Client, address: str) -> None:
    page = hers.get(address, {**ASKED, "own_start": "15:00", "own_end": "17:00"}).text
    assert page.count("in my time") == 5
    assert "in New York" in page


def test_where_nothing_fits_the_page_says_what_to_change(hers: Client, owner: Actor, address: str) -> None:
    Person.objects.filter(pk=owner.person.pk).update(free_hours={"mon": [["21:00", "22:00"]]})
    page = hers.get(address).text
    assert "No time suits both of you" in page
    assert "#free-hours" in page
    own = hers.get(address, {**ASKED, "own_start": "06:00", "own_end": "07:00"}).text
    assert "Your hours and theirs do not meet" in own


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"zone": "Mars/Olympus"}, "Select a valid choice"),
        ({"days": []}, "Choose at least one day."),
        ({"end": "08:00"}, "This must be later than the other time."),
        ({"own_start": "08:00"}, "Give both times, or leave both empty."),
        ({"minutes": "0"}, "greater than or equal to 5"),
        ({"weeks": "500"}, "less than or equal to 12"),
        ({"start": "noon"}, "Enter a valid time."),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(
    hers: Client, address: str, wrong: dict[str, str | list[str]], words: str
) -> None:
    answer = hers.get(address, {**ASKED, **wrong})
    assert answer.status_code == 422
    assert words in answer.text
    assert "No time suits" not in answer.text


def test_a_reviewer_may_look_and_a_stranger_may_not(reviewers: Client, strangers: Client, address: str) -> None:
    page = reviewers.get(address)
    assert page.status_code == 200
    assert "Write the letter" not in page.text
    assert strangers.get(address).status_code == 404


def test_times_ask_little_of_the_database(
    hers: Client, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(9):
        hers.get(address)
