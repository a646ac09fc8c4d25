"""Tailored résumés: all of them, one being made, its pages, its files, and what a machine reads in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.adapters.resume_files import FORMATS
from greenroom.core.errors import InvalidChoice
from greenroom.core.resumes.looks import MOST_PAGES
from greenroom.services import resume_papers as papers
from greenroom.services import resume_views as services
from greenroom.store.models import ResumeView
from greenroom.store.queries import record as queries
from greenroom.web.forms.resume_views import HeadForm, MakeViewForm, WordsForm
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.small import SmallForms
from greenroom.web.said import done
from greenroom.web.sent import sent
from greenroom.web.tailored_lines import sections_of

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse, HttpResponseRedirect

    from greenroom.web.acting import ActingRequest

_KINDS: dict[str, type[forms.Form]] = {"head": HeadForm, "words": WordsForm}


@require_GET
def views(request: ActingRequest) -> HttpResponse:
    """Every tailored résumé, and a place to make another."""
    return _listing(request, None)


@require_POST
def make(request: ActingRequest) -> HttpResponse:
    """Make a tailored résumé from a master."""
    form = _make_form(request, request.POST)
    if not form.is_valid():
        return _listing(request, form, status=422)
    goal = form.cleaned_data["application"] or None
    made = services.make(request.actor, form.cleaned_data["resume"], application=goal)
    done(request, "This holds every line of your résumé. Leave out what this employer need not read.")
    return redirect("resume_view", resumeview=made.pk)


@require_GET
def view(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """One tailored résumé: its lines, and what can be done with them."""
    return _page(request, resumeview)


@require_POST
def describe(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """Change what stands above the lines, and the looks."""
    row = ResumeView.objects.own(request.actor, resumeview)
    form = SmallForms(_KINDS).bound("head", row.pk, request.POST)
    if try_with(form, lambda **head: services.describe(request.actor, resumeview, **head)) is None:
        return _page(request, resumeview, form)
    done(request, "Kept.")
    return _back(resumeview)


@require_POST
def show_line(request: ActingRequest, resumeview: UUID, line: UUID) -> HttpResponse:
    """Show a line, or leave it out."""
    wanted = request.POST.get("shown") == "yes"
    services.show(request.actor, resumeview, str(line), shown=wanted)
    done(request, "The line is shown." if wanted else "The line is left out; your résumé keeps it.")
    return _back(resumeview, line)


@require_POST
def reword_line(request: ActingRequest, resumeview: UUID, line: UUID) -> HttpResponse:
    """Say an achievement in other words."""
    row = ResumeView.objects.own(request.actor, resumeview)
    form = SmallForms(_KINDS).bound("words", line, request.POST)
    if try_with(form, lambda text: services.reword(request.actor, row.pk, str(line), text=text)) is None:
        return _page(request, resumeview, form)
    done(request, "The words are kept for this employer; your résumé stays as it is.")
    return _back(resumeview, line)


@require_POST
def place_line(request: ActingRequest, resumeview: UUID, line: UUID) -> HttpResponse:
    """Put a line to another place among its like."""
    row = ResumeView.objects.own(request.actor, resumeview)
    at = request.POST.get("at", "")
    if not at.isascii() or not at.isdecimal():
        raise InvalidChoice("Say to which place the line goes, counted from 0.", field="at")
    services.place(request.actor, row.pk, str(line), at=int(at[:6]))
    done(request, "The line is moved.")
    return _back(resumeview, line)


@require_POST
def proof_first(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """Put what proves most first within each job."""
    row = ResumeView.objects.own(request.actor, resumeview)
    made = papers.tailored_view(request.actor, row.pk)
    services.put_proof_first(request.actor, resumeview, papers.proves(made, timezone.localdate()))
    done(request, "What proves most stands first in each job now.")
    return _back(resumeview)


@require_POST
def remove(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """Remove a tailored résumé."""
    services.remove(request.actor, resumeview)
    done(request, "It is removed. Your résumé stays.")
    return redirect("resume_views")


@require_GET
def picture(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """A page as a picture; pages are counted from 1."""
    pages = papers.pictures_of(papers.tailored_view(request.actor, resumeview))
    asked = request.GET.get("page", "1")
    if asked not in {str(each) for each in range(1, len(pages) + 1)}:
        raise Http404
    return sent(pages[int(asked) - 1], f"page-{asked}.png", "image/png", shown=True)


@require_GET
def file(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """A tailored résumé as a file; while it says more than the master, its page says so instead."""
    made = papers.tailored_view(request.actor, resumeview)
    kind = request.GET.get("to", "pdf")
    if kind not in FORMATS:
        raise Http404
    if made.inventions and made.view.person_id == request.actor.person.pk:
        return _page(request, resumeview, status=422)
    name, content = papers.file_of(made, kind)
    return sent(content, name, FORMATS[kind][1])


@require_POST
def keep_sent(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """Keep the PDF as the version that this employer got."""
    row = ResumeView.objects.own(request.actor, resumeview)
    try:
        papers.keep_sent(request.actor, row.pk)
    except InvalidChoice as error:
        messages.error(request, error.message)
        return _back(resumeview)
    done(request, "The PDF is kept with the papers of this application, as the version that they got.")
    return redirect("application", application=row.application_id)


@require_GET
def machine(request: ActingRequest, resumeview: UUID) -> HttpResponse:
    """What a machine reads in the PDF."""
    made = papers.tailored_view(request.actor, resumeview)
    context = {"view": made.view, "parsed": papers.parse_check(made)}
    return render(request, "pages/resume_views/machine.html", context)


def _page(
    request: ActingRequest, resumeview: UUID, came_back: forms.Form | None = None, *, status: int = 200
) -> HttpResponse:
    """The page of a tailored résumé; with a form that came back, its status says so."""
    made = papers.tailored_view(request.actor, resumeview)
    proves = papers.proves(made, timezone.localdate())
    pages = papers.pages_of(made)
    own = made.view.person_id == request.actor.person.pk
    context = {
        "view": made.view,
        "made": made,
        "open": made.inventions if own else (),
        "sections": sections_of(made, proves, own=own),
        "proves": proves,
        "proof_is_first": services.is_proof_first(made.view, made.master, proves),
        "has_posting": papers.has_posting(made),
        "pages": pages,
        "most_pages": MOST_PAGES,
        "boxes": papers.not_printable_in(made),
        "formats": FORMATS,
        "desk": SmallForms(_KINDS, came_back),
        "can_change": own,
    }
    status = 422 if came_back is not None else status
    return render(request, "pages/resume_views/view.html", context, status=status)


def _back(resumeview: UUID, line: UUID | None = None) -> HttpResponseRedirect:
    """Back to the page, at a line of it."""
    return redirect(reverse("resume_view", kwargs={"resumeview": resumeview}) + (f"#line-{line}" if line else ""))


def _make_form(request: ActingRequest, data: object = None) -> MakeViewForm:
    return MakeViewForm(
        data,
        resumes=queries.own_resumes(request.actor),
        applications=queries.own_applications(request.actor),
        initial={name: request.GET.get(name, "") for name in ("resume", "application")},
    )


def _listing(request: ActingRequest, form: MakeViewForm | None, *, status: int = 200) -> HttpResponse:
    context = {"views": queries.resume_views(request.actor), "form": form or _make_form(request)}
    return render(request, "pages/resume_views/list.html", context, status=status)
