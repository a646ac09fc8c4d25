"""The small acts of a person, read from their record in a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from greenroom.core.letters.values import LetterKind
from greenroom.core.reliability import Acts, Arrival, Kept, Reply, Thanks
from greenroom.store.models import Debrief, Interview, Invitation, Letter, Promise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_ASKING = ("invitation", "proposal", "change")
_ANSWERS = {
    LetterKind.CONFIRM,
    LetterKind.PROPOSE_TIMES,
    LetterKind.ACCOMMODATION,
    LetterKind.CONSTRAINTS,
    LetterKind.DECLINE_INTERVIEW,
    LetterKind.WITHDRAW,
}


def acts_of(actor: Actor, now: dt.datetime) -> Acts:
    """What the actor's own record holds of replies, promises, thank-yous and arrivals: five queries."""
    letters = _letters(actor)
    return Acts(_replies(actor, letters), _promises(actor), _thanks(actor, letters, now), _arrivals(actor))


def _letters(actor: Actor) -> Sequence[Mapping[str, Any]]:
    """Every letter that answers or thanks, when it was sent, and about what."""
    kinds = [*(kind.value for kind in _ANSWERS), LetterKind.THANK_YOU.value]
    rows = Letter.objects.owned_by(actor).filter(kind__in=kinds).exclude(sent_at=None)
    return list(rows.order_by("sent_at").values("kind", "application", "interview", "sent_at"))


def _replies(actor: Actor, letters: Sequence[Mapping[str, Any]]) -> list[Reply]:
    """Invitations that wanted an answer; the first letter after one, or the confirmation, is it."""
    answers = _times((row["application"], row["sent_at"]) for row in letters if row["kind"] in _ANSWERS)
    rows = Invitation.objects.owned_by(actor).filter(kind__in=_ASKING).exclude(state="left")
    found = rows.values(
        "pk",
        "created_at",
        "application",
        "application__title",
        "application__employer__name",
        "interview__confirmed_at",
    )
    return [
        Reply(
            _what(row, "An invitation"),
            f"invitation:{row['pk']}",
            row["created_at"],
            min(
                (
                    at
                    for at in (*answers[row["application"]], row["interview__confirmed_at"])
                    if at and at >= row["created_at"]
                ),
                default=None,
            ),
        )
        for row in found
    ]


def _promises(actor: Actor) -> list[Kept]:
    rows = Promise.objects.owned_by(actor).exclude(due_on=None)
    found = rows.values_list("pk", "what", "application__employer__name", "due_on", "kept_at", "application")
    return [
        Kept(f"{what}, {employer}", f"application:{application}", due_on, kept_at)
        for _, what, employer, due_on, kept_at, application in found
        if due_on is not None
    ]


def _thanks(actor: Actor, letters: Sequence[Mapping[str, Any]], now: dt.datetime) -> list[Thanks]:
    """Talks that are over, with the first thank-you that was sent for each."""
    sent = _times((row["interview"], row["sent_at"]) for row in letters if row["kind"] == LetterKind.THANK_YOU)
    rows = Interview.objects.owned_by(actor).filter(cancelled_at=None, starts_at__lt=now)
    found = rows.values("pk", "starts_at", "minutes", "application__title", "application__employer__name")
    over = [(row, row["starts_at"] + dt.timedelta(minutes=row["minutes"])) for row in found]
    return [
        Thanks(_what(row, "A talk"), f"interview:{row['pk']}", end, min(sent[row["pk"]], default=None))
        for row, end in over
        if end <= now
    ]


def _arrivals(actor: Actor) -> list[Arrival]:
    rows = Debrief.objects.owned_by(actor).exclude(on_time=None).filter(interview__cancelled_at=None)
    found = rows.values(
        "interview", "on_time", "interview__starts_at",
        "interview__application__title", "interview__application__employer__name",
    )  # fmt: skip
    return [
        Arrival(
            f"{row['interview__application__title']}, {row['interview__application__employer__name']}",
            f"interview:{row['interview']}",
            row["interview__starts_at"],
            bool(row["on_time"]),
        )
        for row in found
    ]


def _what(row: Mapping[str, Any], unknown: str) -> str:
    """The role and the employer that something is about."""
    title, employer = row["application__title"], row["application__employer__name"]
    return f"{title}, {employer}" if title else unknown


def _times(pairs: Iterable[tuple[UUID | None, dt.datetime]]) -> dict[UUID | None, list[dt.datetime]]:
    """Moments by what they are about; what is about nothing answers nothing."""
    found: dict[UUID | None, list[dt.datetime]] = defaultdict(list)
    for key, at in pairs:
        if key is not None:
            found[key].append(at)
    return found
