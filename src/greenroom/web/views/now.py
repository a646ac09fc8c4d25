"""The first page: what stands, what comes next, and the one thing to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.store.queries.applications import now_page

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def now(request: ActingRequest) -> HttpResponse:
    """Every running application; an empty workspace asks how to begin."""
    moment = timezone.now()
    return render(request, "pages/now.html", {"page": now_page(request.actor, moment), "now": moment})
