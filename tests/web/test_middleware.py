"""Headers of every answer, and the page of an error that a person can mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.test import RequestFactory

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.web.middleware import UserErrorMiddleware

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse
    from django.test import Client

ANSWERS = ["/", "/healthz", "/enter/nothing/", "/no/such/page/", "/static/app.css"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", ANSWERS)
def test_no_page_may_load_or_run_anything_but_our_own_files(client: Client, path: str) -> None:
    policy = headers_of(client, path)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in f"{policy};"
    assert "style-src 'self';" in f"{policy};"
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.django_db
@pytest.mark.parametrize("path", ANSWERS)
def test_every_answer_carries_the_headers_of_a_careful_program(client: Client, path: str) -> None:
    headers = headers_of(client, path)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers
    assert "Server" not in headers


@pytest.mark.parametrize(
    ("error", "status"),
    [(NotFound("No such story."), 404), (NotAllowed("Not yours."), 403), (InvalidChoice("Choose a date."), 422)],
)
def test_an_error_that_a_person_can_mend_is_told_in_its_own_words(error: Exception, status: int) -> None:
    response = middleware().process_exception(RequestFactory().get("/"), error)
    assert response is not None
    assert response.status_code == status
    assert str(error) in response.text


def test_any_other_error_is_not_explained_away() -> None:
    assert middleware().process_exception(RequestFactory().get("/"), ValueError("ours")) is None


def headers_of(client: Client, path: str) -> dict[str, str]:
    response = client.get(path)
    response.close()
    return dict(response.headers)


def middleware() -> UserErrorMiddleware:
    def never(request: HttpRequest) -> HttpResponse:
        raise AssertionError(request)

    return UserErrorMiddleware(never)


def test_the_address_of_a_form_says_that_it_is_one_when_it_is_opened(hers: Client) -> None:
    answer = hers.get("/practice/import/")
    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert "Go back to the page with the form" in answer.content.decode()
    assert hers.get("/practice/import/", headers={"accept": "application/json"}).content == b""
