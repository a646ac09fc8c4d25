"""The references desk: who vouches, and whose name an employer has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.services import references as services
from greenroom.store.models import Application, Referee, Reference
from greenroom.web.desks import reference_letters, references_panel
from greenroom.web.forms.references import NameForm, RefereeForm, initial_of
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def referees(request: ActingRequest) -> HttpResponse:
    """Everybody who vouches, with their load."""
    return _desk(request)


@require_POST
def add_referee(request: ActingRequest) -> HttpResponse:
    """Add somebody who vouches."""
    form = RefereeForm(request.POST)
    if try_with(form, lambda **_: services.add_referee(request.actor, **form.values())) is None:
        return _desk(request, form)
    done(request, f"{form.cleaned_data['name']} is on your desk.")
    return redirect("referees")


@require_http_methods(["GET", "POST"])
def referee(request: ActingRequest, referee: UUID) -> HttpResponse:
    """Somebody who vouches, and to whom they were named."""
    if request.method == "GET":
        row = Referee.objects.read(request.actor, referee)
        return _one(request, row, RefereeForm(initial=initial_of(row)))
    row = Referee.objects.own(request.actor, referee)
    form = RefereeForm(request.POST)
    if try_with(form, lambda **_: services.update_referee(request.actor, row.pk, **form.values())) is None:
        return _one(request, row, form, status=422)
    done(request, "It is changed.")
    return redirect("referee", referee=row.pk)


@require_POST
def remove_referee(request: ActingRequest, referee: UUID) -> HttpResponse:
    """Remove somebody who vouches; undo brings them back."""
    row = services.remove_referee(request.actor, referee)
    done(request, f"{row.name} is removed.")
    return redirect("referees")


@require_http_methods(["GET", "POST"])
def references(request: ActingRequest, application: UUID) -> HttpResponse:
    """Whose name this employer has, and how far it is with each."""
    rows = Application.objects.select_related("employer", "person")
    if request.method == "GET":
        return _of_application(request, rows.read(request.actor, application))
    row = rows.own(request.actor, application)
    form = NameForm(request.POST, referees=services.not_named_yet(request.actor, row.pk))
    made = try_with(form, lambda **_: services.name_to(request.actor, row.pk, form.chosen))
    if made is None:
        return _of_application(request, row, form)
    done(request, f"Noted: {row.employer.name} has the name of {made.referee.name}. Tell them before anybody calls.")
    return redirect("references", application=row.pk)


@require_POST
def mark_reference(request: ActingRequest, reference: UUID) -> HttpResponse:
    """Note that somebody was briefed, contacted or thanked, or not after all."""
    known = Reference.objects.own(request.actor, reference)
    row = services.mark(
        request.actor, known.pk, request.POST.get("step", ""), done=request.POST.get("done", "1") == "1"
    )
    done(request, "Noted.")
    return redirect("references", application=row.application_id)


@require_POST
def take_back_reference(request: ActingRequest, reference: UUID) -> HttpResponse:
    """Note that an employer does not have that name after all."""
    row = services.take_back(request.actor, reference)
    done(request, "It is taken off the list.")
    return redirect("references", application=row.application_id)


def _desk(request: ActingRequest, came_back: RefereeForm | None = None) -> HttpResponse:
    rows = services.referees(request.actor, timezone.now())
    context = {
        "referees": rows,
        "without": next((row for row in rows if row.consent_on is None and _is_mine(request, row)), None),
        "busy": next((row for row in rows if getattr(row, "load", 0) >= services.MUCH), None),
        "much": services.MUCH,
        "days": services.LATELY.days,
        "form": came_back or RefereeForm(),
    }
    return render(request, "pages/references/referees.html", context, status=422 if came_back else 200)


def _one(request: ActingRequest, row: Referee, form: RefereeForm, status: int = 200) -> HttpResponse:
    named = Reference.objects.visible_to(request.actor).filter(referee=row)
    context = {
        "referee": row,
        "named": named.select_related("application__employer"),
        "form": form,
        "can_change": _is_mine(request, row),
    }
    return render(request, "pages/references/referee.html", context, status=status)


def _of_application(request: ActingRequest, row: Application, came_back: NameForm | None = None) -> HttpResponse:
    panel = references_panel(request.actor, row)
    free = services.not_named_yet(request.actor, row.pk) if panel.can_change else []
    context = {
        "application": row,
        "references": [(each, reference_letters(row.pk, each.referee_id)) for each in panel.references],
        "steps": services.STEPS,
        "form": came_back or NameForm(referees=free),
        "can_change": panel.can_change,
    }
    return render(request, "pages/references/application.html", context, status=422 if came_back else 200)


def _is_mine(request: ActingRequest, row: Referee) -> bool:
    return row.person_id == request.actor.person.pk
