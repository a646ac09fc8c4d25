"""`greenroom erase`: everything gone."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from greenroom.conf import knobs

if TYPE_CHECKING:
    import argparse

WORD = "erase"


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `erase` to the program's commands."""
    parser = subparsers.add_parser("erase", help="delete everything that Greenroom keeps on this machine")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=erase)


def erase(arguments: argparse.Namespace) -> int:
    """Ask, then remove database, log, files, backups and secret. 1 if the answer was no, or this is a server."""
    from greenroom.cli.record import alone  # noqa: PLC0415 - loads what it needs

    home = knobs.home()
    if knobs.mode() is knobs.Mode.SERVER or knobs.text("GREENROOM_DATABASE_URL"):
        print("The record is in PostgreSQL: drop its database and delete the files folder there.", file=sys.stderr)
        return 1
    if not home.is_dir():
        print(f"There is nothing to erase: {home} does not exist.")
        return 0
    if not (arguments.yes or _confirmed(str(home))):
        print("Nothing was erased.", file=sys.stderr)
        return 1
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greenroom.conf.settings")
    import django  # noqa: PLC0415 - other commands start without Django

    django.setup()
    from greenroom.services import archive  # noqa: PLC0415 - needs Django to be set up

    with alone(home):
        archive.erase(home)
    print(f"Everything in {home} is gone. Backups and exports that you keep elsewhere are yours to delete.")
    return 0


def _confirmed(home: str) -> bool:
    print(f"This deletes everything that Greenroom keeps in {home}, backups in it included. It cannot be undone.")
    try:
        return input(f"Type “{WORD}” to go on: ").strip().lower() == WORD
    except EOFError:
        return False
