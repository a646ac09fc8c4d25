"""The page of an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.store.models import Interview

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

WHEN = {"local": "2026-12-08T09:30", "zone": "America/New_York", "minutes": "45"}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_the_time_stands_in_both_zones(hers: Client, owner: Actor, here: World) -> None:
    type(owner.person).objects.filter(pk=owner.person.pk).update(zone="Asia/Tokyo")
    page = hers.get(f"/interviews/{here.interview.pk}/").text
    assert "Thu 3 Dec 2026, 15:00 London time" in page
    assert "Fri 4 Dec 2026, 00:00 Tokyo time" in page


def test_everybody_who_will_be_there_has_a_perspective(hers: Client, here: World) -> None:
    page = hers.get(f"/interviews/{here.interview.pk}/").text
    assert "Joan Barker" in page
    assert "Hiring manager" in page
    assert "That you can do the work" in page


def test_an_interview_is_added_moved_and_cancelled(hers: Client, here: World) -> None:
    hers.post(f"/applications/{here.application.pk}/interviews/new/", {**WHEN, "format": "phone", "name_1": "Kay"})
    made = Interview.objects.get(format="phone")
    assert made.starts_at.isoformat() == "2026-12-08T14:30:00+00:00"
    assert made.participants.get().contact.name == "Kay"
    hers.post(f"/interviews/{made.pk}/move/", {**WHEN, "local": "2026-12-09T09:30"})
    hers.post(f"/interviews/{made.pk}/cancel/")
    made.refresh_from_db()
    assert made.starts_at.isoformat() == "2026-12-09T14:30:00+00:00"
    assert made.cancelled_at


def test_a_time_that_clocks_skip_is_said_to_be_skipped(hers: Client, here: World) -> None:
    page = hers.post(f"/interviews/{here.interview.pk}/move/", {**WHEN, "local": "2027-03-14T02:30"})
    assert page.status_code == 422
    assert "clocks skip that hour" in page.text
    assert "2027-03-14T02:30" in page.text


def test_a_time_that_clocks_show_twice_is_asked_about(hers: Client, here: World) -> None:
    twice = {**WHEN, "local": "2026-11-01T01:30"}
    page = hers.post(f"/interviews/{here.interview.pk}/move/", twice)
    assert "If clocks show that time twice" in page.text
    hers.post(f"/interviews/{here.interview.pk}/move/", {**twice, "when_twice": "later"})
    here.interview.refresh_from_db()
    assert here.interview.starts_at.isoformat() == "2026-11-01T06:30:00+00:00"


def test_a_link_that_is_no_web_address_is_not_made_one(hers: Client, here: World) -> None:
    hers.post(f"/interviews/{here.interview.pk}/edit/", {"format": "video", "link": "javascript:alert(1)"})
    page = hers.get(f"/interviews/{here.interview.pk}/").text
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page


def test_a_reviewer_sees_an_interview_and_cannot_change_it(reviewers: Client, here: World) -> None:
    page = reviewers.get(f"/interviews/{here.interview.pk}/")
    assert page.status_code == 200
    assert "/edit/" not in page.text
    assert reviewers.post(f"/interviews/{here.interview.pk}/edit/", {}).status_code == 403
    assert reviewers.get(f"/applications/{here.application.pk}/interviews/new/").status_code == 200


def test_a_stranger_finds_nothing(strangers: Client, here: World) -> None:
    assert strangers.get(f"/interviews/{here.interview.pk}/").status_code == 404
    assert strangers.post(f"/interviews/{here.interview.pk}/move/", {}).status_code == 404
    assert strangers.post(f"/applications/{here.application.pk}/interviews/new/", {}).status_code == 404
