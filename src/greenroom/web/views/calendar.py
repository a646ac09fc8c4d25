"""The calendar: interviews and what to do before them, day by day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.services import plan as services
from greenroom.services.interviews import EARLIER, instant
from greenroom.store.models import Application, Task
from greenroom.store.queries import record as queries
from greenroom.web.agenda import days_of, overdue_of
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.small import SmallForms
from greenroom.web.forms.tasks import KINDS
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.store.access import Actor
    from greenroom.web.acting import ActingRequest

_BACK, _AHEAD = dt.timedelta(days=60), dt.timedelta(days=120)


@require_GET
def calendar(request: ActingRequest) -> HttpResponse:
    """What is on, from today."""
    return _page(request)


@require_POST
def add_task(request: ActingRequest) -> HttpResponse:
    """Add something to do."""
    form = SmallForms(KINDS).bound("task", "new", request.POST)
    actor = request.actor

    def act(title: str, when: dt.datetime | None, minutes: int) -> Task:
        return services.add(actor, title=title, starts_at=_moment(actor, when) if when else None, minutes=minutes)

    if try_with(form, act) is None:
        return _page(request, form)
    done(request, "It is on your calendar.")
    return redirect("calendar")


@require_POST
def move_task(request: ActingRequest, task: UUID) -> HttpResponse:
    """Move a task to another time, where it stays."""
    row = Task.objects.own(request.actor, task)
    form = SmallForms(KINDS).bound("move", row.pk, request.POST)
    if try_with(form, lambda when: services.move(request.actor, row.pk, _moment(request.actor, when))) is None:
        return _page(request, form)
    done(request, "It is moved, and stays there when the plan is made again.")
    return redirect("calendar")


@require_POST
def do_task(request: ActingRequest, task: UUID) -> HttpResponse:
    """Note that a task is done."""
    row = services.done(request.actor, task)
    done(request, f"Done: {row.title}")
    return redirect("calendar")


@require_POST
def reopen_task(request: ActingRequest, task: UUID) -> HttpResponse:
    """Note that a task is not done after all."""
    row = services.reopen(request.actor, task)
    done(request, f"Open again: {row.title}")
    return redirect("calendar")


@require_POST
def delete_task(request: ActingRequest, task: UUID) -> HttpResponse:
    """Delete a task."""
    services.delete(request.actor, task)
    done(request, "The task is deleted.")
    return redirect("calendar")


@require_POST
def plan_again(request: ActingRequest) -> HttpResponse:
    """Make the plan again for every application with an interview ahead."""
    now = timezone.now()
    ahead = {"interviews__starts_at__gt": now, "interviews__cancelled_at": None}
    for row in Application.objects.owned_by(request.actor).filter(ended_as="", **ahead).distinct():
        services.make(request.actor, row.pk, now)
    done(request, "The plan is made again. What you moved or did stays where it is.")
    return redirect("calendar")


def _moment(actor: Actor, local: dt.datetime) -> dt.datetime:
    """The moment at which the person's clocks show that time; of two, the earlier."""
    return instant(local, actor.person.zone, when_twice=EARLIER).astimezone(ZoneInfo(actor.person.zone))


def _page(request: ActingRequest, came_back: forms.Form | None = None) -> HttpResponse:
    now = timezone.now()
    today = timezone.localdate(now)
    page = queries.calendar(request.actor, now - _BACK, now + _AHEAD)
    still_open = (task for task in page.tasks if task.done_at is None and task.starts_at and task.starts_at >= now)
    context = {
        "first": next(still_open, None),
        "today": today,
        "days": days_of(page, today),
        "overdue": overdue_of(page, today),
        "unplaced": [task for task in page.undated if task.key],
        "undated": [task for task in page.undated if not task.key],
        "interviews_ahead": [each for each in page.interviews if each.starts_at > now],
        "desk": SmallForms(KINDS, came_back),
        "zone": request.actor.person.zone,
        "here_zone": ZoneInfo(request.actor.person.zone),
    }
    return render(request, "pages/calendar/calendar.html", context, status=422 if came_back is not None else 200)
