"""The stages of an application: where it stands, and how this employer differs from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from greenroom.services import applications
from greenroom.services.stages import ENDS
from greenroom.store.models import Application, Stage
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def listing(request: ActingRequest, application: UUID) -> HttpResponse:
    """Every stage of an application, each with what can be done about it."""
    row = Application.objects.select_related("employer", "current_stage").read(request.actor, application)
    shown = {
        "application": row,
        "stages": row.stages.all(),
        "ends": ENDS,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/applications/stages.html", shown)


@require_POST
def enter(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Move the application to this stage."""
    row = applications.enter_stage(request.actor, stage)
    done(request, f"It stands in “{row.current_stage}” now.")
    return redirect("application", application=row.pk)


@require_POST
def add(request: ActingRequest, application: UUID) -> HttpResponse:
    """Add a stage that this employer has."""
    row = Application.objects.own(request.actor, application)
    made = applications.add_stage(request.actor, row.pk, name=request.POST.get("name", ""))
    done(request, f"The stage “{made.name}” is added.")
    return redirect("stages", application=row.pk)


@require_POST
def rename(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Call a stage what this employer calls it."""
    row = Stage.objects.own(request.actor, stage)
    row = applications.rename_stage(request.actor, row.pk, name=request.POST.get("name", ""))
    done(request, f"The stage is called “{row.name}” now.")
    return redirect("stages", application=row.application_id)


@require_POST
def move(request: ActingRequest, stage: UUID, by: int) -> HttpResponse:
    """Put a stage earlier or later."""
    row = applications.move_stage(request.actor, stage, by=by)
    done(request, f"“{row.name}” is moved.")
    return redirect("stages", application=row.application_id)


@require_POST
def remove(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Remove a stage that this employer does not have."""
    row = Stage.objects.own(request.actor, stage)
    applications.remove_stage(request.actor, row.pk)
    done(request, f"The stage “{row.name}” is removed.")
    return redirect("stages", application=row.application_id)


@require_POST
def end(request: ActingRequest, application: UUID) -> HttpResponse:
    """End the application."""
    row = Application.objects.own(request.actor, application)
    row = applications.end(request.actor, row.pk, request.POST.get("as", ""))
    done(request, "Noted. You can reopen it at any time.")
    return redirect("application", application=row.pk)


@require_POST
def reopen(request: ActingRequest, application: UUID) -> HttpResponse:
    """Go on with an application that had ended."""
    row = applications.reopen(request.actor, application)
    done(request, "It is open again.")
    return redirect("application", application=row.pk)
