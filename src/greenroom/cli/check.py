"""`greenroom check`: is everything there, and as it was?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `check` to the program's commands."""
    parser = subparsers.add_parser("check", help="see whether the record and its files are sound")
    parser.set_defaults(run=check)


def check(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every command is called with its arguments
    """Print what is wrong, one line each. 1 if anything is."""
    from greenroom.cli.record import open_record  # noqa: PLC0415 - loads Django

    open_record()
    from greenroom.services import archive  # noqa: PLC0415 - needs Django to be set up

    checkup = archive.check()
    for finding in checkup.findings:
        print(f"{finding.fault}: {finding.text}")
    looked_at = f"{checkup.rows} rows and {checkup.files} files"
    print(f"All is well: {looked_at}." if not checkup.findings else f"{len(checkup.findings)} found in {looked_at}.")
    return 1 if checkup.findings else 0
