"""Playing a recording: its bytes, whole or by parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.views.decorators.http import require_GET

from greenroom.core.errors import NotFound
from greenroom.store.models import Recording
from greenroom.web.sent import played

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponseBase

    from greenroom.web.acting import ActingRequest


@require_GET
def play(request: ActingRequest, recording: UUID) -> HttpResponseBase:
    """The recording itself, whole or the part that a player asks for."""
    row = Recording.objects.select_related("file").read(request.actor, recording)
    if row.file is None:
        raise NotFound("There is nothing of this recording to be played any more.")
    return played(request, row.file, row.media_type)
