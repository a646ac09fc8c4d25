"""Invitations: handed in, read, confirmed or put aside."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.journey.stages import STAGES
from greenroom.services import invitations as services
from greenroom.store.models import Invitation
from greenroom.web import moments
from greenroom.web.forms.interviews import PeopleForm
from greenroom.web.forms.invitations import (
    InvitationForm,
    SettleForm,
    people_in,
    understood_in,
    with_addresses,
)
from greenroom.web.said import done

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_KINDS = {
    "invitation": ("An invitation", "Check what was understood, and put it into your calendar."),
    "proposal": ("Several times to choose from", "Choose one, and answer them with it."),
    "change": ("An interview moves", "Check the new time, and your calendar follows."),
    "cancellation": ("An interview is called off", "Check which one, and your calendar follows."),
    "no-time": ("No time is named yet", "Put one in when you know it, or put this aside."),
}


@require_http_methods(["GET", "POST"])
def hand_in(request: ActingRequest) -> HttpResponse:
    """Hand in a message; the next page shows what was understood of it."""
    typed = request.method == "POST"
    form = InvitationForm(request.POST, request.FILES) if typed else InvitationForm()
    if typed and form.is_valid():
        try:
            row = services.take_in(request.actor, form.handed(), timezone.now())
            return redirect("invitation", invitation=row.pk)
        except UserError as error:
            form.take_error(error, fallback="text")
    shown = {"form": form, "waiting": services.waiting(request.actor)}
    return render(request, "pages/invitations/hand_in.html", shown, status=422 if typed else 200)


@require_GET
def show(request: ActingRequest, invitation: UUID) -> HttpResponse:
    """What was understood, beside the message; the person corrects it and confirms."""
    row = _row(request, invitation)
    asked = request.GET.get("time", "0")
    chosen = int(asked) if asked.isdecimal() else 0
    initial = understood_in(row, request.actor.person.zone, chosen)
    form = SettleForm(initial=initial, actor=request.actor)
    return _page(request, row, form, PeopleForm(initial=people_in(row)), chosen=chosen)


@require_POST
def settle(request: ActingRequest, invitation: UUID) -> HttpResponse:
    """Put what was understood into the calendar."""
    row = Invitation.objects.own(request.actor, invitation)
    form, people = SettleForm(request.POST, actor=request.actor), PeopleForm(request.POST)
    if form.is_valid() and people.is_valid():
        try:
            made = services.settle(
                request.actor,
                row.pk,
                form.settled(with_addresses(row, people.people)),
                application=form.application_key,
                interview=form.interview_key,
                now=timezone.now(),
            )
        except InvalidChoice as error:
            form.take_error(error)
        else:
            done(request, "It is in your calendar, and the plan follows it.")
            return redirect("interview", interview=made.pk)
    return _page(request, _row(request, invitation), form, people, status=422)


@require_POST
def cancel(request: ActingRequest, invitation: UUID) -> HttpResponse:
    """Call off the interview that the message calls off."""
    row = Invitation.objects.own(request.actor, invitation)
    chosen = request.POST.get("interview", "")
    if not chosen:
        return redirect("invitation", invitation=row.pk)
    gone = services.cancel(request.actor, row.pk, UUID(chosen), timezone.now())
    done(request, "The interview is cancelled. It stays in the record.")
    return redirect("application", application=gone.application_id)


@require_POST
def leave(request: ActingRequest, invitation: UUID) -> HttpResponse:
    """Put the message aside."""
    services.leave(request.actor, invitation)
    done(request, "It is put aside.")
    return redirect("now")


def _row(request: ActingRequest, invitation: UUID) -> Invitation:
    rows = Invitation.objects.select_related("application__employer", "interview", "file")
    return rows.read(request.actor, invitation)


def _page(
    request: ActingRequest, row: Invitation, form: SettleForm, people: PeopleForm, *, chosen: int = 0, status: int = 200
) -> HttpResponse:
    head, lead = _KINDS.get(row.kind, _KINDS["invitation"])
    context = {
        "invitation": row,
        "body": row.body,
        "times": [_shown(time, request.actor.person.zone) for time in row.body["times"]],
        "reply_by": dt.date.fromisoformat(row.body["reply_by"]["value"]) if row.body["reply_by"] else None,
        "head": head,
        "lead": lead,
        "form": form,
        "people": people,
        "chosen": chosen,
        "stages": {guide.key.value: guide.name for guide in STAGES},
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/invitations/invitation.html", context, status=status)


def _shown(time: dict[str, Any], own_zone: str) -> tuple[dict[str, Any], str, str]:
    """A time, as the employer named it and as the person's own clock shows it; empty where that is the same."""
    local = dt.datetime.fromisoformat(time["local"])
    if not time["zone"]:
        return time, f"{moments.day(local)}, {local:%H:%M}, no zone named", ""
    at = local.replace(tzinfo=ZoneInfo(time["zone"]))
    own = moments.moment(at, own_zone) if at.astimezone(ZoneInfo(own_zone)).utcoffset() != at.utcoffset() else ""
    return time, moments.moment(at), own
