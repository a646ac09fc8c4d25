"""Files that go out: under their name, never guessed at, never kept by anybody on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.http import HttpResponse, StreamingHttpResponse
from django.utils.http import content_disposition_header

from greenroom.files import storage

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponseBase

    from greenroom.store.models import File

ANYTHING = "application/octet-stream"
_AT_MOST = 4 * 1024 * 1024  # bytes of one part: a player asks for the next one when it is there
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def sent(content: bytes, name: str, media_type: str = ANYTHING, *, shown: bool = False) -> HttpResponse:
    """The bytes of a file, to be saved under `name`; `shown` leaves it to the browser to show or play them.

    Only what the program made itself or knows by its bytes may be shown: what came from elsewhere could be anything.
    """
    return HttpResponse(content, content_type=media_type, headers=_headers(name, shown=shown))


def played(request: HttpRequest, file: File, media_type: str) -> HttpResponseBase:
    """A file of sound or pictures for a player: whole, or the part that it asks for (RFC 9110, section 14).

    A part may be shorter than what was asked for, so that no thread waits for a player that has stopped to read.
    """
    headers = _headers(file.name, shown=True) | {"Accept-Ranges": "bytes", "ETag": f'"{file.sha256}"'}
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or request.headers.get("If-Range", headers["ETag"]) != headers["ETag"]:
        if not storage.path_of(file.pk).is_file():
            raise storage.missing()
        whole = headers | {"Content-Length": str(file.size)}
        return StreamingHttpResponse(storage.parts(file.pk), content_type=media_type, headers=whole)
    start, end = _bounds(asked, file.size)
    if not 0 <= start <= end:
        return HttpResponse(status=416, headers=headers | {"Content-Range": f"bytes */{file.size}"})
    content = storage.read_part(file.pk, start, min(end - start + 1, _AT_MOST))
    told = f"bytes {start}-{start + len(content) - 1}/{file.size}"
    return HttpResponse(content, status=206, content_type=media_type, headers=headers | {"Content-Range": told})


def _bounds(asked: re.Match[str], size: int) -> tuple[int, int]:
    """The first and the last byte that are asked for; the first lies behind the last where there are none."""
    first, last = asked.groups()
    if first:
        start, end = int(first), int(last) if last else size - 1
        return (start, min(end, size - 1)) if start <= end else (0, -1)
    return (max(0, size - int(last)), size - 1) if last and int(last) else (0, -1)


def _headers(name: str, *, shown: bool) -> dict[str, str]:
    """What every file is sent with."""
    return {
        "Content-Disposition": content_disposition_header(as_attachment=not shown, filename=name) or "attachment",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
    }
