"""The set-up check: kept before an interview or for practice, with the second way in."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice
from greenroom.core.setup.checking import checks
from greenroom.core.setup.room import ROOM, backup_of
from greenroom.core.setup.values import NAMES, Check
from greenroom.services.record import deed
from greenroom.store.models import Interview, SetupCheck

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST = 2_000
_LONGEST_NUMBERS = 20_000
_FRESH = dt.timedelta(days=1)
_ROOM_TEXTS = {point.key: point.text for point in ROOM}


def keep(
    actor: Actor, *, numbers: str = "", ticked: Collection[str] = (), backup: str = "", interview: UUID | None = None
) -> SetupCheck:
    """Keep what a browser measured, what was ticked, and the second way in; each check is a row of its own.

    Where nothing was measured now, what was measured on the same day stays.

    Args:
        actor: whose check it is.
        numbers: JSON as `frontend/elements/setup.js` makes it; empty where nothing was measured.
        ticked: keys of points of the room.
        backup: the second way in.
        interview: the interview it is for; None for practice.

    Raises:
        InvalidChoice: there is nothing to keep, the second way in is a book, or the numbers are none.
    """
    about = Interview.objects.select_related("application__employer").own(actor, interview) if interview else None
    way = storable(backup).strip()
    if len(way) > _LONGEST:
        raise InvalidChoice("Keep the second way in short: a number, a link, a name.", field="backup")
    measured = _numbers(numbers)
    if not measured and not ticked and not way:
        raise InvalidChoice("Nothing is checked yet. Measure, or tick what you looked at yourself.", field="ticked")
    body = {each.key: {"value": each.value, "said": each.said, "fine": each.fine} for each in checks(measured, ticked)}
    if not measured:
        body |= _measured_before(actor, about)
    row = SetupCheck(
        person=actor.person, interview=about, application=about.application if about else None, body=body, backup=way
    )
    what = f"for the interview at {about.application.employer.name}" if about else "for practice"
    with deed(actor, "check-setup", f"Checked the set-up {what}") as record:
        return record.create(row)


def _measured_before(actor: Actor, interview: Interview | None) -> dict[str, Any]:
    """What the check before measured, if it is of the last day."""
    before = latest(actor, interview)
    if before is None or before.created_at < timezone.now() - _FRESH:
        return {}
    return {key: part for key, part in before.body.items() if key in NAMES}


def latest(actor: Actor, interview: Interview | None = None) -> SetupCheck | None:
    """The newest check of an interview, or without one the actor's newest for practice."""
    if interview is None:
        return SetupCheck.objects.owned_by(actor).filter(interview=None).first()
    return SetupCheck.objects.visible_to(actor).filter(interview=interview).first()


def fresh(actor: Actor, interview: Interview | None = None) -> dict[str, Any]:
    """What the newest check found, if it is of the last day: of the interview, else for practice; else nothing."""
    since = timezone.now() - _FRESH
    rows = (latest(actor, interview), latest(actor)) if interview else (latest(actor),)
    return next((row.body for row in rows if row is not None and row.created_at >= since), {})


def checks_of(row: SetupCheck) -> tuple[Check, ...]:
    """What a kept check says, in its order."""
    return checks_in(row.body)


def checks_in(body: Mapping[str, Any]) -> tuple[Check, ...]:
    """What the body of a check says, in its order."""
    names = NAMES | _ROOM_TEXTS
    return tuple(
        Check(key, names[key], part.get("value"), str(part.get("said", "")), part.get("fine"))
        for key, part in body.items()
        if key in names and isinstance(part, dict)
    )


def backup_for(actor: Actor, interview: Interview | None) -> str:
    """The second way in to begin with: the one of the newest check, else what the invitation holds."""
    known = latest(actor, interview)
    if known is not None:
        return known.backup
    return backup_of(interview.link, interview.notes, interview.place) if interview else ""


def _numbers(text: str) -> dict[str, object]:
    """The numbers that came from a page."""
    if not text.strip():
        return {}
    try:
        read = json.loads(text[:_LONGEST_NUMBERS])
    except ValueError:
        read = None
    if not isinstance(read, dict):
        raise InvalidChoice("The measurement did not arrive in one piece. Measure again.", field="numbers")
    return read
