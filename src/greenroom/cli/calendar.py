"""`greenroom calendar`: what lies ahead, and all interviews as a calendar file."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    import datetime as dt

    from greenroom.services.itinerary import Itinerary
    from greenroom.store.access import Actor
    from greenroom.store.models import Interview

_STDOUT = "-"
_EARLIEST = 40320  # minutes: four weeks


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `calendar` to the program's commands."""
    parser = subparsers.add_parser("calendar", help="print the interviews ahead, or write all into a calendar file")
    parser.add_argument("--out", metavar="FILE.ics", help="write all interviews into a calendar file; - prints it")
    parser.add_argument("--upcoming", action="store_true", help="print what lies ahead, also when --out is given")
    parser.add_argument("--json", action="store_true", help="print what lies ahead as JSON")
    parser.add_argument(
        "--remind",
        metavar="MINUTES",
        type=int,
        action="append",
        help="a reminder in the file; again for each (default: 1440 and 60)",
    )
    parser.add_argument("--user", help="whose calendar, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=calendar)


def calendar(arguments: argparse.Namespace) -> int:
    """Write the file, or print what lies ahead, or both."""
    from greenroom.cli.record import open_record  # noqa: PLC0415 - loads Django

    open_record()
    from django.utils import timezone  # noqa: PLC0415 - needs Django to be set up

    actor = _actor(arguments.user)
    if arguments.out:
        _write(actor, arguments.out, arguments.remind)
    if arguments.upcoming or arguments.json or not arguments.out:
        _print(actor, timezone.now(), as_json=arguments.json)
    return 0


def _actor(user: str | None) -> Actor:
    """The person whose calendar it is."""
    from django.contrib.auth.models import User  # noqa: PLC0415 - needs Django to be set up

    from greenroom.core.errors import NotFound  # noqa: PLC0415 - only when there is no such user
    from greenroom.identity.owner import owner  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services.people import actor_of  # noqa: PLC0415 - needs Django to be set up

    found = User.objects.filter(username=user).first() if user else owner()
    if found is None:
        raise NotFound(f"There is no user {user}.", field="user")
    return actor_of(found)


def _write(actor: Actor, target: str, reminders: list[int] | None) -> None:
    """Write the calendar file."""
    from greenroom.cli.files import write_to  # noqa: PLC0415 - only when there is something to write
    from greenroom.core.errors import InvalidChoice  # noqa: PLC0415 - only when a value does not fit
    from greenroom.services.calendar_out import REMINDERS, calendar_file  # noqa: PLC0415 - needs Django to be set up

    chosen = REMINDERS if reminders is None else reminders
    if any(not 0 <= minutes <= _EARLIEST for minutes in chosen):
        raise InvalidChoice(f"A reminder comes 0 to {_EARLIEST} minutes before an interview.", field="remind")
    content = calendar_file(actor, chosen)
    if target == _STDOUT:
        sys.stdout.buffer.write(content)
        return
    write_to(target, content)
    print(f"Wrote {target}.", file=sys.stderr)  # standard output is for what lies ahead


def _print(actor: Actor, now: dt.datetime, *, as_json: bool) -> None:
    """Print the interviews ahead, each with its times by every clock and what to look out for."""
    from greenroom.services.itinerary import upcoming  # noqa: PLC0415 - needs Django to be set up

    talks, found = upcoming(actor, now)
    if as_json:
        print(json.dumps([_as_json(each, found, actor.person.zone) for each in talks], ensure_ascii=False, indent=2))
        return
    for each in talks:
        print("\n".join(_lines(each, found, actor.person.zone)))
    if not talks:
        print("No interview lies ahead.")


def _lines(interview: Interview, found: Itinerary, home: str) -> list[str]:
    """One interview, as it is read in a terminal."""
    from greenroom.core.itinerary.shown import both_clocks  # noqa: PLC0415 - only to print

    where = interview.place or interview.link
    return [
        f"{both_clocks(interview.starts_at, interview.zone, home)}, {interview.minutes} minutes",
        f"  {interview.application.title}, {interview.application.employer.name}, {interview.format}",
        *([f"  {where}"] if where else []),
        *(f"  Look out: {text}" for text in _warnings(interview, found)),
    ]


def _as_json(interview: Interview, found: Itinerary, home: str) -> dict[str, object]:
    """One interview, for programs."""
    from greenroom.core.itinerary.shown import both_clocks  # noqa: PLC0415 - only to print

    return {
        "id": str(interview.pk),
        "starts_at": interview.starts_at.isoformat(),
        "zone": interview.zone,
        "own_zone": home,
        "shown": both_clocks(interview.starts_at, interview.zone, home),
        "minutes": interview.minutes,
        "employer": interview.application.employer.name,
        "role": interview.application.title,
        "format": interview.format,
        "place": interview.place,
        "link": interview.link,
        "warnings": _warnings(interview, found),
    }


def _warnings(interview: Interview, found: Itinerary) -> list[str]:
    """What to look out for about an interview."""
    return [each.text for each in found.warnings if str(interview.pk) in each.keys]
