"""The guide to one stage: what it is for, who sits there, what is scored, how to prepare, how long the answer takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.answers.values import Pillar
from greenroom.core.journey.guide_texts import stage_page
from greenroom.core.journey.guide_values import When
from greenroom.core.journey.stages import stage_guide as short_guide
from greenroom.core.journey.waits import WHOLE_WAY
from greenroom.core.meetings import Format
from greenroom.core.people import PERSPECTIVES
from greenroom.services.interviews import FORMATS
from greenroom.services.meetings import attendee_of
from greenroom.services.waits import wait_after
from greenroom.store.models import Stage

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.journey.guide_values import Scored
    from greenroom.core.people import Stakeholder
    from greenroom.store.models import Interview
    from greenroom.web.acting import ActingRequest


@require_GET
def stage_guide(request: ActingRequest, stage: UUID) -> HttpResponse:
    """What a newcomer does not know about a stage, for the talk that belongs to it."""
    rows = Stage.objects.select_related("application__employer", "application__person", "person")
    row = rows.prefetch_related("interviews__participants__contact").read(request.actor, stage)
    talk = _talk(list(row.interviews.all()), timezone.now())
    met = _met(talk)
    usual = short_guide(row.key)
    page = stage_page(row.key, Format(talk.format) if talk else None, met or (usual.people if usual else ()))
    context = {
        "stage": row,
        "application": row.application,
        "talk": talk,
        "page": page,
        "scored": _scored(page.stage.scored if page.stage else ()),
        "format_name": FORMATS[talk.format] if talk else "",
        "checks": [(when, page.format.at(when)) for when in When if page.format and page.format.at(when)],
        "sides": {each.stakeholder: each for each in PERSPECTIVES},
        "met": bool(met),
        "wait": wait_after(request.actor, row),
        "whole_way": WHOLE_WAY,
        "stages": list(row.application.stages.all()),
    }
    return render(request, "pages/stage_guide/stage_guide.html", context)


def _talk(interviews: Sequence[Interview], now: dt.datetime) -> Interview | None:
    """The talk that the stage is about: the next one, or the one that was held last."""
    on = sorted((each for each in interviews if each.cancelled_at is None), key=lambda each: each.starts_at)
    return next((each for each in on if each.ends_at > now), on[-1] if on else None)


def _met(talk: Interview | None) -> tuple[Stakeholder, ...]:
    """The positions of those who will be there, as far as they are known."""
    seats = talk.participants.all() if talk else ()
    return tuple(side for seat in seats if (side := attendee_of(seat.contact).stakeholder) is not None)


def _scored(scored: Sequence[Scored]) -> list[tuple[Pillar, list[Scored]]]:
    """What is scored, under the three heads that everything is judged by."""
    groups = [(pillar, [each for each in scored if each.pillar is pillar]) for pillar in Pillar]
    return [(pillar, each) for pillar, each in groups if each]
