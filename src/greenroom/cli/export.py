"""`greenroom export`: everything in open formats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `export` to the program's commands."""
    parser = subparsers.add_parser("export", help="write everything in open formats")
    parser.add_argument("target", type=Path, help="a new folder, or a file that ends in .zip")
    parser.add_argument("--user", help="whose record, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=export)


def export(arguments: argparse.Namespace) -> int:
    """Write the owner's export, or that of the user who is named."""
    from greenroom.cli.record import open_record  # noqa: PLC0415 - loads Django

    open_record()
    from django.contrib.auth.models import User  # noqa: PLC0415 - needs Django to be set up

    from greenroom.core.errors import NotFound  # noqa: PLC0415 - only when there is no such user
    from greenroom.identity.owner import owner  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services import archive, people  # noqa: PLC0415 - needs Django to be set up

    user = User.objects.filter(username=arguments.user).first() if arguments.user else owner()
    if user is None:
        raise NotFound(f"There is no user {arguments.user}.", field="user")
    print(f"Wrote {archive.export(people.actor_of(user), arguments.target)}.")
    return 0
