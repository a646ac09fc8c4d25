"""`greenroom restore`: a backup back into the home folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.conf import knobs

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `restore` to the program's commands."""
    parser = subparsers.add_parser("restore", help="put a backup back")
    parser.add_argument("file", type=Path, help="the backup")
    parser.add_argument("--force", action="store_true", help="move a record that is there aside, and replace it")
    parser.set_defaults(run=restore)


def restore(arguments: argparse.Namespace) -> int:
    """Verify a backup, then put it in place. Nothing changes if it is damaged."""
    from greenroom.cli.record import alone, open_record  # noqa: PLC0415 - loads what it needs

    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greenroom.conf.settings")
    import django  # noqa: PLC0415 - other commands start without Django

    django.setup()
    from greenroom.services import archive  # noqa: PLC0415 - needs Django to be set up

    home = knobs.home()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with alone(home):
        aside = archive.restore(arguments.file, home, force=arguments.force)
    open_record()
    print(f"Restored {arguments.file} into {home}.")
    if aside is not None:
        print(f"What was there before is in {aside}.")
    return 0
