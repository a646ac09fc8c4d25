"""How the owner of a laptop comes in, and how a monitor asks whether the program is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from greenroom.core.errors import NotFound
from greenroom.identity.links import spend
from greenroom.identity.owner import owner

if TYPE_CHECKING:
    from django.http import HttpRequest


@login_not_required
@never_cache
@require_GET
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Spend a one-time link: the browser that brings it gets the cookie."""
    if not settings.LOCAL:
        raise NotFound("There are no one-time links on a server. Sign in with your account.")
    if not spend(settings.HOME, token):
        return render(request, "entrance.html", {"spent": True}, status=403)
    login(request, owner(), backend="django.contrib.auth.backends.ModelBackend")
    return redirect("/")


@login_not_required
@never_cache
@require_GET
def health(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """Whether the program answers."""
    return HttpResponse("ok\n", content_type="text/plain")
