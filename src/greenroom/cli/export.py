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
    from greenroom.cli.record import actor_named, open_record  # noqa: PLC0415 - loads Django

    open_record()
    from greenroom.services import archive  # noqa: PLC0415 - needs Django to be set up

    actor = actor_named(arguments.user)
    print(f"Wrote {archive.export(actor, arguments.target)}.")
    return 0
