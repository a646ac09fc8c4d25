"""`greenroom`: the commands. Each is a module with `add_to(subparsers)`, loaded only when it is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, cast

from greenroom import __version__
from greenroom.cli.lines import BAD_INPUT
from greenroom.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MODULES: dict[str, str] = {
    "serve": "serve",
    "link": "serve",
    "now": "now",
    "prepare": "prepare",
    "posting": "posting",
    "resume": "resume",
    "invitation": "invitation",
    "calendar": "calendar",
    "research": "research",
    "plan": "plan",
    "today": "today",
    "did": "did",
    "question": "question",
    "feedback": "feedback",
    "fit": "fit",
    "stories": "stories",
    "practice": "practice",
    "net": "net",
    "compare": "compare",
    "hear": "hear",
    "recogniser": "recogniser",
    "backup": "backup",
    "restore": "restore",
    "check": "check",
    "export": "export",
    "erase": "erase",
    "example": "example",
}
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; with none, start the program. 2 when the input is bad, with one sentence about it."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        words = ["serve"]
    arguments = parser(words).parse_args(words)
    run = cast("Callable[[argparse.Namespace], int]", arguments.run)
    try:
        return run(arguments)
    except UserError as error:
        print(error.message, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read the output has gone
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def parser(words: Sequence[str] = ("--help",)) -> argparse.ArgumentParser:
    """The parser with the one command that is asked for, or with all of them for help."""
    commands = argparse.ArgumentParser(
        prog="greenroom",
        description="A private workspace for every interview. Without a command, it starts in the browser.",
    )
    commands.add_argument("--version", action="version", version=f"greenroom {__version__}")
    subparsers = commands.add_subparsers(metavar="command", required=True)
    wanted = [_MODULES[words[0]]] if words[0] in _MODULES else [] if words[0] == "--version" else _MODULES.values()
    for module in dict.fromkeys(wanted):
        import_module(f"greenroom.cli.{module}").add_to(subparsers)
    return commands


if __name__ == "__main__":
    sys.exit(main())
