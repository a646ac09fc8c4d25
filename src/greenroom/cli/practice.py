"""`greenroom practice`: a mock interview in the terminal, typed line by line. Reads standard input; no database."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from greenroom.cli.files import content_at, document_at
from greenroom.core.errors import UnreadableFile
from greenroom.core.interviewer.values import Kind, Pressure

if TYPE_CHECKING:
    import argparse

    from greenroom.core.interviewer.values import Line, Script
    from greenroom.core.postings.values import RoleMap

_MINUTES = range(3, 121)
_WORK = "/work "


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `practice` to the program's commands."""
    parser = subparsers.add_parser("practice", help="a mock interview in the terminal, one line for each answer")
    parser.add_argument("practice", nargs="?", default="interview", help="what to practise; default: interview")
    parser.add_argument("--list", action="store_true", help="print what can be practised, and its scenarios")
    parser.add_argument("--scenario", default="", help="which scenario; default: the first of the practice")
    parser.add_argument(
        "--pressure", choices=list(Pressure), default=Pressure.NEUTRAL.value, help="how hard they press"
    )
    parser.add_argument("--minutes", type=_minutes, metavar="N", help="how long it may take, 3 to 120")
    parser.add_argument("--seed", type=int, default=0, help="the same seed goes the same way; default: 0")
    parser.add_argument("--name", default="", help="what they call you")
    parser.add_argument("--posting", metavar="FILE", help="the posting it is for: .txt .md .html .pdf .docx")
    parser.set_defaults(run=practice)


def _minutes(typed: str) -> int:
    """How long it may take, for `argparse`."""
    if not typed.isdecimal() or int(typed) not in _MINUTES:
        message = f"“{typed}” is no number of minutes from {_MINUTES[0]} to {_MINUTES[-1]}"
        raise ArgumentTypeError(message)
    return int(typed)


def practice(arguments: argparse.Namespace) -> int:
    """Hold the interview, and print its review at the end."""
    from greenroom.services import rehearsal  # noqa: PLC0415 - the network takes time

    if arguments.list:
        print(rehearsal.practices())
        return 0
    script = rehearsal.script(
        arguments.practice,
        arguments.scenario,
        pressure=arguments.pressure,
        minutes=arguments.minutes or 0,
        seed=arguments.seed,
        candidate=arguments.name,
        role_map=_posting(arguments.posting),
    )
    if desk := rehearsal.laid_out(script):
        print(f"{desk}\n\nTo hand in a file, type: {_WORK}FILE\n", flush=True)
    lines = _held(arguments.practice, script)
    print(f"\n{rehearsal.as_text(script, lines)}")
    return 0


def _posting(path: str | None) -> RoleMap | None:
    """The role map of a posting, if one is given."""
    if path is None:
        return None
    from greenroom.core.postings.reading import read_posting  # noqa: PLC0415 - the tables take time to load

    return read_posting(document_at(path))


def _held(practice_id: str, script: Script) -> tuple[Line, ...]:
    """The interview, line by line, until the goodbye or the end of what is typed."""
    from greenroom.services import rehearsal  # noqa: PLC0415

    names = {each.id: each.name for each in script.panel}
    lines: tuple[Line, ...] = ()
    if script.scenario.about:
        print(f"{script.scenario.about}\n")
    while True:
        new = rehearsal.answered(practice_id, script, lines)
        for line in new:
            print(f"{names.get(line.speaker, line.speaker)}: {line.text}", flush=True)
            if laid_out := rehearsal.beside(script, line):
                print(laid_out, flush=True)
        lines += new
        if rehearsal.over(lines):
            return lines
        said = _said()
        if said is None:
            return lines
        kind, text = said
        lines = rehearsal.heard(script, lines, text, kind)


def _said() -> tuple[Kind, str] | None:
    """The next thing that is said, or handed in as a file; None when there is no more."""
    while (typed := _typed()) is not None:
        if not typed.startswith(_WORK):
            return Kind.ANSWER, typed
        try:
            return Kind.WORK, content_at(typed.removeprefix(_WORK).strip())[1].decode(errors="replace")
        except UnreadableFile as error:
            print(error.message, flush=True)
    return None


def _typed() -> str | None:
    """The next line that is typed; None when there is no more."""
    if sys.stdin.isatty():
        print("> ", end="", flush=True)
    line = sys.stdin.readline()
    return line.strip() if line else None
