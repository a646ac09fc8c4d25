"""The beginning: a posting, a résumé and a date; or a look around in an example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.errors import UserError
from greenroom.services import example, preparation
from greenroom.services.preparation import InterviewInput
from greenroom.store.models import Resume
from greenroom.web.acting import LOOKING_AROUND
from greenroom.web.forms.start import SEATS, StartForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.store.models import Application
    from greenroom.web.acting import ActingRequest

_FALLBACKS = {"posting": "posting_text", "resume": "resume_text", "starts_at": "time", "text": "posting_text"}


@require_http_methods(["GET", "POST"])
def start(request: ActingRequest) -> HttpResponse:
    """Take in posting, résumé and interview; errors leave everything in the form, files too."""
    choices = [(str(row.pk), row.name) for row in Resume.objects.owned_by(request.actor)]
    if request.method == "GET":
        form = StartForm(actor=request.actor, resumes=choices, initial={"resume": choices[0][0] if choices else ""})
        return _page(request, form, has_resumes=bool(choices))
    form = StartForm(request.POST, request.FILES, actor=request.actor, resumes=choices)
    if form.is_valid():
        application = _taken(request, form)
        if application is not None:
            done(request, "It is all read. Here is what they look for, and what you have.")
            return redirect("application", application=application.pk)
    return _page(request, form, has_resumes=bool(choices))


def _taken(request: ActingRequest, form: StartForm) -> Application | None:
    """The application that was made; none when the form says what is wrong."""
    try:
        posting = form.handed(request.actor, "posting")
        if posting is None:
            form.add_error("posting_text", "Start with the posting: paste it, or choose its file.")
            return None
        return preparation.start_from(
            request.actor,
            posting,
            form.handed(request.actor, "resume"),
            _interview(form),
            now=timezone.now(),
            resume_key=form.resume_key,
        )
    except UserError as error:
        error.field = _FALLBACKS.get(error.field or "", error.field)
        form.take_error(error)
        return None


def _interview(form: StartForm) -> InterviewInput | None:
    if form.local is None:
        return None
    place: str = form.cleaned_data["place"]
    return InterviewInput(
        local=form.local,
        zone=form.cleaned_data["zone"],
        format=form.cleaned_data["format"] or "video",
        minutes=form.cleaned_data["minutes"] or 60,
        place="" if "://" in place else place,
        link=place if "://" in place else "",
        people=form.people,
        when_twice=form.cleaned_data["when_twice"],
    )


def _page(request: ActingRequest, form: StartForm, *, has_resumes: bool) -> HttpResponse:
    kept = form.keep_files(request.actor, "posting", "resume") if form.errors else {}
    shown = {
        "form": form,
        "has_resumes": has_resumes,
        "kept": {"posting": "", "resume": "", **kept},
        "seats": list(range(1, SEATS + 1)),
    }
    return render(request, "pages/start/start.html", shown, status=422 if form.errors else 200)


@require_POST
def look_around(request: ActingRequest) -> HttpResponse:
    """Fill an example and walk into it."""
    example.load(request.user, timezone.now())
    request.session[LOOKING_AROUND] = True
    return redirect("now")


@require_POST
def leave_example(request: ActingRequest) -> HttpResponse:
    """Remove the example and go back to one's own workspace."""
    example.remove(request.user)
    request.session.pop(LOOKING_AROUND, None)
    return redirect("now")
