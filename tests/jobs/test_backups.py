from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from greenroom.core.errors import NotFound
from greenroom.jobs.backups import ask_for_backup, backup_of, backups

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.django_db


def test_a_backup_can_be_downloaded_once_its_file_is_there(home: Path) -> None:
    key = ask_for_backup()
    assert backup_of(key).path is None

    path = home / "backups" / f"greenroom-{key.hex}.zip"
    path.parent.mkdir()
    path.write_bytes(b"PK")

    assert backup_of(key).path == path
    assert not backup_of(key).failed


def test_the_latest_backup_comes_first() -> None:
    keys = [ask_for_backup() for _ in range(3)]

    assert [state.key for state in backups()] == keys[::-1]


def test_a_backup_that_nobody_asked_for_is_not_found() -> None:
    with pytest.raises(NotFound):
        backup_of(uuid4())
