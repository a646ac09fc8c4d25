"""How talks usually go in the country of a job: hints with their sources, and what to ask instead of guessing."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.imports.countries import spoken
from greenroom.core.norms.notes import ASK_ANYWHERE, norms_of
from greenroom.core.norms.values import Aspect
from greenroom.services.screens import job_country_of
from greenroom.store.models import Application

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def norms(request: ActingRequest, application: UUID) -> HttpResponse:
    """The note on the country of the job."""
    row = Application.objects.select_related("employer").read(request.actor, application)
    country = job_country_of(row)
    known = norms_of(country)
    order = list(Aspect)
    hints = sorted(known.hints, key=lambda hint: order.index(hint.aspect)) if known else []
    context = {
        "application": row,
        "country": spoken(country),
        "known": known,
        "year": timezone.localdate().year,
        "aspects": [(aspect.value, list(found)) for aspect, found in groupby(hints, key=lambda hint: hint.aspect)],
        "ask": (*ASK_ANYWHERE, *(known.ask if known else ())),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/norms/norms.html", context)
