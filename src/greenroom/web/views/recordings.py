"""Recording an answer: a piece at a time from the page, or as a file; then waiting for the words in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.files.storage import DiskFull
from greenroom.services import hearings, listening
from greenroom.services import recordings as services
from greenroom.services.recordings import OutOfOrder
from greenroom.store.models import Recording
from greenroom.web.forms.recordings import BeginForm, ConsentForm, HandInForm
from greenroom.web.hearing import state_of
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_LONGEST_CAMERA = 20_000
_CONFLICT, _NO_ROOM = 409, 507


@require_POST
def begin(request: ActingRequest) -> HttpResponse:
    """Begin a recording; the answer says where its pieces go."""
    form = BeginForm({**request.GET.dict(), **request.POST.dict()})
    row = services.begin(request.actor, **_cleaned(form))
    return JsonResponse(_addresses(row), status=201)


@require_POST
def consent(request: ActingRequest) -> HttpResponse:
    """The person agrees to be recorded, and says how long recordings are kept."""
    form = ConsentForm(request.POST)
    listening.agree(request.actor, **_cleaned(form))
    return JsonResponse({"agreed": True})


@require_POST
def piece(request: ActingRequest, recording: UUID) -> HttpResponse:
    """Take in one piece of a recording. What is answered with 200 is on the disk for good."""
    number = request.GET.get("number", "")
    if not number.isdecimal():
        Recording.objects.own(request.actor, recording)
        raise InvalidChoice("Say which piece this is, by its number from 0.", field="number")
    try:
        received = services.add_piece(request.actor, recording, int(number), request.body)
    except OutOfOrder as error:
        return JsonResponse({"error": error.message, "expected": error.expected}, status=_CONFLICT)
    except DiskFull as error:
        return JsonResponse({"error": error.message}, status=_NO_ROOM)
    return JsonResponse({"received": received})


@require_POST
def finish(request: ActingRequest, recording: UUID) -> HttpResponse:
    """Make a recording whole of what has arrived, whether its page is still there or not."""
    seconds = request.POST.get("seconds", "")
    row = services.finish(request.actor, recording, _seconds(seconds), camera=_camera(request.POST.get("camera", "")))
    if _wants_json(request):
        return JsonResponse(state_of(row) | _addresses(row))
    messages.success(request, "The recording is kept. Its words are being written down.")
    return redirect(_back(row))


@require_POST
def hand_in(request: ActingRequest) -> HttpResponse:
    """Take in a recording that was made elsewhere."""
    form = HandInForm(request.POST, request.FILES)
    values = _cleaned(form)
    file = values["file"]
    if values["agree"]:
        listening.agree(request.actor, keep_days=values["keep_days"])
    row = services.hand_in(request.actor, file.name, file.read(), question=values["question"], mock=values["mock"])
    if _wants_json(request):
        return JsonResponse(state_of(row) | _addresses(row), status=201)
    done(request, "The recording is kept. Its words are being written down.")
    return redirect(_back(row))


@require_GET
def state(request: ActingRequest, recording: UUID) -> HttpResponse:
    """How far a recording is, and what was heard in it until now."""
    row = Recording.objects.read(request.actor, recording)
    return JsonResponse(state_of(row), headers={"Cache-Control": "private, no-store"})


@require_POST
def hear(request: ActingRequest, recording: UUID) -> HttpResponse:
    """Have the words of a recording written down, such as after that was stopped or went wrong."""
    row = Recording.objects.own(request.actor, recording)
    hearings.ask(request.actor, row.pk)
    messages.success(request, "Its words are being written down.")
    return redirect(_place(row) if row.attempt_id else _back(row))


@require_POST
def cancel(request: ActingRequest, recording: UUID) -> HttpResponse:
    """Stop writing down what is said in a recording; the recording stays."""
    row = Recording.objects.select_related("question").own(request.actor, recording)
    hearing = hearings.latest(row)
    if hearing is not None:
        hearings.cancel(request.actor, hearing.pk)
    if _wants_json(request):
        return JsonResponse(state_of(row))
    messages.success(request, "It is not written down any further. The recording is kept.")
    return redirect(_back(row))


@require_POST
def delete(request: ActingRequest, recording: UUID) -> HttpResponse:
    """Delete a recording for good."""
    row = Recording.objects.own(request.actor, recording)
    place = _place(row)
    services.delete(request.actor, recording)
    if _wants_json(request):
        return JsonResponse({"deleted": True})
    messages.success(request, "The recording is gone, and what was heard in it.")
    return redirect(place)


def _cleaned(form: forms.Form) -> dict[str, Any]:
    """The values of a form that a script sent.

    Raises:
        InvalidChoice: one of them does not fit.
    """
    if form.is_valid():
        return form.cleaned_data
    field, errors = next(iter(form.errors.items()))
    raise InvalidChoice(str(errors[0]), field=field)


def _addresses(row: Recording) -> dict[str, str]:
    """Where the page goes on from here."""
    names = {
        "piece": "recording_piece",
        "finish": "finish_recording",
        "cancel": "cancel_hearing",
        "delete": "delete_recording",
        "watch": "recording_state",
    }
    return {"recording": str(row.pk)} | {
        word: reverse(name, kwargs={"recording": row.pk}) for word, name in names.items()
    }


def _back(row: Recording) -> str:
    """The page on which a recording is made into an answer."""
    return f"{_place(row)}?recording={row.pk}"


def _place(row: Recording) -> str:
    """The page that a recording belongs to."""
    if row.attempt_id:
        return reverse("attempt", kwargs={"attempt": row.attempt_id})
    if row.mock_id:
        return reverse("mock", kwargs={"mock": row.mock_id})
    if row.question_id:
        return reverse("question", kwargs={"question": row.question_id})
    return reverse("practice")


def _wants_json(request: ActingRequest) -> bool:
    """Whether a script asks, and not a form of the page."""
    return request.get_preferred_type(["text/html", "application/json"]) == "application/json"


def _seconds(text: str) -> float | None:
    return float(text) if text.replace(".", "", 1).isdecimal() else None


def _camera(text: str) -> dict[str, Any]:
    """What the page measured of the picture, if that is a mapping of a decent size."""
    if not text or len(text) > _LONGEST_CAMERA:
        return {}
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
