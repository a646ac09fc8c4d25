"""Files as they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.views.decorators.http import require_GET

from greenroom.services.papers import original
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def file(request: ActingRequest, file: UUID) -> HttpResponse:
    """A file just as it came in. It is saved, never shown: what is in it could be anything."""
    row, content = original(request.actor, file)
    return sent(content, row.name)
