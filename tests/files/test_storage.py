from __future__ import annotations

import errno
import hashlib
import os
from typing import TYPE_CHECKING, NoReturn
from uuid import uuid4

import pytest

from greenroom.core.errors import NotFound, UnreadableFile
from greenroom.files import storage
from greenroom.files.storage import DiskFull

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_django.fixtures import Settings


def everything(place: Path) -> list[str]:
    return sorted(str(path.relative_to(place)) for path in place.rglob("*") if path.is_file())


def test_bytes_come_back_as_they_were_kept_and_only_their_owner_can_read_them() -> None:
    key, content = uuid4(), os.urandom(5000)

    kept = storage.keep(key, content)

    assert storage.read(key) == content
    assert (kept.size, kept.sha256) == (5000, hashlib.sha256(content).hexdigest())
    path = storage.path_of(key)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert list(storage.kept_keys()) == [key]


def test_a_file_that_is_empty_or_too_large_is_refused_with_a_sentence(settings: Settings) -> None:
    settings.UPLOAD_MAX_BYTES = 1_000_000

    with pytest.raises(UnreadableFile, match="empty"):
        storage.keep(uuid4(), b"")
    with pytest.raises(UnreadableFile, match="has 2 MB, and 1 MB are taken in"):
        storage.keep(uuid4(), b"x" * 2_000_000)

    assert everything(storage.folder()) == []


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> NoReturn:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(DiskFull, match="The disk is full, so nothing was saved"):
        storage.keep(uuid4(), b"content")

    assert everything(storage.folder()) == []


def test_an_error_that_is_not_about_room_stays_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> NoReturn:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)

    with pytest.raises(OSError, match="Input/output error"):
        storage.keep(uuid4(), b"content")


def test_writing_again_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "letter"
    storage.write_whole(path, b"a long first version")

    storage.write_whole(path, b"short")

    assert path.read_bytes() == b"short"
    assert everything(tmp_path) == ["letter"]


def test_a_file_that_is_not_there_says_what_to_do() -> None:
    with pytest.raises(NotFound, match="greenroom check"):
        storage.read(uuid4())


def test_removing_twice_is_removing_once() -> None:
    key = uuid4()
    storage.keep(key, b"content")

    storage.remove(key)
    storage.remove(key)

    assert list(storage.kept_keys()) == []


def test_strangers_are_what_is_not_ours() -> None:
    key = uuid4()
    storage.keep(key, b"content")
    (storage.folder() / "notes.txt").write_bytes(b"not ours")
    half = storage.path_of(uuid4()).with_suffix(".part")
    half.parent.mkdir(parents=True, exist_ok=True)
    half.write_bytes(b"ha")

    assert {path.name for path in storage.strangers()} == {"notes.txt", half.name}
