"""The debrief of an interview: two minutes right after it, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.services import debriefs as services
from greenroom.services import signals, tellings
from greenroom.services.asked import WENT_BADLY, left_out
from greenroom.services.guesses import outcome
from greenroom.services.interviews import FORMATS
from greenroom.store.models import Guess, Interview, Promise, Question
from greenroom.web.afterwards import after
from greenroom.web.forms.debriefs import DebriefForm, noted_in
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.stories import LANDED_WORDS
from greenroom.web.research import asking_panel
from greenroom.web.said import done
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.store.models import Debrief
    from greenroom.web.acting import ActingRequest

_ROWS = Interview.objects.select_related(
    "application__employer", "application__person", "application__current_stage", "stage", "person", "debrief__voice"
)
_SHOWN = 3  # sentences about lines that were left out
_PARTS = (
    ("moment", "A moment to remember"),
    ("worked", "What worked"),
    ("surprised", "What surprised you"),
    ("wished", "Evidence you wished for"),
    ("notes", "Notes"),
)


@require_http_methods(["GET", "POST"])
def debrief(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Note how an interview went; once it is noted, the page says what to do next."""
    if request.method == "GET":
        return _page(request, _ROWS.read(request.actor, interview))
    row = _ROWS.own(request.actor, interview)
    form = _form(row, request)
    noted = try_with(form, lambda **_: services.debrief(request.actor, row.pk, **form.noted()))
    if noted is None:
        return _page(request, row, form)
    done(request, "It is noted.")
    for line in left_out(noted.asked)[:_SHOWN]:
        messages.info(request, f"“{line.text}” stays in your notes, and not among your questions. {line.why}")
    return redirect("debrief", interview=row.pk)


@require_GET
def voice_note(request: ActingRequest, interview: UUID) -> HttpResponse:
    """The voice note, to be heard."""
    sound, content = services.voice_of(request.actor, interview)
    return sent(content, f"voice-note.{sound.ending}", sound.media_type, shown=True)


@require_POST
def remove_voice_note(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Remove the voice note; undo brings it back."""
    services.remove_voice(request.actor, interview)
    done(request, "The voice note is removed.")
    return redirect("debrief", interview=interview)


@require_POST
def confirm_signs(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Keep the signs that were ticked."""
    row = Interview.objects.own(request.actor, interview)
    kept = signals.confirm(request.actor, row.pk, request.POST.getlist("sign"))
    if kept:
        done(request, "1 sign is kept." if len(kept) == 1 else f"{len(kept)} signs are kept.")
    else:
        messages.info(request, "Nothing was ticked, so nothing is kept.")
    if request.POST.get("back") == "debrief":
        return redirect("debrief", interview=row.pk)
    return redirect("signals", application=row.application_id)


def _page(request: ActingRequest, row: Interview, form: DebriefForm | None = None) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    now, noted = timezone.now(), services.of(row)
    asked = list(Question.objects.visible_to(request.actor).filter(asked_in=row))
    offer = signals.offer_in(row) if noted else None
    context = {
        "interview": row,
        "application": row.application,
        "kind": FORMATS[row.format],
        "debrief": noted,
        "noted": _noted(noted, _promised(row)),
        "form": form or _form(row),
        "asked": asked,
        "badly": WENT_BADLY,
        "tellings": tellings.in_interview(request.actor, row) if noted else [],
        "landed": LANDED_WORDS,
        "offer": offer,
        "asking": asking_panel(request.actor, row, now, ranked=False),
        "after": after(request.actor, row, offer, asked, now) if noted else None,
        "is_ahead": row.starts_at > now,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/debriefs/debrief.html", context, status=422 if form else 200)


def _form(row: Interview, request: ActingRequest | None = None) -> DebriefForm:
    """The form, filled with what is noted; in a request, with what was typed."""
    stage = row.stage or row.application.current_stage
    guess = Guess.objects.filter(application=row.application, stage=stage, came=None).first()
    may_guess = not row.application.ended_as and outcome(row.application, stage) is None
    initial = noted_in(services.of(row), _promised(row), guess)
    given = (request.POST, request.FILES) if request else (None, None)
    return DebriefForm(*given, initial=initial, may_guess=may_guess)


def _promised(row: Interview) -> str:
    """What was promised in a talk, a line for each."""
    return "\n".join(Promise.objects.filter(interview=row).values_list("what", flat=True))


def _noted(debrief: Debrief | None, promised: str) -> list[tuple[str, str]]:
    """What is noted in words, each under its name."""
    words = [(name, str(getattr(debrief, part, ""))) for part, name in _PARTS]
    return [(name, text) for name, text in (*words, ("You promised", promised)) if text]
