"""The process is killed with SIGKILL in the middle of its work; what it had acknowledged must be there."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

pytestmark = pytest.mark.crash

ACTING = Path(__file__).with_name("acting.py")
ROOT = ACTING.parents[2]
GREENROOM = Path(sys.executable).with_name("greenroom")


def environment(home: Path) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("GREENROOM_")}
    return {**ours, "GREENROOM_HOME": str(home), "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}


def acknowledged_until_killed(home: Path, verb: str, count: int) -> list[str]:
    """Let a process act, kill it after `count` acknowledgements, and return all that it gave."""
    with subprocess.Popen(
        [sys.executable, ACTING, verb], env=environment(home), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        lines = [process.stdout.readline().strip() for _ in range(count)]
        process.send_signal(signal.SIGKILL)
        lines += [line.strip() for line in process.stdout.read().splitlines()]
    assert all(lines)
    return lines


def program(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([GREENROOM, *words], env=environment(home), capture_output=True, text=True, check=False)


def act(home: Path, verb: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ACTING, verb], env=environment(home), capture_output=True, text=True, check=False
    )


def test_every_acknowledged_write_is_there_after_kill_9(tmp_path: Path) -> None:
    home = tmp_path / "home"

    acknowledged = [key for _ in range(3) for key in acknowledged_until_killed(home, "write", 40)]

    with closing(sqlite3.connect(home / "greenroom.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        stories = dict(database.execute("SELECT id, title FROM store_story"))
        orphans = "SELECT count(*) FROM store_change WHERE deed_id NOT IN (SELECT id FROM store_deed)"
        untold = "SELECT count(*) FROM store_story WHERE id NOT IN (SELECT row FROM store_change)"
        assert database.execute(orphans).fetchone() == (0,)
        assert database.execute(untold).fetchone() == (0,)
    assert len(acknowledged) >= 120
    assert {UUID(key).hex for key in acknowledged} <= set(stories)


def test_a_kill_during_an_upload_leaves_whole_files_and_nothing_else(tmp_path: Path) -> None:
    home = tmp_path / "home"

    acknowledged = [key for _ in range(3) for key in acknowledged_until_killed(home, "upload", 2)]
    act(home, "work")

    kept = {path.name: path.stat().st_size for path in (home / "files").rglob("*") if path.is_file()}
    assert {UUID(key).hex for key in acknowledged} <= set(kept)
    assert set(kept.values()) == {8 * 1024 * 1024}
    checked = program(home, "check")
    assert checked.returncode == 0, checked.stdout


def test_every_acknowledged_piece_of_a_recording_is_there_after_kill_9_and_can_be_used(tmp_path: Path) -> None:
    home = tmp_path / "home"

    acknowledged = [line for _ in range(3) for line in acknowledged_until_killed(home, "record", 30)]
    act(home, "work")

    kept = {path.name: len(list(path.iterdir())) for path in (home / "files" / "growing").iterdir()}
    last = {UUID(line.split()[0]).hex: int(line.split()[1]) + 1 for line in acknowledged}
    assert len(acknowledged) >= 90
    assert {key: count for key, count in last.items() if kept.get(key, 0) < count} == {}
    used = act(home, "use")
    assert used.returncode == 0, used.stderr
    assert [float(line.split()[1]) > 1 for line in used.stdout.splitlines()] == [True] * len(kept)
    assert not list((home / "files" / "growing").iterdir())
    assert program(home, "check").returncode == 0


def test_a_job_that_was_killed_is_done_by_the_next_start(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (name,) = acknowledged_until_killed(home, "job", 1)
    with closing(sqlite3.connect(home / "greenroom.db")) as database:
        assert database.execute("SELECT status FROM django_tasks_database_dbtaskresult").fetchall() == [("RUNNING",)]

    swept = act(home, "work")

    assert swept.returncode == 0, swept.stderr
    assert (home / "backups" / name).is_file()
    with closing(sqlite3.connect(home / "greenroom.db")) as database:
        assert database.execute("SELECT status FROM django_tasks_database_dbtaskresult").fetchall() == [("SUCCESSFUL",)]


def test_a_backup_restored_on_a_fresh_folder_equals_the_original_row_by_row(tmp_path: Path) -> None:
    home, fresh, saved = tmp_path / "home", tmp_path / "fresh", tmp_path / "saved.zip"
    acknowledged_until_killed(home, "write", 20)
    acknowledged_until_killed(home, "upload", 1)
    act(home, "work")

    assert program(home, "backup", str(saved)).returncode == 0
    restored = program(fresh, "restore", str(saved))

    assert restored.returncode == 0, restored.stderr
    assert dump(fresh) == dump(home)
    assert files(fresh) == files(home)
    assert program(fresh, "check").returncode == 0


def dump(home: Path) -> list[str]:
    """Every table of the record, row by row."""
    with closing(sqlite3.connect(home / "greenroom.db")) as database:
        return [line for line in database.iterdump() if "store_" in line or "auth_user" in line]


def files(home: Path) -> dict[str, bytes]:
    return {str(path.relative_to(home)): path.read_bytes() for path in (home / "files").rglob("*") if path.is_file()}
