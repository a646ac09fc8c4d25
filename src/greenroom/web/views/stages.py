"""The stages of an application: where it stands, and how this employer differs from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.stages import TEMPLATES
from greenroom.services import applications
from greenroom.services.stages import ENDS, ends_from, may_go_on, stage_after
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
    stages = list(row.stages.all())
    shown = {
        "application": row,
        "stages": stages,
        "following": stage_after(row, stages),
        "templates": TEMPLATES,
        "ends": ends_from(row, stages),
        "how": ENDS.get(row.ended_as, ""),
        "may_go_on": may_go_on(row),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/applications/stages.html", shown)


@require_POST
def enter(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Move the application to this stage."""
    application = Stage.objects.own(request.actor, stage).application_id
    try:
        row = applications.enter_stage(request.actor, stage)
    except InvalidChoice as error:
        return _refused(request, application, error)
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
def place(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Put a stage at another place in the order, counted from 0."""
    row = Stage.objects.own(request.actor, stage)
    at = request.POST.get("at", "")
    if at.isdecimal() and len(at) <= 4:
        row = applications.place_stage(request.actor, row.pk, at=int(at))
        done(request, f"“{row.name}” is moved.")
    return redirect("stages", application=row.application_id)


@require_POST
def use_template(request: ActingRequest, application: UUID) -> HttpResponse:
    """Give the application the stages of another kind of employer."""
    row = Application.objects.own(request.actor, application)
    applications.use_template(request.actor, row.pk, request.POST.get("template", ""))
    done(request, "These are its stages now. What it has been through is as it was.")
    return redirect("stages", application=row.pk)


@require_POST
def remove(request: ActingRequest, stage: UUID) -> HttpResponse:
    """Remove a stage that this employer does not have."""
    row = Stage.objects.own(request.actor, stage)
    try:
        applications.remove_stage(request.actor, row.pk)
    except InvalidChoice as error:
        return _refused(request, row.application_id, error)
    done(request, f"The stage “{row.name}” is removed.")
    return redirect("stages", application=row.application_id)


@require_POST
def end(request: ActingRequest, application: UUID) -> HttpResponse:
    """End the application."""
    row = Application.objects.own(request.actor, application)
    try:
        row = applications.end(request.actor, row.pk, request.POST.get("as", ""))
    except InvalidChoice as error:
        return _refused(request, row.pk, error)
    done(request, "Noted. You can reopen it at any time." if may_go_on(row) else "Noted.")
    return redirect("application", application=row.pk)


@require_POST
def reopen(request: ActingRequest, application: UUID) -> HttpResponse:
    """Go on with an application that had ended."""
    row = Application.objects.own(request.actor, application)
    try:
        row = applications.reopen(request.actor, row.pk)
    except InvalidChoice as error:
        return _refused(request, row.pk, error)
    done(request, "It is open again.")
    return redirect("application", application=row.pk)


def _refused(request: ActingRequest, application: UUID, error: InvalidChoice) -> HttpResponse:
    """Back to the stages, with the sentence that says why nothing was done."""
    messages.warning(request, error.message)
    return redirect("stages", application=application)
