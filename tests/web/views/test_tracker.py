"""The applications as a list, on a board and on a time axis."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.people import alice
from tests.world import world

from greenroom.services import applications, interviews, moving, plan
from greenroom.services.saved_views import save_view
from greenroom.web.views.tracker import A_PAGE

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor
    from greenroom.store.models import Application

VIEWS = ["list", "board", "timeline"]


def started(owner: Actor, employer: str, title: str = "Cook") -> Application:
    row = applications.start(owner, employer=employer, title=title)
    interviews.schedule(owner, row.pk, local=dt.datetime(2030, 1, 5, 9, 0), zone="Europe/Paris")  # noqa: DTZ001
    plan.add(owner, title="Print the papers", application=row.pk)
    return row


def queries(browser: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize("address", [*(f"/applications/?view={view}" for view in VIEWS), "/applications/?q=cook+paris"])
def test_thirty_applications_ask_as_many_queries_as_three(hers: Client, owner: Actor, address: str) -> None:
    for number in range(3):
        moving.move(owner, started(owner, f"Employer {number}").pk, "own:Trial day")
    hers.get(address)
    few = queries(hers, address)
    for number in range(3, 30):
        started(owner, f"Employer {number}")
    assert queries(hers, address) == few <= 18


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_shows_what_is_looked_for_and_nothing_else(hers: Client, owner: Actor, view: str) -> None:
    started(owner, "Harbour Foods", "Planner")
    started(owner, "Quay Bakery", "Baker")
    text = hers.get("/applications/", {"view": view, "q": "quay"}).text
    assert "Baker" in text
    assert "Harbour Foods" not in text
    assert "1 of 2" in text


@pytest.mark.parametrize("view", VIEWS)
def test_a_search_without_a_find_says_so_and_leads_back(hers: Client, owner: Actor, view: str) -> None:
    started(owner, "Harbour Foods")
    text = hers.get("/applications/", {"view": view, "q": "moon"}).text
    assert "Nothing fits this search" in text
    assert "Show all" in text


def test_filters_are_kept_from_view_to_view_and_shown_in_the_form(hers: Client, owner: Actor) -> None:
    row = started(owner, "Harbour Foods")
    applications.describe(owner, row.pk, source="A friend", country="DE", answer_by=None, notes="")
    text = hers.get("/applications/?state=running&source=A+friend&country=DE").text
    assert "view=board&amp;state=running&amp;source=A+friend&amp;country=DE" in text
    assert '<option value="DE" selected>Germany</option>' in text
    assert '<option value="running" selected>' in text


def test_a_long_list_is_shown_in_pages(hers: Client, owner: Actor) -> None:
    for number in range(A_PAGE + 1):
        applications.start(owner, employer="Harbour Foods", title=f"Role {number:03}")
    first = hers.get("/applications/?sort=role").text
    assert "Role 099" in first
    assert "Role 100" not in first
    assert "Page 1 of 2" in first
    assert "Role 100" in hers.get("/applications/?sort=role&page=2").text
    assert "Role 100" in hers.get("/applications/?sort=role&page=99").text


def test_a_card_tells_role_employer_talk_and_zone_and_how_to_move_it(hers: Client, owner: Actor) -> None:
    row = started(owner, "Harbour Foods", "Planner")
    text = hers.get("/applications/?view=board&sort=role").text
    assert f'id="card-{row.pk}" data-card="/applications/{row.pk}/move/"' in text
    assert "Video, Sat 5 Jan 2030, 09:00 Paris time" in text
    assert f'href="/applications/{row.pk}/move/?back=view%3Dboard%26sort%3Drole"' in text


def test_the_board_folds_what_has_ended(hers: Client, owner: Actor) -> None:
    row = started(owner, "Harbour Foods", "Planner")
    applications.end(owner, row.pk, "no-reply")
    text = hers.get("/applications/?view=board").text
    fold = text.partition('data-place="end:no-reply"')[2].partition("</details>")[0]
    assert "Planner" in fold
    assert "<details" in text


def test_the_time_axis_says_in_words_what_its_bars_show(hers: Client, owner: Actor) -> None:
    row = started(owner, "Harbour Foods", "Planner")
    moving.move(owner, row.pk, "offer")
    text = hers.get("/applications/?view=timeline").text
    assert text.count('<rect data-stage="') == text.count('<li data-stage="') == 2
    assert "0 days so far" in text


def test_a_reviewer_sees_whose_it_is_and_moves_nothing(reviewers: Client) -> None:
    world(alice())
    for view in VIEWS:
        text = reviewers.get("/applications/", {"view": view}).text
        assert "Warehouse Team Leader" in text
        assert "/move/" not in text


def test_a_stranger_sees_an_empty_room(strangers: Client, owner: Actor) -> None:
    started(owner, "Harbour Foods")
    save_view(owner, name="Quiet ones", query="waiting=14")
    text = strangers.get("/applications/?view=board").text
    assert "No application yet" in text
    assert "Quiet ones" not in text


def test_whatever_stands_in_the_address_there_is_a_page(hers: Client, owner: Actor) -> None:
    started(owner, "Harbour Foods")
    for view in (*VIEWS, "pie"):
        asked = {
            "view": view,
            "page": "x",
            "waiting": "-3",
            "sort": "luck",
            "stage": "own:",
            "state": "<b>",
            "q": "\0'",
        }
        assert hers.get("/applications/", asked).status_code == 200
