"""The calendar: interviews and what to do before them, day by day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.services import interviews
from greenroom.services import plan as services
from greenroom.services.calendar_server import server_of
from greenroom.services.interviews import EARLIER, instant
from greenroom.store.models import Application, Interview, Task
from greenroom.store.queries import record as queries
from greenroom.web.agenda import AHEAD, agenda_of, overdue_of, span_of
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.small import SmallForms
from greenroom.web.forms.tasks import KINDS
from greenroom.web.said import done

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.store.access import Actor
    from greenroom.web.acting import ActingRequest
    from greenroom.web.agenda import Span

_BACK, _AHEAD, _DAY = dt.timedelta(days=60), dt.timedelta(days=120), dt.timedelta(days=1)
_SHOWN = 5


@require_GET
def calendar(request: ActingRequest) -> HttpResponse:
    """What is on, from today."""
    return _page(request)


@require_GET
def print_calendar(request: ActingRequest) -> HttpResponse:
    """The same days on paper."""
    now = timezone.now()
    span = span_of(request.GET, timezone.localdate(now))
    agenda = agenda_of(_rows(request.actor, span, now), request.actor.person, span, now)
    context = {"span": span, "agenda": agenda, "zone": request.actor.person.zone, "now": now}
    return render(request, "pages/calendar/print.html", context)


@require_POST
def set_travel(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Say how long the way to an interview takes."""
    row = Interview.objects.own(request.actor, interview)
    form = SmallForms(KINDS).bound("travel", row.pk, request.POST)
    if (
        try_with(form, lambda travel_minutes: interviews.update(request.actor, row.pk, travel_minutes=travel_minutes))
        is None
    ):
        return _page(request, form)
    done(request, "The way is noted, and reckoned with from now on.")
    return redirect("calendar")


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
    """Make the plan again, for all interviews ahead together."""
    plan = services.make_all(request.actor, timezone.now())
    done(request, "The plan is made again, over all interviews. What you moved or did stays where it is.")
    for remark in plan.remarks:
        messages.info(request, remark)
    return redirect("calendar")


def _moment(actor: Actor, local: dt.datetime) -> dt.datetime:
    """The moment at which the person's clocks show that time; of two, the earlier."""
    return instant(local, actor.person.zone, when_twice=EARLIER).astimezone(ZoneInfo(actor.person.zone))


def _page(request: ActingRequest, came_back: forms.Form | None = None) -> HttpResponse:
    now, actor = timezone.now(), request.actor
    span = span_of(request.GET, timezone.localdate(now))
    page = _rows(actor, span, now)
    context = {
        "first": _first(page.tasks, span, now),
        "today": timezone.localdate(now),
        "span": span,
        "agenda": agenda_of(page, actor.person, span, now),
        "overdue": overdue_of(page, timezone.localdate(now)) if span.kind == AHEAD else (),
        "unplaced": [task for task in page.undated if task.key],
        "undated": [task for task in page.undated if not task.key],
        "interviews_ahead": [each for each in page.interviews if each.starts_at > now],
        "running": list(Application.objects.owned_by(actor).filter(ended_as="").select_related("employer")[:_SHOWN]),
        "server": server_of(actor),
        "desk": SmallForms(KINDS, came_back),
        "zone": actor.person.zone,
        "here_zone": ZoneInfo(actor.person.zone),
    }
    return render(request, "pages/calendar/calendar.html", context, status=422 if came_back is not None else 200)


def _first(tasks: Iterable[Task], span: Span, now: dt.datetime) -> Task | None:
    """What is to be done first, of the days that are shown."""
    coming = (task for task in tasks if task.done_at is None and task.starts_at and task.starts_at >= now)
    if span.kind == AHEAD:
        return next(coming, None)
    return next((task for task in coming if span.first <= timezone.localdate(task.starts_at) <= span.last), None)


def _rows(actor: Actor, span: Span, now: dt.datetime) -> queries.CalendarPage:
    """What is on in a span; days where the person is can begin a day before or after those of their own zone."""
    if span.kind == AHEAD:
        return queries.calendar(actor, now - _BACK, now + _AHEAD)
    first, last = (dt.datetime.combine(day, dt.time(), dt.UTC) for day in (span.before, span.after))
    return queries.calendar(actor, first - _DAY, last + 2 * _DAY)
