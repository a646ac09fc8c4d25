"""Mock interviews: choosing one, the room, and what is said about it afterwards."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.adapters.voice import can_speak, speak
from greenroom.core.errors import NotFound
from greenroom.core.interviewer.practices import PRACTICES, practice_of
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU
from greenroom.services import mocks as services
from greenroom.services.mocks import Wanted
from greenroom.services.setup_checks import checks_in
from greenroom.store.models import Mock
from greenroom.store.queries import mocks as queries
from greenroom.web.computing import computes
from greenroom.web.forms.mocks import BeginForm, SayForm
from greenroom.web.forms.saying import try_with
from greenroom.web.recording import mock_parts
from greenroom.web.said import done
from greenroom.web.sent import sent
from greenroom.web.spoken import spoken
from greenroom.web.transcripts import playing_of

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.interviewer.values import FormatPractice
    from greenroom.web.acting import ActingRequest

_SEEDS = 1_000_000


@require_GET
def mocks(request: ActingRequest) -> HttpResponse:
    """What can be practised, the interviews to rehearse for, and what was practised before."""
    now = timezone.now()
    context = {
        "practices": PRACTICES,
        "names": {each.id: each.name for each in PRACTICES},
        "ahead": queries.ahead(request.actor, now),
        "mocks": queries.mocks(request.actor),
    }
    return render(request, "pages/mocks/list.html", context)


@require_http_methods(["GET", "POST"])
def begin(request: ActingRequest) -> HttpResponse:
    """What to know about a kind of interview, and how it is to go; then it begins."""
    known = practice_of(request.GET.get("practice", PRACTICES[0].id))
    form = _begin_form(request, known)
    if request.method == "GET":
        return _begin_page(request, known, form)
    seed = secrets.randbelow(_SEEDS)
    mock = try_with(form, lambda **chosen: services.start(request.actor, Wanted(known.id, **chosen), seed))
    if mock is None:
        return _begin_page(request, known, form, status=422)
    return redirect("mock", mock=mock.pk)


@computes
@require_GET
def room(request: ActingRequest, mock: UUID) -> HttpResponse:
    """The interview as it goes; once it is over, what is said about it."""
    row = queries.mock_page(request.actor, mock)
    if row.ended_at is not None:
        return redirect("mock_review", mock=row.pk)
    return _room(request, row, SayForm())


@computes
@require_POST
def say(request: ActingRequest, mock: UUID) -> HttpResponse:
    """Say something; the answer of the others stands on the page that follows."""
    row = Mock.objects.own(request.actor, mock)
    form = SayForm(request.POST)
    said = try_with(form, lambda **_: services.say(request.actor, row.pk, form.said(), timezone.now()))
    if said is None:
        return _room(request, queries.mock_page(request.actor, mock), form, status=422)
    return redirect("mock", mock=mock)


@require_POST
def aloud(request: ActingRequest, mock: UUID) -> HttpResponse:
    """A line of the others, spoken by this machine."""
    row = Mock.objects.own(request.actor, mock)
    shown = spoken(services.script_of(row), services.lines_of(row))
    place = request.POST.get("line", "")
    said = shown[int(place)] if place.isdecimal() and int(place) < len(shown) else None
    if said is None or said.yours:
        raise NotFound("Nobody but you said anything here.")
    return sent(speak(said.line.text, said.voice), "line.wav", "audio/wav", shown=True)


@require_POST
def end(request: ActingRequest, mock: UUID) -> HttpResponse:
    """End it now."""
    services.end(request.actor, mock, timezone.now())
    done(request, "The mock interview is over. What was said stays here.")
    return redirect("mock_review", mock=mock)


@require_GET
def review(request: ActingRequest, mock: UUID) -> HttpResponse:
    """What is said about a mock interview."""
    row = queries.mock_page(request.actor, mock)
    script, lines = services.script_of(row), services.lines_of(row)
    context = {
        **_seen(request, row),
        "review": services.review_of(row),
        "playing": {key: playing_of(each, None) for key, each in queries.recordings_of(row).items()},
        "setup": [each for each in checks_in(row.setup) if each.said],
        "unused": mock_parts(request, row)["unused"],
        "minutes_taken": max(1, round(SoFar(script, lines).elapsed / 60)),
        "attempts": [line.attempt_id for line in row.lines.all()],
        "asked": {persona.id: persona for persona in script.panel},
    }
    return render(request, "pages/mocks/review.html", context)


@require_POST
def remove(request: ActingRequest, mock: UUID) -> HttpResponse:
    """Remove a mock interview; answers stay with their questions."""
    services.remove(request.actor, mock)
    done(request, "The mock interview is removed. Answers that were looked at stay with their questions.")
    return redirect("mocks")


def _begin_form(request: ActingRequest, practice: FormatPractice) -> BeginForm:
    """The form, with what was chosen or what suits."""
    interviews = queries.ahead(request.actor, timezone.now())
    if request.method == "POST":
        return BeginForm(practice, interviews, request.POST, use_required_attribute=False)
    initial = {
        "scenario": request.GET.get("scenario", practice.scenarios[0].id),
        "interview": request.GET.get("interview", ""),
        "medium": "typed",
        "pressure": "neutral",
    }
    return BeginForm(practice, interviews, initial=initial, use_required_attribute=False)


def _begin_page(
    request: ActingRequest, practice: FormatPractice, form: BeginForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "practice": practice,
        "form": form,
        "scenarios": {each.id: each for each in practice.scenarios},
    }
    return render(request, "pages/mocks/begin.html", context, status=status)


def _room(request: ActingRequest, row: Mock, form: SayForm, *, status: int = 200) -> HttpResponse:
    """The room; with a form that came back, its status says so."""
    seen = _seen(request, row)
    script, lines = services.script_of(row), services.lines_of(row)
    last = max((place for place, line in enumerate(lines) if line.speaker == YOU), default=-1)
    context = {
        **seen,
        **mock_parts(request, row),
        "form": form,
        "new": last + 1,
        "can_speak": can_speak(),
        "passed": round(SoFar(script, lines).elapsed / 60),
    }
    return render(request, "pages/mocks/room.html", context, status=status)


def _seen(request: ActingRequest, row: Mock) -> dict[str, object]:
    """What both pages show of a mock interview."""
    script = services.script_of(row)
    return {
        "mock": row,
        "practice": practice_of(row.practice),
        "script": script,
        "scenario": script.scenario,
        "lines": services.lines_of(row),
        "spoken": spoken(script, services.lines_of(row)),
        "can_change": row.person_id == request.actor.person.pk,
    }
