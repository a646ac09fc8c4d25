"""The door of every page, and what becomes of an error that a person can mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpResponseNotAllowed, JsonResponse
from django.shortcuts import render

from greenroom.core.errors import NotAllowed, NotFound, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse, HttpResponseBase

_ONLY_SENT = "This address only takes what a form sends. Go back to the page with the form and send it from there."
_PAGES = {NotFound: (404, "errors/404.html"), NotAllowed: (403, "errors/403.html")}


class EntranceMiddleware(LoginRequiredMiddleware):
    """Lets nobody in without the cookie, except to pages that say `login_not_required`."""

    def handle_no_permission(  # type: ignore[override] # a page, not a redirect
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],  # noqa: ARG002 - Django calls it so
    ) -> HttpResponseBase:
        """A page that says how to get in; for programs, a sentence."""
        if request.path.startswith("/api/"):
            return JsonResponse({"error": "Come in with a link from `greenroom link` first.", "field": ""}, status=401)
        return render(request, "entrance.html", {"spent": False}, status=401)


class UserErrorMiddleware:
    """Shows the sentence of an error that a person can mend, when the page itself did not."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on. Whoever opens or reloads the address that a form is sent to is told so."""
        response = self._get_response(request)
        if not isinstance(response, HttpResponseNotAllowed) or request.method != "GET" or _is_a_program(request):
            return response
        page = render(request, "errors/400.html", {"message": _ONLY_SENT}, status=response.status_code)
        page["Allow"] = response["Allow"]
        return page

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The error's own page, or its sentence for a script that asks for JSON; any other exception is left alone."""
        if not isinstance(error, UserError):
            return None
        status, page = _PAGES.get(type(error), (422, "errors/400.html"))
        if _is_a_program(request):
            return JsonResponse({"error": error.message, "field": error.field or ""}, status=status)
        return render(request, page, {"message": error.message}, status=status)


def _is_a_program(request: HttpRequest) -> bool:
    """Whether who asks would rather have JSON than a page."""
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"
