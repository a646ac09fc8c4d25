"""Which application, and which interview of it, a message is about."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.invitations.values import Invitation, InvitationKind
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENOUGH, _CLEAR = 3, 5
_WORDS = re.compile(r"[^\W_]{3,}")
_PLAIN = frozenset(["the", "and", "for", "gmbh", "ltd", "inc", "llc", "group", "company", "senior", "junior"])


@dataclass(frozen=True, slots=True)
class KnownInterview:
    """An interview in the record."""

    key: str
    uid: str
    starts_at: dt.datetime
    link: str = ""


@dataclass(frozen=True, slots=True)
class KnownApplication:
    """An application in the record, with the addresses of its contacts and its interviews that lie ahead."""

    key: str
    employer: str
    title: str
    addresses: tuple[str, ...] = ()
    interviews: tuple[KnownInterview, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """What a message is likely to be about; `why` is one sentence."""

    application: str
    interview: str
    certainty: Certainty
    why: str


def match(invitation: Invitation, known: Sequence[KnownApplication]) -> Match | None:
    """The application that a message belongs to, and the interview that it changes; None where none is named."""
    for application in known:
        for interview in application.interviews:
            if invitation.uid and invitation.uid == interview.uid:
                return Match(application.key, interview.key, Certainty.SURE, "The calendar names the same event.")
    scored = sorted(((_points(invitation, each), -place, each) for place, each in enumerate(known)), reverse=True)
    if not scored or scored[0][0] < _ENOUGH:
        return None
    points, _, best = scored[0]
    second = scored[1][0] if len(scored) > 1 else 0
    about = _interview(invitation, best)
    clear = points >= _CLEAR and points > second
    return Match(
        best.key,
        about.key if about else "",
        Certainty.SURE if clear else Certainty.DOUBTFUL if points == second else Certainty.LIKELY,
        f"It names {best.employer}." if _names(invitation, best.employer) else "The sender is a contact there.",
    )


def _points(invitation: Invitation, application: KnownApplication) -> int:
    """How much speaks for an application."""
    senders = {person.email.lower() for person in invitation.people if person.email}
    hosts = {address.split("@")[-1] for address in senders}
    known_hosts = {address.lower().split("@")[-1] for address in application.addresses}
    points = 5 if senders & {address.lower() for address in application.addresses} else 0
    points += 2 if hosts & known_hosts else 0
    points += 4 if _names(invitation, application.employer) else 0
    points += 2 if _same_words(invitation.role.text if invitation.role else "", application.title) else 0
    return points + (3 if any(_same_link(invitation, each) for each in application.interviews) else 0)


def _names(invitation: Invitation, employer: str) -> bool:
    """Whether the message names an employer, in its words or in the sender's address."""
    words = [word for word in _WORDS.findall(employer.lower()) if word not in _PLAIN]
    if not words:
        return False
    hosts = " ".join(person.email.split("@")[-1].lower() for person in invitation.people if person.email)
    text = invitation.source.lower()
    return (
        bool(re.search(rf"\b{re.escape(' '.join(words))}\b", " ".join(_WORDS.findall(text)))) or "".join(words) in hosts
    )


def _same_words(one: str, other: str) -> bool:
    """Whether two titles share most of their words."""
    first, second = ({word for word in _WORDS.findall(text.lower()) if word not in _PLAIN} for text in (one, other))
    return bool(first and second) and len(first & second) * 2 > min(len(first), len(second))


def _same_link(invitation: Invitation, interview: KnownInterview) -> bool:
    """Whether both lead to the same call."""
    return bool(invitation.link and interview.link and invitation.link.text == interview.link)


def _interview(invitation: Invitation, application: KnownApplication) -> KnownInterview | None:
    """The interview that a message is about: the one at that time, at that call, or the only one there is."""
    for interview in application.interviews:
        if any(_instant(time.local, time.zone) == interview.starts_at for time in invitation.times if time.zone):
            return interview
    for interview in application.interviews:
        if _same_link(invitation, interview) and invitation.kind is not InvitationKind.PROPOSAL:
            return interview
    changes = invitation.kind in {InvitationKind.CHANGE, InvitationKind.CANCELLATION}
    return application.interviews[0] if changes and len(application.interviews) == 1 else None


def _instant(local: dt.datetime, zone: str) -> dt.datetime:
    """The instant of a time."""
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)
