"""`greenroom prepare`: a posting, a résumé and a date become a prepared candidate."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from greenroom.cli.files import document_at, write_to
from greenroom.core.errors import InvalidChoice
from greenroom.core.meetings import Format, Meeting, moment, zone_of
from greenroom.core.people import attendee

if TYPE_CHECKING:
    import argparse

    from greenroom.services.prepare import Preparation

_ITEMS = 5


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `prepare` to the program's commands."""
    parser = subparsers.add_parser("prepare", help="prepare for one interview: proof, stories, plan, questions, brief")
    parser.add_argument("--posting", required=True, metavar="FILE", help="the job posting")
    parser.add_argument("--resume", required=True, metavar="FILE", help="your résumé")
    parser.add_argument("--interview", required=True, metavar="TIME", help="when, such as 2026-12-03T15:00")
    parser.add_argument("--zone", required=True, help="the time zone of that time, such as Europe/Amsterdam")
    parser.add_argument("--own-zone", default="", metavar="ZONE", help="where you will be, if elsewhere")
    parser.add_argument("--format", default="video", choices=[each.value for each in Format], help="default: video")
    parser.add_argument("--minutes", type=int, default=60, help="how long (default: 60)")
    parser.add_argument(
        "--with",
        dest="people",
        action="append",
        default=[],
        metavar='"NAME, ROLE"',
        help="who will be there; again for each",
    )
    parser.add_argument("--place", default="", help="where it is")
    parser.add_argument("--link", default="", help="the address of the call")
    parser.add_argument("--out", metavar="FILE", help="write the one-page brief as PDF")
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    parser.set_defaults(run=prepare)


def prepare(arguments: argparse.Namespace) -> int:
    """Do all of it, write the brief, print the result."""
    meeting = _meeting(arguments)
    posting, resume = document_at(arguments.posting), document_at(arguments.resume)
    from greenroom.services.prepare import prepare as prepared  # noqa: PLC0415 - bad input is told before the model loads

    done = prepared(
        posting, resume, meeting, dt.datetime.now(dt.UTC).astimezone(zone_of(meeting.own_zone or meeting.zone))
    )
    if arguments.out:
        from greenroom.adapters.brief_pdf import render_brief  # noqa: PLC0415 - the typesetter takes time to load

        write_to(arguments.out, render_brief(done.brief))
    if arguments.json:
        from greenroom.services.prepare_json import to_json  # noqa: PLC0415

        print(json.dumps(to_json(done), ensure_ascii=False, indent=2))
    else:
        _print(done, arguments.out)
    return 0


def _meeting(arguments: argparse.Namespace) -> Meeting:
    """The meeting as it was typed.

    Raises:
        InvalidChoice: the time cannot be read, does not exist in its zone, or the zone is not known.
    """
    try:
        local = dt.datetime.fromisoformat(arguments.interview)
    except ValueError:
        raise InvalidChoice(
            f"“{arguments.interview}” is no date and time. Write it like 2026-12-03T15:00.", field="interview"
        ) from None
    when = moment(local.replace(tzinfo=None), arguments.zone)
    if local.tzinfo is not None:
        raise InvalidChoice("Leave the offset out of the time, and name its zone with --zone.", field="interview")
    if not 1 <= arguments.minutes <= 24 * 60:
        raise InvalidChoice("Give the length in minutes, from 1 to 1440.", field="minutes")
    if arguments.own_zone:
        zone_of(arguments.own_zone)
    people = tuple(attendee(typed) for typed in arguments.people if typed.strip())
    return Meeting(
        when.at, arguments.zone, Format(arguments.format), arguments.minutes, people, arguments.place, arguments.link,
        arguments.own_zone, when.note,
    )  # fmt: skip


def _print(done: Preparation, out: str | None) -> None:
    """A readable summary."""
    brief = done.brief
    print(" · ".join(part for part in (brief.role, brief.employer, brief.when) if part))
    for note in brief.notes:
        print(f"Please check: {note}")
    _print_proof(done)
    print("\nLikely questions")
    for question in done.questions[:_ITEMS]:
        print(f"  ? {question.text}\n      {question.why}")
    print("\nAsk them")
    for asked in done.questions_to_ask[:_ITEMS]:
        print(f"  – {asked.text}")
    print("\nPlan")
    for task in done.plan.tasks:
        print(f"  {task.starts_at:%a %d %b %H:%M}  {task.minutes:>3} min  {task.title}")
    for remark in done.plan.remarks:
        print(f"  {remark}")
    if out:
        print(f"\nThe brief is in {out}.")


def _print_proof(done: Preparation) -> None:
    """Each requirement with its best evidence, or the gap."""
    kind = ""
    for proof in done.proof:
        if proof.item.kind.value != kind:
            kind = proof.item.kind.value
            print(f"\nTheir {kind.replace('-', ' ')} items, and your proof")
        print(f"  {' '.join(proof.item.text.split())}")
        best = proof.best
        print(
            f"      gap: {proof.gap}"
            if proof.gap or best is None
            else f"      {best.strength.value}: {' '.join(best.evidence.text.split())}"
        )
