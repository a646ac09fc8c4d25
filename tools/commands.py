"""Writes docs/reference/commands.md out of the commands' own help."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "commands.md"


def manual(commands: argparse.ArgumentParser) -> str:
    """The help of the program and of each command, as one page."""
    parts = [f"# Commands\n\n```\n{commands.format_help().rstrip()}\n```\n"]
    for action in commands._actions:  # noqa: SLF001 - argparse has no public list of its commands
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, command in action.choices.items():
                parts.append(f"\n## greenroom {name}\n\n```\n{command.format_help().rstrip()}\n```\n")
    return "".join(parts)


if __name__ == "__main__":
    from greenroom.cli.main import parser

    os.environ["COLUMNS"] = "80"
    PAGE.write_text(manual(parser()), encoding="utf-8")
