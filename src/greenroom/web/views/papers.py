"""The papers of an interview: what they have, what goes along, what they asked for, the checklist, and the packet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.packet import PAPER_WORDS, PaperKind
from greenroom.services import checklists, documents, packets, promises
from greenroom.store.models import Document, Interview
from greenroom.store.queries import record as queries
from greenroom.web.desks import consistency_panel, papers_panel, references_panel
from greenroom.web.forms.papers import AskedForm, PaperForm, SentResumeForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from django import forms
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_WORDS = {kind.value: word for kind, word in PAPER_WORDS.items()}


@require_GET
def papers(request: ActingRequest, interview: UUID) -> HttpResponse:
    """The papers of an interview."""
    return _page(request, interview)


@require_POST
def add_paper(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Keep a file that goes along."""
    row = Interview.objects.own(request.actor, interview)
    form = PaperForm(request.POST, request.FILES, auto_id="paper_%s")

    def add(file: Any, kind: str, called: str) -> Document:  # noqa: ANN401 - an uploaded file
        content = file.read()
        return documents.add(
            request.actor, row.application_id, kind=kind, name=file.name, content=content, called=called
        )

    if try_with(form, add) is None:
        return _page(request, interview, paper=form)
    done(request, "The paper is kept, just as it came.")
    return redirect("papers", interview=row.pk)


@require_POST
def note_sent_resume(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Note which version of the résumé they have."""
    row = Interview.objects.own(request.actor, interview)
    form = SentResumeForm(request.POST, actor=request.actor, auto_id="sent_%s")

    def note(resume: str) -> Document:
        return documents.note_sent(request.actor, row.application_id, UUID(resume))

    if try_with(form, note) is None:
        return _page(request, interview, sent=form)
    done(request, "That is the version they have. Your answers and stories are held against it.")
    return redirect("papers", interview=row.pk)


@require_POST
def ask_for(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Note something that they asked for."""
    row = Interview.objects.own(request.actor, interview)
    form = AskedForm(request.POST, auto_id="asked_%s")
    if (
        try_with(form, lambda **values: promises.add(request.actor, row.application_id, interview=row.pk, **values))
        is None
    ):
        return _page(request, interview, asked=form)
    done(request, "Noted. It stands on the first page until it is sent.")
    return redirect(f"{reverse('papers', args=[row.pk])}#asked")


@require_POST
def tick_points(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Keep which points of the checklist are done."""
    row = checklists.tick(request.actor, interview, set(request.POST.getlist("point")))
    done(request, "The checklist is kept.")
    return redirect(f"{reverse('papers', args=[row.pk])}#checklist")


@require_POST
def remove_paper(request: ActingRequest, document: UUID) -> HttpResponse:
    """Remove a paper; undo brings it back."""
    row = documents.remove(request.actor, document)
    done(request, f"“{row.name}” is removed.")
    rows = Interview.objects.owned_by(request.actor).filter(application=row.application_id)
    back = request.POST.get("interview", "")
    came_from = next((each for each in rows if str(each.pk) == back), None)
    return (
        redirect("papers", interview=came_from.pk)
        if came_from
        else redirect("application", application=row.application_id)
    )


@require_GET
def paper_file(request: ActingRequest, document: UUID) -> HttpResponse:
    """A paper just as it came. It is saved, never shown: what is in it could be anything."""
    row, content = documents.content_of(request.actor, document)
    return sent(content, row.file.name if row.file else row.name)


@require_GET
def packet_zip(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Everything for the day, in one zip."""
    name, content = packets.packet_zip(request.actor, interview, timezone.now())
    return sent(content, name, "application/zip")


@require_GET
def packet_pdf(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Everything for the day, in one PDF."""
    name, content = packets.packet_pdf(request.actor, interview, timezone.now())
    return sent(content, name, "application/pdf")


def _page(request: ActingRequest, interview: UUID, **came_back: forms.Form) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    row = queries.interview_page(request.actor, interview)
    panel = papers_panel(request.actor, row, timezone.localdate())
    context = {
        "interview": row,
        "application": row.application,
        "papers": panel,
        "words": _WORDS,
        "has_resume": any(each.kind == PaperKind.RESUME for each in panel.papers),
        "kept": [each for each in row.application.promises.all() if each.kept_at],
        "references": references_panel(request.actor, row.application),
        "consistency": consistency_panel(request.actor, row.application, timezone.now()),
        "paper": came_back.get("paper", PaperForm(auto_id="paper_%s")),
        "sent": came_back.get(
            "sent",
            SentResumeForm(actor=request.actor, auto_id="sent_%s", initial={"resume": str(row.application.resume_id)}),
        ),
        "asked": came_back.get("asked", AskedForm(auto_id="asked_%s")),
        "can_change": panel.can_change,
    }
    return render(request, "pages/papers/papers.html", context, status=422 if came_back else 200)
