"""Everything that was done, with its time; and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import CannotUndo
from greenroom.services.history import undo as take_back
from greenroom.store.models import Deed
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_A_PAGE = 50


@require_GET
def history(request: ActingRequest) -> HttpResponse:
    """Every deed, the latest first."""
    deeds = Deed.objects.owned_by(request.actor).select_related("actor", "undone_by").order_by("-created_at")
    page = Paginator(deeds, _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "pages/history/history.html", {"page": page})


@require_POST
def undo(request: ActingRequest, deed: UUID) -> HttpResponse:
    """Take a deed back."""
    Deed.objects.own(request.actor, deed)
    try:
        taken = take_back(request.actor, deed)
    except CannotUndo as error:
        messages.warning(request, error.message)
    else:
        done(request, f"{taken.summary}.")
    return redirect("history")
