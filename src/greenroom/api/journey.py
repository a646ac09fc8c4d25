"""Where the search stands, and what an invitation says."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the framework reads the annotations
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import File, Form, Router
from ninja.files import UploadedFile  # noqa: TC002 - the framework reads the annotations

from greenroom.core.errors import InvalidChoice
from greenroom.core.invitations.json_form import as_json as invitation_json
from greenroom.services.calendar_out import calendar_file
from greenroom.services.invitations import reader_of
from greenroom.services.now import now_of
from greenroom.services.now_told import as_json as now_json
from greenroom.services.understanding import understood

if TYPE_CHECKING:
    from greenroom.store.access import Actor

router = Router(tags=["journey"])


@router.get("/now", url_name="api_now")
def now(request: HttpRequest) -> dict[str, Any]:
    """Where every running application stands, whose turn it is, what is due, and the one thing to do first."""
    at = timezone.now()
    return now_json(now_of(_actor(request), at), at)


@router.get("/calendar.ics", url_name="api_calendar")
def calendar(request: HttpRequest) -> HttpResponse:
    """All interviews as a calendar file."""
    return HttpResponse(calendar_file(_actor(request)), content_type="text/calendar; charset=utf-8")


@router.post("/invitation", url_name="api_invitation")
def invitation(
    request: HttpRequest,
    text: Form[str] = "",
    zone: Form[str] = "",
    sent: Form[dt.date | None] = None,
    file: File[UploadedFile | None] = None,
) -> dict[str, Any]:
    """What a mail, a calendar file or a pasted text says about an interview. Nothing is kept.

    `zone` is the IANA zone that is meant where the invitation names none, by default that of the profile; `sent` the
    day it was sent, by default its own or today.
    """
    content = (file.read() if file else b"") or text.encode()
    if not content.strip():
        raise InvalidChoice("There is nothing here. Send the invitation as `text` or as `file`.", field="text")
    name = (file.name or "") if file else ""
    reader = reader_of(_actor(request), zone)
    return invitation_json(understood(name, content, reader, sent or timezone.localdate()))


def _actor(request: HttpRequest) -> Actor:
    """Whose request it is."""
    return request.actor  # type: ignore[attr-defined, no-any-return] # the entrance has put it there
