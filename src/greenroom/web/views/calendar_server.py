"""The person's own calendar server: connected, written to and looked at when they press a button, and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from greenroom.core.errors import UserError
from greenroom.jobs import calendar_server as _jobs  # noqa: F401 - from now on deeds tell what there is to send
from greenroom.services import calendar_copies
from greenroom.services import calendar_server as services
from greenroom.store.models import Interview
from greenroom.web.forms.calendar_out import CalendarServerForm, ChooseForm, WishForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.ways_out import shown

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.services.calendar_server import Sent
    from greenroom.web.acting import ActingRequest

_PAGE = "pages/calendar/out.html"


@require_POST
def connect(request: ActingRequest) -> HttpResponse:
    """Ask the server for its calendars, and keep it if it answers."""
    known = services.server_of(request.actor)
    form = CalendarServerForm(request.POST, has_password=bool(known and known.password))
    names = try_with(form, lambda **values: services.connect(request.actor, **values))
    if names is None:
        return render(request, _PAGE, shown(request, server_form=form), status=422)
    known = services.server_of(request.actor)
    if known is None or not known.calendar:
        return render(request, _PAGE, shown(request, choose_form=_choice(request, names)))
    messages.success(request, f"The calendar “{known.calendar}” is connected. Nothing was sent to it yet.")
    return redirect("calendar_out")


@require_POST
def calendars(request: ActingRequest) -> HttpResponse:
    """Look which calendars the server has, to choose another one."""
    try:
        names = services.calendars(request.actor)
    except UserError as error:
        return render(request, _PAGE, shown(request, trouble=error.message), status=422)
    return render(request, _PAGE, shown(request, choose_form=_choice(request, names)))


@require_POST
def choose(request: ActingRequest) -> HttpResponse:
    """Choose the calendar that interviews go to."""
    services.choose(request.actor, calendar=request.POST.get("calendar", ""))
    messages.success(request, "The calendar is chosen. Send your interviews to it when you like.")
    return redirect("calendar_out")


@require_POST
def wish(request: ActingRequest) -> HttpResponse:
    """Say when the calendar reminds, and whether each change is sent by itself."""
    form = WishForm(request.POST, auto_id="wish_%s")
    kept = try_with(form, lambda remind, automatic: services.wish(request.actor, automatic=automatic, reminders=remind))
    if kept is None:
        return render(request, _PAGE, shown(request, wish_form=form), status=422)
    messages.success(request, "It is kept. Other reminders go to the calendar with the next sending.")
    return redirect("calendar_out")


@require_POST
def forget(request: ActingRequest) -> HttpResponse:
    """Forget the server and its password."""
    services.forget(request.actor)
    messages.success(request, "The calendar is forgotten, and its password with it. What was sent to it stays there.")
    return redirect("calendar_out")


@require_POST
def send(request: ActingRequest) -> HttpResponse:
    """Send what has changed. Trouble stands on the page for as long as it lasts."""
    sent = services.push(request.actor, timezone.now())
    for sentence in sent.held:
        messages.warning(request, sentence)
    if told := _told(sent):
        messages.success(request, told)
    return redirect("calendar_out")


@require_POST
def look(request: ActingRequest) -> HttpResponse:
    """Look for what was changed there."""
    looked = services.pull(request.actor, timezone.now())
    if looked.news:
        messages.success(request, "Something was changed there. Nothing of it holds before you say so.")
    elif not looked.trouble:
        messages.success(request, "Nothing new about your interviews was found there.")
    return redirect("calendar_out")


@require_POST
def take_over(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Let hold here what stands there."""
    row = Interview.objects.own(request.actor, interview)
    calendar_copies.take_over(request.actor, row.pk, timezone.now())
    done(request, "It holds here as well, and the plan follows it.")
    return redirect("calendar_out")


@require_POST
def keep_mine(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Let hold what stands here."""
    row = Interview.objects.own(request.actor, interview)
    calendar_copies.keep_mine(request.actor, row.pk)
    done(request, "It stays as it is here, and goes to the calendar again with the next sending.")
    return redirect("calendar_out")


@require_POST
def leave_be(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Leave both as they are."""
    row = Interview.objects.own(request.actor, interview)
    calendar_copies.leave_be(request.actor, row.pk)
    done(request, "Both stay as they are.")
    return redirect("calendar_out")


def _choice(request: ActingRequest, names: tuple[str, ...]) -> ChooseForm:
    """The form to choose one of the calendars."""
    known = services.server_of(request.actor)
    chosen = known.calendar if known and known.calendar in names else "".join(names[:1])
    return ChooseForm(names=names, initial={"calendar": chosen}, auto_id="choose_%s")


def _told(sent: Sent) -> str:
    """What was done, in one sentence."""
    counts = ((sent.new, "sent"), (sent.changed, "changed"), (sent.cancelled, "cancelled"), (sent.removed, "removed"))
    parts = [f"{count} {word}" for count, word in counts if count]
    if parts:
        return f"Your calendar follows: {', '.join(parts)}."
    return "" if sent.trouble or sent.held else "Your calendar has everything already."
