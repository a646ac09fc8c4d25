"""Views of the applications that are kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.people import alice

from greenroom.services import applications
from greenroom.store.models import SavedView

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


def save(browser: Client, name: str, query: str = "waiting=14") -> str:
    return browser.post("/applications/views/", {"name": name, "query": query}, follow=True).text


def test_a_view_is_saved_opened_renamed_and_deleted(hers: Client, owner: Actor) -> None:
    applications.start(owner, employer="Harbour Foods", title="Planner")
    text = save(hers, "Quiet ones")
    assert "The view “Quiet ones” is saved." in text
    assert 'href="/applications/?waiting=14" aria-current="true"' in text
    view = SavedView.objects.get()
    text = hers.post(f"/applications/views/{view.pk}/rename/", {"name": "Silent ones"}, follow=True).text
    assert "The view is called “Silent ones” now." in text
    text = hers.post(f"/applications/views/{view.pk}/delete/", follow=True).text
    assert "The view “Silent ones” is deleted." in text
    assert not SavedView.objects.exists()


def test_a_view_without_a_name_is_asked_for_one_and_the_search_stays(hers: Client) -> None:
    assert "Please give a name for the view." in save(hers, " ")
    assert not SavedView.objects.exists()


def test_a_name_that_is_taken_is_refused_in_words(hers: Client) -> None:
    save(hers, "One")
    save(hers, "Two")
    view = SavedView.objects.get(name="Two")
    text = hers.post(f"/applications/views/{view.pk}/rename/", {"name": "One"}, follow=True).text
    assert "There is a view “One” already." in text


def test_views_are_nobody_elses(hers: Client, strangers: Client, reviewers: Client) -> None:
    save(hers, "Quiet ones")
    view = SavedView.objects.get(person=alice().person)
    for browser, code in ((strangers, 404), (reviewers, 403)):
        assert browser.post(f"/applications/views/{view.pk}/rename/", {"name": "Mine"}).status_code == code
        assert browser.post(f"/applications/views/{view.pk}/delete/").status_code == code
    assert "Quiet ones" not in reviewers.get("/applications/").text
