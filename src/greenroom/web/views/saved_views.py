"""Saved views of the applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.search import query_of, search_in
from greenroom.services.saved_views import delete_view, rename_view, save_view
from greenroom.store.models import SavedView
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_POST
def save(request: ActingRequest) -> HttpResponse:
    """Keep the search under a name."""
    query = request.POST.get("query", "")
    try:
        row = save_view(request.actor, name=request.POST.get("name", ""), query=query)
    except InvalidChoice as error:
        messages.warning(request, error.message)
        return _shown(query_of(search_in(query)))
    done(request, f"The view “{row.name}” is saved.")
    return _shown(row.query)


@require_POST
def rename(request: ActingRequest, savedview: UUID) -> HttpResponse:
    """Give a saved view another name."""
    row = SavedView.objects.own(request.actor, savedview)
    try:
        row = rename_view(request.actor, row.pk, name=request.POST.get("name", ""))
    except InvalidChoice as error:
        messages.warning(request, error.message)
    else:
        done(request, f"The view is called “{row.name}” now.")
    return _shown(row.query)


@require_POST
def delete(request: ActingRequest, savedview: UUID) -> HttpResponse:
    """Delete a saved view."""
    row = SavedView.objects.own(request.actor, savedview)
    delete_view(request.actor, row.pk)
    done(request, f"The view “{row.name}” is deleted. The applications are as they were.")
    return _shown(row.query)


def _shown(query: str) -> HttpResponse:
    return redirect(f"{reverse('applications')}?{query}")
