"""There is no room left: one sentence, nothing half-written, and what was there stays whole."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.crash.test_kill import act, program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.crash


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None:
        pytest.skip("there is no mount command here")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", place], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run([umount, place], check=True)


def test_a_full_disk_is_one_sentence_and_harms_nothing(small_disk: Path) -> None:
    home = small_disk / "home"

    done = act(home, "fill")

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    files, stories = done.stdout.splitlines()
    assert "The disk is full, so nothing was saved." in files
    assert "The disk is full, so nothing was saved." in stories
    assert int(files.split()[1]) >= 1
    assert not list((home / "files").rglob("*.part"))
    next(path for path in (home / "files").rglob("*") if path.is_file()).unlink()  # opening needs a little room
    checked = program(home, "check")
    assert checked.stdout.splitlines()[0].startswith("missing: “scan.pdf”")
    assert checked.stdout.splitlines()[1].startswith("1 found")


def test_a_full_disk_ends_a_recording_and_loses_nothing_of_it(small_disk: Path) -> None:
    home = small_disk / "home"

    done = act(home, "overflow")

    assert done.returncode == 0, done.stderr
    told, used = done.stdout.splitlines()
    assert "The disk is full, so the recording stops here. What was recorded until now is kept" in told
    pieces = int(told.split()[1])
    assert 3 < pieces < 30
    assert float(used.split()[1]) == pytest.approx(pieces, abs=1.5)
    assert program(home, "check").returncode == 0


def test_a_backup_onto_a_full_disk_leaves_no_half_of_one(small_disk: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert program(home, "check").returncode == 0
    (small_disk / "film").write_bytes(b"x" * (7_900_000))

    done = program(home, "backup", str(small_disk / "saved.zip"))

    assert done.returncode == 2
    assert "The disk is full" in done.stderr
    assert [path.name for path in small_disk.iterdir()] == ["film"]
