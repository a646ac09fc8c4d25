"""`greenroom today`: the five minutes of today, or why today is better left free."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `today` to the program's commands."""
    parser = subparsers.add_parser("today", help="print five minutes of practice for today")
    parser.add_argument("--user", help="whose day, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=today)


def today(arguments: argparse.Namespace) -> int:
    """Print the small set."""
    from greenroom.cli.record import actor_named, open_record  # noqa: PLC0415 - loads Django

    open_record()
    from django.utils import timezone  # noqa: PLC0415 - needs Django to be set up

    from greenroom.services.daily import daily_of  # noqa: PLC0415 - needs Django to be set up

    found = daily_of(actor_named(arguments.user), timezone.now())
    if found.rest:
        print(found.rest)
        return 0
    lines = [f"{each.small.value:<9} {each.title}\n          {each.why}" for each in found.things]
    print("\n".join(lines) or "Nothing is weak or due today.")
    return 0
