"""`greenroom backup`: the whole record in one zip."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `backup` to the program's commands."""
    parser = subparsers.add_parser("backup", help="write the whole record into one zip")
    parser.add_argument("file", nargs="?", type=Path, help="where to (default: greenroom-DATE.zip in this folder)")
    parser.set_defaults(run=backup)


def backup(arguments: argparse.Namespace) -> int:
    """Write a backup, also while the program is running."""
    from greenroom.cli.record import open_record  # noqa: PLC0415 - loads Django

    open_record()
    from greenroom.services import archive  # noqa: PLC0415 - needs Django to be set up

    path = archive.backup(arguments.file or Path(f"greenroom-{dt.datetime.now().astimezone():%Y-%m-%d-%H%M%S}.zip"))
    print(f"Wrote {path} ({path.stat().st_size / 1e6:.1f} MB). Keep it where only you can read it.")
    return 0
