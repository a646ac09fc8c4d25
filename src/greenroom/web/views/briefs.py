"""The brief: one page for the day, on the screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.errors import InvalidChoice
from greenroom.services.preparation import brief_of
from greenroom.store.queries import record as queries
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def brief(request: ActingRequest, interview: UUID) -> HttpResponse:
    """The brief of an interview; without a posting, what is needed to have one."""
    row = queries.interview_page(request.actor, interview)
    try:
        made = brief_of(request.actor, interview, timezone.now())
    except InvalidChoice:
        made = None
    context = {"interview": row, "application": row.application, "brief": made}
    return render(request, "pages/briefs/brief.html", context)


@require_GET
def brief_pdf(request: ActingRequest, interview: UUID) -> HttpResponse:
    """The brief as a PDF of one page."""
    from greenroom.adapters.brief_pdf import render_brief  # noqa: PLC0415 - loads the typesetter

    row = queries.interview_page(request.actor, interview)
    content = render_brief(brief_of(request.actor, interview, timezone.now()))
    name = f"Brief {row.application.employer.name} {row.starts_at:%Y-%m-%d}.pdf"
    return sent(content, name, "application/pdf", shown=True)
