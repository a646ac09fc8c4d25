"""The person's own record of small acts: how soon they answered, what they delivered, whom they thanked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.reliability import FEWEST
from greenroom.core.reliability import reliability as counted
from greenroom.store.queries.reliability import acts_of
from greenroom.web.desks import address_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_SHOWN = 12


@require_GET
def reliability(request: ActingRequest) -> HttpResponse:
    """Four counts, each with the cases that it is made of."""
    now = timezone.now()
    lines = counted(acts_of(request.actor, now), now, request.actor.person.zone)
    context = {
        "lines": [(line, [(case, address_of(case.key)) for case in line.cases[:_SHOWN]]) for line in lines],
        "fewest": FEWEST,
        "shown": _SHOWN,
    }
    return render(request, "pages/reliability/reliability.html", context)
