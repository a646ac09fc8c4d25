"""How the person sees an employer: what speaks for it and against, what to find out, and the list behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from greenroom.core.errors import InvalidChoice
from greenroom.services import employer_view as services
from greenroom.store.models import Application
from greenroom.web.forms.employer_view import EmployerViewForm, rows_for, viewed_in
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_ROWS = Application.objects.select_related("employer", "person")


@require_http_methods(["GET", "POST"])
def employer_view(request: ActingRequest, application: UUID) -> HttpResponse:
    """Weigh an employer by one's own criteria."""
    if request.method == "GET":
        return _page(request, _ROWS.read(request.actor, application))
    row = _ROWS.own(request.actor, application)
    form = EmployerViewForm(request.POST, rows=services.MOST)
    if form.is_valid():
        try:
            services.set_view(
                request.actor,
                row.pk,
                criteria=form.criteria,
                flags=form.cleaned_data["flags"],
                excitement=form.cleaned_data["excitement"],
            )
        except InvalidChoice as error:
            form.take_error(error)
        else:
            done(request, "Your view is kept.")
            return redirect("employer_view", application=row.pk)
    return _page(request, row, form)


def _page(request: ActingRequest, row: Application, form: EmployerViewForm | None = None) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    kept = services.kept_view(row)
    criteria, taken_from = services.criteria_in(kept), ""
    can_change = row.person_id == request.actor.person.pk
    if kept is None and can_change:
        criteria, taken_from = services.usual_criteria(request.actor)
    excitement = services.last_excitement(request.actor, row)
    context = {
        "application": row,
        "kept": kept,
        "view": services.view_of(request.actor, row),
        "taken_from": taken_from,
        "form": form or EmployerViewForm(initial=viewed_in(kept, criteria, excitement), rows=rows_for(criteria)),
        "can_change": can_change,
    }
    return render(request, "pages/employer_view/employer_view.html", context, status=422 if form else 200)
