"""`greenroom did`: note what went well in one line, or pick lines from the log of a git repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.core.days import in_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from greenroom.core.habits.commits import Commit
    from greenroom.store.access import Actor

_DAYS = 31


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `did` to the program's commands."""
    parser = subparsers.add_parser("did", help="note what went well, in one line")
    parser.add_argument("text", nargs="?", help="the line; without one, the log is printed")
    parser.add_argument("--git", metavar="FOLDER", type=Path, help="print your own commits in a repository, numbered")
    parser.add_argument("--days", type=int, default=_DAYS, help=f"how many days back (default: {_DAYS})")
    parser.add_argument("--take", metavar="NUMBER", type=int, nargs="+", help="with --git: note these of them")
    parser.add_argument("--user", help="whose log, on a server (default: the owner of this laptop)")
    parser.set_defaults(run=did)


def did(arguments: argparse.Namespace) -> int:
    """Note a line, or print what there is to note."""
    from greenroom.cli.record import actor_named, open_record  # noqa: PLC0415 - loads Django

    open_record()
    from greenroom.core.errors import InvalidChoice  # noqa: PLC0415 - only when something does not fit
    from greenroom.services import wins  # noqa: PLC0415 - needs Django to be set up

    actor = actor_named(arguments.user)
    if arguments.take and not arguments.git:
        raise InvalidChoice("--take needs --git FOLDER: it notes commits of that repository.", field="take")
    if arguments.days < 1:
        raise InvalidChoice("Give the days back as 1 or more.", field="days")
    if arguments.git:
        _from_git(actor, arguments.git, arguments.days, arguments.take or ())
    elif arguments.text is not None:
        print(f"Noted on {in_words(wins.add(actor, text=arguments.text, source='command').on)}.")
    else:
        rows = list(wins.log_of(actor))
        print("\n".join(f"{row.on:%Y-%m-%d}  {row.text}" for row in rows) or 'Nothing yet. Try: greenroom did "…"')
    return 0


def _from_git(actor: Actor, folder: Path, days: int, wanted: Sequence[int]) -> None:
    """Print the person's own commits, or note those that they named."""
    from greenroom.adapters.git_log import log_of  # noqa: PLC0415 - only when it is asked for
    from greenroom.core.habits.commits import commits_in  # noqa: PLC0415 - only when it is asked for
    from greenroom.services import wins  # noqa: PLC0415 - needs Django to be set up

    found = commits_in(log_of(folder, days))
    for number in wanted:
        each = _numbered(found, number)
        wins.add(actor, text=each.text, on=each.on, source="git")
        print(f"Noted: {each.text}")
    if not wanted:
        lines = [f"{number:>3}  {each.on}  {each.text}" for number, each in enumerate(found, 1)]
        print("\n".join(lines) or "No commits of yours in these days.")


def _numbered(found: Sequence[Commit], number: int) -> Commit:
    """The commit of that number.

    Raises:
        InvalidChoice: there is none.
    """
    from greenroom.core.errors import InvalidChoice  # noqa: PLC0415 - only when a number does not fit

    if not 1 <= number <= len(found):
        raise InvalidChoice(f"There is no number {number} in this list of {len(found)}.", field="take")
    return found[number - 1]
