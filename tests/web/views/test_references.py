"""The references desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

from greenroom.services import applications, references
from greenroom.store.models import Referee, Reference

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

AMA = {"name": "Ama Boateng", "relation": "My manager", "vouches": "Night shifts\nRotas", "consent_on": "2026-10-01"}


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def ama(owner: Actor) -> Referee:
    return references.add_referee(owner, name="Ama Boateng", relation="My manager", email="ama@example.org")


def test_somebody_is_added_changed_and_removed(hers: Client) -> None:
    assert "Nobody is on your desk yet" in hers.get("/references/").text
    hers.post("/references/add/", AMA)
    row = Referee.objects.get()
    page = hers.get("/references/").text
    assert "Agreed Thu 1 Oct 2026" in page
    assert "No employer lately" in page
    hers.post(f"/references/{row.pk}/", {**AMA, "name": "Ama B.", "consent_on": ""})
    page = hers.get("/references/").text
    assert "Ask Ama B. whether you may name them" in page
    assert "Night shifts\nRotas" in hers.get(f"/references/{row.pk}/").text
    hers.post(f"/references/{row.pk}/remove/")
    assert not Referee.objects.exists()


def test_what_does_not_fit_comes_back_with_a_sentence(hers: Client, ama: Referee) -> None:
    page = hers.post("/references/add/", {"name": "", "relation": "My manager"})
    assert page.status_code == 422
    assert "Give their name." in page.text
    assert "My manager" in page.text
    assert hers.post(f"/references/{ama.pk}/", {"name": "Ama", "email": "nobody"}).status_code == 422


def test_a_name_goes_to_an_employer_and_each_step_is_noted(hers: Client, here: World, ama: Referee) -> None:
    page = f"/applications/{here.application.pk}/references/"
    assert "Nobody is named to them" in hers.get(page).text
    hers.post(page, {"referee": str(ama.pk)})
    row = Reference.objects.get()
    text = hers.get(page).text
    assert "Tell Ama Boateng before anybody calls" in text
    assert "They have not said yes yet" in text
    for step in ("briefed", "contacted", "thanked"):
        hers.post(f"/named/{row.pk}/mark/", {"step": step})
    assert all(Reference.objects.values_list("briefed_at", "contacted_at", "thanked_at")[0])
    hers.post(f"/named/{row.pk}/mark/", {"step": "thanked", "done": "0"})
    assert Reference.objects.get().thanked_at is None
    hers.post(f"/named/{row.pk}/remove/")
    assert not Reference.objects.exists()
    assert hers.post(page, {"referee": "nobody"}).status_code == 422


def test_the_letters_to_a_referee_begin_here(hers: Client, owner: Actor, here: World, ama: Referee) -> None:
    references.name_to(owner, here.application.pk, ama.pk)
    page = hers.get(f"/applications/{here.application.pk}/references/").text
    assert f"letters/new/?kind=brief-reference&amp;to={ama.pk}" in page
    assert f"letters/new/?kind=thank-reference&amp;to={ama.pk}" in page
    assert f"letters/new/?kind=ask-reference&amp;to={ama.pk}" in page


def test_a_load_that_is_much_is_said(hers: Client, owner: Actor, ama: Referee) -> None:
    references.update_referee(owner, ama.pk, name="Ama Boateng", consent_on=ama.created_at.date())
    for employer in ("A", "B", "C"):
        application = applications.start(owner, employer=employer, title="Role")
        references.name_to(owner, application.pk, ama.pk)
    page = hers.get("/references/").text
    assert "Ama Boateng was named to 3 employers in 90 days" in page
    assert "3 employers lately" in page


def test_a_reviewer_looks_and_changes_nothing(reviewers: Client, owner: Actor, here: World, ama: Referee) -> None:
    row = references.name_to(owner, here.application.pk, ama.pk)
    page = f"/applications/{here.application.pk}/references/"
    assert "Shared by" in reviewers.get("/references/").text
    assert "ama@example.org" in reviewers.get(f"/references/{ama.pk}/").text
    assert "/mark/" not in reviewers.get(page).text
    for address in (
        page,
        f"/references/{ama.pk}/",
        f"/references/{ama.pk}/remove/",
        f"/named/{row.pk}/mark/",
        f"/named/{row.pk}/remove/",
    ):
        assert reviewers.post(address, {}).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, owner: Actor, here: World, ama: Referee) -> None:
    row = references.name_to(owner, here.application.pk, ama.pk)
    assert "Ama" not in strangers.get("/references/").text
    assert strangers.get(f"/references/{ama.pk}/").status_code == 404
    assert strangers.get(f"/applications/{here.application.pk}/references/").status_code == 404
    for address in (
        f"/references/{ama.pk}/",
        f"/references/{ama.pk}/remove/",
        f"/named/{row.pk}/mark/",
        f"/named/{row.pk}/remove/",
    ):
        assert strangers.post(address, {}).status_code == 404


def test_a_full_desk_takes_no_more_queries(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for place in range(12):
        who = references.add_referee(owner, name=f"Referee {place}")
        references.name_to(owner, applications.start(owner, employer=f"E{place}", title="Role").pk, who.pk)
    with django_assert_max_num_queries(8):
        hers.get("/references/")
