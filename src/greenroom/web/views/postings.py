"""The posting beside what was read from it, each item mendable by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import UserError
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.services import postings
from greenroom.store.models import Application, Posting, RoleFact, RoleItem
from greenroom.web.forms.start import PostingForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

GROUPS = (
    (ItemKind.PRIORITY, "Priorities"),
    (ItemKind.MUST_HAVE, "Must have"),
    (ItemKind.NICE_TO_HAVE, "Nice to have"),
    (ItemKind.RESPONSIBILITY, "Responsibilities"),
    (ItemKind.SKILL, "Skills"),
    (ItemKind.COMPETENCY, "Competencies"),
    (ItemKind.OWN_WORDS, "Their own words"),
)
KIND_WORDS = dict(GROUPS)


@require_GET
def show(request: ActingRequest, application: UUID) -> HttpResponse:
    """What the newest posting says, beside its untouched text."""
    row = Application.objects.select_related("employer").read(request.actor, application)
    return _page(request, row, PostingForm())


@require_POST
def read_in(request: ActingRequest, application: UUID) -> HttpResponse:
    """Read another text of this posting; the newest one counts."""
    row = Application.objects.select_related("employer").own(request.actor, application)
    form = PostingForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            handed = form.handed(request.actor, "posting")
            if handed is not None:
                postings.read_in(request.actor, row.pk, **form.parts_of(handed))
                done(request, "The posting is read. Please check what is marked as doubtful.")
                return redirect("posting", application=row.pk)
            form.add_error("posting_text", "There is nothing here yet. Paste the posting, or choose a file.")
        except UserError as error:
            form.take_error(error, fallback="posting_text")
    return _page(request, row, form, status=422)


def _page(request: ActingRequest, row: Application, form: PostingForm, status: int = 200) -> HttpResponse:
    posting = row.postings.prefetch_related("facts", "items").select_related("file").first()
    facts = {fact.name: fact for fact in posting.facts.all()} if posting else {}
    items = list(posting.items.all()) if posting else []
    shown = {
        "application": row,
        "posting": posting,
        "facts": [(name, facts.get(name)) for name in FactName],
        "groups": [(kind, word, [item for item in items if item.kind == kind]) for kind, word in GROUPS],
        "kinds": GROUPS,
        "form": form,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/applications/posting.html", shown, status=status)


@require_POST
def add_item(request: ActingRequest, posting: UUID) -> HttpResponse:
    """Add an item that the reading missed."""
    row = Posting.objects.own(request.actor, posting)
    item = postings.add_item(
        request.actor, row.pk, kind=request.POST.get("kind", ""), text=request.POST.get("text", "")
    )
    done(request, f"Added to “{KIND_WORDS[ItemKind(item.kind)]}”.")
    return redirect("posting", application=row.application_id)


@require_POST
def set_fact(request: ActingRequest, posting: UUID) -> HttpResponse:
    """State a fact by hand."""
    row = Posting.objects.own(request.actor, posting)
    fact: RoleFact = postings.set_fact(
        request.actor, row.pk, name=request.POST.get("name", ""), value=request.POST.get("value", "")
    )
    done(request, f"The {fact.name} is mended.")
    return redirect("posting", application=row.application_id)


@require_POST
def mend_item(request: ActingRequest, item: UUID) -> HttpResponse:
    """Say what an item really is."""
    row = RoleItem.objects.select_related("posting").own(request.actor, item)
    postings.mend_item(request.actor, row.pk, text=request.POST.get("text"), kind=request.POST.get("kind"))
    done(request, "Mended.")
    return redirect("posting", application=row.posting.application_id)


@require_POST
def remove_item(request: ActingRequest, item: UUID) -> HttpResponse:
    """Remove an item that should not have been read."""
    row = RoleItem.objects.select_related("posting").own(request.actor, item)
    postings.remove_item(request.actor, row.pk)
    done(request, "Removed.")
    return redirect("posting", application=row.posting.application_id)
