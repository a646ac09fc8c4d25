"""Recordings that still grow: each piece is on the disk for good before the next one is taken.

A recording has a folder under `growing/` in the files folder. Its pieces are files named by their number, so what is
there tells what has arrived, whatever crashed.
"""

from __future__ import annotations

import os
import shutil
from typing import IO, TYPE_CHECKING
from uuid import UUID

from greenroom.files import storage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_WHOLE = "whole"
_AT_ONCE = 1024 * 1024


def place_of(key: UUID) -> Path:
    """The folder of the pieces of the recording with that key."""
    return storage.folder() / storage.GROWING / key.hex


def pieces(key: UUID) -> Sequence[Path]:
    """The pieces that have arrived, in order."""
    return sorted(path for path in place_of(key).glob("?" * 6) if path.name.isdecimal())


def size(key: UUID) -> int:
    """How many bytes have arrived."""
    return sum(path.stat().st_size for path in pieces(key))


def add(key: UUID, number: int, content: bytes) -> None:
    """Write a piece, whole or not at all; it is on the disk for good when this returns.

    Raises:
        DiskFull: there is no room for it; the pieces before it stay.
    """
    place = place_of(key)
    is_new = not place.is_dir()
    storage.write_whole(place / f"{number:06}", content)
    if is_new:
        storage.sync_folder(place.parent)
        storage.sync_folder(place.parent.parent)


def joined(key: UUID) -> Path:
    """All pieces as one file beside them. Made again each time, as more may have arrived.

    Raises:
        DiskFull: there is no room for it.
    """
    whole = place_of(key) / f"{_WHOLE}{storage.PART}"
    with storage.room_or_sentence(), _opened(whole) as file:
        for path in pieces(key):
            with path.open("rb") as piece:
                shutil.copyfileobj(piece, file, _AT_ONCE)
    return whole


def let_go(key: UUID) -> None:
    """Remove the pieces of a recording, if there are any."""
    if place_of(key).is_dir():
        shutil.rmtree(place_of(key))


def keys() -> Iterator[UUID]:
    """The key of every recording that has a folder of pieces."""
    for path in (storage.folder() / storage.GROWING).glob("?" * 32):
        yield UUID(path.name)


def _opened(path: Path) -> IO[bytes]:
    """A new file that only its owner can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
