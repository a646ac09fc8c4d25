"""What stands now, told in plain lines and as JSON: for the command, the daily mail and the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.itinerary.shown import both_clocks, day_shown
from greenroom.core.journey.now import Waiting
from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from greenroom.core.journey.now import Due, Talk
    from greenroom.services.now import Line, Now

_SHOWN = 3  # things to do that an application shows, besides all that are late
_NOTHING = "Nothing is due."
_EMPTY = "There is no application yet. Start with a posting."


def as_text(found: Now, at: dt.datetime, zone: str) -> str:
    """What stands, in lines for a terminal or a mail; times by the employer's clock and by that of `zone`."""
    if not (found.lines or found.tasks or found.loose):
        return _EMPTY
    lines = [_first(found, at, zone)]
    for line in found.lines:
        lines += ["", *_of(line, at, zone)]
    if found.quiet:
        lines += ["", f"{found.quiet} more only {'waits' if found.quiet == 1 else 'wait'} for an answer."]
    return "\n".join(lines)


def as_json(found: Now, at: dt.datetime) -> dict[str, Any]:
    """The same for programs; see the reference. Times are ISO 8601 with their offset, zones are IANA names."""
    line, due = found.first or (None, None)
    first = {**_due(due, at), "application": str(line.row.key) if line else None} if due else None
    return {
        "first": first,
        "applications": [_line(each, at) for each in found.lines],
        "only_waiting": found.quiet,
        "invitations": [str(key) for key in found.loose],
    }


def _first(found: Now, at: dt.datetime, zone: str) -> str:
    """The one thing to do first."""
    if found.first is None:
        return _NOTHING
    line, due = found.first
    head = "This was for earlier" if due.at < at else "Do this first"
    employer = f" ({line.row.employer})" if line and line.row.employer not in due.title else ""
    return f"{head}: {due.title}{employer}, until {both_clocks(due.at, zone, zone)}.{f' {due.why}' if due.why else ''}"


def _of(line: Line, at: dt.datetime, zone: str) -> Iterator[str]:
    """One application: where it stands, what comes next, whose turn it is, and what is to be done."""
    stage = f": {line.row.stage}" if line.row.stage else ""
    yield f"{line.row.title}, {line.row.employer}{stage}"
    yield f"  next: {_talk(line.standing.next_talk, zone)}"
    yield f"  {_turn(line, zone)}"
    late, dues = line.standing.late(at), line.standing.dues
    shown = dues[: max(len(late), _SHOWN)]
    for due in shown:
        word = "late" if due in late else "to do"
        yield f"  {word}: {due.title}, until {both_clocks(due.at, zone, zone)}"
    if more := len(dues) - len(shown):
        yield f"  and {more} more after that"


def _talk(talk: Talk | None, zone: str) -> str:
    return both_clocks(talk.starts_at, talk.zone, zone) if talk else "no interview has a date yet"


def _turn(line: Line, zone: str) -> str:
    """Whose turn it is, and since when."""
    standing = line.standing
    if standing.waiting is Waiting.NOBODY:
        return "nobody waits until then"
    since = f"since {day_shown(standing.since.astimezone(zone_of(zone)).date())}"
    return f"your turn {since}" if standing.waiting is Waiting.YOU else f"their turn {since}"


def _line(line: Line, at: dt.datetime) -> dict[str, Any]:
    standing = line.standing
    return {
        "application": str(line.row.key),
        "title": line.row.title,
        "employer": line.row.employer,
        "stage": line.row.stage,
        "next_interview": _talk_json(standing.next_talk) if standing.next_talk else None,
        "waiting_for": standing.waiting.value,
        "since": standing.since.isoformat(),
        "due": [_due(due, at) for due in standing.dues],
    }


def _talk_json(talk: Talk) -> dict[str, str]:
    return {
        "interview": talk.key,
        "starts_at": talk.starts_at.isoformat(),
        "ends_at": talk.ends_at.isoformat(),
        "zone": talk.zone,
    }


def _due(due: Due, at: dt.datetime) -> dict[str, Any]:
    return {
        "what": due.thing.value,
        "title": due.title,
        "until": due.at.isoformat(),
        "late": due.at < at,
        "why": due.why,
    }
