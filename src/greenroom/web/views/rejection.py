"""A refusal: what to change, with the words that it rests on; whether to ask for feedback; what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.competencies import competency
from greenroom.core.journey.rejection import OFTEN_SILENT, Kind, Source
from greenroom.core.journey.values import End
from greenroom.core.letters.values import LetterKind
from greenroom.services import rejection as services
from greenroom.services.stages import ENDS
from greenroom.store.models import Application, Document
from greenroom.web.forms.rejection import FeedbackForm
from greenroom.web.forms.saying import try_with
from greenroom.web.letters import write_address
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.journey.rejection import Change
    from greenroom.web.acting import ActingRequest

_ROWS = Application.objects.select_related("employer", "person", "current_stage")
_SOURCES = {
    Source.FEEDBACK: "They said",
    Source.ASKED: "They asked, and it went badly",
    Source.WISHED: "You wished you had had",
    Source.SURPRISED: "It surprised you",
}


@require_GET
def rejection(request: ActingRequest, application: UUID) -> HttpResponse:
    """What a refusal can teach."""
    return _page(request, _ROWS.read(request.actor, application))


@require_POST
def log_feedback(request: ActingRequest, application: UUID) -> HttpResponse:
    """Keep what they said."""
    row = _ROWS.own(request.actor, application)
    form = FeedbackForm(request.POST)
    if try_with(form, lambda text: services.log_feedback(request.actor, row.pk, text)) is None:
        return _page(request, row, form)
    done(request, "Their words are kept, and read together with your notes.")
    return redirect("rejection", application=row.pk)


@require_POST
def forget_feedback(request: ActingRequest, document: UUID) -> HttpResponse:
    """Remove feedback that was kept."""
    row = Document.objects.own(request.actor, document)
    services.forget_feedback(request.actor, row.pk)
    done(request, "The feedback is removed.")
    return redirect("rejection", application=row.application_id) if row.application_id else redirect("applications")


@require_POST
def mark_asked(request: ActingRequest, application: UUID) -> HttpResponse:
    """Say which questions went badly."""
    row = _ROWS.own(request.actor, application)
    services.mark_asked(request.actor, row.pk, request.POST.getlist("question"))
    done(request, "Noted.")
    return redirect("rejection", application=row.pk)


def _page(request: ActingRequest, row: Application, form: FeedbackForm | None = None) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    learning = services.learning_of(request.actor, row)
    context = {
        "application": row,
        "refused": row.ended_as == End.REJECTED,
        "ended": ENDS.get(row.ended_as, ""),
        "learning": learning,
        "changes": [(each, _SOURCES[each.source], _name(each), *_where(row, each)) for each in learning.changes],
        "asked": services.asked_on(request.actor, row),
        "said": services.feedback_on(request.actor, row),
        "often_silent": OFTEN_SILENT,
        "write": write_address(row.pk, kind=LetterKind.ASK_FEEDBACK.value),
        "form": form or FeedbackForm(),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/rejection/rejection.html", context, status=422 if form else 200)


def _name(change: Change) -> str:
    known = competency(change.competency)
    return known.name if known else ""


def _where(row: Application, change: Change) -> tuple[str, str]:
    """The room in which a change is made: the word of the link, and its address."""
    match change.kind:
        case Kind.STORY:
            return "Open your stories", reverse("stories")
        case Kind.ANSWER | Kind.TELLING | Kind.SKILL | Kind.QUESTIONS:
            return "Practise", reverse("practice")
        case Kind.FIT:
            return "Your own view of them", reverse("employer_view", args=[row.pk])
        case Kind.TERMS:
            return "Your profile", reverse("profile")
        case Kind.RESEARCH:
            return "The posting", reverse("posting", args=[row.pk])
        case Kind.NOTHING:
            return "", ""
