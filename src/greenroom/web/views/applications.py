"""Applications: the list, and one application as a prepared candidate sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.postings.values import ItemKind
from greenroom.core.proof import NOTHING
from greenroom.services import applications
from greenroom.services.practice import least_answered
from greenroom.services.preparation import preparation_of, prepare_application
from greenroom.services.stages import ENDS
from greenroom.store.models import Application
from greenroom.store.queries import applications as queries
from greenroom.web.forms.start import ResumeChoice
from greenroom.web.next_step import next_step, steps_of
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


_GROUPS = (
    (ItemKind.MUST_HAVE, "Must have"),
    (ItemKind.RESPONSIBILITY, "What you would do"),
    (ItemKind.NICE_TO_HAVE, "Nice to have"),
)


@require_GET
def listing(request: ActingRequest) -> HttpResponse:
    """Every application that the actor may see."""
    lines = queries.applications(request.actor, timezone.now())
    return render(request, "pages/applications/list.html", {"lines": lines, "ends": ENDS})


@require_GET
def show(request: ActingRequest, application: UUID) -> HttpResponse:
    """One application: their priorities, the proof, the gaps, the stories, the plan, and one question to answer."""
    now = timezone.now()
    page = queries.application_page(request.actor, application, now)
    ready = preparation_of(request.actor, application, now)
    question = least_answered(application)
    shown = {
        "page": page,
        "ready": ready,
        "groups": [(word, [proof for proof in ready.proofs if proof.item.kind is kind]) for kind, word in _GROUPS],
        "question": question,
        "next": next_step(page, ready, question),
        "steps": steps_of(page),
        "nothing": NOTHING,
        "resume_form": ResumeChoice(actor=request.actor, initial={"resume": page.application.resume_id}),
        "ends": ENDS,
        "now": now,
        "can_change": page.application.person_id == request.actor.person.pk,
    }
    return render(request, "pages/applications/show.html", shown)


@require_POST
def rename(request: ActingRequest, application: UUID) -> HttpResponse:
    """Change the title or the employer of an application."""
    row = Application.objects.own(request.actor, application)
    row = applications.rename(
        request.actor, row.pk, title=request.POST.get("title", ""), employer=request.POST.get("employer", "")
    )
    done(request, "Changed.")
    return redirect("application", application=row.pk)


@require_POST
def choose_resume(request: ActingRequest, application: UUID) -> HttpResponse:
    """Say which résumé goes with an application; what follows from it is prepared again."""
    row = Application.objects.own(request.actor, application)
    form = ResumeChoice(request.POST, actor=request.actor)
    if form.is_valid():
        applications.choose_resume(request.actor, row.pk, form.cleaned_data["resume"])
        prepare_application(request.actor, row.pk, timezone.now())
        done(request, "The proof is read from this résumé now.")
    return redirect("application", application=row.pk)


@require_http_methods(["GET", "POST"])
def delete(request: ActingRequest, application: UUID) -> HttpResponse:
    """Ask, then delete an application with everything in it."""
    row = Application.objects.select_related("employer").own(request.actor, application)
    if request.method == "POST":
        applications.delete(request.actor, row.pk)
        done(request, f"“{row}” is deleted, with its interviews, posting and tasks.")
        return redirect("applications")
    asked = {
        "here": "applications",
        "title": f"Delete “{row}”?",
        "text": "Its interviews, posting, questions, answers and tasks go with it. You can take it back afterwards.",
        "verb": "Delete",
        "back": request.path.removesuffix("delete/"),
    }
    return render(request, "confirm.html", asked)
