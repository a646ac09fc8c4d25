"""`greenroom`: the commands. Each is a module with `add_to(subparsers)`, loaded only when it is asked for."""

from __future__ import annotations

import argparse
import os
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, cast

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
_PLAIN = (
    (re.compile(r"invalid int value: '(.*)'"), r"“\1” is no whole number"),
    (re.compile(r"invalid float value: '(.*)'"), r"“\1” is no number"),
    (re.compile(r"invalid choice: '(.*?)' \(choose from (.*)\)"), r"“\1” is none of \2"),
)


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
    commands = _Parser(
        prog="greenroom",
        description="A private workspace for every interview. Without a command, it starts in the browser.",
    )
    commands.add_argument("--version", action="version", version=f"greenroom {__version__}")
    subparsers = commands.add_subparsers(metavar="command", required=True)
    wanted = [_MODULES[words[0]]] if words[0] in _MODULES else [] if words[0] == "--version" else _MODULES.values()
    for module in dict.fromkeys(wanted):
        import_module(f"greenroom.cli.{module}").add_to(subparsers)
    return commands


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in a sentence, as every other mistake is told, and where help is."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave."""
        for pattern, sentence in _PLAIN:
            message = pattern.sub(sentence, message)
        self.exit(BAD_INPUT, f"{message[0].upper()}{message[1:].rstrip('.')}. See: {self.prog} --help\n")


if __name__ == "__main__":
    sys.exit(main())
