"""Rooms that are still empty: what each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

_ROOMS = {
    "applications": ("Applications", "briefcase", "Every application, its stage, and who is waiting for whom."),
    "profile": ("Profile", "user", "Where you are, when you are free, and what you have told employers."),
}


@require_GET
def room(request: HttpRequest, here: str) -> HttpResponse:
    """What this room is for."""
    title, symbol, text = _ROOMS[here]
    return render(request, "pages/room.html", {"here": here, "title": title, "symbol": symbol, "text": text})
