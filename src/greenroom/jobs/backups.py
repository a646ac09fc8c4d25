"""The job that makes a backup, so that nobody waits for a large one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from django.conf import settings
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from greenroom.services.archive import backup

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class BackupState:
    """How far a backup is: `path` once it can be downloaded, `failed` if it will not come."""

    key: UUID
    asked_at: dt.datetime
    path: Path | None
    failed: bool


@task()
def make_backup(key: str) -> None:
    """Write the backup with that key. Done again after a crash it writes the same file anew, whole or not at all."""
    backup(_path(UUID(key)))


def ask_for_backup() -> UUID:
    """Have a backup made in the background; its key."""
    key = uuid4()
    make_backup.enqueue(str(key))
    return key


def backups() -> list[BackupState]:
    """The backups that were asked for, latest first."""
    asked = DBTaskResult.objects.filter(task_path=make_backup.module_path).order_by("-enqueued_at")
    return [_state(result) for result in asked]


def _state(result: DBTaskResult[..., None]) -> BackupState:
    key = UUID(result.args_kwargs["args"][0])
    path = _path(key)
    return BackupState(key, result.enqueued_at, path if path.is_file() else None, result.status == "FAILED")


def _path(key: UUID) -> Path:
    return Path(settings.HOME) / "backups" / f"greenroom-{key.hex}.zip"
