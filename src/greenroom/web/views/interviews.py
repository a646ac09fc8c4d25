"""One interview: when, where, with whom, and what they will look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.formats import guide_to
from greenroom.core.people import perspective
from greenroom.services import interviews as services
from greenroom.services import plan
from greenroom.services.meetings import meeting_of
from greenroom.store.models import Application, Conversation, Interview
from greenroom.store.queries import record as queries
from greenroom.web.afterwards import debrief_panel, promises_panel
from greenroom.web.desks import papers_panel
from greenroom.web.forms.interviews import PeopleForm, WhenForm, WhereForm, people_of, when_of
from greenroom.web.forms.saying import try_with
from greenroom.web.letters import letters_panel
from greenroom.web.research import asking_panel
from greenroom.web.said import done
from greenroom.web.setup import setup_panel

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.core.meetings import Meeting
    from greenroom.web.acting import ActingRequest


@require_GET
def interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """The page of an interview."""
    return _page(request, interview)


@require_http_methods(["GET", "POST"])
def new_interview(request: ActingRequest, application: UUID) -> HttpResponse:
    """Put an interview on an application."""
    rows = Application.objects.select_related("employer", "person")
    row = rows.own(request.actor, application) if request.method == "POST" else rows.read(request.actor, application)
    typed = request.POST if request.method == "POST" else None
    when = WhenForm(typed, initial={"zone": request.actor.person.zone}, use_required_attribute=False)
    where, people = WhereForm(typed), PeopleForm(typed)
    if typed is not None and when.is_valid() and where.is_valid() and people.is_valid():
        values = {name: where.cleaned_data[name] for name in ("format", "place", "link")}
        made = try_with(
            when,
            lambda **times: services.schedule(request.actor, row.pk, people=people.people, **values, **times),
        )
        if made is not None:
            plan.make(request.actor, row.pk, timezone.now())
            done(request, "The interview is on your calendar, and the plan up to it is made.")
            return redirect("interview", interview=made.pk)
    context = {
        "application": row,
        "when": when,
        "where": where,
        "people": people,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/interviews/new.html", context, status=422 if typed is not None else 200)


@require_POST
def reschedule_interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Move an interview to another time."""
    row = Interview.objects.own(request.actor, interview)
    form = WhenForm(request.POST, auto_id="when_%s")
    if try_with(form, lambda **times: services.reschedule(request.actor, row.pk, **times)) is None:
        return _page(request, interview, when=form)
    plan.make(request.actor, row.application_id, timezone.now())
    done(request, "The interview is moved, and the plan with it.")
    return redirect("interview", interview=interview)


@require_POST
def update_interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Change how and where an interview is held."""
    row = Interview.objects.own(request.actor, interview)
    form = WhereForm(request.POST, auto_id="where_%s")
    if try_with(form, lambda **fields: services.update(request.actor, row.pk, **fields)) is None:
        return _page(request, interview, where=form)
    done(request, "The interview is changed.")
    return redirect("interview", interview=interview)


@require_POST
def set_people(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Say who will be there."""
    row = Interview.objects.own(request.actor, interview)
    form = PeopleForm(request.POST, auto_id="people_%s")
    if try_with(form, lambda **_: services.set_people(request.actor, row.pk, form.people)) is None:
        return _page(request, interview, people=form)
    done(request, "The list of people is changed.")
    return redirect("interview", interview=interview)


@require_POST
def cancel_interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Note that an interview does not take place."""
    row = services.cancel(request.actor, interview)
    done(request, "The interview is cancelled. It stays in the record.")
    return redirect("application", application=row.application_id)


@require_POST
def delete_interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Delete an interview that was put in by mistake."""
    row = Interview.objects.own(request.actor, interview)
    services.delete(request.actor, interview)
    done(request, "The interview is deleted.")
    return redirect("application", application=row.application_id)


def _page(request: ActingRequest, interview: UUID, **came_back: forms.Form) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    row = queries.interview_page(request.actor, interview)
    meeting, now = meeting_of(row, row.person), timezone.now()
    context = {
        "interview": row,
        "application": row.application,
        "formats": services.FORMATS,
        "guide": guide_to(meeting.format),
        "own_zone": meeting.own_zone,
        "people_there": _people(meeting),
        "questions": list(row.application.questions.all()[:8]),
        "asking": asking_panel(request.actor, row, now),
        "when": came_back.get("when", WhenForm(initial=when_of(row), auto_id="when_%s")),
        "where": came_back.get("where", WhereForm(initial=vars(row), auto_id="where_%s")),
        "people": came_back.get("people", PeopleForm(initial=people_of(row), auto_id="people_%s")),
        "is_over": row.ends_at < now,
        "debriefing": debrief_panel(request.actor, row, now),
        "letters": letters_panel(request.actor, row.application, now, row),
        "promises": promises_panel(request.actor, row.application, now, row),
        "transcripts": Conversation.objects.filter(interview=row).defer("source"),
        "papers": papers_panel(request.actor, row, timezone.localdate()),
        "setup": setup_panel(request.actor, row),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/interviews/interview.html", context, status=422 if came_back else 200)


def _people(meeting: Meeting) -> list[tuple[object, object]]:
    """Each person who will be there, with what people in that position look for."""
    return [(each, perspective(each.stakeholder) if each.stakeholder else None) for each in meeting.people]
