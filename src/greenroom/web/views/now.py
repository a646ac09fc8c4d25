"""The first page: what stands, whose turn it is, what comes next, and the one thing to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.services.now import now_of
from greenroom.services.work_rights import ending_papers
from greenroom.web.next_step import WORDS, way

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def now(request: ActingRequest) -> HttpResponse:
    """Every running application; an empty workspace asks how to begin."""
    moment = timezone.now()
    ending = ending_papers(request.actor.person, timezone.localdate(moment))
    context = {"page": now_of(request.actor, moment), "now": moment, "way": way, "words": WORDS, "ending": ending}
    return render(request, "pages/now.html", context)
