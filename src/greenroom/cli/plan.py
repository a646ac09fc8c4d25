"""`greenroom plan`: what there is to do before the interviews ahead, and when."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from greenroom.store.models import Task


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `plan` to the program's commands."""
    parser = subparsers.add_parser("plan", help="print what to do before the interviews ahead, and when")
    parser.add_argument("--again", action="store_true", help="make the plan again first, over all interviews")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.add_argument("--user", help="whose plan, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=plan)


def plan(arguments: argparse.Namespace) -> int:
    """Print the open tasks of the plan, those without a time last."""
    from greenroom.cli.record import actor_named, open_record  # noqa: PLC0415 - loads Django

    open_record()
    from django.utils import timezone  # noqa: PLC0415 - needs Django to be set up

    from greenroom.services import plan as services  # noqa: PLC0415 - needs Django to be set up

    actor = actor_named(arguments.user)
    remarks = services.make_all(actor, timezone.now()).remarks if arguments.again else ()
    tasks = services.open_tasks(actor)
    if arguments.json:
        print(
            json.dumps({"tasks": [_as_json(each) for each in tasks], "remarks": remarks}, ensure_ascii=False, indent=2)
        )
        return 0
    print("\n".join([*_lines(tasks, actor.person.zone), *remarks]))
    return 0


def _lines(tasks: Sequence[Task], zone: str) -> list[str]:
    """The tasks, as they are read in a terminal."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only to print

    if not tasks:
        return ["Nothing is planned. Put an interview on the calendar first."]
    dated = [
        f"{each.starts_at.astimezone(ZoneInfo(zone)):%a %d %b, %H:%M}  {each.minutes:>3} min  {each.title}"
        for each in tasks
        if each.starts_at
    ]
    left = [f"{each.minutes:>3} min  {each.title}" for each in tasks if not each.starts_at]
    return [*dated, *(["Without a time:", *left] if left else [])]


def _as_json(task: Task) -> dict[str, object]:
    """One task, for programs."""
    return {
        "id": str(task.pk),
        "title": task.title,
        "why": task.why,
        "starts_at": task.starts_at.isoformat() if task.starts_at else None,
        "minutes": task.minutes,
        "employer": task.application.employer.name if task.application else None,
        "fixed": task.fixed,
    }
