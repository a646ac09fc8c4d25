"""Résumés: all of them, and one beside its source."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import UserError
from greenroom.services import resumes as services
from greenroom.store.models import Resume
from greenroom.store.queries import record as queries
from greenroom.web.forms.resumes import ASKS, AddResumeForm, small_forms
from greenroom.web.forms.saying import try_with
from greenroom.web.reading_resumes import jobs_with_achievements, others_with_achievements
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse, HttpResponseRedirect

    from greenroom.web.acting import ActingRequest


@require_GET
def resumes(request: ActingRequest) -> HttpResponse:
    """Every résumé, and a place to hand in another."""
    return _listing(request, AddResumeForm(use_required_attribute=False))


@require_POST
def add_resume(request: ActingRequest) -> HttpResponse:
    """Read a résumé in."""
    form = AddResumeForm(request.POST, request.FILES)
    if not form.is_valid():
        return _listing(request, form, status=422)
    file = form.cleaned_data["file"]
    try:
        row = services.read_in(
            request.actor,
            name=form.cleaned_data["name"] or (file.name if file else ""),
            content=file.read() if file else None,
            text=form.cleaned_data["text"],
        )
    except UserError as error:
        form.add_error("file" if file else "text", error.message)
        return _listing(request, form, status=422)
    done(request, "Your résumé is read. Please check what is marked as doubtful.")
    return redirect("resume", resume=row.pk)


@require_GET
def resume(request: ActingRequest, resume: UUID) -> HttpResponse:
    """One résumé, as it was read, beside its source."""
    return resume_page(request, resume)


@require_POST
def rename_resume(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Give a résumé another name."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("name", row.pk, request.POST)
    if try_with(form, lambda name: services.rename(request.actor, resume, name=name)) is None:
        return resume_page(request, row.pk, form)
    done(request, "The résumé has another name.")
    return to_resume(resume)


@require_POST
def delete_resume(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Delete a résumé."""
    services.delete(request.actor, resume)
    done(request, "The résumé is deleted. Stories made from it stay.")
    return redirect("resumes")


@require_POST
def mend_contact(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Say what the head of a résumé really says."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("contact", row.pk, request.POST)
    if try_with(form, lambda **head: services.mend_contact(request.actor, resume, **head)) is None:
        return resume_page(request, row.pk, form)
    done(request, "The head of the résumé is changed.")
    return to_resume(resume, "contact")


@require_POST
def confirm_doubt(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Say that a doubtful reading is right."""
    row = Resume.objects.own(request.actor, resume)
    services.confirm_doubt(request.actor, row.pk, request.POST.get("doubt", ""))
    done(request, "Thank you: this reading counts as right now.")
    return to_resume(resume)


def resume_page(request: ActingRequest, resume: UUID, came_back: forms.Form | None = None) -> HttpResponse:
    """The page of a résumé; with a form that came back, its status says so."""
    row = queries.resume_page(request.actor, resume)
    context = {
        "contact": SimpleNamespace(**row.contact),
        "resume": row,
        "jobs": jobs_with_achievements(row),
        "others": others_with_achievements(row),
        "education": row.education.all(),
        "desk": small_forms(came_back),
        "asks": ASKS,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/resumes/resume.html", context, status=422 if came_back is not None else 200)


def to_resume(resume: object, part: str = "") -> HttpResponseRedirect:
    """Back to a résumé, at one of its parts."""
    return redirect(reverse("resume", kwargs={"resume": resume}) + (f"#{part}" if part else ""))


def _listing(request: ActingRequest, form: AddResumeForm, *, status: int = 200) -> HttpResponse:
    rows = queries.resumes(request.actor)
    return render(request, "pages/resumes/list.html", {"resumes": rows, "form": form}, status=status)
