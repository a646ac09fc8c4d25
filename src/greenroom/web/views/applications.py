"""Applications: the list, and one application as a prepared candidate sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.services import applications
from greenroom.services.stages import ENDS
from greenroom.store.models import Application
from greenroom.store.queries import applications as queries
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def listing(request: ActingRequest) -> HttpResponse:
    """Every application that the actor may see."""
    lines = queries.applications(request.actor, timezone.now())
    return render(request, "pages/applications/list.html", {"lines": lines, "ends": ENDS})


@require_POST
def rename(request: ActingRequest, application: UUID) -> HttpResponse:
    """Change the title or the employer of an application."""
    row = Application.objects.own(request.actor, application)
    row = applications.rename(
        request.actor, row.pk, title=request.POST.get("title", ""), employer=request.POST.get("employer", "")
    )
    done(request, "Changed.")
    return redirect("application", application=row.pk)


@require_http_methods(["GET", "POST"])
def delete(request: ActingRequest, application: UUID) -> HttpResponse:
    """Ask, then delete an application with everything in it."""
    row = Application.objects.select_related("employer").own(request.actor, application)
    if request.method == "POST":
        applications.delete(request.actor, row.pk)
        done(request, f"“{row}” is deleted, with its interviews, posting and tasks.")
        return redirect("applications")
    asked = {
        "here": "applications",
        "title": f"Delete “{row}”?",
        "text": "Its interviews, posting, questions, answers and tasks go with it. You can take it back afterwards.",
        "verb": "Delete",
        "back": request.path.removesuffix("delete/"),
    }
    return render(request, "confirm.html", asked)
