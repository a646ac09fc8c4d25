"""The set-up check: microphone, camera, light, connection, room, and the second way in."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from greenroom.core.setup.checking import first_to_mend
from greenroom.core.setup.room import CONNECTION_GUIDE, ROOM
from greenroom.core.setup.values import NAMES
from greenroom.services import setup_checks as services
from greenroom.store.models import Interview
from greenroom.web.computing import computes
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.setup import SetupForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.setup.values import Check
    from greenroom.web.acting import ActingRequest

_ROWS = Interview.objects.select_related("application__employer", "person")


@computes
@require_http_methods(["GET", "POST"])
def setup_check(request: ActingRequest) -> HttpResponse:
    """Check the set-up for practice."""
    if request.method == "GET":
        return _page(request, None)
    form = SetupForm(request.POST)
    if try_with(form, partial(services.keep, request.actor)) is None:
        return _page(request, None, form)
    done(request, "The check is kept.")
    return redirect("setup_check")


@computes
@require_http_methods(["GET", "POST"])
def interview_setup(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Check the set-up for one interview; it is kept with it."""
    if request.method == "GET":
        return _page(request, _ROWS.read(request.actor, interview))
    row = _ROWS.own(request.actor, interview)
    form = SetupForm(request.POST)
    if try_with(form, partial(services.keep, request.actor, interview=row.pk)) is None:
        return _page(request, row, form)
    done(request, "The check is kept with the interview.")
    return redirect("interview_setup", interview=row.pk)


def _together(checks: Iterable[Check]) -> list[list[Check]]:
    """The checks in their order; those that could not be measured for one reason stand together."""
    return [list(alike) for _, alike in groupby(checks, key=lambda each: each.said)]


def _page(request: ActingRequest, row: Interview | None, form: SetupForm | None = None) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    known = services.latest(request.actor, row)
    found = services.checks_of(known) if known else ()
    measured = [each for each in found if each.key in NAMES]
    ticked = [each.key for each in found if each.key not in NAMES and each.fine]
    initial = {"backup": services.backup_for(request.actor, row), "ticked": ticked}
    context = {
        "interview": row,
        "known": known,
        "found": _together(measured),
        "is_fine": any(each.fine for each in measured),
        "ticked": [point for point in ROOM if point.key in ticked],
        "points": len(ROOM),
        "mend": first_to_mend(measured),
        "form": form or SetupForm(initial=initial),
        "guide": CONNECTION_GUIDE,
        "can_change": row is None or row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/setup/setup.html", context, status=422 if form else 200)
