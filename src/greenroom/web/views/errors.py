"""The pages for what cannot be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.csrf import requires_csrf_token

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """The request made no sense; nothing in it can be trusted, so the page shows nothing of it."""
    return render(request, "errors/400.html", {"message": ""}, status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """This person may not do this."""
    return render(request, "errors/403.html", {"message": ""}, status=403)


@requires_csrf_token
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """The form came from another place, or from a page that was open for too long."""
    message = "This form was open for too long, or did not come from this page. Go back, reload it and send it again."
    return render(request, "errors/403.html", {"message": message}, status=403)


@requires_csrf_token
def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """There is no such page."""
    return render(request, "errors/404.html", {"message": ""}, status=404)


@requires_csrf_token
def broken(request: HttpRequest) -> HttpResponse:
    """Our fault. The page asks nothing of the database, which may be what broke."""
    return render(request, "errors/500.html", {}, status=500)
