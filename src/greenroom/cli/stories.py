"""`greenroom stories`: list the story bank, bring stories from a file, or write them to one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.record import actor_named, open_record

if TYPE_CHECKING:
    import argparse

_SHAPES = ("markdown", "json", "career-ops", "interview-coach")


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `stories` to the program's commands."""
    parser = subparsers.add_parser("stories", help="list your stories, bring some from a file, or write them out")
    parser.add_argument(
        "--add", metavar="FILE", help="bring in the stories of a file: Markdown, JSON or another tool's"
    )
    parser.add_argument("--as", dest="shape", choices=_SHAPES, help="print all stories as a file of this kind")
    parser.add_argument("--covered", action="store_true", help="with --as: cover the confidential words")
    parser.add_argument("--user", help="whose record, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=stories)


def stories(arguments: argparse.Namespace) -> int:
    """List, bring in or write out."""
    open_record()
    from greenroom.core.errors import InvalidChoice  # noqa: PLC0415 - the commands start quickly
    from greenroom.core.stories.exchange import Shape  # noqa: PLC0415 - the commands start quickly
    from greenroom.services import story_bank, story_files  # noqa: PLC0415 - needs Django to be set up

    actor = actor_named(arguments.user)
    if arguments.covered and not arguments.shape:
        raise InvalidChoice("--covered needs --as: it covers the confidential words of a file.", field="covered")
    if arguments.add:
        file = Path(arguments.add)
        if not file.is_file():
            print(f"There is no file {file}.", file=sys.stderr)
            return BAD_INPUT
        brought = story_files.bring(actor, file.read_bytes())
        print(f"Brought in: {len(brought.made)}. There already: {brought.known}.")
    elif arguments.shape:
        sys.stdout.write(story_files.file_of(actor, Shape(arguments.shape), masked=arguments.covered).content.decode())
    else:
        print(story_bank.as_text(actor))
    return 0
