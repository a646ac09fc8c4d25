"""The log of a git repository on this machine, read with the program `git` when the person asks for it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from greenroom.core.errors import UnreadableFile
from greenroom.core.habits.commits import FORMAT

if TYPE_CHECKING:
    from pathlib import Path

_SECONDS = 20


def log_of(folder: Path, days: int) -> str:
    """The person's own commits of the last days, a line each, as `core.habits.commits` reads them.

    Whose they are is what the repository says of its user (`user.email`). Nothing is fetched.

    Raises:
        UnreadableFile: there is no git, no repository, or no user named in it.
    """
    mine = _git(folder, "config", "user.email").strip()
    if not mine:
        raise UnreadableFile("This repository does not say who you are. Set user.email in it, then try again.")
    since = f"--since={days}.days"
    return _git(
        folder, "log", "--no-merges", "--fixed-strings", f"--author={mine}", since, "--date=short", f"--format={FORMAT}"
    )


def _git(folder: Path, *words: str) -> str:
    """What git says.

    Raises:
        UnreadableFile: it cannot say it.
    """
    try:
        done = subprocess.run(  # noqa: S603 - words of ours, and a folder that the person named
            ["git", "-C", str(folder), "--no-pager", *words],  # noqa: S607 - the git that the person uses
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS,
            encoding="utf-8",
            errors="replace",
        )
    except FileNotFoundError:
        raise UnreadableFile("The program git is not on this machine.") from None
    except subprocess.TimeoutExpired:
        raise UnreadableFile("Reading the log of this repository takes too long.") from None
    if done.returncode > 1 or (done.returncode and done.stderr):
        raise UnreadableFile(f"“{folder}” is not a git repository that can be read.")
    return done.stdout
