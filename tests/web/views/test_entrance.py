"""The entrance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.identity.links import make_link

if TYPE_CHECKING:
    from pathlib import Path

    from django.test import Client
    from pytest_django.fixtures import Settings

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home(settings: Settings, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    return tmp_path


def test_a_link_sets_a_strict_cookie_and_leads_to_the_first_page(client: Client, home: Path) -> None:
    response = client.get(make_link(home, 80))
    assert (response.status_code, response.headers["Location"]) == (302, "/")
    cookie = response.cookies["greenroom_session"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Strict")
    assert client.get("/").status_code == 200


def test_a_spent_link_says_so(client: Client, home: Path) -> None:
    link = make_link(home, 80)
    client.get(link)
    response = client.get(link)
    assert response.status_code == 403
    assert "This link has done its work" in response.text


def test_a_server_has_no_links(client: Client, home: Path, settings: Settings) -> None:
    link = make_link(home, 80)
    settings.LOCAL = False
    assert client.get(link).status_code == 404


@pytest.mark.parametrize("page", ["/", "/applications/", "/profile/"])
def test_without_the_cookie_a_page_says_how_to_get_in(client: Client, page: str) -> None:
    response = client.get(page)
    assert response.status_code == 401
    assert "greenroom link" in response.text


def test_the_program_tells_everybody_that_it_is_well(client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"


def test_a_name_that_is_not_this_machine_is_refused(client: Client) -> None:
    assert client.get("/healthz", headers={"host": "evil.example"}).status_code == 400
