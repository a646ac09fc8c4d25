"""`greenroom fit`: how well stories answer a question. Reads lines of JSON; no database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from greenroom.cli.lines import BAD_INPUT, json_lines

if TYPE_CHECKING:
    import argparse

_FIELDS = '{"id", "question", "stories": [{"id", "text"}]}'


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `fit` to the program's commands."""
    parser = subparsers.add_parser("fit", help="rank stories by how well they answer a question")
    parser.add_argument("--jsonl", action="store_true", help=f"read lines of {_FIELDS}, write one line for each")
    parser.set_defaults(run=fit)


def fit(arguments: argparse.Namespace) -> int:
    """Rank the stories of every line."""
    from greenroom.services.fit import fit_line  # noqa: PLC0415 - the network takes time to load

    if not arguments.jsonl:
        print(f"Use --jsonl, with lines of {_FIELDS} on standard input.", file=sys.stderr)
        return BAD_INPUT
    return json_lines(sys.stdin, fit_line, _FIELDS)
