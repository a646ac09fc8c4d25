"""`greenroom recogniser`: which recogniser of speech is used, and downloading a better one on request."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from greenroom.conf import knobs

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from greenroom.adapters.recognisers import Recogniser

_DECLINED = 1


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `recogniser` to the program's commands."""
    parser = subparsers.add_parser("recogniser", help="list the recognisers of speech, or download a better one")
    parser.add_argument("name", nargs="?", default="", help="which to download; without one, all are listed")
    parser.add_argument("--remove", action="store_true", help="delete that one again")
    parser.add_argument("--yes", action="store_true", help="do not ask before the download")
    parser.set_defaults(run=recogniser)


def recogniser(arguments: argparse.Namespace) -> int:
    """List, download or delete."""
    from greenroom.adapters.recognisers import download, recogniser_named, remove  # noqa: PLC0415 - it takes time to load

    home = knobs.home()
    if not arguments.name:
        print(_listed(home))
        return 0
    wanted = recogniser_named(arguments.name)
    if arguments.remove:
        remove(wanted, home)
        print(f"{wanted.name} is gone.")
        return 0
    print(f"{_row(wanted)}\nIt comes from huggingface.co. Nothing about you or your recordings is sent there.")
    if not arguments.yes and not _agrees():
        return _DECLINED
    print(f"It is in {download(wanted, home)}, and the best one that is there is used from now on.")
    return 0


def _listed(home: Path) -> str:
    """All of them, and which is used."""
    from greenroom.adapters.recognisers import RECOGNISERS, chosen, downloaded  # noqa: PLC0415 - it takes time to load

    used = chosen(knobs.folder("GREENROOM_RECOGNISER"), home)
    there = downloaded(home)
    rows = [f"{_row(each)}{'  (is here)' if each in there else ''}" for each in RECOGNISERS]
    return "\n".join([f"In use: {used or 'tiny.en, which comes with Greenroom'}", "", "To download:", *rows])


def _row(each: Recogniser) -> str:
    """What it is, in one line."""
    size = f"{each.megabytes} MB, takes {each.memory} MB of memory"
    return f"{each.name:<9} {size}; {each.languages}; licence {each.licence}"


def _agrees() -> bool:
    """Whether the person says yes."""
    print("Download it? [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
