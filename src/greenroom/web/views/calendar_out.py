"""Interviews in the person's own calendar: files, and a private address that a calendar program subscribes to."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_GET, require_POST, require_safe

from greenroom.core.errors import NotFound
from greenroom.services import calendar_out as services
from greenroom.store.models import Interview
from greenroom.web.forms.calendar_out import RemindForm, reminders_in
from greenroom.web.ways_out import shown

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpRequest, HttpResponseBase

    from greenroom.web.acting import ActingRequest

_ICS = "text/calendar; charset=utf-8"


@require_GET
def calendar_out(request: ActingRequest) -> HttpResponse:
    """The ways out of the house for interviews: a file, a private address, a calendar server."""
    return render(request, "pages/calendar/out.html", shown(request))


@require_GET
def calendar_ics(request: ActingRequest) -> HttpResponse:
    """A calendar file with all interviews."""
    form = RemindForm(request.GET)
    chosen = form.cleaned_data["remind"] if "chosen" in request.GET and form.is_valid() else services.REMINDERS
    return _download(services.calendar_file(request.actor, chosen), "interviews.ics")


@require_GET
def interview_ics(request: ActingRequest, interview: UUID) -> HttpResponse:
    """A calendar file with one interview."""
    row = Interview.objects.read(request.actor, interview)
    content = services.interview_file(request.actor, row.pk, reminders_in(request.GET.dict()))
    return _download(content, f"interview-{row.starts_at:%Y-%m-%d}.ics")


@require_POST
def make_feed(request: ActingRequest) -> HttpResponse:
    """Make a private address, or a new one in place of the one there is."""
    services.make_feed(request.actor)
    messages.success(request, "The calendar has a private address now. One that it had before no longer works.")
    return redirect(reverse("calendar_out") + "#feed")


@require_POST
def end_feed(request: ActingRequest) -> HttpResponse:
    """Switch the private address off."""
    services.end_feed(request.actor)
    messages.success(request, "The private address is switched off. Nobody can read your calendar by it any more.")
    return redirect("calendar_out")


@login_not_required
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponseBase:
    """The calendar behind a private address, for programs, which have no cookie."""
    try:
        content = services.feed(token, reminders_in(request.GET.dict()))
    except NotFound as error:
        raise Http404 from error
    mark = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    full = HttpResponse(content, content_type=_ICS, headers={"ETag": mark})
    response = get_conditional_response(request, etag=mark, response=full) or full
    response["Cache-Control"] = "private, max-age=300"
    response["X-Robots-Tag"] = "noindex"
    return response


def _download(content: bytes, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=_ICS, headers=headers)
