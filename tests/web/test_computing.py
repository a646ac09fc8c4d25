from __future__ import annotations

from typing import TYPE_CHECKING

from csp.middleware import CSPMiddleware
from django.http import HttpResponse
from django.test import RequestFactory

from greenroom.web.computing import computes

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest


def policy(view: Callable[[HttpRequest], HttpResponse]) -> dict[str, list[str]]:
    request = RequestFactory().get("/")
    answer = CSPMiddleware(view).process_response(request, view(request))
    parts = (part.split() for part in answer["Content-Security-Policy"].split(";"))
    return {words[0]: words[1:] for words in parts if words}


def page(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - a view takes one
    return HttpResponse("page")


def test_a_page_that_computes_may_compile_webassembly_and_nothing_else_is_loosened() -> None:
    usual, computing = policy(page), policy(computes(page))
    assert computing["script-src"] == ["'self'", "'wasm-unsafe-eval'"]
    assert {name: words for name, words in computing.items() if name != "script-src"} == {
        name: words for name, words in usual.items() if name != "script-src"
    }


def test_any_other_page_may_not() -> None:
    assert policy(page)["script-src"] == ["'self'"]
