"""An invitation as JSON: what was understood, how sure that is, and the words it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from greenroom.core.invitations.values import Found, Invitation, Person, ProposedTime
    from greenroom.core.spans import Quote

FORMAT = 1


def as_json(invitation: Invitation) -> dict[str, Any]:
    """The invitation as plain values; `docs/reference/invitation-json.md` describes them."""
    return {
        "format": FORMAT,
        "kind": invitation.kind.value,
        "times": [_time(time) for time in invitation.times],
        "how": _found(invitation.format),
        "link": _found(invitation.link),
        "place": _found(invitation.place),
        "phone": _found(invitation.phone),
        "people": [_person(person) for person in invitation.people],
        "employer": _found(invitation.employer),
        "role": _found(invitation.role),
        "stage": _found(invitation.stage),
        "reply_by": _found(invitation.reply_by),
        "uid": invitation.uid,
        "sequence": invitation.sequence,
        "notes": list(invitation.notes),
    }


def _time(time: ProposedTime) -> dict[str, Any]:
    """A time: as clocks there show it, and as an instant where the zone is known."""
    at = time.local.replace(tzinfo=ZoneInfo(time.zone)) if time.zone else None
    return {
        "local": time.local.isoformat(timespec="minutes"),
        "date": time.local.date().isoformat(),
        "time": f"{time.local:%H:%M}",
        "zone": time.zone or None,
        "starts_at": at.isoformat(timespec="minutes") if at else None,
        "minutes": time.minutes or None,
        "window": time.window,
        "confidence": time.certainty.value,
        "words": [_quote(quote) for quote in time.quotes],
        "notes": list(time.notes),
    }


def _found(found: Found | None) -> dict[str, Any] | None:
    """One thing that was read."""
    if found is None:
        return None
    words = [_quote(found.quote)] if found.quote else []
    return {"value": found.text, "confidence": found.certainty.value, "words": words, "note": found.note}


def _person(person: Person) -> dict[str, Any]:
    """Somebody who is named."""
    return {
        "name": person.name,
        "title": person.title,
        "email": person.email,
        "role": person.role,
        "confidence": person.certainty.value,
        "words": [_quote(person.quote)] if person.quote else [],
    }


def _quote(quote: Quote) -> dict[str, Any]:
    """Words and where they stand in the source."""
    return {"text": quote.text, "start": quote.span.start, "end": quote.span.end}
