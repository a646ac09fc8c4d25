"""Which story to whom: the page of one application, and what to stress for each listener."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.people import perspective
from greenroom.core.stories.fit import FIT_NAMES
from greenroom.core.stories.listeners import stress_for
from greenroom.core.stories.loop_texts import explained
from greenroom.services.interviews import FORMATS
from greenroom.services.loops import loop_of

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.stories.listeners import Stress
    from greenroom.core.stories.loop_values import Choice
    from greenroom.core.stories.values import Story
    from greenroom.services.loops import LoopPlan, Round
    from greenroom.store.models import Contact, Interview
    from greenroom.web.acting import ActingRequest


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody in a round: who, in what position, and what to stress for them in each story, by its key."""

    contact: Contact
    position: str
    stresses: dict[str, Stress]


@dataclass(frozen=True, slots=True)
class Line:
    """One question with its story, its fallback and a sentence that says why."""

    choice: Choice
    story: Story | None
    fallback: Story | None
    fit: str
    why: str


@dataclass(frozen=True, slots=True)
class RoundPage:
    """A round as the page shows it."""

    interview: Interview
    kind: str
    listeners: list[Listener]
    lines: list[Line]


@require_GET
def loop(request: ActingRequest, application: UUID) -> HttpResponse:
    """Which story to tell to whom in the interviews to come."""
    plan = loop_of(request.actor, application, timezone.now())
    context = {
        "application": plan.application,
        "rounds": [_round(each, plan) for each in plan.rounds],
        "has_questions": bool(plan.choices),
        "stories": plan.stories,
        "abroad": plan.abroad,
        "not_covered": plan.not_covered,
        "covered": len(plan.choices) - len(plan.not_covered),
        "told": [(each, plan.stories.get(str(each.story_id))) for each in plan.told],
        "can_change": plan.application.person_id == request.actor.person.pk,
    }
    return render(request, "pages/stories/loop.html", context)


def _round(one: Round, plan: LoopPlan) -> RoundPage:
    told = {choice.story for choice in one.choices if choice.story}
    listeners = [
        Listener(
            contact,
            perspective(attendee.stakeholder).name if attendee.stakeholder else "",
            {key: stress_for(plan.stories[key], attendee.stakeholder) for key in told},
        )
        for contact, attendee in one.people
    ]
    lines = [_line(choice, plan) for choice in one.choices]
    return RoundPage(one.interview, FORMATS[one.interview.format], listeners, lines)


def _line(choice: Choice, plan: LoopPlan) -> Line:
    titles = {key: story.title for key, story in plan.stories.items()}
    spots = {each.spot.key: each.spot for each in plan.choices}
    other = spots.get(choice.instead_at)
    same = other is not None and (
        other.round == choice.spot.round or bool(set(other.hearers) & set(choice.spot.hearers))
    )
    why = explained(choice, titles, {key: spot.question for key, spot in spots.items()}, same_ears=same)
    fit = FIT_NAMES[choice.fitting.level] if choice.fitting else ""
    return Line(choice, plan.stories.get(choice.story), plan.stories.get(choice.fallback), fit, why)
