"""Who sits in a mock interview and what they know: out of the record where there is an application, else as written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count

from greenroom.core.interviewer.casting import cast, role_of, usual_questions
from greenroom.core.interviewer.values import Role, Script
from greenroom.core.questions.values import Question as Asked
from greenroom.core.questions.values import QuestionKind
from greenroom.services.meetings import attendee_of
from greenroom.services.postings import role_map_of
from greenroom.store.models import Question

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Pressure, Scenario
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview

_MOST_QUESTIONS = 12


def script_for(
    actor: Actor,
    scenario: Scenario,
    application: Application | None,
    interview: Interview | None,
    pressure: Pressure,
    minutes: int,
    seed: int,
) -> Script:
    """The script of a mock interview.

    A scenario that has its own people and questions keeps them. Where the person rehearses for an interview of theirs,
    its people sit there, they know the role from its posting, and they ask what is likely in it.
    """
    people = (
        [attendee_of(seat.contact) for seat in interview.participants.select_related("contact")] if interview else []
    )
    return Script(
        scenario=scenario,
        panel=scenario.seats if scenario.seats and not people else cast(people, seed),
        role=_role(application),
        questions=scenario.questions or _questions(application),
        pressure=pressure,
        minutes=minutes,
        seed=seed,
        candidate=actor.person.name.split()[0] if actor.person.name else "",
    )


def _role(application: Application | None) -> Role:
    """What they know of the job; nothing where there is no application."""
    if application is None:
        return Role()
    posting = application.postings.prefetch_related("facts", "items").first()
    following = application.stages.filter(entered_at=None).order_by("position").first()
    role_map = role_map_of(posting) if posting else None
    return role_of(role_map, application.employer.name, application.title, following.name if following else "")


def _questions(application: Application | None) -> tuple[Asked, ...]:
    """What is likely to be asked for this application, those answered least first; else what nearly everybody asks."""
    if application is None:
        return usual_questions()
    rows = Question.objects.filter(application=application).annotate(tries=Count("attempts"))
    kept = rows.order_by("tries", "created_at")[:_MOST_QUESTIONS]
    asked = tuple(Asked(str(row.pk), row.text, QuestionKind(row.kind), row.competency, row.why) for row in kept)
    return asked or usual_questions()
