"""Our commands without the program around them, for a process that must not share anything with the test."""

from __future__ import annotations

import argparse
import sys

from greenroom.cli import backup, check, erase, example, export, restore
from greenroom.cli.record import open_record
from greenroom.core.errors import UserError


def main(words: list[str]) -> int:
    """Run one command: those of the record, `sweep` or `work` (what a start does)."""
    if words[0] in {"sweep", "work"}:
        open_record()
        from greenroom.jobs import worker  # noqa: PLC0415 - needs Django to be set up

        worker.sweep()
        if words[0] == "work":
            worker.work_off()
        return 0
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers()
    for command in (backup, check, erase, example, export, restore):
        command.add_to(subparsers)
    arguments = parser.parse_args(words)
    try:
        code: int = arguments.run(arguments)
    except UserError as error:
        print(error.message, file=sys.stderr)  # noqa: T201 - as the program itself does
        return 1
    return code
