"""Questions to ask them: kept for an interview, answered, opened again, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.services import questions_for_them as services
from greenroom.store.models import QuestionForThem
from greenroom.web.forms.research import AskForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.views.research import APPLICATIONS, research_page

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_POST
def keep(request: ActingRequest, application: UUID) -> HttpResponse:
    """Keep a question, from those that are offered or in one's own words."""
    row = APPLICATIONS.own(request.actor, application)
    form = AskForm(request.POST)
    kept = try_with(form, lambda **values: services.keep(request.actor, row.pk, **values))
    if kept is None:
        return research_page(request, row, ask=form)
    done(request, "It is kept, and stands on your brief.")
    return _back(request, kept)


@require_POST
def answer(request: ActingRequest, questionforthem: UUID) -> HttpResponse:
    """Note what they answered."""
    row = QuestionForThem.objects.own(request.actor, questionforthem)
    try:
        services.answer(request.actor, row.pk, request.POST.get("answer", ""))
    except InvalidChoice as error:
        messages.warning(request, error.message)
    else:
        done(request, "Their answer is noted.")
    return _back(request, row)


@require_POST
def reopen(request: ActingRequest, questionforthem: UUID) -> HttpResponse:
    """Say that a question is still open."""
    row = services.reopen(request.actor, questionforthem)
    done(request, "The question is open again.")
    return _back(request, row)


@require_POST
def remove(request: ActingRequest, questionforthem: UUID) -> HttpResponse:
    """Ask it no longer."""
    row = QuestionForThem.objects.own(request.actor, questionforthem)
    services.remove(request.actor, row.pk)
    done(request, "It is no longer among your questions.")
    return _back(request, row)


def _back(request: ActingRequest, row: QuestionForThem) -> HttpResponse:
    """Back to the page that the button stood on."""
    back, interview = request.POST.get("back", ""), row.interview_id
    if back in {"interview", "debrief"} and interview:
        return redirect(back, interview=interview)
    return redirect("research", application=row.application_id)
