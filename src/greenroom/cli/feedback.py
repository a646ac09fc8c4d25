"""`greenroom feedback`: what is in an answer, and how to mend it. Reads lines of JSON, or one answer; no database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from greenroom.cli.lines import BAD_INPUT, json_lines

if TYPE_CHECKING:
    import argparse

_FIELDS = '{"id", "question", "answer"} or {"id", "question", "sentences"}'


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `feedback` to the program's commands."""
    parser = subparsers.add_parser("feedback", help="judge answers to interview questions")
    parser.add_argument("question", nargs="?", default="", help="the question; the answer is read from standard input")
    parser.add_argument("--jsonl", action="store_true", help=f"read lines of {_FIELDS}, write one line for each")
    parser.set_defaults(run=feedback)


def feedback(arguments: argparse.Namespace) -> int:
    """Judge one answer, or every line."""
    from greenroom.services.feedback import as_text, feedback_line, judged  # noqa: PLC0415 - the network takes time

    if arguments.jsonl:
        return json_lines(sys.stdin, feedback_line, _FIELDS)
    if not arguments.question:
        print("Give the question, and the answer on standard input; or use --jsonl.", file=sys.stderr)
        return BAD_INPUT
    print(as_text(judged(arguments.question, sys.stdin.read())))
    return 0
