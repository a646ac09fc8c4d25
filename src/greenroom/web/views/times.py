"""Times to talk: when both sides are free, in both zones, to be copied into a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.itinerary.shown import both_clocks, span_shown, zone_name
from greenroom.core.letters.times import in_both_zones
from greenroom.core.letters.values import LetterKind
from greenroom.services.itinerary import times_for
from greenroom.store.models import Application
from greenroom.web.forms.times import TimesForm, usual

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.itinerary.values import Stretch
    from greenroom.web.acting import ActingRequest

_SHOWN = 30
_WIDER = {"own_start": "09:00", "own_end": "18:00"}


@require_GET
def find_times(request: ActingRequest, application: UUID) -> HttpResponse:
    """When a person and an employer can both talk."""
    row = Application.objects.select_related("employer", "person").read(request.actor, application)
    now, own = timezone.now(), row.person.zone
    latest = row.interviews.order_by("-starts_at").first()
    fresh = usual(latest.zone if latest else own, latest.minutes if latest else 60)
    form = TimesForm(request.GET or fresh)
    is_valid = form.is_valid()
    found = times_for(request.actor, row.pk, form.wanted(row.person, now), now) if is_valid else None
    zone = form.cleaned_data["zone"] if is_valid else own
    context = {
        "application": row,
        "form": form,
        "theirs": zone_name(zone),
        "mine": zone_name(own),
        "times": [both_clocks(at, zone, own) for at in found.proposed] if found else [],
        "copy": "\n".join(in_both_zones(at, zone, own) for at in found.proposed) if found else "",
        "free": [_in_both(each, zone, own) for each in found.both_free[:_SHOWN]] if found else [],
        "wider": f"?{urlencode({**fresh, **dict(request.GET.lists()), **_WIDER}, doseq=True)}",
        "uses_free_hours": is_valid and not form.cleaned_data["own_start"],
        "letter": f"{reverse('new_letter', args=[row.pk])}?{urlencode({'kind': LetterKind.PROPOSE_TIMES.value})}",
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/calendar/times.html", context, status=200 if is_valid else 422)


def _in_both(stretch: Stretch, theirs: str, mine: str) -> str:
    """A stretch by both clocks; the person's day is named where it is another."""
    there = span_shown(stretch.start, stretch.end, theirs)
    if zone_name(theirs) == zone_name(mine):
        return there
    here = span_shown(stretch.start, stretch.end, mine)
    day, rest = here.split(", ", maxsplit=1)
    return f"{there} ({rest if there.startswith(f'{day}, ') else here})"
