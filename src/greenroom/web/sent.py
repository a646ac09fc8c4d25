"""Files that go out: under their name, never guessed at, never kept by anybody on the way."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.http import content_disposition_header

ANYTHING = "application/octet-stream"


def sent(content: bytes, name: str, media_type: str = ANYTHING, *, shown: bool = False) -> HttpResponse:
    """The bytes of a file, to be saved under `name`; `shown` leaves it to the browser to show or play them.

    Only what the program made itself or knows by its bytes may be shown: what came from elsewhere could be anything.
    """
    return HttpResponse(
        content,
        content_type=media_type,
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=not shown, filename=name) or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
