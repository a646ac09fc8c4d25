"""One application as a prepared candidate sees it, its details, and all that was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.postings.values import ItemKind
from greenroom.core.proof import NOTHING
from greenroom.services import applications
from greenroom.services.now import standing_of
from greenroom.services.practice import least_answered
from greenroom.services.preparation import preparation_of, prepare_application
from greenroom.services.stages import ENDS
from greenroom.services.waits import wait_after
from greenroom.store.models import Application
from greenroom.store.queries import applications as queries
from greenroom.store.queries.touched import deeds_about
from greenroom.web.afterwards import promises_panel, signals_panel
from greenroom.web.desks import consistency_panel, references_panel, screen_panel
from greenroom.web.forms.applications import DetailsForm
from greenroom.web.forms.start import ResumeChoice
from greenroom.web.letters import letters_panel
from greenroom.web.next_step import next_step, owed_first, steps_of
from greenroom.web.research import research_panel
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


_A_PAGE = 50
_GROUPS = (
    (ItemKind.MUST_HAVE, "Must have"),
    (ItemKind.RESPONSIBILITY, "What you would do"),
    (ItemKind.NICE_TO_HAVE, "Nice to have"),
)


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
        "next": next_step(page, ready, question, owed_first(standing_of(request.actor, application, now))),
        "steps": steps_of(page),
        "nothing": NOTHING,
        "resume_form": ResumeChoice(actor=request.actor, initial={"resume": page.application.resume_id}),
        "ends": ENDS,
        "now": now,
        "letters": letters_panel(request.actor, page.application, now),
        "promises": promises_panel(request.actor, page.application, now),
        "research": research_panel(page.application),
        "signs": signals_panel(request.actor, page.application),
        "screen": screen_panel(request.actor, page.application, now),
        "consistency": consistency_panel(request.actor, page.application, now),
        "references": references_panel(request.actor, page.application),
        "wait": wait_after(request.actor, current) if (current := page.application.current_stage) else None,
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
def details(request: ActingRequest, application: UUID) -> HttpResponse:
    """Where it was found, in which country it is, until when they answer, and what to remember."""
    row = Application.objects.select_related("employer").read(request.actor, application)
    initial = {
        "source": row.source,
        "country": COUNTRIES.get(row.country, row.country),
        "answer_by": row.answer_by,
        "notes": row.notes,
    }
    form = DetailsForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST":
        Application.objects.own(request.actor, application)
        if form.is_valid():
            try:
                applications.describe(request.actor, row.pk, **form.cleaned_data)
            except InvalidChoice as error:
                form.take_error(error)
            else:
                done(request, "Changed.")
                return redirect("application", application=row.pk)
    shown = {"application": row, "form": form, "can_change": row.person_id == request.actor.person.pk}
    return render(request, "pages/applications/details.html", shown, status=422 if form.errors else 200)


@require_GET
def history(request: ActingRequest, application: UUID) -> HttpResponse:
    """Every deed that touched an application or something in it, the latest first."""
    deeds = deeds_about(request.actor, application)
    row = Application.objects.select_related("employer").own(request.actor, application)
    page = Paginator(deeds, _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "pages/applications/history.html", {"application": row, "page": page})


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
