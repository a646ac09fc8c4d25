"""Moving one application: by its card on the board, and by a page of its own that needs no script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.lines import OWN
from greenroom.core.journey.search import query_of, search_in
from greenroom.core.journey.stages import STAGES
from greenroom.services.moving import move as put
from greenroom.services.stages import ENDS, ends_from, may_go_on, stage_after
from greenroom.store.models import Application
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_http_methods(["GET", "POST"])
def move(request: ActingRequest, application: UUID) -> HttpResponse:
    """Ask where to, then put an application there and go back to where it was moved from."""
    row = Application.objects.select_related("employer", "current_stage").own(request.actor, application)
    if request.method == "POST":
        try:
            said = put(request.actor, row.pk, request.POST.get("place", ""))
        except InvalidChoice as error:
            messages.warning(request, error.message)
        else:
            if said:
                done(request, said)
        return _back(request, row)
    stages = list(row.stages.all())
    has = {stage.key for stage in stages}
    shown = {
        "application": row,
        "stages": [(stage, stage.key or f"{OWN}{stage.name}") for stage in stages],
        "following": stage_after(row, stages),
        "others": [guide for guide in STAGES if guide.key not in has],
        "ends": ends_from(row, stages),
        "how": ENDS.get(row.ended_as, ""),
        "may_go_on": may_go_on(row),
        "back": request.GET.get("back"),
    }
    return render(request, "pages/applications/move.html", shown)


def _back(request: ActingRequest, row: Application) -> HttpResponse:
    """To the applications as they were looked for, with the card in sight; or to the application itself."""
    query = request.POST.get("back")
    if query is None:
        return redirect("application", application=row.pk)
    return redirect(f"{reverse('applications')}?{query_of(search_in(query))}#card-{row.pk}")
