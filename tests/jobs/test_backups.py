from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.jobs.backups import ask_for_backup, backups

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.django_db


def test_a_backup_is_there_once_its_file_is(home: Path) -> None:
    key = ask_for_backup()
    assert [state.path for state in backups()] == [None]

    path = home / "backups" / f"greenroom-{key.hex}.zip"
    path.parent.mkdir()
    path.write_bytes(b"PK")

    assert [(state.path, state.failed) for state in backups()] == [(path, False)]


def test_the_latest_backup_comes_first() -> None:
    keys = [ask_for_backup() for _ in range(3)]

    assert [state.key for state in backups()] == keys[::-1]
