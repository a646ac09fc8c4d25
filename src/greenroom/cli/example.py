"""`greenroom example`: somebody else's record to look around in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `example` to the program's commands."""
    parser = subparsers.add_parser("example", help="load a complete example person, or remove them again")
    parser.add_argument("--remove", action="store_true", help="remove the example with everything in it")
    parser.set_defaults(run=example)


def example(arguments: argparse.Namespace) -> int:
    """Load the example into a workspace of its own, beside the owner's."""
    from greenroom.cli.record import open_record  # noqa: PLC0415 - loads Django

    open_record()
    from greenroom.identity.owner import owner  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services.example import load, remove  # noqa: PLC0415 - needs Django to be set up

    if arguments.remove:
        remove(owner())
        print("The example is gone.")
        return 0
    person = load(owner())
    print(f"{person.name} is here to look around with: choose “Look around” on the first page.")
    return 0
