"""Files as they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from greenroom.services.papers import original

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.web.acting import ActingRequest


@require_GET
def file(request: ActingRequest, file: UUID) -> HttpResponse:
    """A file just as it came in. It is saved, never shown: what is in it could be anything."""
    row, content = original(request.actor, file)
    return HttpResponse(
        content,
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=row.name) or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
