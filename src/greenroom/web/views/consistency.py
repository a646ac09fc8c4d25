"""What disagrees in the papers of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.services.consistency import consistency_of
from greenroom.web.desks import shown

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def consistency(request: ActingRequest, application: UUID) -> HttpResponse:
    """Every contradiction with both quotes, and what was compared."""
    found = consistency_of(request.actor, application, timezone.now())
    context = {
        "application": found.application,
        "found": found,
        "contradictions": shown(request.actor, found.application, found.contradictions),
        "can_change": found.application.person_id == request.actor.person.pk,
    }
    return render(request, "pages/consistency/consistency.html", context)
