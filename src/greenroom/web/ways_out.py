"""What the page of calendars elsewhere shows: the file, the private address, the server and what was changed on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from greenroom.services import calendar_copies, calendar_server
from greenroom.services.calendar_out import REMINDERS
from greenroom.store.models import Interview
from greenroom.web.forms.calendar_out import (
    CalendarServerForm,
    RemindForm,
    WishForm,
    reminders_query,
    server_values,
    wish_values,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.access import Actor
    from greenroom.store.models import CalendarServer
    from greenroom.web.acting import ActingRequest


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that was made on the server: about which interview, what it is, and which answers there are."""

    interview: Interview
    said: str
    can_take_over: bool
    can_keep_mine: bool
    take_word: str


def shown(request: ActingRequest, **more: object) -> dict[str, Any]:
    """Everything on the page; `more` takes the place of what would stand there fresh."""
    actor = request.actor
    server = calendar_server.server_of(actor)
    chosen = _chosen(request)
    return {
        "reminders": RemindForm(initial={"remind": chosen}, auto_id="remind_%s"),
        "file_reminders": RemindForm(auto_id="file_%s"),
        "feed": _address(request, actor.person.feed_token, chosen),
        "is_local": settings.LOCAL,
        "count": Interview.objects.owned_by(actor).count(),
        "zone": actor.person.zone,
        "server": server,
        "host": calendar_server.host_of(server) if server else "",
        "trouble": server.trouble if server else "",
        "server_form": CalendarServerForm(initial=server_values(server), has_password=bool(server and server.password)),
        "choose_form": None,
        **_of_server(actor, server),
        **more,
    }


def _of_server(actor: Actor, server: CalendarServer | None) -> dict[str, Any]:
    """What is shown of a server that is connected."""
    if server is None:
        return {"wish_form": None, "is_due": False, "waiting": [], "is_automatic": False}
    return {
        "wish_form": WishForm(initial=wish_values(server), auto_id="wish_%s"),
        "is_automatic": server.automatic,
        "is_due": bool(server.calendar) and calendar_server.is_due(actor, timezone.now()),
        "waiting": [
            Waiting(
                interview=copy.interview,
                said=calendar_copies.sentence(copy),
                can_take_over=calendar_copies.can_take_over(copy),
                can_keep_mine=not copy.elsewhere.get("theirs"),
                take_word="Cancel it here" if {"gone", "cancelled"} & set(copy.elsewhere) else "Change it here",
            )
            for copy in calendar_copies.waiting(actor)
        ],
    }


def _chosen(request: ActingRequest) -> Sequence[int]:
    """The reminders that were chosen on the page; the usual ones at first."""
    if "chosen" not in request.GET:
        return REMINDERS
    form = RemindForm(request.GET)
    return tuple(sorted(form.cleaned_data["remind"], reverse=True)) if form.is_valid() else REMINDERS


def _address(request: ActingRequest, token: str, reminders: Sequence[int]) -> str:
    """The whole private address; empty if there is none."""
    if not token:
        return ""
    return request.build_absolute_uri(reverse("feed", args=[token])) + reminders_query(reminders)
