"""Who sits in a mock interview and what they know: out of the record where there is an application, else as written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.db.models import Count

from greenroom.core.interviewer import casting
from greenroom.core.interviewer.values import Role
from greenroom.core.questions.values import Question as Asked
from greenroom.core.questions.values import QuestionKind
from greenroom.services.meetings import attendee_of
from greenroom.services.postings import role_map_of
from greenroom.store.models import Question

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Pressure, Scenario, Script
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview

_MOST_QUESTIONS = 12


def script_for(
    actor: Actor,
    scenario: Scenario,
    application: Application | None,
    interview: Interview | None,
    *,
    pressure: Pressure,
    minutes: int,
    seed: int,
) -> Script:
    """The script of a mock interview.

    Where the person rehearses for an interview of theirs, its people sit there, they know the role from its posting,
    and unless the scenario has questions of its own they ask what is likely in it.
    """
    seats = interview.participants.select_related("contact") if interview else ()
    script = casting.script_for(
        scenario,
        attendees=[attendee_of(seat.contact) for seat in seats],
        role=_role(application),
        pressure=pressure,
        minutes=minutes,
        seed=seed,
        candidate=actor.person.name.split()[0] if actor.person.name else "",
    )
    asked = () if scenario.questions or application is None else _questions(application)
    return replace(script, questions=casting.shared_out(asked, script.panel)) if asked else script


def _role(application: Application | None) -> Role:
    """What they know of the job; nothing where there is no application."""
    if application is None:
        return Role()
    posting = application.postings.prefetch_related("facts", "items").first()
    following = application.stages.filter(entered_at=None).order_by("position").first()
    role_map = role_map_of(posting) if posting else None
    next_step = following.name if following else ""
    return casting.role_of(role_map, application.employer.name, application.title, next_step)


def _questions(application: Application) -> tuple[Asked, ...]:
    """What is likely to be asked for this application, what was answered least first."""
    rows = Question.objects.filter(application=application).annotate(tries=Count("attempts"))
    kept = rows.order_by("tries", "created_at")[:_MOST_QUESTIONS]
    return tuple(Asked(str(row.pk), row.text, QuestionKind(row.kind), row.competency, row.why) for row in kept)
