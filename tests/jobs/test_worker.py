from __future__ import annotations

import threading
import time

import pytest
from django.db import connection
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from greenroom.files import storage
from greenroom.jobs import backups, worker
from greenroom.jobs.backups import ask_for_backup

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="a laptop's worker, on SQLite"),
]


@pytest.fixture(autouse=True)
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was backed up; the backup itself has its own tests."""
    names: list[str] = []
    monkeypatch.setattr(backups, "backup", lambda path: names.append(path.name))
    return names


def test_a_job_that_waits_is_done_once(written: list[str]) -> None:
    key = ask_for_backup()

    worker.work_off()
    worker.work_off()

    assert written == [f"greenroom-{key.hex}.zip"]
    assert DBTaskResult.objects.get().status == TaskResultStatus.SUCCESSFUL


def test_a_job_that_was_cut_off_is_done_again(written: list[str]) -> None:
    key = ask_for_backup()
    DBTaskResult.objects.update(status=TaskResultStatus.RUNNING)
    worker.work_off()
    assert written == []

    assert worker.sweep() == 1
    worker.work_off()

    assert written == [f"greenroom-{key.hex}.zip"]


def test_the_sweep_removes_what_a_crash_left_half_written() -> None:
    half = storage.folder() / "ab" / "cd.part"
    half.parent.mkdir()
    half.write_bytes(b"ha")

    worker.sweep()

    assert not half.exists()


def test_the_thread_stops_when_it_is_told_to() -> None:
    stop = worker.start()
    time.sleep(0.05)

    stop()

    assert not backups.backups()
    assert not [thread for thread in threading.enumerate() if thread.name == "greenroom-jobs"]


def test_a_backup_that_failed_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise OSError

    monkeypatch.setattr(backups, "backup", fail)
    ask_for_backup()

    worker.work_off()

    [state] = backups.backups()
    assert state.failed
    assert state.path is None
