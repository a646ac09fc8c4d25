"""The files folder: bytes by key, written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from django.conf import settings

from greenroom.core.errors import NotFound, UnreadableFile, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

PART = ".part"
GROWING = "growing"
_AT_ONCE = 1024 * 1024
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class DiskFull(UserError):  # noqa: N818 - reads as a sentence where it is raised
    """There is no room left to write."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of bytes once they are on the disk."""

    size: int
    sha256: str


def folder() -> Path:
    """The folder that holds all files; made on the first call."""
    place = Path(settings.MEDIA_ROOT)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return place


def path_of(key: UUID) -> Path:
    """Where the bytes with that key lie: in one of 256 folders, so that none grows too large."""
    return folder() / key.hex[:2] / key.hex


def keep(key: UUID, content: bytes) -> Kept:
    """Write bytes to the disk, whole or not at all; they are on it for good when this returns.

    Raises:
        UnreadableFile: there is nothing in it, or it is larger than what is taken in.
        DiskFull: there is no room.
    """
    check_size(len(content))
    write_whole(path_of(key), content)
    return Kept(len(content), hashlib.sha256(content).hexdigest())


def take(key: UUID, path: Path) -> Kept:
    """Let a file that was made in the files folder be the one with that key; it is so for good when this returns."""
    digest = hashlib.sha256()
    with path.open("r+b") as file:
        while part := file.read(_AT_ONCE):
            digest.update(part)
        os.fsync(file.fileno())
    size = path.stat().st_size
    target = path_of(key)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.replace(target)
    sync_folder(target.parent)
    return Kept(size, digest.hexdigest())


def check_size(size: int) -> None:
    """Hold a file to the size that is taken in.

    Raises:
        UnreadableFile: it is empty or too large.
    """
    most = settings.UPLOAD_MAX_BYTES
    if size == 0:
        raise UnreadableFile("This file is empty. Choose another one, or paste the text.", field="file")
    if size > most:
        raise UnreadableFile(
            f"This file has {size / 1e6:.0f} MB, and {most / 1e6:.0f} MB are taken in. "
            "Save it smaller, or paste its text.",
            field="file",
        )


def read(key: UUID) -> bytes:
    """The bytes with that key.

    Raises:
        NotFound: they are not on the disk.
    """
    try:
        return path_of(key).read_bytes()
    except FileNotFoundError:
        raise missing() from None


def read_part(key: UUID, start: int, length: int) -> bytes:
    """At most `length` of the bytes with that key, from `start` on.

    Raises:
        NotFound: they are not on the disk.
    """
    try:
        with path_of(key).open("rb") as file:
            file.seek(start)
            return file.read(length)
    except FileNotFoundError:
        raise missing() from None


def parts(key: UUID) -> Iterator[bytes]:
    """The bytes with that key, one part after the other; nothing is opened before the first is asked for."""
    with path_of(key).open("rb") as file:
        while part := file.read(_AT_ONCE):
            yield part


def missing() -> NotFound:
    """The sentence for bytes that should be on the disk."""
    return NotFound("This file is missing on the disk. `greenroom check` lists what is missing.")


def remove(key: UUID) -> None:
    """Remove the bytes with that key, if they are there."""
    path_of(key).unlink(missing_ok=True)


def kept_keys() -> Iterator[UUID]:
    """The key of every file on the disk."""
    for path in folder().glob("??/" + "?" * 32):
        yield UUID(path.name)


def strangers() -> Iterator[Path]:
    """Whatever lies in the files folder and is not one of its files, such as what a crash left half-written."""
    grows = folder() / GROWING
    for path in folder().rglob("*"):
        if grows in path.parents:
            continue
        known = len(path.name) == 32 and path.parent.name == path.name[:2]
        if path.is_file() and not known:
            yield path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that after a crash it is there whole, or not at all.

    Raises:
        DiskFull: there is no room; nothing of it is left.
    """
    part = path.with_name(path.name + PART)
    with room_or_sentence():
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(part, content)
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def room_or_sentence() -> Iterator[None]:
    """Turn a disk that is full into a sentence.

    Raises:
        DiskFull: there is no room.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise no_room() from error
        raise


def no_room() -> DiskFull:
    """The sentence for a disk that is full."""
    return DiskFull("The disk is full, so nothing was saved. Make some room and do this again; what you typed is here.")


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Have the names in a folder on the disk for good."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
