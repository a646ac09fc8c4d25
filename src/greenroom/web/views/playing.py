"""Playing a recording: its bytes, whole or by parts, its words as captions, and its wave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

from greenroom.core.delivery.fillers import is_filler
from greenroom.core.delivery.lines import webvtt
from greenroom.core.delivery.pauses import pauses_of
from greenroom.core.delivery.waves import peaks
from greenroom.core.errors import NotFound
from greenroom.services.hearings import heard_of, latest
from greenroom.store.models import Recording
from greenroom.web.sent import played

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponseBase

    from greenroom.core.delivery.values import Heard
    from greenroom.web.acting import ActingRequest

_UNKEPT = {"Cache-Control": "private, no-store"}


@require_GET
def play(request: ActingRequest, recording: UUID) -> HttpResponseBase:
    """The recording itself, whole or the part that a player asks for."""
    row = Recording.objects.select_related("file").read(request.actor, recording)
    if row.file is None:
        raise NotFound("There is nothing of this recording to be played any more.")
    return played(request, row.file, row.media_type)


@require_GET
def captions(request: ActingRequest, recording: UUID) -> HttpResponse:
    """The words as captions."""
    heard = _heard(request, recording)
    text = webvtt(heard.words if heard else ())
    return HttpResponse(text, content_type="text/vtt; charset=utf-8", headers=_UNKEPT)


@require_GET
def wave(request: ActingRequest, recording: UUID) -> HttpResponse:
    """How loud it is along its time, with its pauses and hesitations, in seconds."""
    heard = _heard(request, recording)
    if heard is None:
        return JsonResponse({"seconds": 0, "peaks": [], "pauses": [], "fillers": []}, headers=_UNKEPT)
    told = {
        "seconds": heard.seconds,
        "peaks": peaks(heard.sound.loudness),
        "pauses": [(pause.start, pause.end) for pause in pauses_of(heard)],
        "fillers": [(word.start, word.end) for word in heard.words if is_filler(word.text)],
    }
    return JsonResponse(told, headers=_UNKEPT)


def _heard(request: ActingRequest, recording: UUID) -> Heard | None:
    hearing = latest(Recording.objects.read(request.actor, recording))
    return heard_of(hearing) if hearing else None
