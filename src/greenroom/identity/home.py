"""The home folder: for its owner's eyes only, with the secret that signs cookies, used by one program at a time."""

from __future__ import annotations

import json
import os
import secrets
import sys
from typing import IO, TYPE_CHECKING

from greenroom.conf.knobs import SECRET_FILE

if TYPE_CHECKING:
    from pathlib import Path

_LOCK = "running.lock"
_NOTE = "running.json"


def open_home(home: Path) -> None:
    """Make the folder and its secret if they are not there, and close both to everybody else."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    home.chmod(0o700)
    if not (home / SECRET_FILE).exists():
        handle = os.open(home / SECRET_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))


class Claim:
    """The home folder, claimed by this process until it ends; the system lets go of it even after a crash."""

    def __init__(self, home: Path, file: IO[bytes]) -> None:
        self._home = home
        self._file = file

    def announce(self, port: int) -> None:
        """Tell later starts where this one can be reached."""
        (self._home / _NOTE).write_text(json.dumps({"port": port, "pid": os.getpid()}), encoding="ascii")

    def release(self) -> None:
        """Let the next start have the folder."""
        (self._home / _NOTE).unlink(missing_ok=True)
        self._file.close()


def claim(home: Path) -> Claim | None:
    """Claim the folder for this process; none if another one has it."""
    file = (home / _LOCK).open("ab")
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    return Claim(home, file)


def running_port(home: Path) -> int | None:
    """Where the program that has claimed the folder can be reached; none if no program has."""
    if not (home / _LOCK).exists():
        return None
    mine = claim(home)
    if mine is not None:
        mine.release()
        return None
    note = home / _NOTE
    return int(json.loads(note.read_text(encoding="ascii"))["port"]) if note.exists() else None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
