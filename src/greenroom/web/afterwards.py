"""What pages show of the time after an interview: panels for an application and an interview, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.urls import reverse

from greenroom.core.journey.values import End
from greenroom.services import debriefs, signals
from greenroom.services.asked import WENT_BADLY
from greenroom.store.models import Promise, Question
from greenroom.web.letters import letters_panel
from greenroom.web.next_step import NextStep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.journey.signals import Reading
    from greenroom.services.signals import Offer
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Debrief, Interview


@dataclass(frozen=True, slots=True)
class DebriefPanel:
    """The debrief of an interview, for its page.

    Attributes:
        interview: the interview.
        debrief: what was noted; none while nothing is.
        is_over: whether it is over, so that there is something to note.
        asked: how many questions of it went into practice.
        offered: how many signs stand in the notes and are not kept yet.
        can_change: whether the actor may write here.
    """

    interview: Interview
    debrief: Debrief | None
    is_over: bool
    asked: int
    offered: int
    can_change: bool


@dataclass(frozen=True, slots=True)
class PromisesPanel:
    """What is promised to an employer, for the page of an application or an interview.

    Attributes:
        application: to whose employer it is promised.
        open: what is not kept yet, what is due first in front.
        kept: how many are kept.
        today: the day it is for the person whose promises they are.
        can_change: whether the actor may write here.
        back: the page that it stands on, to which a button leads back.
    """

    application: Application
    open: Sequence[Promise]
    kept: int
    today: dt.date
    can_change: bool
    back: str


@dataclass(frozen=True, slots=True)
class SignalsPanel:
    """What the signs say, for the page of an application.

    Attributes:
        application: the application.
        reading: which way the signs lean, with reasons and the next move.
        offered: how many signs stand in notes and are not kept yet.
        refused: whether it ended in a refusal, so that there is something to learn.
        can_change: whether the actor may write here.
    """

    application: Application
    reading: Reading
    offered: int
    refused: bool
    can_change: bool


@dataclass(frozen=True, slots=True)
class After:
    """What comes next once a debrief is noted: the step, and the talk whose people can all be thanked at once."""

    next: NextStep | None
    thank_all: UUID | None = None


def debrief_panel(actor: Actor, interview: Interview, now: dt.datetime) -> DebriefPanel:
    """The debrief of an interview that the actor may see."""
    offer = signals.offer_in(interview)
    return DebriefPanel(
        interview=interview,
        debrief=debriefs.of(interview),
        is_over=interview.cancelled_at is None and interview.ends_at <= now,
        asked=Question.objects.filter(asked_in=interview).count(),
        offered=len(offer.found) if offer else 0,
        can_change=interview.person_id == actor.person.pk,
    )


def promises_panel(
    actor: Actor, application: Application, now: dt.datetime, interview: Interview | None = None
) -> PromisesPanel:
    """What is promised to an employer, or what was promised in one talk."""
    rows = Promise.objects.visible_to(actor).filter(application=application).select_related("interview")
    promises = list(rows.filter(interview=interview) if interview else rows)
    return PromisesPanel(
        application=application,
        open=in_order([row for row in promises if row.kept_at is None]),
        kept=sum(row.kept_at is not None for row in promises),
        today=now.astimezone(ZoneInfo(application.person.zone)).date(),
        can_change=application.person_id == actor.person.pk,
        back="interview" if interview else "application",
    )


def signals_panel(actor: Actor, application: Application) -> SignalsPanel:
    """What the signs about an application say."""
    return SignalsPanel(
        application=application,
        reading=signals.reading_of(actor, application),
        offered=sum(len(offer.found) for offer in signals.offers_on(actor, application)),
        refused=application.ended_as == End.REJECTED,
        can_change=application.person_id == actor.person.pk,
    )


def in_order(promises: Sequence[Promise]) -> list[Promise]:
    """Promises by their day; those without one come last."""
    return sorted(promises, key=lambda row: (row.due_on is None, row.due_on or row.created_at.date(), row.created_at))


def after(
    actor: Actor, interview: Interview, offer: Offer | None, asked: Sequence[Question], now: dt.datetime
) -> After:
    """What to do once an interview is noted: thank, or write what is due; then what the notes hold."""
    letters = letters_panel(actor, interview.application, now, interview)
    if letters.next is not None:
        return After(letters.next, letters.thank_all)
    if offer is not None:
        why = "Greenroom found words in your notes that may say something. You decide what counts."
        return After(NextStep("Look at the signs in your notes", why, "Look", "#signs"))
    badly = next((row for row in asked if row.why == WENT_BADLY), None)
    if badly is not None:
        address = reverse("question", args=[badly.pk])
        return After(
            NextStep(f"Answer it again: “{badly.text}”", "While you still know what was missing.", "Answer it", address)
        )
    return After(None)
