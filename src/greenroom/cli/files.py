"""Files that a command is given: read, or one sentence about why not."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from greenroom.core.documents import Document

_LARGEST = 20 * 1024 * 1024


def document_at(path: str) -> Document:
    """The document in a file.

    Raises:
        UnreadableFile: there is no such file, or it cannot be read.
    """
    from greenroom.adapters.reading import read_document  # noqa: PLC0415 - `--help` is quicker without it

    return read_document(Path(path).name, _content(Path(path)))


def content_at(path: str, *, largest: int = _LARGEST) -> tuple[str, bytes]:
    """The name and the bytes of a file of at most `largest` bytes, or of standard input for `-`.

    Raises:
        UnreadableFile: there is no such file, or it cannot be read.
    """
    if path == "-":
        return "", sys.stdin.buffer.read(largest)
    return Path(path).name, _content(Path(path), largest)


def day(typed: str) -> dt.date:
    """A day typed as 2026-12-01, for `argparse`."""
    try:
        return dt.date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{typed}” is no day. Write it as 2026-12-01.") from None


def _content(path: Path, largest: int = _LARGEST) -> bytes:
    """The bytes of a file that is not too large."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path}” is a folder. Name a file in it.")
        if path.stat().st_size > largest:
            raise UnreadableFile(
                f"“{path.name}” is larger than {largest >> 20} MB. Save it smaller, or only the part that counts."
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(f"There is no file {path}.") from None
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise UnreadableFile(f"“{path}” cannot be read: {reason[:1].lower()}{reason[1:]}.") from None


def write_to(path: str, content: bytes) -> None:
    """Write a file.

    Raises:
        UnreadableFile: the file cannot be written.
    """
    try:
        Path(path).write_bytes(content)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise UnreadableFile(f"“{path}” cannot be written: {reason[:1].lower()}{reason[1:]}.") from None
