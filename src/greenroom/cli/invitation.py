"""`greenroom invitation FILE`: what a mail, a calendar file or a text says about an interview."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from greenroom.cli.files import content_at, day

if TYPE_CHECKING:
    import argparse

    from greenroom.core.invitations.values import Found, Invitation


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `invitation` to the program's commands."""
    parser = subparsers.add_parser("invitation", help="read an invitation and print what it says")
    parser.add_argument("file", help="the invitation: .eml .ics .txt .html .pdf, or - for standard input")
    parser.add_argument("--zone", default="", help="the IANA zone that is meant where the invitation names none")
    parser.add_argument("--sent", type=day, help="the day it was sent, as 2026-12-01; by default its own, or today")
    parser.add_argument("--name", default="", help="your name, so that you are not taken for an interviewer")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.set_defaults(run=invitation)


def invitation(arguments: argparse.Namespace) -> int:
    """Print what it says."""
    import datetime as dt  # noqa: PLC0415

    from greenroom.core.invitations.json_form import as_json  # noqa: PLC0415 - the tables take time to load
    from greenroom.core.invitations.reading import Reader  # noqa: PLC0415
    from greenroom.services.understanding import understood  # noqa: PLC0415

    name, content = content_at(arguments.file)
    why = f"{arguments.zone} is taken, as you said" if arguments.zone else ""
    today = arguments.sent or dt.datetime.now(dt.UTC).astimezone().date()
    found = understood(name, content, Reader(arguments.name, arguments.zone, why), today)
    print(json.dumps(as_json(found), ensure_ascii=False, indent=2) if arguments.json else as_text(found))
    return 0


def as_text(found: Invitation) -> str:
    """What was understood, as it is read in a terminal; what is not sure says so."""
    lines = [f"{found.kind.value}"]
    for time in found.times:
        length = f", {time.minutes} minutes" if time.minutes else ""
        when = f"{time.local:%a %d %b %Y, %H:%M} {time.zone or '(no zone named)'}"
        lines.append(f"when: {when}{length}{_sure(time.certainty.value)}")
        lines += [f"      {note}" for note in time.notes]
    for word, part in (("how", found.format), ("link", found.link), ("where", found.place), ("phone", found.phone),
                       ("employer", found.employer), ("role", found.role), ("reply by", found.reply_by)):  # fmt: skip
        lines += _part(word, part)
    for person in found.people:
        title = f", {person.title}" if person.title else ""
        lines.append(f"{person.role}: {person.name}{title}{_sure(person.certainty.value)}")
    return "\n".join([*lines, *found.notes])


def _part(word: str, found: Found | None) -> list[str]:
    """One line, with its note."""
    if found is None:
        return []
    return [f"{word}: {found.text}{_sure(found.certainty.value)}", *([f"      {found.note}"] if found.note else [])]


def _sure(certainty: str) -> str:
    """How sure, where it is not."""
    return "" if certainty == "sure" else f"  ({certainty})"
