"""`greenroom now`: where every application stands, what comes next, and the one thing to do first."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from greenroom.cli.record import actor_named, open_record

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `now` to the program's commands."""
    parser = subparsers.add_parser("now", help="print where every application stands and what to do first")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.add_argument("--user", help="whose record, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=now)


def now(arguments: argparse.Namespace) -> int:
    """Print what stands."""
    open_record()
    from django.utils import timezone  # noqa: PLC0415 - needs Django to be set up

    from greenroom.services.now import now_of  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services.now_told import as_json, as_text  # noqa: PLC0415 - needs Django to be set up

    actor, at = actor_named(arguments.user), timezone.now()
    found = now_of(actor, at)
    if arguments.json:
        print(json.dumps(as_json(found, at), ensure_ascii=False, indent=2))
    else:
        print(as_text(found, at, actor.person.zone))
    return 0
