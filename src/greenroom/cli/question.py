"""`greenroom question`: what kind of question it is, and what a good answer shows. No database."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from greenroom.cli.lines import BAD_INPUT, json_lines

if TYPE_CHECKING:
    import argparse

_FIELDS = '{"id", "question"}'


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `question` to the program's commands."""
    parser = subparsers.add_parser("question", help="tell what an interview question is after")
    parser.add_argument("question", nargs="?", default="", help="the question")
    parser.add_argument("--jsonl", action="store_true", help=f"read lines of {_FIELDS}, write one line for each")
    parser.set_defaults(run=question)


def question(arguments: argparse.Namespace) -> int:
    """Classify one question, or every line."""
    from greenroom.services.questions import as_text, question_line  # noqa: PLC0415 - the network takes time to load

    if arguments.jsonl:
        return json_lines(sys.stdin, question_line, _FIELDS)
    if not arguments.question.strip():
        print("Give a question in quotation marks, or use --jsonl.", file=sys.stderr)
        return BAD_INPUT
    print(as_text(arguments.question))
    return 0
