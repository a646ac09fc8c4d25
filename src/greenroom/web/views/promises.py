"""Promises to an employer: what is owed, until when, and what was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.services import promises as services
from greenroom.store.models import Application, Promise
from greenroom.web.afterwards import promises_panel
from greenroom.web.forms.promises import DayForm, PromiseForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_APPLICATIONS = Application.objects.select_related("employer", "person")


@require_http_methods(["GET", "POST"])
def promises(request: ActingRequest, application: UUID) -> HttpResponse:
    """Everything promised to this employer, and room for one more."""
    if request.method == "GET":
        return _page(request, _APPLICATIONS.read(request.actor, application))
    row = _APPLICATIONS.own(request.actor, application)
    form = PromiseForm(request.POST)
    if try_with(form, lambda **values: services.add(request.actor, row.pk, **values)) is None:
        return _page(request, row, form)
    done(request, "The promise is noted. It stands on the first page until it is kept.")
    return redirect("promises", application=row.pk)


@require_POST
def move(request: ActingRequest, promise: UUID) -> HttpResponse:
    """Change the day of a promise."""
    row = Promise.objects.select_related("application").own(request.actor, promise)
    form = DayForm(request.POST, auto_id=f"day_{row.pk}_%s")
    if try_with(form, lambda **values: services.move(request.actor, row.pk, **values)) is None:
        return _page(request, _APPLICATIONS.own(request.actor, row.application_id), moved=(row.pk, form))
    done(request, "The day is changed.")
    return redirect("promises", application=row.application_id)


@require_POST
def keep(request: ActingRequest, promise: UUID) -> HttpResponse:
    """Note that a promise is kept."""
    row = services.keep(request.actor, promise)
    done(request, f"Kept: {row.what}")
    back = request.POST.get("back")
    if back == "interview" and row.interview_id:
        return redirect("interview", interview=row.interview_id)
    return redirect("application" if back == "application" else "promises", application=row.application_id)


@require_POST
def reopen(request: ActingRequest, promise: UUID) -> HttpResponse:
    """Note that a promise is still open."""
    row = services.reopen(request.actor, promise)
    done(request, f"Still open: {row.what}")
    return redirect("promises", application=row.application_id)


@require_POST
def remove(request: ActingRequest, promise: UUID) -> HttpResponse:
    """Remove a promise."""
    row = Promise.objects.own(request.actor, promise)
    services.remove(request.actor, row.pk)
    done(request, "The promise is removed.")
    return redirect("promises", application=row.application_id)


def _page(
    request: ActingRequest,
    row: Application,
    form: PromiseForm | None = None,
    moved: tuple[UUID, forms.Form] | None = None,
) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    now = timezone.now()
    panel = promises_panel(request.actor, row, now)
    kept = Promise.objects.visible_to(request.actor).filter(application=row).exclude(kept_at=None)
    context = {
        "application": row,
        "promises": panel,
        "days": {each.pk: _day_form(each, moved) for each in panel.open},
        "kept": kept.order_by("-kept_at"),
        "form": form or PromiseForm(),
        "can_change": panel.can_change,
    }
    return render(request, "pages/promises/promises.html", context, status=422 if form or moved else 200)


def _day_form(promise: Promise, moved: tuple[UUID, forms.Form] | None) -> forms.Form:
    if moved and moved[0] == promise.pk:
        return moved[1]
    return DayForm(initial={"due_on": promise.due_on}, auto_id=f"day_{promise.pk}_%s")
