"""Who acts in a request, and in whose time zone its times are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.contrib.auth.models import User
from django.http import HttpRequest
from django.utils import timezone

from greenroom.services.people import actor_of, reviews

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from greenroom.store.access import Actor

LOOKING_AROUND = "looking_around"


class ActingRequest(HttpRequest):
    """A request of somebody who is signed in."""

    user: User
    actor: Actor


class ActingMiddleware:
    """Puts the actor on each request of a signed-in user; times are shown in the zone of their profile."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request with the actor on it."""
        if not isinstance(request.user, User):
            return self._get_response(request)
        actor = actor_of(request.user, looking_around=bool(request.session.get(LOOKING_AROUND)))
        actor = replace(actor, reviews=reviews(request.user))
        request.actor = actor  # type: ignore[attr-defined] # read as ActingRequest by the views
        with timezone.override(ZoneInfo(actor.person.zone)):
            return self._get_response(request)
