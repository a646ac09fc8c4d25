"""Where you may work, over all countries, and for the country of one job."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.imports.countries import spoken
from greenroom.core.offers.routes import LAWYER
from greenroom.core.offers.work_rights import BASIS_WORDS
from greenroom.services import work_rights as services
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.work_rights import RightForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_http_methods(["GET", "POST"])
def work_rights(request: ActingRequest) -> HttpResponse:
    """The person's papers, each job's country, and what employers were told."""
    form = RightForm(request.POST) if request.method == "POST" else RightForm()
    if request.method == "POST" and try_with(form, partial(services.keep_right, request.actor)) is not None:
        done(request, "It stands in your profile now.")
        return redirect("work_rights")
    overview = services.overview_of(request.actor, timezone.now())
    context = {"overview": overview, "form": form, "words": BASIS_WORDS}
    return render(request, "pages/work_rights/work_rights.html", context, status=422 if form.errors else 200)


@require_POST
def remove_right(request: ActingRequest) -> HttpResponse:
    """Take what is said of one country out of the profile."""
    services.remove_right(request.actor, request.POST.get("country", ""))
    done(request, "It is removed from your profile.")
    return redirect("work_rights")


@require_GET
def work_right(request: ActingRequest, application: UUID) -> HttpResponse:
    """How it stands with the country of one job, and what to say about it."""
    known = services.for_job(request.actor, application, timezone.now())
    context = {
        "application": known.application,
        "known": known,
        "words": BASIS_WORDS,
        "country": spoken(known.country),
        "lawyer": LAWYER,
        "can_change": known.can_change,
    }
    return render(request, "pages/work_rights/work_right.html", context)
