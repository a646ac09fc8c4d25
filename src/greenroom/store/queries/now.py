"""What the first page, its command and the daily mail need of all running applications, in few queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import F, Max

from greenroom.core.journey.now import Facts, Offered, Owed, Talk, ToDo
from greenroom.store.models import (
    Application,
    Debrief,
    Interview,
    Invitation,
    Letter,
    Offer,
    Participant,
    Promise,
    Task,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_FRESH = dt.timedelta(days=8)  # an interview that is over for longer asks for nothing any more
_SOON = dt.timedelta(days=14)  # tasks further ahead are on the calendar
_THANKS = "thank-you"


@dataclass(frozen=True, slots=True)
class Running:
    """A running application: its names, its stage, its country, and the facts from which its standing follows."""

    key: UUID
    title: str
    employer: str
    stage: str
    country: str
    facts: Facts


def running(actor: Actor, now: dt.datetime, application: UUID | None = None) -> Sequence[Running]:
    """Every application of the actor that has not ended, or that one alone."""
    rows = Application.objects.owned_by(actor).filter(ended_as="", **({"pk": application} if application else {}))
    found = rows.values(
        "pk", "title", "country", "answer_by", "created_at",
        employer_name=F("employer__name"), stage_name=F("current_stage__name"), entered=F("current_stage__entered_at"),
    )  # fmt: skip
    parts = _Parts(actor, now, {"application": application} if application else {})
    return [_running(row, parts, actor.person.zone) for row in found]


class _Parts:
    """What hangs on the applications, by application."""

    def __init__(self, actor: Actor, now: dt.datetime, only: Mapping[str, UUID]) -> None:
        self.talks = _talks(actor, now, only)
        sent = Letter.objects.owned_by(actor).filter(**only).exclude(sent_at=None)
        letters = sent.values("application").order_by("application")
        self.last_letter: dict[UUID, dt.datetime] = dict(letters.values_list("application", Max("sent_at")))
        over = Interview.objects.owned_by(actor).filter(cancelled_at=None, starts_at__lte=now, **only)
        ends = over.values("application").order_by("application").values_list("application", Max("starts_at"))
        self.last_talk: dict[UUID, dt.datetime] = dict(ends)
        self.invitations = _grouped(
            (row["application"], (str(row["pk"]), row["created_at"], _day(row["body"])))
            for row in Invitation.objects.owned_by(actor)
            .filter(state="waiting", **only)
            .values("pk", "application", "created_at", "body")
        )
        self.promises = _grouped(
            (row["application"], Owed(str(row["pk"]), row["what"], row["due_on"]))
            for row in Promise.objects.owned_by(actor)
            .filter(kept_at=None, **only)
            .values("pk", "application", "what", "due_on")
        )
        self.offers = _grouped(
            (row["application"], Offered(str(row["pk"]), row["created_at"], row["answer_by"]))
            for row in Offer.objects.owned_by(actor)
            .filter(settled_as="", **only)
            .values("pk", "application", "created_at", "answer_by")
        )
        tasks = Task.objects.owned_by(actor).filter(done_at=None, starts_at__lt=now + _SOON, **only)
        self.tasks = _grouped(
            (row["application"], ToDo(str(row["pk"]), row["title"], row["starts_at"] or now))
            for row in tasks.order_by("starts_at").values("pk", "application", "title", "starts_at")
        )


def _running(row: Mapping[str, Any], parts: _Parts, zone: str) -> Running:
    """One application with its facts."""
    key, entered = row["pk"], row["entered"] or row["created_at"]
    facts = Facts(
        entered_at=max(entered, parts.last_talk.get(key, entered)),
        zone=zone,
        talks=tuple(parts.talks.get(key, ())),
        invitations=tuple(parts.invitations.get(key, ())),
        promises=tuple(parts.promises.get(key, ())),
        tasks=tuple(parts.tasks.get(key, ())),
        offers=tuple(parts.offers.get(key, ())),
        answer_by=row["answer_by"],
        last_letter_at=parts.last_letter.get(key),
    )
    return Running(key, row["title"], row["employer_name"], row["stage_name"] or "", row["country"], facts)


def _talks(actor: Actor, now: dt.datetime, only: Mapping[str, UUID]) -> Mapping[UUID, list[Talk]]:
    """The interviews that lie ahead, or that were a few days ago, with whom there is to thank."""
    rows = list(
        Interview.objects.owned_by(actor)
        .filter(cancelled_at=None, starts_at__gt=now - _FRESH, **only)
        .order_by("starts_at")
        .values("pk", "application", "starts_at", "minutes", "zone", "confirmed_at", "uid", "created_at")
    )
    over = [row["pk"] for row in rows if row["starts_at"] <= now]
    asked = Invitation.objects.filter(interview__in=[row["pk"] for row in rows]).values_list("interview", flat=True)
    invited: set[UUID | None] = {*asked, *(row["pk"] for row in rows if row["uid"])}
    debriefed = set(Debrief.objects.filter(interview__in=over).values_list("interview", flat=True))
    seats = Participant.objects.filter(interview__in=over).order_by("position")
    there = _grouped((row[0], row[1:]) for row in seats.values_list("interview", "contact", "contact__name"))
    sent = Letter.objects.filter(interview__in=over, kind=_THANKS).exclude(sent_at=None)
    thanked: set[tuple[UUID, UUID | None]] = set(sent.values_list("interview", "contact"))
    return _grouped((row["application"], _talk(row, invited, debriefed, there, thanked)) for row in rows)


def _talk(
    row: Mapping[str, Any],
    invited: set[UUID | None],
    debriefed: set[UUID],
    there: Mapping[UUID, list[tuple[UUID, str]]],
    thanked: set[tuple[UUID, UUID | None]],
) -> Talk:
    """One interview. Only one that somebody invited to is confirmed."""
    key = row["pk"]
    return Talk(
        key=str(key),
        starts_at=row["starts_at"],
        ends_at=row["starts_at"] + dt.timedelta(minutes=row["minutes"]),
        zone=row["zone"],
        confirmed=row["confirmed_at"] is not None if key in invited else None,
        debriefed=key in debriefed,
        to_thank=tuple(name for contact, name in there.get(key, ()) if (key, contact) not in thanked),
        asked_at=row["created_at"],
    )


def _grouped(pairs: Any) -> dict[Any, list[Any]]:  # noqa: ANN401 - whatever is grouped keeps its type at the caller
    """Values by key."""
    groups: dict[Any, list[Any]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups


def _day(body: dict[str, Any]) -> dt.date | None:
    """Until when an invitation wants its answer."""
    return dt.date.fromisoformat(body["reply_by"]["value"]) if body.get("reply_by") else None
